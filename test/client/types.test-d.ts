import { describe, expectTypeOf, test } from "vitest";
import type { operations as OperationTypes } from "../../generated/types.ts";
import { scopesOf, Tailscale } from "../../src/index.ts";
import type {
  AcceptedDeviceInvite,
  CreatedOAuthClient,
  CreateDeviceInvite,
  CreateUserInvite,
  Device,
  DeviceDetails,
  DeviceDetailsList,
  DeviceInvite,
  DeviceList,
  DevicePostureAttributes,
  DevicesGetInput,
  DevicesGetOutput,
  DevicesListInput,
  DevicesSetPostureAttributeInput,
  DevicesSetTagsInput,
  MethodName,
  PolicyErrorBody,
  PolicyValidation,
  UserInvite,
} from "../../src/index.ts";

declare const tailscale: Tailscale;
const deviceId = "nVq3LTc2uCNTRL";

describe("results", () => {
  test("have the names of the document", () => {
    expectTypeOf(tailscale.devices.get({ deviceId })).resolves.toEqualTypeOf<Device>();
    expectTypeOf(tailscale.devices.list()).resolves.toEqualTypeOf<DeviceList>();
    expectTypeOf(tailscale.deviceInvites.list({ deviceId })).resolves.toEqualTypeOf<DeviceInvite[]>();
    expectTypeOf(
      tailscale.deviceInvites.accept({ body: { invite: "code" } }),
    ).resolves.toEqualTypeOf<AcceptedDeviceInvite>();
    expectTypeOf(tailscale.userInvites.create({ body: [{}] })).resolves.toEqualTypeOf<UserInvite[]>();
  });

  test("are void where the API answers nothing", () => {
    expectTypeOf(tailscale.devices.delete({ deviceId })).resolves.toEqualTypeOf<void>();
    expectTypeOf(tailscale.deviceInvites.resend({ deviceInviteId: "1" })).resolves.toEqualTypeOf<void>();
  });

  test("may be null only where the API was seen to send null for a body", () => {
    const set = tailscale.devices.setPostureAttribute({ deviceId, attributeKey: "custom:a", body: { value: 1 } });
    expectTypeOf(set).resolves.toEqualTypeOf<DevicePostureAttributes | null>();
  });

  test("that may be refusals must be checked before they are used", async () => {
    const result = await tailscale.policyFile.validate({ body: {} });
    expectTypeOf(result).toEqualTypeOf<PolicyValidation>();
    expectTypeOf(result.message).toEqualTypeOf<string | undefined>();
    if (result.message === undefined) expectTypeOf(result.data).toEqualTypeOf<undefined>();
    else expectTypeOf(result).toEqualTypeOf<PolicyErrorBody>();
  });

  test("grow with fields: all, on get and on list", () => {
    expectTypeOf(tailscale.devices.get({ deviceId, fields: "all" })).resolves.toEqualTypeOf<DeviceDetails>();
    expectTypeOf(tailscale.devices.list({ fields: "all" })).resolves.toEqualTypeOf<DeviceDetailsList>();
    expectTypeOf(tailscale.devices.list({ fields: "default" })).resolves.toEqualTypeOf<DeviceList>();
    expectTypeOf<Device>().not.toHaveProperty("advertisedRoutes");
    expectTypeOf<DeviceDetails>().toHaveProperty("advertisedRoutes").toEqualTypeOf<string[]>();
    expectTypeOf<DeviceDetails>().toExtend<Device>();
  });

  test("are of either form where the value is known only at run time", () => {
    const fields = new Date().getTime() > 0 ? "all" : "default";
    expectTypeOf(tailscale.devices.get({ deviceId, fields })).resolves.toEqualTypeOf<Device | DeviceDetails>();
    expectTypeOf<DevicesGetOutput>().toEqualTypeOf<Device>();
    expectTypeOf<DevicesGetOutput<"all">>().toEqualTypeOf<DeviceDetails>();
  });

  test("hold exact identifiers as strings", () => {
    expectTypeOf<DeviceInvite["tailnetId"]>().toEqualTypeOf<string>();
    expectTypeOf<UserInvite["inviterId"]>().toEqualTypeOf<string>();
  });

  test("have open enums: known values are offered, others are accepted", () => {
    expectTypeOf<"member">().toExtend<UserInvite["role"]>();
    expectTypeOf<"a role of next year">().toExtend<UserInvite["role"]>();
    expectTypeOf<UserInvite["role"]>().not.toEqualTypeOf<string>();
  });
});

describe("inputs", () => {
  test("take parameters by name and the body under body", () => {
    expectTypeOf<DevicesGetInput>().toEqualTypeOf<{ deviceId: string; fields?: "all" | "default" | undefined }>();
    expectTypeOf<DevicesSetTagsInput["body"]["tags"]>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<DevicesSetPostureAttributeInput["body"]["value"]>().toEqualTypeOf<string | number | boolean>();
    expectTypeOf<DevicesListInput["tags"]>().toEqualTypeOf<readonly string[] | undefined>();
  });

  test("are lists where the API takes lists", () => {
    expectTypeOf(tailscale.deviceInvites.create)
      .parameter(0)
      .toHaveProperty("body")
      .toEqualTypeOf<readonly CreateDeviceInvite[]>();
    expectTypeOf(tailscale.userInvites.create)
      .parameter(0)
      .toHaveProperty("body")
      .toEqualTypeOf<readonly CreateUserInvite[]>();
  });

  test("take what programs have at hand: readonly lists, undefined members, dates", () => {
    const tags = ["tag:web"] as const;
    expectTypeOf(tailscale.devices.setTags).toBeCallableWith({ deviceId, body: { tags } });
    const body: CreateUserInvite = { email: undefined, role: undefined };
    expectTypeOf(tailscale.userInvites.create).toBeCallableWith({ body: [body] as const });
    expectTypeOf<DevicesSetPostureAttributeInput["body"]["expiry"]>().toEqualTypeOf<string | Date | undefined>();
  });

  test("of several kinds take what the kind takes, and give what it gives", () => {
    const client = tailscale.keys.create({ body: { keyType: "client", scopes: ["users"] } });
    expectTypeOf(client).resolves.toEqualTypeOf<CreatedOAuthClient>();
    const stream = {
      logType: "configuration",
      body: { destinationType: "axiom", url: "https://a", token: "t" },
    } as const;
    expectTypeOf(tailscale.logging.setStream).toBeCallableWith(stream);
    const kolide = { body: { provider: "kolide", clientSecret: "s" } } as const;
    expectTypeOf(tailscale.postureIntegrations.create).toBeCallableWith(kolide);
    // @ts-expect-error an OAuth client without scopes
    void tailscale.keys.create({ body: { keyType: "client" } });
    const body = { destinationType: "axiom", url: "https://a" } as const;
    // @ts-expect-error a stream to Axiom without its token
    void tailscale.logging.setStream({ logType: "configuration", body });
    // @ts-expect-error an integration without its secret
    void tailscale.postureIntegrations.create({ body: { provider: "kolide" } });
    // @ts-expect-error a tailnet that is deleted must be named
    void tailscale.tailnets.delete({});
  });

  test("have closed enums", () => {
    expectTypeOf<CreateUserInvite["role"]>().toEqualTypeOf<
      "member" | "admin" | "it-admin" | "network-admin" | "billing-admin" | "auditor" | undefined
    >();
  });

  test("may be left out where nothing is required", () => {
    expectTypeOf(tailscale.devices.list).toBeCallableWith();
    expectTypeOf(tailscale.userInvites.list).toBeCallableWith({}, { headers: { Prefer: "code=404" } });
  });
});

test("methods have names", () => {
  expectTypeOf(scopesOf).parameter(0).toEqualTypeOf<MethodName>();
  expectTypeOf<"devices.setTags">().toExtend<MethodName>();
  expectTypeOf<"devices.setTag">().not.toExtend<MethodName>();
});

describe("what must not compile", () => {
  test("does not", () => {
    // @ts-expect-error a device is needed
    void tailscale.devices.get();
    // @ts-expect-error a misspelt parameter
    void tailscale.devices.list({ feilds: "all" });
    // @ts-expect-error a value that fields does not have
    void tailscale.devices.list({ fields: "some" });
    // @ts-expect-error the same beside a member that decides on the result
    void tailscale.devices.get({ deviceId, fields: "all", feilds: "all" });
    // @ts-expect-error a device is needed, whatever decides on the result
    void tailscale.devices.get({ fields: "all" });
    // @ts-expect-error a misspelt option
    void tailscale.devices.list({}, { timeuot: 1 });
    // @ts-expect-error a misspelt client option
    void new Tailscale({ apikey: "x" });
    // @ts-expect-error an object where a list belongs
    void tailscale.deviceInvites.create({ deviceId, body: { email: "a@example.com" } });
    // @ts-expect-error a body without its value
    void tailscale.devices.setPostureAttribute({ deviceId, attributeKey: "custom:a", body: {} });
    // @ts-expect-error a misspelt member of a body
    void tailscale.devices.setTags({ deviceId, body: { tags: [], tag: "tag:a" } });
    // @ts-expect-error a role that cannot be given by invitation
    void tailscale.userInvites.create({ body: [{ role: "owner" }] });
    // @ts-expect-error an identifier as a number
    void tailscale.devices.delete({ deviceId: 71008289544684975 });
    // @ts-expect-error routes come only with fields: all
    void tailscale.devices.get({ deviceId }).then((device) => device.advertisedRoutes);
    // @ts-expect-error a result that is not there
    void tailscale.devices.delete({ deviceId }).then((result) => result.id);
    // @ts-expect-error resources cannot be replaced
    tailscale.devices = tailscale.devices;
  });
});

describe("the signatures and openapi-typescript's types", () => {
  type Parameters<Id extends keyof OperationTypes> = OperationTypes[Id]["parameters"];

  test("agree on parameters", () => {
    expectTypeOf<Parameters<"getDevice">["path"]["deviceId"]>().toEqualTypeOf<DevicesGetInput["deviceId"]>();
    type Query = NonNullable<Parameters<"listTailnetDevices">["query"]>;
    expectTypeOf<Omit<DevicesListInput, "tailnet">>().toExtend<{
      [K in keyof Query]?: Readonly<Query[K]> | undefined;
    }>();
    expectTypeOf<keyof Query | "tailnet">().toEqualTypeOf<keyof DevicesListInput>();
  });

  test("agree on bodies", () => {
    type Body = OperationTypes["createDeviceInvites"]["requestBody"]["content"]["application/json"];
    expectTypeOf<Body>().toEqualTypeOf<readonly CreateDeviceInvite[]>();
  });

  test("agree in the raw client", async () => {
    const { data, error } = await tailscale.http.GET("/user-invites/{userInviteId}", {
      params: { path: { userInviteId: "1" } },
    });
    expectTypeOf(data?.tailnetId).toEqualTypeOf<string | undefined>();
    expectTypeOf(error?.message).toEqualTypeOf<string | undefined>();
    const params = { path: { userInviteId: "1" } };
    // @ts-expect-error a query where there is none
    void tailscale.http.GET("/user-invites/{userInviteId}", { params: { ...params, query: { fields: "all" } } });
    // @ts-expect-error a body where there is none
    void tailscale.http.GET("/user-invites/{userInviteId}", { params, body: {} });
    // @ts-expect-error a method that the path does not have
    void tailscale.http.PUT("/user-invites/{userInviteId}", { params });
    // @ts-expect-error a path that the document does not have
    void tailscale.http.GET("/devices");
  });
});
