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

const device = { id: "71008289544684975", nodeId: "nVq3LTc2uCNTRL" };
const invite = { id: "12345" };

describe("accepts", () => {
  const seen: [string, string, unknown][] = [
    ["a device with empty dates", "Device", { ...device, created: "", lastSeen: "", expires: "" }],
    ["a device that expires in year 1", "Device", { ...device, expires: "0001-01-01T00:00:00Z" }],
    ["a device without the members that are left out", "Device", device],
    ["members that nobody documented", "Device", { ...device, isHardwareAttested: true, nested: { a: null } }],
    ["an address that is a placeholder text", "Device", { ...device, addresses: ["(none)"] }],
    ["a device shared in, without a machine key", "Device", { ...device, isExternal: true, clientVersion: "" }],
    [
      "connectivity whose parts are null",
      "DeviceDetails",
      {
        ...device,
        clientConnectivity: { endpoints: null, mappingVariesByDestIP: null, latency: null, clientSupports: null },
      },
    ],
    [
      "connectivity whose parts are empty",
      "DeviceDetails",
      { ...device, clientConnectivity: { latency: {}, clientSupports: {} } },
    ],
    [
      "connectivity with the region id of old clients",
      "DeviceDetails",
      { ...device, clientConnectivity: { derp: "10" } },
    ],
    [
      "features that are not known",
      "DeviceDetails",
      { ...device, clientConnectivity: { clientSupports: { hairPinning: null, udp: true, upnp: null } } },
    ],
    [
      "a device that opted out of posture collection",
      "DeviceDetails",
      { ...device, postureIdentity: { disabled: true } },
    ],
    [
      "a latency with more digits than anybody needs",
      "DeviceDetails",
      { ...device, clientConnectivity: { latency: { Dallas: { latencyMs: 60.463043 } } } },
    ],
    ["routes that are left out", "DeviceRoutes", {}],
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

describe("refuses", () => {
  const forbidden: [string, string, unknown][] = [
    ["a device without identifiers", "Device", { name: "a" }],
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
    for (const filter of filters ?? []) expect(filter.schema.type, filter.name).toBe(properties[filter.name]?.type);
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

  test("has the version of the package", () => {
    const { version: packageVersion }: { version: string } = JSON.parse(readFileSync("package.json", "utf8"));
    expect([document.info.version, version]).toStrictEqual([packageVersion, packageVersion]);
  });
});
