import { spawnSync } from "node:child_process";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { typeCost } from "../../scripts/bench/type-cost.ts";
import { bundle, bundles, measure, operationBudget } from "../../scripts/size/bundles.ts";

describe("the budget of bytes", () => {
  test.each(bundles.map((one) => [one.name, one] as const))("is kept by the %s", async (_name, one) => {
    const { withoutTable, perOperation } = await measure(one, process.cwd());
    expect(withoutTable).toBeLessThanOrEqual(one.budget);
    expect(perOperation).toBeLessThanOrEqual(operationBudget);
    // A budget far above what is used would hold nothing: lower it.
    expect(withoutTable).toBeGreaterThan(one.budget * 0.95);
    expect(perOperation > operationBudget * 0.8).toBe(one.hasTable);
  });
});

test("nothing of the mock is in a bundle of the client", async () => {
  const { metafile } = await build({
    entryPoints: ["src/index.ts"],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs).toContain("src/client/tailscale.ts");
  expect(inputs.filter((file) => /mock|msw|tailnet|prism|hono/.test(file))).toStrictEqual([]);
});

test("a hundred calls cost the type checker a handful of instantiations", () => {
  expect(typeCost(process.cwd(), 1).instantiations).toBeLessThan(30);
});

describe("importing", () => {
  // Node loads its fetch when one of these is first read, which takes longer than importing the client does.
  const lazy = ["Request", "Response", "Headers", "FormData", "fetch"];
  const trap = (name: string) =>
    `Object.defineProperty(globalThis, "${name}", { get() { throw new Error("${name} was touched"); } });`;

  async function run(code: string): Promise<string> {
    const js = await bundle(code, process.cwd(), { banner: { js: lazy.map(trap).join("\n") } });
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module"], { input: js, encoding: "utf8" });
    return stdout + stderr;
  }

  test.each(["./src/index.ts", "openapi-fetch"])("%s touches no global of fetch", async (module) => {
    expect(await run(`import * as all from "${module}"; console.log(Object.keys(all).length > 0);`)).toBe("true\n");
  });

  test("and making a client touches none either", async () => {
    const code = `import { Tailscale } from "./src/index.ts"; console.log(typeof new Tailscale({ apiKey: "k" }).http.GET);`;
    expect(await run(code)).toBe("function\n");
  });

  test("is seen where it does touch one", async () => {
    expect(await run("new Headers();")).toContain("Headers was touched");
  });
});
