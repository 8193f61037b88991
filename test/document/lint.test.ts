import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkAnswers } from "../../scripts/document/answers.ts";
import { bundleDocument } from "../../scripts/document/bundle.ts";
import { findUnknownExtensions } from "../../scripts/document/extensions.ts";
import { DocumentError } from "../../scripts/document/finding.ts";
import { lintDocument } from "../../scripts/document/lint.ts";
import { readOperations } from "../../scripts/document/operations.ts";
import { checkSchemas } from "../../scripts/document/schemas.ts";
import { readWebhooks } from "../../scripts/document/webhooks.ts";
import { createWorkspace } from "../support/workspace.ts";

/** Every rule of redocly.yaml is proved: a fault is planted in a copy of the document, and the rule finds it. */
interface Planted {
  rule: string;
  file: string;
  from: string;
  to: string;
  /** What the message must name. */
  names?: string;
}

const device = "openapi/devices/device.yaml";
const tags = "openapi/devices/device-tags.yaml";
const root = "openapi/openapi.yaml";
const created = "openapi/webhooks/events/node-created.yaml";

const planted: Planted[] = [
  { rule: "operation-operationId", file: device, from: "  operationId: getDevice\n", to: "" },
  {
    rule: "operation-operationId-unique",
    file: device,
    from: "operationId: getDevice",
    to: "operationId: deleteDevice",
    names: "deleteDevice",
  },
  { rule: "rule/operation-id-camel-case", file: device, from: "operationId: getDevice", to: "operationId: get_device" },
  { rule: "rule/operation-sdk-method", file: device, from: "  x-sdk-method: devices.get\n", to: "" },
  { rule: "rule/operation-sdk-method", file: device, from: "x-sdk-method: devices.get", to: "x-sdk-method: getDevice" },
  { rule: "rule/operation-idempotent", file: device, from: "  x-idempotent: true\n", to: "" },
  {
    rule: "rule/operation-security",
    file: device,
    from: "  security:\n    - apiAccessToken: []\n    - oauthClient: [devices:core:read]\n",
    to: "",
  },
  {
    rule: "rule/operation-security",
    file: device,
    from: "\n    - apiAccessToken: []\n    - oauthClient: [devices:core:read]\n",
    to: " []\n",
  },
  { rule: "security-defined", file: device, from: "oauthClient: [", to: "oauth: [" },
  { rule: "operation-summary", file: device, from: "  summary: Get a device\n", to: "" },
  { rule: "operation-description", file: device, from: "  description: Returns one device.\n", to: "" },
  { rule: "operation-singular-tag", file: device, from: "tags: [Devices]", to: "tags: [Devices, UserInvites]" },
  { rule: "operation-tag-defined", file: device, from: "tags: [Devices]", to: "tags: [Machines]", names: "Machines" },
  { rule: "rule/tag-sdk-resource", file: root, from: "    x-sdk-resource: userInvites\n", to: "" },
  {
    rule: "tag-description",
    file: root,
    from: "    description: Invitations for a person to join a tailnet.\n",
    to: "",
  },
  {
    rule: "rule/no-default-response",
    file: device,
    from: "    '504':\n",
    to: "    default:\n      $ref: ../shared/responses/BadRequest.yaml\n    '504':\n",
  },
  {
    rule: "rule/body-examples",
    file: "openapi/shared/responses/NotFound.yaml",
    from: "    examples:\n      unknown:\n        summary: Nothing has this identifier\n        value:\n          message: not found\n",
    to: "",
  },
  {
    rule: "rule/body-unnamed-example",
    file: "openapi/shared/responses/NotFound.yaml",
    from: "    examples:\n      unknown:\n        summary: Nothing has this identifier\n        value:\n          message: not found\n",
    to: "    example:\n      message: not found\n",
  },
  { rule: "rule/example-name", file: device, from: "            optedOut:", to: "            opted_out:" },
  {
    rule: "no-invalid-media-type-examples",
    file: "openapi/shared/responses/NotFound.yaml",
    from: "message: not found",
    to: "message: 404",
  },
  { rule: "no-invalid-media-type-examples", file: tags, from: "['tag:router', 'tag:server']", to: "[router]" },
  {
    rule: "rule/body-schema",
    file: "openapi/shared/responses/NotFound.yaml",
    from: "    schema:\n      $ref: ../schemas/ErrorBody.yaml\n",
    to: "",
  },
  {
    rule: "no-invalid-parameter-examples",
    file: "openapi/devices/parameters/attributeKey.yaml",
    from: "value: custom:label",
    to: "value: node:os",
  },
  {
    rule: "rule/parameter-examples",
    file: "openapi/device-invites/parameters/deviceInviteId.yaml",
    from: "examples:\n  mailed:\n    summary: The invite of the examples\n    value: '12346'\n",
    to: "",
  },
  {
    rule: "parameter-description",
    file: "openapi/device-invites/parameters/deviceInviteId.yaml",
    from: "description: The `id` of a device invite.\n",
    to: "",
  },
  {
    rule: "path-parameters-defined",
    file: "openapi/device-invites/device-invite.yaml",
    from: "parameters:\n  - $ref: parameters/deviceInviteId.yaml\n",
    to: "parameters: []\n",
  },
  {
    rule: "array-parameter-serialization",
    file: "openapi/devices/tailnet-devices.yaml",
    from: "      style: form\n      explode: true\n",
    to: "",
  },
  { rule: "rule/paths-kebab-case", file: root, from: "/device-invites/-/accept:", to: "/deviceInvites/-/accept:" },
  {
    rule: "path-http-verbs-order",
    file: "openapi/devices/device-key.yaml",
    from: "post:",
    to: "delete:\n  $ref: './device.yaml#/delete'\npost:",
  },
  {
    rule: "request-mime-type",
    file: tags,
    from: "      application/json:\n        schema:\n          $ref: schemas/SetDeviceTagsRequest.yaml",
    to: "      text/plain:\n        schema:\n          $ref: schemas/SetDeviceTagsRequest.yaml",
  },
  {
    rule: "response-mime-type",
    file: "openapi/shared/responses/GatewayTimeout.yaml",
    from: "application/json",
    to: "text/plain",
  },
  {
    rule: "rule/member-description",
    file: "openapi/devices/schemas/Distro.yaml",
    from: "    type: string\n    description: Its version.\n",
    to: "    type: string\n",
  },
  {
    rule: "rule/json-schema-dialect",
    file: root,
    from: "jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\n",
    to: "",
  },
  {
    rule: "component-name-unique",
    file: "openapi/devices/device-tags.yaml",
    from: "$ref: schemas/SetDeviceTagsRequest.yaml",
    to: "$ref: schemas/nested/Device.yaml",
  },
  {
    rule: "no-unresolved-refs",
    file: device,
    from: "responses/GatewayTimeout.yaml",
    to: "responses/GatewayTimeot.yaml",
  },
  { rule: "unreadable", file: root, from: "info:", to: "info: [" },
  { rule: "no-unresolved-refs", file: "openapi/devices/schemas/Distro.yaml", from: "properties:", to: "properties: [" },
  { rule: "struct", file: "openapi/devices/schemas/Distro.yaml", from: "type: object", to: "type: objekt" },
  {
    rule: "unknown-extension",
    file: "openapi/user-invites/user-invite-resend.yaml",
    from: "x-rate-limit:",
    to: "x-rate-limt:",
    names: "x-rate-limt is not an extension of this document; the nearest is x-rate-limit",
  },
  {
    rule: "unknown-extension",
    file: root,
    from: "x-sdk-resource: oauth",
    to: "x-sdk-resorce: oauth",
    names: "x-sdk-resource",
  },
  // Webhooks are held to the same rules as operations.
  { rule: "rule/webhook-subscribable", file: created, from: "  x-subscribable: true\n", to: "" },
  { rule: "operation-operationId", file: created, from: "  operationId: nodeCreated\n", to: "" },
  { rule: "operation-summary", file: created, from: "  summary: A device joined\n", to: "" },
  { rule: "operation-description", file: created, from: "  description: |\n", to: "  x-description: |\n" },
  { rule: "operation-tag-defined", file: created, from: "tags: [Webhooks]", to: "tags: [Hooks]", names: "Hooks" },
  { rule: "operation-2xx-response", file: created, from: "'200':", to: "'400':" },
  { rule: "rule/example-name", file: created, from: "          laptop:", to: "          Laptop:" },
  { rule: "rule/body-examples", file: created, from: "        examples:", to: "        x-examples:" },
  { rule: "no-invalid-media-type-examples", file: created, from: "type: nodeCreated", to: "type: nodeMade" },
  { rule: "no-invalid-media-type-examples", file: created, from: "nodeID:", to: "nodeId:" },
  {
    rule: "no-invalid-parameter-examples",
    file: "openapi/webhooks/events/parameters/tailscaleWebhookSignature.yaml",
    from: "value: t=",
    to: "value: s=",
  },
  {
    rule: "rule/member-description",
    file: "openapi/webhooks/events/schemas/NodeEventData.yaml",
    from: "    description: The `nodeId` of the device.\n",
    to: "",
  },
  { rule: "no-orphan-file", file: device, from: "", to: "" },
];

describe("the linter finds", () => {
  // Two at a time: a run of the linter is a process.
  test.concurrent.for(planted.map((fault) => [fault.rule, fault] as const))(
    "%s",
    async ([rule, { file, from, to, names = "" }], { expect, onTestFinished }) => {
      const workspace = await createWorkspace(onTestFinished);
      if (rule === "no-orphan-file") await workspace.write("openapi/shared/schemas/Forgotten.yaml", "type: string\n");
      else await workspace.edit(file, from, to);
      if (to.includes("nested/"))
        await workspace.copy("openapi/devices/schemas/Device.yaml", "openapi/devices/schemas/nested/Device.yaml");
      const findings = await lintDocument(workspace.root);
      const found = findings.find((finding) => finding.rule === rule);
      expect(found, JSON.stringify(findings)).toMatchObject({
        file: expect.stringMatching(/^openapi\/.*\.yaml$/),
        line: expect.any(Number),
        message: expect.stringContaining(names),
      });
    },
  );

  test("a broken reference alone, and not what is missing because of it", async () => {
    const workspace = await createWorkspace();
    await workspace.edit(tags, "SetDeviceTagsRequest.yaml", "SetDeviceTagRequest.yaml");
    const findings = await lintDocument(workspace.root);
    expect(findings).toMatchObject([{ file: tags, line: 23, rule: "no-unresolved-refs" }]);
  });

  test("no unknown extension in an example or in the name of a header", async () => {
    const workspace = await createWorkspace();
    const file = "openapi/shared/responses/TooManyRequests.yaml";
    await workspace.edit(file, "  Retry-After:", "  x-retry-after:");
    await workspace.edit(
      file,
      "message: too many requests, try again later",
      "{message: slow down, x-more: {x-odd: 1}}",
    );
    expect(findUnknownExtensions(workspace.root)).toStrictEqual([]);
  });

  test("nothing in the document as it is", async () => {
    expect(await lintDocument(process.cwd())).toStrictEqual([]);
  });

  test("every fault that a rule of this project's own is for: none of them is without a proof", () => {
    const own = [...readFileSync("redocly.yaml", "utf8").matchAll(/^ {2}([\w/-]+):(?! off$)/gm)].map(
      ([, name]) => name,
    );
    const proved = new Set(planted.map((fault) => fault.rule));
    expect(own.filter((name) => name !== undefined && !proved.has(name))).toStrictEqual([]);
  });
});

test("the bundle finds a default response that does not exist", async () => {
  const workspace = await createWorkspace();
  await workspace.edit(root, "'403': Forbidden", "'403': Forbiden");
  await expect(bundleDocument(workspace.root)).rejects.toThrow(
    /^openapi\/openapi\.yaml:\d+:\d+ default-responses: x-default-responses names Forbiden/,
  );
});

describe("the schemas' check finds", () => {
  test("a regular expression that does not compile, with its file and line", async () => {
    const workspace = await createWorkspace();
    await workspace.edit("openapi/devices/parameters/attributeKey.yaml", "^custom:[A-Za-z0-9_:]+$", "^custom:([A-Z$");
    const { document } = await bundleDocument(workspace.root);
    expect(checkSchemas(workspace.root, document)).toContainEqual(
      expect.objectContaining({ file: "openapi/devices/parameters/attributeKey.yaml", line: 10, rule: "ajv-compile" }),
    );
  });
});

describe("the answers' check finds", () => {
  const faults: [string, string, string, string][] = [
    ["answer-enum-open", "openapi/user-invites/schemas/UserInvite.yaml", "x-extensible-enum:", "enum:"],
    [
      "answer-date-plain",
      "openapi/devices/schemas/Device.yaml",
      "  created:\n    type: string\n",
      "  created:\n    type: string\n    format: date-time\n",
    ],
    [
      "answer-date-plain",
      "openapi/webhooks/events/schemas/WebhookEventEnvelope.yaml",
      "  timestamp:\n    type: string\n",
      "  timestamp:\n    type: string\n    format: date-time\n",
    ],
  ];

  test.each(faults)("%s", async (rule, file, from, to) => {
    const workspace = await createWorkspace();
    await workspace.edit(file, from, to);
    const { document } = await bundleDocument(workspace.root);
    expect(checkAnswers(workspace.root, document)).toStrictEqual([
      { file, line: expect.any(Number), column: 5, rule, message: expect.any(String) },
    ]);
  });
});

describe("the reader of webhooks finds", () => {
  const faults: [string, string, string, string, RegExp][] = [
    [
      "a name that is not the type",
      created,
      "operationId: nodeCreated",
      "operationId: created",
      /operationId nodeCreated/,
    ],
    [
      "a subscription that is no boolean",
      created,
      "x-subscribable: true",
      "x-subscribable: yes please",
      /true or false/,
    ],
    [
      "a body of another event",
      created,
      "schemas/NodeCreatedEvent.yaml",
      "schemas/NodeDeletedEvent.yaml",
      /the body of nodeCreated must be a list of NodeCreatedEvent/,
    ],
    [
      "an event that does not require its type",
      "openapi/webhooks/events/schemas/NodeCreatedEvent.yaml",
      "required: [type, data]",
      "required: [data]",
      /NodeCreatedEvent must require the member "type"/,
    ],
    [
      "an event that nobody can subscribe to",
      "openapi/webhooks/schemas/WebhookEventType.yaml",
      "  - nodeCreated\n",
      "",
      /nodeCreated is missing in WebhookEventType/,
    ],
    [
      "a subscription that endpoints do not show",
      "openapi/webhooks/schemas/Webhook.yaml",
      "        - nodeCreated\n",
      "",
      /nodeCreated is missing in the subscriptions of Webhook/,
    ],
    [
      "a subscription without an event",
      created,
      "x-subscribable: true",
      "x-subscribable: false",
      /nodeCreated of WebhookEventType is no subscribable webhook/,
    ],
  ];

  test.each(faults)("%s, with a file and a line", async (_name, file, from, to, message) => {
    const workspace = await createWorkspace();
    await workspace.edit(file, from, to);
    const { document } = await bundleDocument(workspace.root);
    const read = () => readWebhooks(workspace.root, document);
    expect(read).toThrow(DocumentError);
    expect(read).toThrow(message);
    expect(read).toThrow(/^openapi\/webhooks\/[\w/-]+\.yaml:\d+:\d+ webhook/);
  });
});

describe("the reader of operations finds", () => {
  const faults: [string, string, string, string, RegExp][] = [
    [
      "a parameter that no input can have",
      "openapi/devices/parameters/fields.yaml",
      "name: fields",
      "name: the-fields",
      /the-fields/,
    ],
    ["a request body that is optional", tags, "    required: true", "    required: false", /must be required/],
    [
      "two operations with one SDK method",
      device,
      "x-sdk-method: devices.get",
      "x-sdk-method: devices.delete",
      /devices\.delete is taken by/,
    ],
    ["an idempotency that is no boolean", device, "x-idempotent: true", "x-idempotent: maybe", /must be true or false/],
    [
      "a body without a named schema",
      "openapi/devices/device-routes.yaml",
      "            $ref: schemas/DeviceRoutes.yaml",
      "            type: object",
      /give the schema of the body a name/,
    ],
    [
      "a request body without a named schema",
      tags,
      "          $ref: schemas/SetDeviceTagsRequest.yaml",
      "          type: object",
      /give the schema of the body a name/,
    ],
    [
      "a resource in the place of the raw client",
      device,
      "x-sdk-method: devices.get",
      "x-sdk-method: http.get",
      /raw client/,
    ],
    [
      "a resource that is not the one of the operation's tag",
      device,
      "x-sdk-method: devices.get",
      "x-sdk-method: device.get",
      /x-sdk-method must start with devices, the resource of the tag Devices/,
    ],
    [
      "a scope that the security scheme does not have",
      device,
      "[devices:core:read]",
      "[devices:cor:read]",
      /scope devices:cor:read/,
    ],
  ];

  test.each(faults)("%s, with its file and line", async (_name, file, from, to, message) => {
    const workspace = await createWorkspace();
    await workspace.edit(file, from, to);
    const { document } = await bundleDocument(workspace.root);
    const read = () => readOperations(workspace.root, document);
    expect(read).toThrow(DocumentError);
    expect(read).toThrow(message);
    expect(read).toThrow(/^openapi\/devices\/[\w-]+\.yaml:\d+:\d+ sdk-operation/);
  });
});
