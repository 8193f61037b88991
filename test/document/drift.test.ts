import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";
import { isRecord } from "../../scripts/document/record.ts";
import { compareDocuments } from "../../scripts/drift/compare.ts";
import { document, operations } from "../support/document.ts";
import { runScript } from "../support/process.ts";

type Tree = Record<string, unknown>;

/** Our side: one operation with a bit of everything, one with nothing. */
const ours: Tree = {
  openapi: "3.1.0",
  paths: {
    "/machine/{machineId}/notes": {
      parameters: [{ name: "machineId", in: "path", required: true, schema: { type: "string" } }],
      post: {
        "x-sdk-method": "notes.create",
        parameters: [{ $ref: "#/components/parameters/order" }],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/NewNote" } } } },
        responses: {
          "200": {
            description: "The notes.",
            content: {
              "application/json": {
                schema: { anyOf: [{ type: "array", items: { $ref: "#/components/schemas/Note" } }, { type: "null" }] },
              },
            },
          },
          "400": { description: "Wrong." },
          "500": { description: "Broken." },
        },
      },
    },
    "/notes": { get: { "x-sdk-method": "notes.count", responses: { "200": { description: "Fine." } } } },
  },
  components: {
    parameters: { order: { name: "order", in: "query", schema: { type: "string", enum: ["old", "new"] } } },
    schemas: {
      NewNote: {
        type: "object",
        properties: { text: { type: "string" }, tags: { type: "array", items: { enum: ["a", "b"] } } },
      },
      Note: { allOf: [{ $ref: "#/components/schemas/NewNote" }, { $ref: "#/components/schemas/OwnNote" }] },
      OwnNote: {
        type: "object",
        properties: {
          kind: { type: "string", "x-extensible-enum": ["short", "long"] },
          author: { type: "object", properties: { name: { type: "string" } } },
          marks: { type: "object", additionalProperties: { type: "object", properties: { at: { type: "string" } } } },
          replies: { type: "array", items: { $ref: "#/components/schemas/Note" } },
        },
      },
    },
  },
};

/** A copy in which every edit is made: a value at a path, or undefined to delete what is there. */
function edited(...edits: [path: string[], value: unknown][]): Tree {
  const copy = structuredClone(ours);
  for (const [path, value] of edits) {
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), copy);
    const key = path.at(-1);
    if (!isRecord(holder) || key === undefined) throw new Error(`there is no ${path.join("/")}`);
    if (value === undefined) delete holder[key];
    else holder[key] = value;
  }
  return copy;
}

const create = ["paths", "/machine/{machineId}/notes", "post"];
const newNote = ["components", "schemas", "NewNote", "properties"];
const note = ["components", "schemas", "OwnNote", "properties"];
const order = ["components", "parameters", "order"];

describe("what the API publishes differs from ours where", () => {
  test.each([
    [
      "it has no such operation any more",
      edited([["paths", "/notes"], undefined]),
      [["notes.count", "the operation", "yes", "no"]],
    ],
    [
      "it has another parameter",
      edited([[...create, "parameters"], [{ name: "cursor", in: "query", schema: { type: "string" } }]]),
      [
        ["notes.create", "query order", "yes", "no"],
        ["notes.create", "query cursor", "no", "yes"],
      ],
    ],
    [
      "a parameter takes other values",
      edited([[...order, "schema"], { type: "string", enum: ["old", "random"] }]),
      [["notes.create", "values of query order", "new", "random"]],
    ],
    [
      "a schema that is shared has another field, in the request and the answer",
      edited([[...newNote, "color"], { type: "string" }]),
      [
        ["notes.create", "body.color", "no", "yes"],
        ["notes.create", "200 body[].color", "no", "yes"],
      ],
    ],
    [
      "the members of a list have other values",
      edited([[...newNote, "tags"], { type: "array", items: { enum: ["a", "b", "c"] } }]),
      [
        ["notes.create", "values of body.tags[]", "–", "c"],
        ["notes.create", "values of 200 body[].tags[]", "–", "c"],
      ],
    ],
    [
      "an open enum of ours lacks a value",
      edited([[...note, "kind"], { enum: ["short", "long", "huge"] }]),
      [["notes.create", "values of 200 body[].kind", "–", "huge"]],
    ],
    [
      "a field with fields of its own is gone, told once",
      edited([[...note, "author"], undefined]),
      [["notes.create", "200 body[].author", "yes", "no"]],
    ],
    [
      "the values of a map have another field",
      edited([[...note, "marks"], { additionalProperties: { properties: { by: {} } } }]),
      [
        ["notes.create", "200 body[].marks.*.at", "yes", "no"],
        ["notes.create", "200 body[].marks.*.by", "no", "yes"],
      ],
    ],
    ["it takes no body", edited([[...create, "requestBody"], undefined]), [["notes.create", "body", "yes", "no"]]],
    [
      "it answers with another status",
      edited(
        [[...create, "responses", "200"], undefined],
        [[...create, "responses", "204"], { description: "Done." }],
        [[...create, "responses", "409"], { description: "Taken." }],
      ),
      [
        ["notes.create", "status 200", "yes", "no"],
        ["notes.create", "status 204", "no", "yes"],
        ["notes.create", "status 409", "no", "yes"],
      ],
    ],
  ])("%s", (_name, theirs, expected) => {
    const { drift } = compareDocuments(ours, theirs);
    expect(drift.map(({ operation, where, ours, theirs }) => [operation, where, ours, theirs])).toStrictEqual(expected);
  });
});

describe("it does not differ where", () => {
  test("both are the same document", () => {
    const own: Tree = JSON.parse(JSON.stringify(document));
    expect(compareDocuments(own, own)).toStrictEqual({ drift: [], shared: operations.length, uncovered: [] });
  });

  test("a parameter of the path has another name", () => {
    const theirs: Tree = JSON.parse(JSON.stringify(ours).replaceAll("machineId", "id"));
    expect(compareDocuments(ours, theirs).drift).toStrictEqual([]);
  });

  test("only we document an error, or it documents errors in general", () => {
    const theirs = edited(
      [[...create, "responses", "400"], undefined],
      [[...create, "responses", "default"], { description: "Wrong." }],
      [[...create, "responses", "4XX"], { description: "Wrong." }],
    );
    expect(compareDocuments(ours, theirs).drift).toStrictEqual([]);
  });

  test("it has operations that we do not cover", () => {
    const theirs = edited([["paths", "/keys"], { get: { responses: {} }, post: { responses: {} } }]);
    expect(compareDocuments(ours, theirs)).toStrictEqual({
      drift: [],
      shared: 2,
      uncovered: ["GET /keys", "POST /keys"],
    });
  });
});

describe("npm run drift", () => {
  const published = edited(
    [[...newNote, "color"], { type: "string" }],
    [["paths", "/keys"], { get: { responses: {} } }],
  );

  test("shows a table for a URL, names with --all what is not covered, and fails", async () => {
    const url = await serve(200, stringify(published));
    const { code, output } = await runScript("scripts/drift.ts", await createFolder(), url, "--all");
    expect(output).toBe(`OPERATION     WHERE             OURS  THEIRS
notes.create  body.color        no    yes
notes.create  200 body[].color  no    yes

Not covered:
  GET /keys

Differences in what we cover: 2 (operations in both documents: 2).
Operations of theirs that we do not cover: 1.
`);
    expect(code).toBe(1);
  });

  test("takes a file, and passes where only operations are missing that we do not cover", async () => {
    const theirs = edited([["paths", "/keys"], { get: { responses: {} } }]);
    const folder = await createFolder();
    await writeFile(join(folder, "theirs.json"), JSON.stringify(theirs));
    const { code, output } = await runScript("scripts/drift.ts", folder, "theirs.json");
    expect(output).toContain("Differences in what we cover: 0 (operations in both documents: 2).");
    expect(output).toContain("Operations of theirs that we do not cover: 1 (--all names them).");
    expect(code).toBe(0);
  });

  test("leaves out the differences that are explained, and fails on an explanation that is stale", async () => {
    const published = edited([[...newNote, "color"], { type: "string" }]);
    const known = ["body.color", "200 body[].color"].map((where) => ({
      operation: "notes.create",
      where,
      why: "Later.",
    }));
    const run = async (explanations: readonly object[]) => {
      const folder = await createFolder(explanations);
      await writeFile(join(folder, "theirs.json"), JSON.stringify(published));
      return runScript("scripts/drift.ts", folder, "theirs.json");
    };
    expect(await run(known)).toMatchObject({
      code: 0,
      output: expect.stringContaining("Differences in what we cover: 0, and 2 explained"),
    });
    const gone = { operation: "notes.create", where: "body.shape", why: "Long ago." };
    expect(await run([...known, gone])).toMatchObject({
      code: 1,
      output: expect.stringContaining("notes.create, body.shape no longer differs. Delete it."),
    });
    expect(await run([{ operation: "notes.create" }])).toMatchObject({
      code: 2,
      output: expect.stringContaining("entry 1 needs operation, where and why"),
    });
  });

  test.each([
    ["nothing", [], "Usage: npm run drift"],
    ["two documents", ["a", "b"], "Usage: npm run drift"],
    ["an unknown option", ["--al"], "Unknown option '--al'"],
    ["a file that is not there", ["gone.yaml"], "gone.yaml cannot be read: ENOENT"],
    ["what is no YAML", ["broken.yaml"], "broken.yaml is neither YAML nor JSON: "],
    ["another kind of document", ["other.yaml"], "other.yaml is not an OpenAPI 3 document."],
    [
      "a reference into nothing",
      ["dangling.json"],
      "The reference #/components/nothing leads nowhere in its document.",
    ],
  ])("refuses %s with status 2 and one line", async (_name, args, message) => {
    const folder = await createFolder();
    await writeFile(join(folder, "broken.yaml"), "paths: [\n");
    await writeFile(join(folder, "other.yaml"), "swagger: '2.0'\n");
    const dangling = edited([["components", "parameters", "order"], { $ref: "#/components/nothing" }]);
    await writeFile(join(folder, "dangling.json"), JSON.stringify(dangling));
    const { code, output } = await runScript("scripts/drift.ts", folder, ...args);
    expect(output).toContain(message);
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });

  test("refuses a URL that answers with an error, or not at all, with status 2 and one line", async () => {
    const folder = await createFolder();
    const url = await serve(503, "later");
    expect(await runScript("scripts/drift.ts", folder, url)).toStrictEqual({
      code: 2,
      output: `${url} cannot be read: the server answered 503.\n`,
    });
    const closed = await serve(200, "", { close: true });
    const { code, output } = await runScript("scripts/drift.ts", folder, closed);
    expect([code, output]).toStrictEqual([2, expect.stringMatching(/^http\S+ cannot be read: .*ECONNREFUSED.*\.\n$/)]);
  });
});

/** A folder with our side in place of the project's own document. */
async function createFolder(known: readonly object[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tailscale-openapi-drift-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, "generated"));
  await writeFile(join(folder, "generated", "openapi.json"), JSON.stringify(ours));
  await mkdir(join(folder, "scripts", "drift"), { recursive: true });
  await writeFile(join(folder, "scripts", "drift", "known.yaml"), stringify(known));
  return folder;
}

/** A server that answers every request so; or its address, after it was closed. */
async function serve(status: number, body: string, { close = false } = {}): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(status, { connection: "close" }).end(body));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const stop = () => new Promise((closed) => server.close(closed));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  if (close) await stop();
  else onTestFinished(async () => void (await stop()));
  return `http://127.0.0.1:${address.port}/api/v2?outputOpenapiSchema=true`;
}
