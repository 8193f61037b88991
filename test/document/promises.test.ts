import { describe, expect, test } from "vitest";
import { secretMembers } from "../../scripts/document/secrets.ts";
import { referenceDocument } from "../../scripts/docs/reference.ts";
import { emitMethodsPage } from "../../scripts/emit/methods-page.ts";
import { document, membersOf, operations } from "../support/document.ts";

/** What the document says of certain operations, and where readers see it. */
describe("a write that replaces everything", () => {
  const replacing = operations.filter(({ replacesAll }) => replacesAll);

  test("is every PUT, and those POSTs that the sources name", () => {
    const puts = operations.filter(({ method }) => method === "PUT");
    expect(puts.filter(({ replacesAll }) => !replacesAll)).toStrictEqual([]);
    const others = replacing.filter((one) => !puts.includes(one)).map(({ resource, name }) => `${resource}.${name}`);
    expect(others.sort()).toStrictEqual([
      "dns.setConfiguration",
      "dns.setNameservers",
      "dns.setSearchPaths",
      "policyFile.set",
    ]);
  });

  test.each(replacing.map((one) => [`${one.resource}.${one.name}`, one] as const))(
    "%s names what is never read back",
    (_name, { body, description }) => {
      const members = body ? membersOf(body.schema) : [];
      const secrets = secretMembers(document).filter((name) => members.includes(name));
      for (const name of secrets) expect(description).toContain(`\`${name}\``);
      if (secrets.length > 0) expect(description).toContain("read back");
    },
  );
});

describe("the reference of the API", () => {
  const pages = referenceDocument(document, operations);

  test.each(operations.map((one) => [`${one.resource}.${one.name}`, one] as const))(
    "shows method, access, safety, rate limit, stability and a call of %s",
    (name, operation) => {
      const item = Object.entries(pages.paths[operation.path] ?? {});
      const shown = Object(item.find(([method]) => method === operation.method.toLowerCase())?.[1]);
      expect(shown["x-codeSamples"]).toMatchObject([{ source: expect.stringContaining(`tailscale.${name}(`) }]);
      expect(shown.description).toContain(`SDK method: \`tailscale.${name}\`.`);
      expect(shown.description).toMatch(operation.idempotent ? /Safe to repeat/ : /Not safe to repeat/);
      expect(shown.description.includes("Limited to")).toBe(operation.rateLimit !== undefined);
      expect(shown.description.includes("Replaces the whole object")).toBe(operation.replacesAll);
      expect(shown.description.includes("A refusal comes as a result")).toBe(operation.result.refusal !== undefined);
      for (const scope of operation.scopes?.flat() ?? []) expect(shown.description).toContain(`\`${scope}\``);
    },
  );

  test.each(["alpha", "beta"] as const)("marks what is %s, and so does the list of methods", (stability) => {
    const [first, ...others] = operations;
    if (!first) throw new Error("there is no operation");
    const marked = [{ ...first, stability }, ...others];
    const text = JSON.stringify(referenceDocument(document, marked));
    expect(text).toContain(stability === "alpha" ? "Alpha: the API may" : "Beta: the API may");
    expect(emitMethodsPage(document, marked)).toContain(`| ${first.summary} (${stability}) |`);
  });
});

test("the list of methods shows the scopes of each, and whether it is repeated", () => {
  const page = emitMethodsPage(document, operations);
  for (const { name, method, path, scopes = [], idempotent } of operations) {
    const row = page
      .split("\n")
      .find((line) => line.startsWith(`| \`${name}\` |`) && line.includes(`${method} ${path}\``));
    for (const scope of scopes.flat()) expect(row).toContain(`\`${scope}\``);
    expect(row?.endsWith(idempotent ? "| yes |" : "| no |")).toBe(true);
  }
});

test("only the operations that delete or reset a tailnet are never given the client's own", () => {
  const named = operations.filter(({ parameters }) =>
    parameters.some((one) => one.name === "tailnet" && one.in === "path" && one["x-sdk-default"] === undefined),
  );
  expect(named.map(({ resource, name }) => `${resource}.${name}`)).toStrictEqual(["tailnets.delete"]);
  const confirmed = operations.filter(({ body }) => body?.confirm);
  expect(confirmed.map(({ resource, name }) => `${resource}.${name}`)).toStrictEqual(["policyFile.set"]);
});
