import { describe, expect, test } from "vitest";
import { DocumentError } from "../../scripts/document/finding.ts";
import type { HttpMethod, OpenApiDocument, OperationObject } from "../../scripts/document/openapi.ts";
import { readOperations } from "../../scripts/document/operations.ts";
import { document } from "../support/document.ts";

/** What is wrong with the document, in terms of its bundle. */
type Fault = (document: OpenApiDocument) => void;

function operation({ paths }: OpenApiDocument, path: string, method: HttpMethod = "get"): OperationObject {
  const found = paths[path]?.[method];
  if (!found) throw new Error(`the document has no ${method} ${path}`);
  return found;
}

const getDevice =
  (change: object): Fault =>
  (document) =>
    void Object.assign(operation(document, "/device/{deviceId}"), change);

const setTags =
  (change: object): Fault =>
  (document) =>
    void Object.assign(operation(document, "/device/{deviceId}/tags", "post"), change);

const nameless = { content: { "application/json": { schema: { type: "object" }, examples: {} } } };

describe("the reader of operations finds", () => {
  const faults: [string, Fault, RegExp][] = [
    [
      "a parameter that no input can have",
      getDevice({ parameters: [{ name: "the-fields", in: "query" }] }),
      /the-fields/,
    ],
    ["a request body that is optional", setTags({ requestBody: { ...nameless, required: false } }), /must be required/],
    [
      "two operations with one SDK method",
      getDevice({ "x-sdk-method": "devices.delete" }),
      /devices\.delete is taken by/,
    ],
    ["an idempotency that is no boolean", getDevice({ "x-idempotent": "maybe" }), /must be true or false/],
    [
      "a body without a named schema",
      getDevice({ responses: { "200": nameless } }),
      /give the schema of the body a name/,
    ],
    [
      "a request body without a named schema",
      setTags({ requestBody: { ...nameless, required: true } }),
      /give the schema of the body a name/,
    ],
    ["a resource in the place of the raw client", getDevice({ "x-sdk-method": "http.get" }), /raw client/],
    [
      "a resource that is not the one of the operation's tag",
      getDevice({ "x-sdk-method": "device.get" }),
      /x-sdk-method must start with devices, the resource of the tag Devices/,
    ],
    [
      "a scope that the security scheme does not have",
      getDevice({ security: [{ oauthClient: ["devices:cor:read"] }] }),
      /scope devices:cor:read/,
    ],
  ];

  test.each(faults)("%s, with its file and line", (_name, plant, message) => {
    const wrong = structuredClone(document);
    plant(wrong);
    const read = () => readOperations(process.cwd(), wrong);
    expect(read).toThrow(DocumentError);
    expect(read).toThrow(message);
    expect(read).toThrow(/^openapi\/devices\/[\w-]+\.yaml:\d+:\d+ sdk-operation/);
  });
});
