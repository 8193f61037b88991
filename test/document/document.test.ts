import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { resolveSchema } from "../../scripts/document/openapi.ts";
import { createAjv } from "../../scripts/document/schemas.ts";
import { version } from "../../generated/operations.ts";
import { document, operations } from "../support/document.ts";

/** The document accepts what the real API was seen to send, and refuses what the sources forbid. */
const ajv = createAjv(document);

function errorsOf(schema: string, value: unknown): string[] {
  const validate = ajv.compile({ $ref: `openapi#/components/schemas/${schema}` });
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** What every live capture of a device shows, and nothing else. */
const device = {
  id: "71008289544684975",
  nodeId: "nVq3LTc2uCNTRL",
  name: "amelie-laptop.tail1a2b3.ts.net",
  hostname: "amelie-laptop",
  addresses: ["100.87.74.78"],
  user: "amelie@example.com",
  os: "macOS",
  clientVersion: "1.90.6",
  updateAvailable: false,
  created: "2026-03-02T08:15:41Z",
  connectedToControl: true,
  expires: "2026-08-29T08:15:41Z",
  keyExpiryDisabled: false,
  authorized: true,
  isExternal: false,
  blocksIncomingConnections: false,
  nodeKey: "nodekey:0a1b2c3d4e5f6071",
  tailnetLockKey: "",
  tailnetLockError: "",
};

const details = {
  ...device,
  enabledRoutes: [],
  advertisedRoutes: [],
  clientConnectivity: {},
  sshEnabled: false,
  distro: {},
};

const invite = {
  id: "12345",
  created: "2026-04-08T20:19:51Z",
  tailnetId: 59954,
  deviceId: 393735751060772,
  sharerId: 22011,
  inviteUrl: "https://login.tailscale.com/admin/invite/4kQ8vN2rT1",
  accepted: false,
};

describe("accepts", () => {
  const seen: [string, string, unknown][] = [
    ["a device with empty dates", "Device", { ...device, created: "", lastSeen: "", expires: "" }],
    ["a device that expires in year 1", "Device", { ...device, expires: "0001-01-01T00:00:00Z" }],
    ["a device without the members that are left out", "Device", device],
    ["a device whose last connection is null", "Device", { ...device, lastSeen: null }],
    ["details without the members that are left out", "DeviceDetails", details],
    ["a posture status of which nothing is known", "DeviceDetails", { ...details, postureStatus: {} }],
    [
      "hardware addresses and failing posture checks",
      "DeviceDetails",
      {
        ...details,
        postureIdentity: { hardwareAddresses: ["52:54:00:1b:6e:0f"] },
        postureStatus: { passing: false, impacting: true, failingAssertions: ["node:tsVersion >= '1.90'"] },
      },
    ],
    ["members that nobody documented", "Device", { ...device, isHardwareAttested: true, nested: { a: null } }],
    ["an address that is a placeholder text", "Device", { ...device, addresses: ["(none)"] }],
    ["a device shared in, without a machine key", "Device", { ...device, isExternal: true, clientVersion: "" }],
    [
      "connectivity whose parts are null",
      "DeviceDetails",
      {
        ...details,
        clientConnectivity: { endpoints: null, mappingVariesByDestIP: null, latency: null, clientSupports: null },
      },
    ],
    [
      "connectivity whose parts are empty",
      "DeviceDetails",
      { ...details, clientConnectivity: { latency: {}, clientSupports: {} } },
    ],
    [
      "connectivity with the region id of old clients",
      "DeviceDetails",
      { ...details, clientConnectivity: { derp: "10" } },
    ],
    [
      "features that are not known",
      "DeviceDetails",
      { ...details, clientConnectivity: { clientSupports: { hairPinning: null, udp: true, upnp: null } } },
    ],
    [
      "a device that opted out of posture collection",
      "DeviceDetails",
      { ...details, postureIdentity: { disabled: true } },
    ],
    [
      "a latency with more digits than anybody needs",
      "DeviceDetails",
      { ...details, clientConnectivity: { latency: { Dallas: { latencyMs: 60.463043 } } } },
    ],
    [
      "attributes of every type",
      "DevicePostureAttributes",
      { attributes: { "custom:a": 87, "custom:b": true, "node:osVersion": "5.19.0-42-generic" } },
    ],
    [
      "an attribute that expires",
      "DevicePostureAttributes",
      { attributes: {}, expiries: { "custom:a": "2026-04-13T08:00:00Z" } },
    ],
    ["an invite that nobody accepted", "DeviceInvite", { ...invite, acceptedBy: null }],
    [
      "an invite with nanoseconds and without what is false",
      "DeviceInvite",
      { ...invite, created: "2024-05-08T20:19:51.777861756Z" },
    ],
    ["ids of user invites as integers", "UserInvite", { id: "1", role: "member", tailnetId: 59954, inviterId: 22011 }],
    [
      "ids of user invites as strings",
      "UserInvite",
      { id: "1", role: "member", tailnetId: "59954", inviterId: "22011" },
    ],
    ["a role of next year", "UserInvite", { id: "1", role: "gardener", tailnetId: 1, inviterId: 2 }],
    [
      "an error with more than a message",
      "ErrorBody",
      { message: "tests failed", data: [{ user: "a", errors: ["b"] }] },
    ],
    ["a value of 50 characters", "SetPostureAttributeRequest", { value: "a.B_9".repeat(10) }],
    [
      "the largest integer that JSON carries",
      "SetPostureAttributeRequest",
      { value: 9007199254740991, comment: "x".repeat(200) },
    ],
    ["an invite without an address", "CreateDeviceInvite", {}],
    ["an invite without a role", "CreateUserInvite", {}],
  ];

  test.each(seen)("%s", (_name, schema, value) => {
    expect(errorsOf(schema, value)).toStrictEqual([]);
  });

  test.each(["listDeviceInvites", "listUserInvites"])("null for an empty list of %s", (id) => {
    const operation = operations.find((one) => one.id === id);
    expect(operation?.result.kind).toBe("list");
    const answer = Object.values(operation?.source.responses ?? {})[0];
    expect(answer).toMatchObject({ content: { "application/json": { schema: { type: ["array", "null"] } } } });
  });
});

const app = { name: "inventory", redirectURIs: [], scopes: ["devices:core:read"] };

test.each([
  "https://tools.example.com/callback",
  "https://user@tools.example.com:8443/",
  "https://10.example.com/",
  "https://tools.example.com/@10.0.0.1/",
  "http://localhost",
  "app://127.0.0.1:7000/callback",
  "app://[::1]?code",
])("accepts a redirect to %s", (uri) => {
  expect(errorsOf("OAuthAppRequest", { ...app, redirectURIs: [uri] })).toStrictEqual([]);
});

describe("refuses", () => {
  const forbidden: [string, string, unknown][] = [
    ...Object.keys(device).map((name): [string, string, unknown] => [
      `a device without ${name}`,
      "Device",
      { ...device, [name]: undefined },
    ]),
    ["details without routes", "DeviceDetails", { ...details, enabledRoutes: undefined }],
    ["routes that are left out", "DeviceRoutes", {}],
    ["a device invite without its link", "DeviceInvite", { ...invite, inviteUrl: undefined }],
    ["a device whose id lost its digits", "Device", { ...device, id: 71008289544684980 }],
    ["a user invite without a role", "UserInvite", { id: "1", tailnetId: 1, inviterId: 2 }],
    ["an error without a message", "ErrorBody", { error: "no" }],
    ["routes that are no list", "SetDeviceRoutesRequest", { routes: "10.0.0.0/16" }],
    ["tags without their prefix", "SetDeviceTagsRequest", { tags: ["web"] }],
    ["an authorization that is a word", "AuthorizeDeviceRequest", { authorized: "yes" }],
    ["an address that is none", "SetDeviceIpRequest", { ipv4: "100.64.0" }],
    ["an IPv6 address", "SetDeviceIpRequest", { ipv4: "fd7a:115c:a1e0::1" }],
    ["no value", "SetPostureAttributeRequest", { comment: "x" }],
    ["a value of 51 characters", "SetPostureAttributeRequest", { value: "a".repeat(51) }],
    ["a value with a dash", "SetPostureAttributeRequest", { value: "a-b" }],
    ["a fraction", "SetPostureAttributeRequest", { value: 1.5 }],
    ["an integer beyond 2^53", "SetPostureAttributeRequest", { value: 9007199254740992 }],
    ["a value that is null", "SetPostureAttributeRequest", { value: null }],
    ["an expiry without a time zone", "SetPostureAttributeRequest", { value: 1, expiry: "2026-04-13T08:00:00" }],
    ["a comment of 201 characters", "SetPostureAttributeRequest", { value: 1, comment: "x".repeat(201) }],
    ["the invitation of an owner", "CreateUserInvite", { role: "owner" }],
    ...[
      "https://10.0.0.1/",
      "https://user@10.0.0.1/",
      "https://a:b@c@10.0.0.1:8443",
      "https://user@[fd7a::1]/",
      "http://tools.example.com/",
      "app://localhost:x@tools.example.com/",
      "app://localhost.example.com/",
    ].map((uri): [string, string, unknown] => [
      `a redirect to ${uri}`,
      "OAuthAppRequest",
      { ...app, redirectURIs: [uri] },
    ]),
    ["an empty invite", "AcceptDeviceInviteRequest", { invite: "" }],
  ];

  test.each(forbidden)("%s", (_name, schema, value) => {
    expect(errorsOf(schema, value)).not.toStrictEqual([]);
  });
});

describe("the document", () => {
  test("has a filter for every member of a device that can be one", () => {
    const { properties = {} } = resolveSchema(document, { $ref: "#/components/schemas/Device" });
    const list = operations.find((operation) => operation.id === "listTailnetDevices");
    const filters = list?.parameters.filter((parameter) => parameter.in === "query" && parameter.name !== "fields");
    expect(filters?.map((parameter) => parameter.name).sort()).toStrictEqual(Object.keys(properties).sort());
    // A filter cannot ask for null.
    for (const { name, schema } of filters ?? [])
      expect([properties[name]?.type, "null"].flat(), name).toContain(schema.type);
  });

  test("has the operations of the sources, and says who may call them", () => {
    const access = Object.fromEntries(operations.map(({ id, scopes }) => [id, scopes?.join() ?? "user"]));
    expect(access).toMatchObject({
      listTailnetDevices: "devices:core:read",
      getDevice: "devices:core:read",
      deleteDevice: "devices:core",
      expireDeviceKey: "devices:core",
      listDeviceRoutes: "devices:routes:read",
      setDeviceRoutes: "devices:routes",
      authorizeDevice: "devices:core",
      setDeviceTags: "devices:core",
      updateDeviceKey: "devices:core",
      setDeviceIp: "devices:core",
      getDevicePostureAttributes: "devices:posture_attributes:read",
      setCustomDevicePostureAttributes: "devices:posture_attributes",
      deleteCustomDevicePostureAttributes: "devices:posture_attributes",
      listDeviceInvites: "device_invites:read",
      createDeviceInvites: "user",
      getDeviceInvite: "device_invites:read",
      deleteDeviceInvite: "device_invites",
      resendDeviceInvite: "user",
      acceptDeviceInvite: "user",
      listUserInvites: "",
      createUserInvites: "user",
      getUserInvite: "",
      deleteUserInvite: "user",
      resendUserInvite: "user",
    });
  });

  test.each([
    "createDeviceInvites",
    "resendDeviceInvite",
    "acceptDeviceInvite",
    "createUserInvites",
    "resendUserInvite",
  ])("marks %s as unsafe to repeat, since it would act twice", (id) => {
    expect(operations.find((operation) => operation.id === id)?.idempotent).toBe(false);
  });

  test("gives every operation the responses that all have", () => {
    for (const { id, source } of operations)
      expect(Object.keys(source.responses), id).toEqual(expect.arrayContaining(["400", "401", "403", "404", "500"]));
    const expire = operations.find((operation) => operation.id === "expireDeviceKey");
    expect(expire?.source.responses).toMatchObject({
      400: { $ref: "#/components/responses/BadRequest" },
      404: { $ref: "#/components/responses/NotFound" },
    });
    expect(document).not.toHaveProperty("x-default-responses");
  });

  test("lets an operation's own response take precedence over the one that all have", () => {
    const list = operations.find((operation) => operation.id === "listTailnetDevices");
    const examples = { unknown: expect.anything(), sharedIn: expect.anything() };
    expect(list?.source.responses).toMatchObject({
      401: { $ref: "#/components/responses/Unauthorized" },
      404: { content: { "application/json": { examples } } },
    });
  });

  test("accepts HTTP Basic exactly where an API access token is accepted", () => {
    expect(document.components.securitySchemes).toMatchObject({ basicAuth: { type: "http", scheme: "basic" } });
    for (const { id, source, authenticated } of operations) {
      const schemes = source.security.flatMap((requirement) => Object.keys(requirement));
      expect(schemes.includes("basicAuth"), id).toBe(schemes.includes("apiAccessToken"));
      expect(authenticated, id).toBe(schemes.length > 0);
    }
    const device = operations.find((operation) => operation.id === "getDevice");
    expect(device?.source.security).toStrictEqual([
      { apiAccessToken: [] },
      { basicAuth: [] },
      { oauthClient: ["devices:core:read"] },
    ]);
  });

  test("has the version of the package", () => {
    const { version: packageVersion }: { version: string } = JSON.parse(readFileSync("package.json", "utf8"));
    expect([document.info.version, version]).toStrictEqual([packageVersion, packageVersion]);
  });
});
