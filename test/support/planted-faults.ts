import type { Workspace } from "./workspace.ts";

/** A fault of the document, and the rule that finds it. */
export interface PlantedFault {
  rule: string;
  file: string;
  from: string;
  to: string;
  /** The file that the finding names, where it is another one. */
  at?: string;
  /** What the message must name. */
  names?: string;
}

/** Plants every fault in one workspace: a run of the linter costs seconds. */
export async function plant(workspace: Workspace, faults: readonly PlantedFault[]): Promise<void> {
  for (const { file, from, to } of faults) await workspace.edit(file, from, to);
  // The other schema of a name that is taken.
  await workspace.copy(`${schemas}/Device.yaml`, `${schemas}/nested/Device.yaml`);
}

const root = "openapi/openapi.yaml";
const schemas = "openapi/devices/schemas";
const device = "openapi/devices/device.yaml";
const routes = "openapi/devices/device-routes.yaml";
const tags = "openapi/devices/device-tags.yaml";
const deviceInvite = "openapi/device-invites/device-invite.yaml";
const deviceInvites = "openapi/device-invites/device-device-invites.yaml";
const userInvite = "openapi/user-invites/user-invite.yaml";
const resend = "openapi/user-invites/user-invite-resend.yaml";
const responses = "openapi/shared/responses";
const events = "openapi/webhooks/events";

/** At least one fault for every rule of redocly.yaml that is this project's own. None hides another. */
export const plantedFaults: readonly PlantedFault[] = [
  { rule: "operation-operationId", file: device, from: "  operationId: getDevice\n", to: "" },
  {
    rule: "operation-operationId-unique",
    file: deviceInvite,
    from: "operationId: getDeviceInvite",
    to: "operationId: deleteDeviceInvite",
    names: "deleteDeviceInvite",
  },
  {
    rule: "rule/operation-id-camel-case",
    file: userInvite,
    from: "operationId: getUserInvite",
    to: "operationId: get_user_invite",
  },
  { rule: "rule/operation-sdk-method", file: device, from: "  x-sdk-method: devices.get\n", to: "" },
  {
    rule: "rule/operation-sdk-method",
    file: userInvite,
    from: "x-sdk-method: userInvites.get",
    to: "x-sdk-method: getUserInvite",
  },
  { rule: "rule/operation-idempotent", file: device, from: "  x-idempotent: true\n", to: "" },
  {
    rule: "rule/operation-security",
    file: device,
    from: "  security:\n    - apiAccessToken: []\n    - oauthClient: [devices:core:read]\n",
    to: "",
  },
  {
    rule: "rule/operation-security",
    file: tags,
    from: "\n    - apiAccessToken: []\n    - oauthClient: [devices:core]\n",
    to: " []\n",
  },
  { rule: "security-defined", file: routes, from: "oauthClient: [", to: "oauth: [" },
  { rule: "operation-summary", file: device, from: "  summary: Get a device\n", to: "" },
  { rule: "operation-description", file: device, from: "  description: Returns one device.\n", to: "" },
  {
    rule: "operation-singular-tag",
    file: userInvite,
    from: "tags: [UserInvites]",
    to: "tags: [UserInvites, Devices]",
  },
  { rule: "operation-tag-defined", file: routes, from: "tags: [Devices]", to: "tags: [Machines]", names: "Machines" },
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
    file: `${responses}/Forbidden.yaml`,
    from: "    examples:\n      missingScope:\n        summary: The token has none of the scopes that permit this\n        value:\n          message: calling actor does not have enough permissions to perform this function\n",
    to: "",
  },
  {
    rule: "rule/body-unnamed-example",
    file: `${responses}/NotFound.yaml`,
    from: "    examples:\n      unknown:\n        summary: Nothing has this identifier\n        value:\n          message: not found\n",
    to: "    example:\n      message: not found\n",
  },
  { rule: "rule/example-name", file: device, from: "            optedOut:", to: "            opted_out:" },
  {
    rule: "no-invalid-media-type-examples",
    file: `${responses}/BadRequest.yaml`,
    from: "message: the request could not be understood",
    to: "message: 400",
  },
  { rule: "no-invalid-media-type-examples", file: tags, from: "['tag:router', 'tag:server']", to: "[router]" },
  {
    rule: "rule/body-schema",
    file: `${responses}/InternalServerError.yaml`,
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
    file: deviceInvites,
    from: "parameters:\n  - $ref: ../devices/parameters/deviceId.yaml\n",
    to: "parameters: []\n",
  },
  {
    rule: "array-parameter-serialization",
    file: "openapi/devices/tailnet-devices.yaml",
    from: "      style: form\n      explode: true\n",
    to: "",
  },
  {
    rule: "rule/paths-kebab-case",
    file: root,
    from: "/device-invites/-/accept:",
    to: "/deviceInvites/-/accept:",
  },
  {
    rule: "path-http-verbs-order",
    file: "openapi/devices/device-key.yaml",
    from: "post:",
    to: "delete:\n  $ref: './device.yaml#/delete'\npost:",
  },
  {
    rule: "request-mime-type",
    file: routes,
    from: "      application/json:\n        schema:\n          $ref: schemas/SetDeviceRoutesRequest.yaml",
    to: "      text/plain:\n        schema:\n          $ref: schemas/SetDeviceRoutesRequest.yaml",
  },
  {
    rule: "response-mime-type",
    file: `${responses}/GatewayTimeout.yaml`,
    from: "application/json",
    to: "text/plain",
  },
  {
    rule: "rule/member-description",
    file: `${schemas}/Distro.yaml`,
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
    file: tags,
    from: "$ref: schemas/SetDeviceTagsRequest.yaml",
    to: "$ref: schemas/nested/Device.yaml",
    at: `${schemas}/nested/Device.yaml`,
  },
  { rule: "struct", file: "openapi/user-invites/schemas/UserInvite.yaml", from: "type: object", to: "type: objekt" },
  {
    rule: "unknown-extension",
    file: resend,
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
  {
    rule: "no-orphan-file",
    file: userInvite,
    from: "            insideDomain:\n              $ref: examples/UserInviteInsideDomain.yaml\n",
    to: "",
    at: "openapi/user-invites/examples/UserInviteInsideDomain.yaml",
  },
  // Webhooks are held to the same rules as operations.
  { rule: "rule/webhook-subscribable", file: `${events}/node-created.yaml`, from: "  x-subscribable: true\n", to: "" },
  { rule: "operation-operationId", file: `${events}/node-created.yaml`, from: "  operationId: nodeCreated\n", to: "" },
  { rule: "operation-summary", file: `${events}/node-created.yaml`, from: "  summary: A device joined\n", to: "" },
  {
    rule: "operation-description",
    file: `${events}/node-created.yaml`,
    from: "  description: |\n    A device joined the tailnet. Where devices need approval, it cannot reach anything yet.\n",
    to: "",
  },
  {
    rule: "no-invalid-media-type-examples",
    file: `${events}/node-created.yaml`,
    from: "type: nodeCreated",
    to: "type: nodeMade",
  },
  { rule: "no-invalid-media-type-examples", file: `${events}/node-approved.yaml`, from: "nodeID:", to: "nodeId:" },
  { rule: "operation-tag-defined", file: `${events}/node-deleted.yaml`, from: "tags: [Webhooks]", to: "tags: [Hooks]" },
  { rule: "operation-2xx-response", file: `${events}/node-deleted.yaml`, from: "'200':", to: "'400':" },
  {
    rule: "rule/body-examples",
    file: `${events}/user-created.yaml`,
    from: "        examples:",
    to: "        x-examples:",
  },
  {
    rule: "no-invalid-parameter-examples",
    file: `${events}/parameters/tailscaleWebhookSignature.yaml`,
    from: "value: t=",
    to: "value: s=",
  },
  {
    rule: "rule/member-description",
    file: `${events}/schemas/NodeEventData.yaml`,
    from: "    description: The `nodeId` of the device.\n",
    to: "",
  },
];
