import { transform } from "esbuild";
import { bundle, compressed } from "./bundles.ts";
import type { Bundle } from "./bundles.ts";

/** A Markdown table: what each module adds to each bundle, largest first. */
export async function partsTable(bundles: readonly Bundle[], root: string): Promise<string> {
  const sizes = await Promise.all(bundles.map(({ code }) => partsOf(code, root)));
  const [most = new Map<string, number>()] = sizes;
  const modules = [...most.keys()].sort((one, other) => (most.get(other) ?? 0) - (most.get(one) ?? 0));
  const rows = [
    ["module", ...bundles.map(({ name }) => name)],
    ["---", ...bundles.map(() => "---")],
    ...modules.map((module) => [`\`${module}\``, ...sizes.map((size) => size.get(module) ?? "")]),
  ];
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/**
 * How many bytes smaller the compressed bundle would be without each module. They do not add up to the total: modules
 * compress what they have in common, so each alone adds less.
 */
async function partsOf(code: string, root: string): Promise<ReadonlyMap<string, number>> {
  const text = await bundle(code, root, { minifyIdentifiers: true, minifySyntax: true });
  const [body = ""] = new TextDecoder().decode(text).split(/^export \{$/m);
  // esbuild writes the name of each module before its code, unless it minifies white space.
  const [, ...pieces] = body.split(/^\/\/ (\S+\.m?[jt]s)$/m);
  const minified = await Promise.all(
    pieces.map(async (piece, at) => (at % 2 === 0 ? piece : (await transform(piece, { minifyWhitespace: true })).code)),
  );
  const codes = minified.filter((_, at) => at % 2 === 1);
  const size = (some: readonly string[]) => compressed(new TextEncoder().encode(some.join("")));
  const whole = size(codes);
  const names = minified.filter((_, at) => at % 2 === 0).map((name) => name.replace(/^.*node_modules\//, ""));
  return new Map(names.map((name, at) => [name, whole - size(codes.toSpliced(at, 1))]));
}
