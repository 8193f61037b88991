import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { referenceName } from "../../scripts/document/openapi.ts";
import { createAjv } from "../../scripts/document/schemas.ts";
import { parseHujson } from "../../src/hujson/parse.ts";
import { faultsOf } from "../../src/tailnet/schema.ts";
import { compile } from "../support/compile.ts";
import { document } from "../support/document.ts";

/** The schema of a policy file: what people write fits, and clear mistakes do not. */

const ajv = createAjv(document);

/** What Ajv says of a value, and what the mock's own validator says. */
function faults(schema: string, value: unknown): { ajv: string[]; mock: string[] } {
  const validate = ajv.compile({ $ref: `openapi#/components/schemas/${schema}` });
  validate(value);
  const mock = faultsOf(value, { $ref: schema }, "policy", {
    find: (reference) => document.components.schemas[referenceName(reference)],
    int64: "integer",
  });
  return { ajv: (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`), mock };
}

const none = { ajv: [], mock: [] };
const folder = new URL("fixtures/", import.meta.url);
const fixtures = readdirSync(folder).map((name) => {
  return { name, policy: parseHujson(readFileSync(new URL(name, folder), "utf8")) };
});

describe("accepts", () => {
  test.each(fixtures)("$name", ({ policy }) => {
    expect(faults("PolicyFile", policy)).toStrictEqual(none);
  });

  test.each([
    ["a policy file without a section", {}],
    ["a section that it does not know", { futures: [1] }],
    ["a section in another letter case, whatever it holds", { ACLS: 1, tagowners: { "tag:web": [] } }],
    ["a member that it does not know", { ssh: [{ action: "check", users: ["root"], future: 1 }] }],
    ["null for a list", { grants: null, acls: [{ action: "accept", src: null, dst: null }] }],
  ])("%s", (_what, policy) => {
    expect(faults("PolicyFile", policy)).toStrictEqual(none);
  });
});

describe("refuses", () => {
  const grant = { src: ["*"], dst: ["*"], ip: ["*"] };
  const ssh = { action: "accept", users: ["root"] };
  const cases: [string, object, string][] = [
    ["a misspelt action", { acls: [{ action: "acept" }] }, 'policy.acls[0].action must be "accept"'],
    ["a rule that denies", { ssh: [{ ...ssh, action: "deny" }] }, "policy.ssh[0].action must match ^(?:accept|check)$"],
    ["a rule without its action", { acls: [{ src: ["*"] }] }, "policy.acls[0].action is missing"],
    ["a section that is a list in the place of an object", { groups: [] }, "policy.groups must be an object or null"],
    ["a text in the place of a list", { grants: [{ ...grant, src: "*" }] }, "policy.grants[0].src must be an array"],
    ["a grant without a destination", { grants: [{ src: ["*"] }] }, "policy.grants[0].dst is missing"],
    ["a protocol without ports", { grants: [{ ...grant, ip: ["icmp"] }] }, "policy.grants[0].ip[0] must match"],
    ["port 0", { grants: [{ ...grant, ip: ["tcp:0"] }] }, "policy.grants[0].ip[0] must match"],
    [
      "a router that is no tag",
      { grants: [{ ...grant, via: ["group:a"] }] },
      "policy.grants[0].via[0] must match ^tag:",
    ],
    ["a destination without ports", { acls: [{ action: "accept", dst: ["nas"] }] }, "policy.acls[0].dst[0] must match"],
    ["the name of a port", { acls: [{ action: "accept", dst: ["tag:a:ssh"] }] }, "policy.acls[0].dst[0] must match"],
    ["several ports in a test", { tests: [{ src: "a@b", accept: ["nas:22,80"] }] }, "policy.tests[0].accept[0] must"],
    ["a misspelt tag", { tagOwners: { "tga:web": [] } }, 'the name "tga:web" in policy.tagOwners must match ^tag:'],
    ["a misspelt group", { groups: { "grup:a": [] } }, 'the name "grup:a" in policy.groups must match ^group:'],
    ["a group in a group", { groups: { "group:a": ["group:b"] } }, 'policy.groups["group:a"][0] must match @'],
    ["a misspelt owner", { tagOwners: { "tag:a": ["gruop:a"] } }, 'policy.tagOwners["tag:a"][0] must match'],
    ["an alias with a colon", { hosts: { "a:b": "100.64.0.1" } }, 'the name "a:b" in policy.hosts must match'],
    ["SSH as nobody", { ssh: [{ ...ssh, users: [] }] }, "policy.ssh[0].users must have at least 1 item"],
    ["a period in words", { ssh: [{ ...ssh, checkPeriod: "a day" }] }, "policy.ssh[0].checkPeriod must match"],
    ["a switch in words", { randomizeClientPort: "true" }, "policy.randomizeClientPort must be a boolean"],
    ["a switch of another kind", { OneCGNATRoute: "always" }, "policy.OneCGNATRoute must match"],
    ["a region without a number", { derpMap: { Regions: { home: {} } } }, 'the name "home" in policy.derpMap.Regions'],
  ];

  test.each(cases)("%s", (_what, policy, sentence) => {
    const { ajv: theirs, mock } = faults("PolicyFile", policy);
    expect(theirs).not.toStrictEqual([]);
    expect(mock.join("; ")).toContain(sentence);
  });
});

describe("the forms of strings", () => {
  const forms = Object.entries(document.components.schemas).flatMap(([name, schema]) => {
    const examples: unknown = Reflect.get(schema, "examples");
    return schema.type === "string" && Array.isArray(examples) ? [{ name, examples }] : [];
  });

  test.each(forms)("the examples of $name fit it", ({ name, examples }) => {
    for (const example of examples) expect(faults(name, example)).toStrictEqual(none);
  });

  test("the types take the examples, and the policy files", () => {
    const names = forms.map(({ name }) => name);
    const lines = [
      `import type { ${["PolicyFile", ...names].join(", ")} } from "./schemas.ts";`,
      ...forms.flatMap(({ name, examples }) => examples.map((one) => `${JSON.stringify(one)} satisfies ${name};`)),
      // The types know the members of a rule, so that a misspelt one is found. One that they lack yet is spread in.
      ...fixtures.map(
        ({ policy }) =>
          `(${JSON.stringify(policy).replace(/"until":("[^"]*")/, '...{"until":$1}')}) satisfies PolicyFile;`,
      ),
    ];
    expect(compile(lines.join("\n"))).toStrictEqual([]);
    const misspelt = `import type { PolicyTag } from "./schemas.ts";\n"tga:web" satisfies PolicyTag;`;
    expect(compile(misspelt)).toStrictEqual([expect.stringContaining("tga:web")]);
  });
});
