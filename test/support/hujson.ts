import fc from "fast-check";

/** A text and the value that it says. */
export interface Sample {
  readonly text: string;
  readonly value: unknown;
}

/** What may stand between two tokens, with all that could be taken for something else. */
const gap = fc
  .array(
    fc.constantFrom(" ", "\t", "\n", "\r\n", "\n\n", '// "a": [1], // {\n', "// note\r\n", "/* ] */", "/*\n// */"),
    {
      maxLength: 3,
    },
  )
  .map((pieces) => pieces.join(""));

const name = fc.oneof(
  fc.constantFrom("a", "b", "groups", "group:dev", "__proto__", "//", ""),
  fc.string({ maxLength: 4 }),
);

const literal = fc
  .oneof(name, fc.integer(), fc.boolean(), fc.constant(null))
  .map((value): Sample => ({ text: JSON.stringify(value), value }));

/** Any value as HuJSON. No object has a name twice. */
export const hujsonValue: fc.Arbitrary<Sample> = fc.letrec<{ value: Sample }>((tie) => {
  const items = fc.array(fc.tuple(gap, tie("value"), gap), { maxLength: 4 });
  const members = fc.uniqueArray(fc.tuple(name, gap, gap, gap, tie("value"), gap), {
    maxLength: 4,
    selector: ([key]) => key,
  });
  const array = fc.tuple(items, fc.boolean(), gap).map(([all, trailing, end]): Sample => {
    const texts = all.map(([before, { text }, after]) => before + text + after);
    return { text: `[${joined(texts, trailing)}${end}]`, value: all.map(([, { value }]) => value) };
  });
  const object = fc.tuple(members, fc.boolean(), gap).map(([all, trailing, end]): Sample => {
    const texts = all.map(([key, before, behind, ahead, { text }, after]) => {
      return `${before}${JSON.stringify(key)}${behind}:${ahead}${text}${after}`;
    });
    const entries = all.map(([key, , , , { value }]) => [key, value]);
    return { text: `{${joined(texts, trailing)}${end}}`, value: Object.fromEntries(entries) };
  });
  return { value: fc.oneof({ maxDepth: 4 }, literal, array, object) };
}).value;

/** A whole text, with what stands around its value. */
export const hujsonText: fc.Arbitrary<Sample> = fc
  .tuple(gap, hujsonValue, gap)
  .map(([start, { text, value }, end]) => ({ text: start + text + end, value }));

function joined(texts: readonly string[], trailing: boolean): string {
  return texts.join(",") + (trailing && texts.length > 0 ? "," : "");
}
