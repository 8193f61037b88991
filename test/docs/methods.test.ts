import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Tailscale } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import { operations } from "../support/document.ts";

/** The list of methods, and the examples of calls that it and the editor show: each is executed against the mock. */
const page = readFileSync("docs/methods.md", "utf8");
const onPage = [...page.matchAll(/^```js\n(.*?)^```/gms)].map(([, code = ""]) => code);
const inEditor = [...readFileSync("generated/methods.ts", "utf8").matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) =>
  code.replaceAll(/^ +\* ?/gm, "").trim(),
);

const { fetch } = await createMock({ stateful: false });
const tailscale = new Tailscale({ apiKey: "tskey-api-test", fetch, maxRetries: 0 });

test("every method is listed, and the README counts them", () => {
  const names = operations.map(({ name, summary }) => `| \`${name}\` | ${summary}`);
  for (const name of names) expect(page).toContain(name);
  expect(readFileSync("README.md", "utf8")).toContain(`all ${operations.length} operations`);
});

test("every resource has an example", () => {
  expect(onPage).toHaveLength(new Set(operations.map(({ resource }) => resource)).size);
});

test.each([...new Set([...onPage, ...inEditor])].map((code) => [code.split("\n")[0] ?? "", code] as const))(
  "%s",
  async (_title, code) => {
    const run = new Function("tailscale", "console", `return (async () => { ${code} })();`);
    await expect(run(tailscale, { log: () => {} })).resolves.toBeUndefined();
  },
);

test("every method has an example in the editor", () => {
  for (const { resource, name } of operations)
    expect(
      inEditor.some((code) => code.includes(`tailscale.${resource}.${name}(`)),
      name,
    ).toBe(true);
});
