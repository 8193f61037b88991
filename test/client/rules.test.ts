import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Operation } from "../../generated/operations.ts";
import { build } from "../../scripts/generate/build.ts";
import { bundle } from "../../scripts/size/bundles.ts";
import { Gate } from "../../src/call/gate.ts";
import { createLog } from "../../src/call/log.ts";
import { createTransport } from "../../src/call/transport.ts";
import { createMethod } from "../../src/client/dispatch.ts";
import type { Method } from "../../src/client/dispatch.ts";
import { createIterator } from "../../src/client/iterate.ts";
import { InvalidArgumentError, NotFoundError, PermissionError, scopesOf } from "../../src/index.ts";
import { rejection } from "../support/call.ts";
import { addRules } from "../support/rules-document.ts";
import { answering, startServer } from "../support/server.ts";
import type { Handler, TestServer } from "../support/server.ts";
import { createWorkspace } from "../support/workspace.ts";
import type { Workspace } from "../support/workspace.ts";

/** What the generator and the client do with every operation of a certain kind, shown on operations of the test's own. */
let workspace: Workspace;
let methods = "";
let rows: readonly Operation[] = [];
let secrets: readonly string[] = [];

beforeAll(async () => {
  workspace = await createWorkspace(afterAll);
  await addRules(workspace);
  const files = await build(workspace.root);
  for (const [file, text] of files) await writeFile(join(workspace.root, file), text);
  methods = files.get("generated/methods.ts") ?? "";
  const table = ts.transpile(files.get("generated/operations.ts") ?? "", { module: ts.ModuleKind.ESNext });
  const made: { operations: Operation[]; secretMembers: string[] } = await import(
    `data:text/javascript,${encodeURIComponent(table)}`
  );
  rows = made.operations;
  secrets = made.secretMembers;
});

function row(name: string): Operation {
  const found = rows.find(({ sdkMethod }) => sdkMethod === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}

/** The method of an operation, as a client on this server has it. */
function method(name: string, server: TestServer): Method {
  const transport = createTransport({
    credential: undefined,
    fetch: globalThis.fetch,
    fetchOptions: undefined,
    gate: new Gate(),
    log: createLog(undefined, undefined),
    maxRetries: 0,
    timeout: 10_000,
    deadline: undefined,
    maxRetryWait: 60_000,
    onRetry: undefined,
    onRequest: undefined,
    onResponse: undefined,
  });
  const headers = { Accept: "application/json" };
  return createMethod(row(name), { baseUrl: server.url, headers, defaults: { tailnet: "-" }, transport });
}

const json = (value: unknown, headers = {}) =>
  answering(200, JSON.stringify(value), { "Content-Type": "application/json", ...headers });

/** What a call of a method sends to a server, and what comes of it. */
async function sent(name: string, input: object, handler: Handler = json({ rules: [] })) {
  const server = await startServer(handler);
  const result = await method(name, server)({ ...input });
  const [request] = server.requests;
  if (!request) throw new Error("nothing was sent");
  return { ...request, result };
}

/** The error of a call that must not be sent. */
async function refusal(name: string, input: object): Promise<InvalidArgumentError> {
  const server = await startServer(json({}));
  const error = await rejection(method(name, server)({ ...input }));
  expect(server.requests).toStrictEqual([]);
  if (!(error instanceof InvalidArgumentError)) throw error;
  return error;
}

/** What TypeScript says of calls, by the line that they stand in. */
function complaints(calls: readonly string[], exactOptionalPropertyTypes = true): Map<string, string[]> {
  const file = join(workspace.root, "use.ts");
  const text = `import type { Resources } from "./generated/methods.ts";
import type { CreateRuleKeyRequest, RuleClient, RuleKey, RuleSet } from "./generated/schemas.ts";
declare const { rules, devices }: Resources<{ signal?: AbortSignal }>;
declare const either: CreateRuleKeyRequest;
declare function same<A>(): <B>(value: B & ([A] extends [B] ? ([B] extends [A] ? unknown : never) : never)) => void;
${calls.join("\n")}
export type { RuleClient, RuleKey, RuleSet, either };
void devices;`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    allowImportingTsExtensions: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const found = new Map<string, string[]>();
  for (const { messageText, start = 0 } of ts.getPreEmitDiagnostics(ts.createProgram([file], options, host))) {
    const line = text.slice(text.lastIndexOf("\n", start) + 1, text.indexOf("\n", start));
    found.set(line, [...(found.get(line) ?? []), ts.flattenDiagnosticMessageText(messageText, "\n")]);
  }
  return found;
}

describe("one signature", () => {
  test.each([true, false])("fits every right call (exactOptionalPropertyTypes: %s)", (exact) => {
    const calls = [
      "same<RuleSet>()((await rules.get()).data);",
      'same<string>()((await rules.get({ accept: "application/hujson" })).data);',
      "same<string | undefined>()((await rules.get({}, {})).etag);",
      'same<RuleClient>()(await rules.createKey({ body: { keyType: "client", scopes: ["all"] as const } }));',
      'same<RuleKey>()(await rules.createKey({ body: { keyType: "auth", expires: new Date() } }));',
      "same<RuleClient | RuleKey>()(await rules.createKey({ body: either }));",
      'await rules.set({ ifMatch: "e0b2", body: { rules: [{ name: "all" }] as const, comment: undefined } });',
      'await rules.set({ body: "", reset: true });',
      "await rules.listKeys({ start: new Date() });",
      'for await (const { id } of rules.listKeysAll({ start: "2026-04-12T09:00:00Z" })) same<string>()(id);',
      'await rules.deleteTailnet({ tailnet: "example.com" });',
      "const checked = await rules.check();",
      "if (checked.fault === undefined) same<undefined>()(checked.line);",
      "else same<string>()(checked.fault);",
    ];
    expect(complaints(calls, exact)).toStrictEqual(new Map());
  });

  test("says in one message what is wrong with a call, and names the member", () => {
    const wrong = {
      "void rules.get({ accpet: 'application/json' });": "'accpet'",
      "void rules.get({ accept: 'text/html' });": "application/hujson",
      "void devices.get({ fields: 'all' });": "'deviceId'",
      "void rules.createKey({ body: { keyType: 'client' } });": "'scopes'",
      "void rules.createKey({ body: { keyType: 'auth', scopes: [] } });": "'scopes'",
      "void rules.createKey({ body: { scopes: [] } });": "'keyType'",
      "void rules.deleteTailnet({});": "'tailnet'",
      "void rules.listKeysAll({});": "'start'",
      "(await rules.check()).fault.length;": "possibly 'undefined'",
      "same<string>()((await rules.get()).data);": "RuleSet",
    };
    const found = complaints(Object.keys(wrong));
    for (const [call, member] of Object.entries(wrong)) {
      expect(found.get(call), call).toStrictEqual([expect.stringContaining(member)]);
      expect(found.get(call), call).not.toStrictEqual([expect.stringContaining("overload")]);
    }
    expect(found.size).toBe(Object.keys(wrong).length);
  });
});

describe("the comment of a method", () => {
  const comment = (name: string) => methods.split(`  ${name}`)[0]?.split("/**").at(-1);

  test("has a call as a user writes it, what it returns, and how stable it is", () => {
    expect(comment("set<")).toContain('* await tailscale.rules.set({ body: { rules: [{ name: "all" }] } });');
    expect(comment("get<Accept")).toContain("@returns The rules.");
    expect(comment("get<Accept")).toContain("@beta");
    expect(comment("get<Accept")).toContain("OAuth scope: `rules:read` or `audit:read` and `devices:core:read`.");
    expect(comment("deleteTailnet(")).toContain("@alpha");
    expect(comment("deleteTailnet(")).not.toContain("@returns");
  });

  test("says in its first line what must not be missed: that it replaces everything, that a refusal is a result", () => {
    const first = (name: string) => comment(name)?.split("\n")[1];
    expect(first("set<")).toBe(
      "   * Set the rules. Replaces the whole object: what the request leaves out is cleared.",
    );
    expect(first("check(")).toBe("   * Check the rules. A refusal comes as a result, not as an error: check `fault`.");
  });
});

describe("a response that says no with 200", () => {
  const refused = { fault: "a rule is missing", line: 3 };

  test.each([
    ["no body", "", {}],
    ["null", "null", {}],
    ["an empty object", "{}", {}],
    ["a refusal", JSON.stringify(refused), refused],
  ])("%s is a result whose member says which it is", async (_what, body, expected) => {
    expect((await sent("rules.check", {}, answering(200, body))).result).toStrictEqual(expected);
  });
});

describe("entity tags", () => {
  const body = { rules: [] };

  test.each([
    ["e0b2", '"e0b2"'],
    ['"e0b2"', '"e0b2"'],
    ['W/"e0b2"', 'W/"e0b2"'],
    ["ts-default", '"ts-default"'],
    ["*", "*"],
  ])("%s goes out in one pair of quotes", async (ifMatch, header) => {
    expect((await sent("rules.set", { ifMatch, body })).headers["if-match"]).toBe(header);
  });

  test.each([null, {}, ["e0b2"]])("%s is refused: it would overwrite whatever is there", async (ifMatch) => {
    expect((await refusal("rules.set", { ifMatch, body })).message).toContain('"ifMatch"');
  });

  test("come back beside the body", async () => {
    const { result } = await sent("rules.get", {}, json({ rules: [] }, { ETag: '"e0b2"' }));
    expect(result).toStrictEqual({ data: { rules: [] }, etag: '"e0b2"' });
    expect((await sent("rules.get", {})).result).toStrictEqual({ data: { rules: [] }, etag: undefined });
  });
});

describe("media types", () => {
  const text = '{"rules": [] /* none */}';
  const hujson = answering(200, text, { "Content-Type": "application/hujson" });

  test("the first is asked for, unless the call asks for another", async () => {
    expect((await sent("rules.get", {})).headers.accept).toBe("application/json");
    const asked = await sent("rules.get", { accept: "application/hujson" }, hujson);
    expect(asked.headers.accept).toBe("application/hujson");
    expect(asked.result).toMatchObject({ data: text });
  });

  test("the body is read as the response says, whatever was asked for", async () => {
    expect((await sent("rules.get", {}, hujson)).result).toMatchObject({ data: text });
    const answer = json({ rules: [] }, { "Content-Type": "application/json; charset=utf-8" });
    expect((await sent("rules.get", { accept: "application/hujson" }, answer)).result).toMatchObject({
      data: { rules: [] },
    });
  });

  test("one that the API does not have is refused", async () => {
    expect((await refusal("rules.get", { accept: "text/html" })).message).toContain("application/hujson");
  });

  test("text goes out as text, all else as JSON", async () => {
    const asText = await sent("rules.set", { body: text });
    expect([asText.headers["content-type"], asText.body]).toStrictEqual(["application/hujson", text]);
    const asJson = await sent("rules.set", { body: { rules: [] } });
    expect([asJson.headers["content-type"], asJson.body]).toStrictEqual(["application/json", '{"rules":[]}']);
  });
});

describe("an empty body that resets everything", () => {
  test.each(["", " \n", "{}", " { } ", {}, null])("%j is refused", async (body) => {
    const { message } = await refusal("rules.set", { body });
    expect(message).toContain("An empty body resets the rules.");
    expect(message).toContain("reset: true");
  });

  test("goes out when the call confirms it, without the confirmation", async () => {
    const { body, url } = await sent("rules.set", { body: {}, reset: true });
    expect([url, body]).toStrictEqual(["/tailnet/-/rules", "{}"]);
  });
});

describe("dates", () => {
  const moment = new Date("2026-04-12T09:00:00Z");

  test("go out as RFC 3339, in queries and in bodies", async () => {
    const { url } = await sent("rules.listKeys", { start: moment }, json({ keys: [] }));
    expect(url).toBe("/tailnet/-/rules/keys?start=2026-04-12T09%3A00%3A00.000Z");
    const { body } = await sent("rules.createKey", { body: { keyType: "auth", expires: moment } });
    expect(body).toBe('{"keyType":"auth","expires":"2026-04-12T09:00:00.000Z"}');
  });

  test("that are invalid are refused by the name of their member", async () => {
    const invalid = new Date("never");
    expect((await refusal("rules.listKeys", { start: invalid })).message).toContain('"start"');
    const body = { keyType: "auth", expires: invalid };
    expect((await refusal("rules.createKey", { body })).message).toContain('"expires"');
  });

  test("are refused where the API does not take a time", async () => {
    expect((await refusal("rules.listKeys", { start: moment, cursor: moment })).message).toContain('"cursor"');
  });
});

describe("a list with a cursor", () => {
  /** The items of all pages, and the queries that asked for them. */
  async function all(...pages: object[]) {
    const server = await startServer((request, response) => {
      const page = pages[server.requests.length - 1];
      if (!page) throw new Error(`one page too many: ${request.url}`);
      json(page)(request, response);
    });
    const listAll = createIterator(method("rules.listKeys", server), { cursor: "cursor", items: "keys" });
    const ids: unknown[] = [];
    for await (const item of listAll({ start: "s" })) ids.push(Object(item).id);
    return { ids, queries: server.requests.map(({ url }) => url.split("?")[1]) };
  }
  const page = (id: string, cursor?: string) => ({ keys: [{ id }], ...(cursor !== undefined && { cursor }) });

  test("is asked for page after page, with the rest of the input", async () => {
    expect(await all(page("a", "2"), page("b"))).toStrictEqual({
      ids: ["a", "b"],
      queries: ["start=s", "cursor=2&start=s"],
    });
  });

  test.each([
    ["no cursor", [page("a")]],
    ["an empty cursor", [page("a", "")]],
    ["a repeated cursor", [page("a", "2"), page("a", "2")]],
    ["an empty page", [page("a", "2"), { keys: [], cursor: "3" }]],
    ["a page without items", [page("a", "2"), { cursor: "3" }]],
  ])("ends with %s", async (_what, pages) => {
    expect((await all(...pages)).queries).toHaveLength(pages.length);
  });

  test("asks for no page that the loop does not reach", async () => {
    const server = await startServer(json(page("a", "2")));
    const listAll = createIterator(method("rules.listKeys", server), { cursor: "cursor", items: "keys" });
    for await (const _ of listAll({ start: "s" })) break;
    expect(server.requests).toHaveLength(1);
  });

  test("passes errors on", async () => {
    const server = await startServer(answering(404, "{}"));
    const listAll = createIterator(method("rules.listKeys", server), { cursor: "cursor", items: "keys" });
    expect(await rejection(listAll({ start: "s" }).next())).toBeInstanceOf(NotFoundError);
  });
});

describe("a tailnet that must be named", () => {
  test("is not the client's", async () => {
    expect((await refusal("rules.deleteTailnet", {})).message).toContain("tailnet");
  });

  test("and 202 is success", async () => {
    const { url, result } = await sent("rules.deleteTailnet", { tailnet: "example.com" }, answering(202, ""));
    expect([url, result]).toStrictEqual(["/tailnet/example.com/rules/tailnet", undefined]);
  });
});

describe("permissions", () => {
  const failure = async (name: string, status: number, input = {}) => {
    const server = await startServer(answering(status, '{"message":"no"}'));
    return rejection(method(name, server)(input));
  };

  test("a 403 says which scopes are alternatives and which are needed together", async () => {
    const error = await failure("rules.get", 403);
    expect(error).toBeInstanceOf(PermissionError);
    expect(error).toMatchObject({
      message: expect.stringContaining("needs the scope rules:read or audit:read and devices:core:read;"),
    });
  });

  test("a 404 names the scope where the API answers a missing one with it, and only there", async () => {
    const scope = expect.stringContaining("needs the scope rules;");
    expect(await failure("rules.set", 404, { body: { rules: [{}] } })).toMatchObject({ message: scope });
    expect(await failure("rules.createKey", 404, { body: {} })).toMatchObject({
      message: expect.not.stringContaining("scope"),
    });
  });

  test("secret members are collected from the document", () => {
    expect(secrets).toContain("secret");
    expect(secrets).not.toContain("id");
  });
});

describe("scopesOf", () => {
  test("gives the fewest scopes, without those that a wider one covers", () => {
    expect(scopesOf()).toStrictEqual([]);
    expect(scopesOf("devices.list")).toStrictEqual(["devices:core:read"]);
    expect(scopesOf("devices.list", "devices.setTags")).toStrictEqual(["devices:core"]);
    expect(scopesOf("devices.setRoutes", "devices.setTags", "devices.listRoutes")).toStrictEqual([
      "devices:core",
      "devices:routes",
    ]);
  });

  test("asks for none where none is needed", () => {
    expect(scopesOf("oauth.createToken")).toStrictEqual([]);
  });

  test("is left out of the bundle of those who do not import it", async () => {
    const code = (names: string) => bundle(`export { ${names} } from "./src/index.ts";`, process.cwd());
    const words = "no scope permits it to an OAuth client";
    expect(new TextDecoder().decode(await code("Tailscale"))).not.toContain(words);
    expect(new TextDecoder().decode(await code("Tailscale, scopesOf"))).toContain(words);
  });

  test("refuses methods that an OAuth client cannot call", () => {
    expect(() => scopesOf("devices.list", "deviceInvites.create")).toThrow(InvalidArgumentError);
    expect(() => scopesOf("devices.list", "deviceInvites.create")).toThrow("deviceInvites.create");
  });
});
