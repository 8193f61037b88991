import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { createMock } from "../../src/mock/index.ts";
import { startScript } from "../support/process.ts";
import { createWorkspace } from "../support/workspace.ts";

/** Documents of users, which have less than the package's own, or more. */

const info = { title: "own", version: "1" };

/** A document with one operation at `/thing`. */
function documentOf(operation: object, openapi = "3.1.0"): object {
  return { openapi, info, paths: { "/thing": { get: operation } } };
}

describe("what a document may lack", () => {
  test("a header with a schema and no example was a failure of the mock", async () => {
    const headers = {
      "Retry-After": { schema: { type: "integer" } },
      "X-Flag": { schema: { type: "boolean" } },
      "X-Any": {},
    };
    const responses = { 200: { description: "good" }, 429: { description: "slow down", headers } };
    const { fetch } = await createMock({ document: documentOf({ responses }) });
    const response = await fetch("http://mock/api/v2/thing", { headers: { Prefer: "code=429" } });
    expect([response.status, response.headers.get("retry-after")]).toStrictEqual([429, "0"]);
  });

  test.each([
    [{ operationId: "readThing", "x-sdk-method": "things.get" }, "things.get"],
    [{ operationId: "readThing" }, "readThing"],
    [{}, "GET /thing"],
  ])("%j is called %s", async (names, name) => {
    const responses = { 200: { description: "good" }, 404: { description: "gone" } };
    const mock = await createMock({
      document: documentOf({ ...names, responses }),
      operations: { [name]: { code: 404 } },
    });
    expect(mock.operations).toMatchObject([{ operation: name, method: "GET", path: "/thing" }]);
    expect((await mock.fetch("http://mock/api/v2/thing")).status).toBe(404);
  });

  test("an operation without responses was answered in the engine's words", async () => {
    const { fetch } = await createMock({ document: documentOf({}) });
    const response = await fetch("http://mock/api/v2/thing");
    const message = "the document has no response of GET /thing; add one to the document";
    expect([response.status, await response.json()]).toStrictEqual([501, { message }]);
  });

  test("a schema with a pattern and no example was a failure of the document", async () => {
    const content = { "application/json": { schema: { type: "string", pattern: "^n[A-Za-z0-9]{5}CNTRL$" } } };
    const { fetch } = await createMock({
      document: documentOf({ responses: { 200: { description: "good", content } } }),
    });
    expect(await (await fetch("http://mock/api/v2/thing")).json()).toMatch(/^n[A-Za-z0-9]{5}CNTRL$/);
  });

  test("a schema that nothing fits is named, with what to do", async () => {
    const content = { "application/json": { schema: { type: "integer", minimum: 5, maximum: 3 } } };
    const { fetch } = await createMock({
      document: documentOf({ responses: { 200: { description: "good", content } } }),
    });
    const response = await fetch("http://mock/api/v2/thing");
    const message = "the mock cannot make a response of GET /thing from its schema; add an example to it";
    expect([response.status, await response.json()]).toStrictEqual([500, { message }]);
  });

  test.each([null, { "/thing": null }, { "/thing": { get: null } }, { "/thing": { get: { responses: null } } }])(
    "paths that are %j are refused or served, in words that are no engine's",
    async (paths) => {
      const created = createMock({ document: { openapi: "3.1.0", info, paths } });
      const outcome = await created.then(
        async ({ fetch }) => (await fetch("http://mock/api/v2/thing")).text(),
        (error: unknown) => String(error),
      );
      expect(outcome).not.toMatch(insides);
    },
  );

  test("every operation of any small document gives each of its responses", async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const mock = await createMock({ document: structuredClone(document) });
        const operations: unknown = await (await mock.fetch("http://mock/__mock/operations")).json();
        if (!Array.isArray(operations)) throw new TypeError("no operations");
        for (const { method, path, examples } of operations) {
          const statuses = Object.keys(Object(examples));
          for (const prefer of [undefined, ...statuses]) {
            const headers = { "Content-Type": "application/json", ...(prefer && { Prefer: `code=${prefer}` }) };
            const init = { method, headers, ...(method === "POST" && { body: "{}" }) };
            const response = await mock.fetch(`http://mock/api/v2${path}`, init);
            const text = await response.text();
            if (prefer !== undefined) expect([text, response.status]).toStrictEqual([text, Number(prefer)]);
            else
              expect([text, response.status < 500 || response.status === Number(statuses[0])]).toStrictEqual([
                text,
                true,
              ]);
            expect(text).not.toMatch(insides);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

/** Words of JavaScript and of Prism that no user should read. */
const insides = /is not (?:iterable|a function|defined)|Cannot read|undefined|Prism|spec\b|\[object/;

const leaf = fc.constantFrom<object>(
  {},
  { type: "string" },
  { type: "integer" },
  { type: "number", minimum: 2 },
  { type: "boolean" },
  { type: "string", format: "date-time" },
  { type: "string", enum: ["one", "two"] },
  { type: "string", pattern: "^tag:[a-z]+$" },
  { type: "array", items: { type: "integer" } },
  { $ref: "#/components/schemas/Tree" },
);
const schema = fc.oneof(
  leaf,
  fc.dictionary(fc.constantFrom("id", "name", "toString"), leaf, { maxKeys: 3 }).map((properties) => ({
    type: "object",
    properties,
    required: Object.keys(properties),
  })),
  leaf.map((items) => ({ type: "array", items, minItems: 1 })),
);
const content = fc.oneof(
  fc.constant({}),
  schema.map((one) => ({ "application/json": { schema: one } })),
  fc.jsonValue().map((value) => ({ "application/json": { examples: { some: { value } } } })),
  fc.jsonValue().map((example) => ({ "application/json": { example } })),
  fc.constant({ "application/json": {} }),
  fc.constant({ "text/plain": { schema: { type: "string" } } }),
);
const header = fc.oneof(
  leaf.map((one) => ({ schema: one })),
  fc.constant({}),
  fc
    .constantFrom("plain", 5, true, ["a", "b"], { a: 1 }, "ü – €", "two\nlines")
    .map((example) => ({ schema: {}, example })),
);
const response = fc.record(
  {
    description: fc.constant("a response"),
    content,
    headers: fc.dictionary(fc.constantFrom("Retry-After", "X-Some", "X Odd"), header, { maxKeys: 2 }),
  },
  { requiredKeys: ["description"] },
);
const operation = fc.record(
  {
    operationId: fc.constantFrom("one", "two", "toString"),
    "x-sdk-method": fc.constantFrom("things.get", "things.list", 5),
    tags: fc.constantFrom([], ["things"]),
    responses: fc.dictionary(
      fc.constantFrom("200", "201", "204", "302", "404", "429", "4XX", "2XX", "default"),
      response,
      {
        minKeys: 1,
        maxKeys: 3,
      },
    ),
  },
  { requiredKeys: ["responses"] },
);
const tree = {
  type: "object",
  properties: { name: { type: "string" }, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
};
const documents = fc.record({
  openapi: fc.constantFrom("3.0.3", "3.1.0"),
  info: fc.constant(info),
  components: fc.constant({ schemas: { Tree: tree } }),
  paths: fc.record({
    "/things": fc.record({ get: operation, post: operation }),
    "/thing": fc.record({ get: operation }),
  }),
});

describe("integers beyond 2^53 lost digits", () => {
  const value =
    '{"small":1,"id":12345678901234567,"next":12345678901234568,"less":-98765432109876543,"text":"12345678901234567 \\"12345678901234567"}';

  test.each([
    [
      "own.json",
      `{"openapi":"3.1.0","info":{"title":"own","version":"1"},"paths":{"/thing":{"get":{"responses":{"200":{"description":"d","headers":{"X-Id":{"schema":{"type":"integer"},"example":12345678901234567}},"content":{"application/json":{"schema":{"type":"object","properties":{"id":{"type":"integer"}}},"example":${value}}}}}}}}}`,
    ],
    [
      "own.yaml",
      `openapi: 3.1.0
info: { title: own, version: "1" }
paths:
  /thing:
    get:
      responses:
        "200":
          description: d
          headers:
            X-Id: { schema: { type: integer }, example: 12345678901234567 }
          content:
            application/json:
              example:
                small: 1
                id: 12345678901234567 # 12345678901234567
                next: 12345678901234568
                less: -98765432109876543
                text: 12345678901234567 "12345678901234567
`,
    ],
  ])("%s", async (name, text) => {
    const { root, write } = await createWorkspace(onTestFinished);
    await write(name, text);
    const { fetch } = await createMock({ document: join(root, name) });
    const response = await fetch("http://mock/api/v2/thing");
    expect([await response.text(), response.headers.get("x-id")]).toStrictEqual([value, "12345678901234567"]);
  });
});

describe("a file that another one refers to", () => {
  const main = `openapi: 3.1.0
info: { title: own, version: "1" }
paths:
  /thing: { $ref: thing.yaml }
`;
  const thing = `get: { responses: { "200": { description: d, content: { application/json: { example: good } } } } }`;

  test.each([
    ["", /thing\.yaml is empty/],
    ["# soon\n", /thing\.yaml is empty/],
    ["get", /thing\.yaml holds neither an object nor an array/],
  ])("left a hole in the document while it was %j", async (text, problem) => {
    const { root, write } = await createWorkspace(onTestFinished);
    await write("own.yaml", main);
    await write("thing.yaml", thing);
    const mock = await createMock({ document: join(root, "own.yaml") });
    await write("thing.yaml", text);
    await expect(mock.load(join(root, "own.yaml"))).rejects.toThrow(problem);
    expect(await (await mock.fetch("http://mock/api/v2/thing")).json()).toBe("good");
  });

  test("is reported once while it is empty, and the last good document stays", async () => {
    const { root, write } = await createWorkspace(onTestFinished);
    await write("own.yaml", main);
    await write("thing.yaml", thing);
    const spec = join(root, "own.yaml");
    const running = startScript("src/cli/main.ts", process.cwd(), "mock", "--port", "0", "--watch", "--spec", spec);
    await running.printed("Watching ");
    const url = `${/http:\S+\/api\/v2/.exec(running.output())?.[0] ?? ""}/thing`;
    await write("thing.yaml", "");
    await running.printed("thing.yaml is empty. The last good document stays in use.");
    expect(await (await fetch(url)).json()).toBe("good");
    await write("own.yaml", `${main}# saved again\n`);
    await write("thing.yaml", thing.replace("good", "better"));
    await running.printed("the mock now serves the new");
    expect(await (await fetch(url)).json()).toBe("better");
    expect(running.output().split("Saved, but not served")).toHaveLength(2);
  });
});
