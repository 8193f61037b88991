import { expect, test } from "vitest";
import { parse } from "yaml";
import { runScript } from "../support/process.ts";
import { createWorkspace } from "../support/workspace.ts";

/** A copy of the API's own document, with one operation that ours lacks. */
const theirs = {
  openapi: "3.1.0",
  paths: {
    "/device/{deviceId}/notes": {
      parameters: [{ $ref: "#/components/parameters/deviceId" }],
      post: {
        operationId: "addDeviceNote",
        tags: ["Devices"],
        summary: "Their words",
        description: "Their words.\n\nOAuth Scope: `devices:core`.",
        parameters: [{ name: "pinned", in: "query", description: "Their words", schema: { type: "boolean" } }],
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/NewNote" } } } },
        responses: { 200: { description: "Their words" }, 404: { description: "-" }, 409: { description: "-" } },
      },
    },
  },
  components: {
    parameters: { deviceId: { name: "deviceId", in: "path", required: true, schema: { type: "string" } } },
    schemas: {
      NewNote: {
        type: "object",
        description: "Their words",
        required: ["text"],
        properties: {
          text: { type: "string", maxLength: 200, description: "Their words" },
          replies: { type: "array", items: { $ref: "#/components/schemas/NewNote" } },
        },
      },
    },
  },
};

const add = "scripts/add.ts";
const words = ["POST", "/device/{deviceId}/notes", "--as", "devices.addNote", "--from", "theirs.json"];

test("npm run add writes names, types, statuses and scopes, and leaves the words to the author", async () => {
  const workspace = await createWorkspace();
  await workspace.write("theirs.json", JSON.stringify(theirs));
  const { code, output } = await runScript(add, workspace.root, ...words);
  expect([code, output]).toStrictEqual([0, expect.stringContaining("openapi/devices/device-notes.yaml")]);
  expect(parse(await workspace.read("openapi/devices/device-notes.yaml"))).toStrictEqual({
    parameters: [
      { $ref: "parameters/deviceId.yaml" },
      { name: "pinned", in: "query", description: "", schema: { type: "boolean" }, examples: {} },
    ],
    post: {
      operationId: "addDeviceNote",
      "x-sdk-method": "devices.addNote",
      "x-idempotent": false,
      tags: ["Devices"],
      security: [{ apiAccessToken: [] }, { oauthClient: ["devices:core"] }],
      summary: "",
      description: "",
      requestBody: {
        required: true,
        content: { "application/json": { schema: { $ref: "schemas/NewNote.yaml" }, examples: {} } },
      },
      responses: { "200": { description: "" }, "409": { description: "" } },
    },
  });
  expect(parse(await workspace.read("openapi/devices/schemas/NewNote.yaml"))).toStrictEqual({
    description: "",
    type: "object",
    required: ["text"],
    properties: {
      text: { description: "", type: "string", maxLength: 200 },
      replies: { description: "", type: "array", items: { $ref: "NewNote.yaml" } },
    },
  });
  expect(await workspace.read("openapi/openapi.yaml")).toContain(
    "  /device/{deviceId}/notes:\n    $ref: devices/device-notes.yaml\n",
  );
  // What the author has to write is named by the linter.
  const lint = await runScript("scripts/lint.ts", workspace.root);
  expect(lint.output).toMatch(/openapi\/devices\/device-notes\.yaml:\d+:\d+ operation-summary/);
});

test.each([
  [["POST", "/device/{deviceId}/notes"], "Usage: npm run add"],
  [["POST", "/nowhere", "--as", "devices.addNote", "--from", "theirs.json"], "POST /nowhere is not in that document"],
  [["POST", "/device/{deviceId}/tags", "--as", "devices.setTags", "--from", "theirs.json"], "add the method there"],
])("npm run add says what is wrong with %j", async (args, problem) => {
  const workspace = await createWorkspace();
  await workspace.write("theirs.json", JSON.stringify(theirs));
  const { code, output } = await runScript(add, workspace.root, ...args);
  expect([code, output]).toStrictEqual([2, expect.stringContaining(problem)]);
});
