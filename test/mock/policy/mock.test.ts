import { setupServer } from "msw/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { BadRequestError, PreconditionError, Tailscale } from "../../../src/index.ts";
import type { Grant, PolicyFile, TailscaleOptions } from "../../../src/index.ts";
import { createMock } from "../../../src/mock/index.ts";
import type { CreateMockOptions } from "../../../src/mock/index.ts";
import { serve } from "../../../src/mock/serve.ts";
import { createMswMock } from "../../../src/msw/index.ts";
import { rejection } from "../../support/call.ts";

/** What the mock does with the policy file, as a user of the SDK sees it. */

const gateway = "100.71.12.9";

/** Sections that the policies of these tests have besides their own. */
const common = {
  groups: { "group:ops": ["amelie@example.com"] },
  tagOwners: { "tag:server": ["group:ops"], "tag:router": ["group:ops"] },
  hosts: { gateway },
  acls: [],
} satisfies PolicyFile;

function connect(options: TailscaleOptions): Tailscale {
  return new Tailscale({ apiKey: "tskey-api-test", maxRetries: 0, ...options });
}

async function inProcess(options: CreateMockOptions = {}): Promise<Tailscale> {
  return connect({ fetch: (await createMock(options)).fetch });
}

async function onSocket(): Promise<Tailscale> {
  const { origin, stop } = await serve(await createMock(), "127.0.0.1", 0);
  onTestFinished(stop);
  return connect({ baseUrl: `${origin}/api/v2` });
}

async function overMsw(): Promise<Tailscale> {
  const server = setupServer(...createMswMock().handlers);
  server.listen({ onUnhandledRequest: "error" });
  onTestFinished(() => server.close());
  return connect({});
}

/** The error of a set that the mock refuses, typed. */
async function refusal(tailscale: Tailscale, body: string | PolicyFile) {
  const before = await tailscale.policyFile.get();
  const error = await rejection(tailscale.policyFile.set({ body }));
  expect(await tailscale.policyFile.get()).toStrictEqual(before);
  if (!BadRequestError.is(error)) throw error;
  return error;
}

describe.each([
  ["createMock", inProcess],
  ["the socket", onSocket],
  ["MSW", overMsw],
])("over %s", (_name, start) => {
  test("a policy is stored as it was written, with an ETag", async () => {
    const { policyFile } = await start();
    const body = '{ // Ours: "ä".\n\t"ACLs": [],\n}\n';
    const written = await policyFile.set({ body });
    expect(written).toStrictEqual({ data: body, etag: expect.stringMatching(/^"[0-9a-f]{64}"$/) });
    expect(await policyFile.get()).toStrictEqual(written);
  });

  test("a write for another ETag is refused", async () => {
    const { policyFile } = await start();
    const { data, etag } = await policyFile.get();
    await policyFile.set({ body: data, ifMatch: etag });
    const error = await rejection(policyFile.set({ body: data, ifMatch: etag }));
    expect(error).toBeInstanceOf(PreconditionError);
    expect(error).toMatchObject({ status: 412, serverMessage: "precondition failed, invalid old hash" });
  });

  test("tests that fail are an error with readable lines, and a result of validate", async () => {
    const tailscale = await start();
    const tests = [{ src: "amelie@example.com", accept: ["tag:server:22"] }] satisfies PolicyFile["tests"];
    const body = { ...common, tests };
    const line = '[acl test error]: address "tag:server:22": want: Accept, got: Drop';
    const { message, data } = await refusal(tailscale, body);
    expect(message.split("\n").slice(1)).toStrictEqual(["- amelie@example.com", `  ${line}`]);
    const verdict = { message: "test(s) failed", data: [{ user: "amelie@example.com", errors: [line] }] };
    expect(data).toStrictEqual(verdict);
    expect(await tailscale.policyFile.validate({ body })).toStrictEqual(verdict);
  });

  test("an empty body brings the default back", async () => {
    const { policyFile } = await start();
    await policyFile.set({ body: "", reset: true });
    expect((await policyFile.get()).data).toContain("Everybody reaches everything");
  });
});

describe("the ETag", () => {
  test("changes with every write, of the same text too", async () => {
    const { policyFile } = await inProcess();
    const { data } = await policyFile.get();
    const etags = [];
    for (let write = 0; write < 3; write += 1) etags.push((await policyFile.set({ body: data })).etag);
    expect(new Set(etags).size).toBe(3);
  });

  test.each([
    ["quotes", (etag: string) => etag],
    ["no quotes", (etag: string) => etag.replaceAll('"', "")],
  ])("is matched with %s", async (_what, written) => {
    const { fetch } = await createMock();
    const { policyFile } = connect({ fetch });
    const { data, etag = "" } = await policyFile.get();
    const write = async () => {
      const headers = {
        Authorization: "Bearer tskey-api-test",
        "Content-Type": "application/hujson",
        "If-Match": written(etag),
      };
      return (await fetch("http://mock/api/v2/tailnet/-/acl", { method: "POST", body: data, headers })).status;
    };
    expect([await write(), await write()]).toStrictEqual([200, 412]);
  });

  test("ts-default matches until somebody writes", async () => {
    const { policyFile } = await inProcess({ scenario: "empty-tailnet" });
    const { data } = await policyFile.get();
    await policyFile.set({ body: data, ifMatch: "ts-default" });
    expect(await rejection(policyFile.set({ body: data, ifMatch: "ts-default" }))).toBeInstanceOf(PreconditionError);
  });
});

describe("what is read", () => {
  test("is HuJSON, or JSON where Accept says so", async () => {
    const { policyFile } = await inProcess();
    const body = '{"hosts": {"gateway": "100.71.12.9",}, /* none */ "acls": []}\n';
    const json = await policyFile.set({ body, accept: "application/json" });
    expect(json.data).toStrictEqual({ hosts: { gateway }, acls: [] });
    expect(await policyFile.get({ accept: "application/json" })).toStrictEqual(json);
    expect((await policyFile.get()).data).toBe(body);
  });

  test("has details: the text in base64, and what is doubtful or not evaluated", async () => {
    const { policyFile } = await inProcess();
    const body =
      '{"groups": {"group:ä": ["nobody@example.com"]}, "acls": [], "derpMap": {}, "randomizeClientPort": true} // ä\n';
    const { etag } = await policyFile.set({ body });
    const details = await policyFile.get({ details: true });
    expect(Buffer.from(details.data.acl, "base64").toString()).toBe(body);
    expect(details).toMatchObject({ etag, data: { errors: null } });
    expect(details.data.warnings).toStrictEqual([
      '"group:ä": user not found: "nobody@example.com"',
      "The mock does not evaluate derpMap.",
      "The mock does not evaluate randomizeClientPort.",
    ]);
  });
});

describe("what is wrong is refused by set, and told by validate within a 200", () => {
  const grant = { src: ["*"], dst: ["*"], ip: ["*"] } satisfies Grant;

  test.each<[what: string, body: string | PolicyFile, message: string]>([
    ["bad syntax", '{\n  "acls": [],\n  x\n}\n', "line 3, column 3: invalid character 'x' at start of object name"],
    ["a tag", { ...common, grants: [{ ...grant, src: ["tag:nope"] }] }, 'src=tag not found: "tag:nope"'],
    ["a group", { ...common, grants: [{ ...grant, src: ["group:nope"] }] }, 'src=group not found: "group:nope"'],
    ["a host", { ...common, grants: [{ ...grant, dst: ["nope"] }] }, 'dst="nope": host not found: "nope"'],
    [
      "a posture",
      { ...common, grants: [{ ...grant, srcPosture: ["posture:nope"] }] },
      'posture not found: "posture:nope"',
    ],
    [
      "a port",
      JSON.stringify({ ...common, acls: [{ action: "accept", src: ["*"], dst: ["tag:server:ssh"] }] }),
      'dst="tag:server:ssh": port range "ssh": invalid first integer',
    ],
    [
      "an owner of a tag",
      { tagOwners: { "tag:a": ["group:nope"] } },
      'tagOwners["tag:a"]: group not found: "group:nope"',
    ],
  ])("%s", async (_what, body, message) => {
    const tailscale = await inProcess();
    const error = await refusal(tailscale, body);
    expect(error).toMatchObject({ status: 400, serverMessage: message, data: { message } });
    expect(error.message).toContain(message);
    expect(await tailscale.policyFile.validate({ body })).toStrictEqual({ message });
  });

  test("sshTests that fail", async () => {
    const tailscale = await inProcess();
    const body = { ...common, sshTests: [{ src: "amelie@example.com", dst: ["tag:server"], accept: ["root"] }] };
    const error = await refusal(tailscale, body);
    expect(error.data).toMatchObject({ message: "test(s) failed", data: [{ user: "amelie@example.com" }] });
    expect(await tailscale.policyFile.validate({ body })).toStrictEqual(error.data);
  });

  test("nothing is, where tests and sshTests pass", async () => {
    const { policyFile } = await inProcess();
    const body = {
      ...common,
      acls: [{ action: "accept", src: ["group:ops"], dst: ["tag:server:22"] }],
      ssh: [{ action: "accept", src: ["group:ops"], dst: ["tag:server"], users: ["root"] }],
      tests: [{ src: "group:ops", accept: ["gateway:22"], deny: ["gateway:23"] }],
      sshTests: [{ src: "amelie@example.com", dst: ["tag:server"], accept: ["root"], deny: ["amelie"] }],
    } satisfies PolicyFile;
    expect(await policyFile.validate({ body })).toStrictEqual({});
    await policyFile.set({ body });
  });
});

test("tests alone are run against the stored policy", async () => {
  const { policyFile } = await inProcess();
  await policyFile.set({ body: { ...common, grants: [{ src: ["group:ops"], dst: ["tag:server"], ip: ["tcp:22"] }] } });
  const src = "amelie@example.com";
  expect(await policyFile.validate({ body: [{ src, accept: ["tag:server:22"] }] })).toStrictEqual({});
  expect(await policyFile.validate({ body: [{ src, accept: ["tag:server:23"] }] })).toStrictEqual({
    message: "test(s) failed",
    data: [{ user: src, errors: ['[acl test error]: address "tag:server:23": want: Accept, got: Drop'] }],
  });
});

describe("preview", () => {
  const body = `{
  "groups": {"group:ops": ["amelie@example.com"]},
  "tagOwners": {"tag:server": []},
  "grants": [
    {"src": ["group:ops"], "dst": ["tag:server"], "ip": ["tcp:22"]},
    {"src": ["theo@example.com"], "dst": ["100.71.12.9"], "ip": ["443"]},
  ],
}
`;
  const ops = { users: ["group:ops"], ports: ["tag:server:22"], lineNumber: 5, postures: null };
  const theo = { users: ["theo@example.com"], ports: ["100.71.12.9:443"], lineNumber: 6, postures: null };

  test.each([
    ["user", "amelie@example.com", [ops]],
    ["user", "theo@example.com", [theo]],
    ["user", "nobody@example.com", []],
    ["ipport", `${gateway}:22`, [ops]],
    ["ipport", `${gateway}:443`, [theo]],
    ["ipport", `${gateway}:80`, []],
  ] as const)("of the %s %s", async (type, previewFor, matches) => {
    const { policyFile } = await inProcess();
    expect(await policyFile.preview({ type, previewFor, body })).toStrictEqual({ matches, type, previewFor });
  });

  test.each([
    [
      "of no address",
      { type: "ipport", previewFor: "gateway:22", body },
      "gateway:22 is not an IP address with a port",
    ],
    ["of a wrong policy", { type: "user", previewFor: "a@b.c", body: "{" }, "line 1, column 2"],
  ] as const)("%s is refused", async (_what, input, message) => {
    const { policyFile } = await inProcess();
    const error = await rejection(policyFile.preview(input));
    expect(error).toMatchObject({ status: 400, serverMessage: expect.stringContaining(message) });
  });
});

test("what the outcome of a test may depend on, and is not evaluated, is a warning of validate", async () => {
  const { policyFile } = await inProcess();
  const grants = [{ src: ["group:ops"], dst: ["tag:server"], ip: ["*"], via: ["tag:router"] }] satisfies Grant[];
  const tests = [{ src: "group:ops", accept: ["tag:server:22"] }] satisfies PolicyFile["tests"];
  const body = { ...common, grants, tests };
  const warning = expect.stringContaining("The mock does not evaluate via (line 1)");
  expect(await policyFile.validate({ body })).toStrictEqual({
    message: "warning(s) found",
    data: [{ user: "mock", warnings: [warning] }],
  });
});

describe("tags follow the tagOwners of the stored policy", () => {
  const device = { deviceId: "nVq3LTc2uCNTRL" };
  const tags = ["tag:new"];
  const ports = ["tcp:443"];

  test.each<[what: string, assign: (tailscale: Tailscale) => Promise<unknown>]>([
    ["devices", ({ devices }) => devices.setTags({ ...device, body: { tags } })],
    ["auth keys", ({ keys }) => keys.create({ body: { capabilities: { devices: { create: { tags } } } } })],
    ["OAuth clients", ({ keys }) => keys.create({ body: { keyType: "client", scopes: ["devices:core"], tags } })],
    ["Services", ({ services }) => services.update({ serviceName: "svc:new", body: { name: "svc:new", ports, tags } })],
  ])("of %s", async (_what, assign) => {
    const tailscale = await inProcess();
    const error = await rejection(assign(tailscale));
    expect(error).toMatchObject({ serverMessage: "requested tags [tag:new] are invalid or not permitted" });
    await tailscale.policyFile.set({ body: { ...common, tagOwners: { ...common.tagOwners, "tag:new": [] } } });
    await assign(tailscale);
  });
});

describe("what a device newly advertises is approved by autoApprovers", () => {
  const autoApprovers = {
    routes: { "10.0.0.0/8": ["tag:router"] },
    services: { "svc:wiki": ["tag:router"] },
  } satisfies PolicyFile["autoApprovers"];

  async function start() {
    const mock = await createMock();
    const tailscale = connect({ fetch: mock.fetch });
    await tailscale.policyFile.set({ body: { ...common, autoApprovers } });
    return { mock, tailscale };
  }

  test("routes, and not those that it advertised before", async () => {
    const { mock, tailscale } = await start();
    const deviceId = "n7ZcRw5kTCNTRL";
    const advertise = (...advertisedRoutes: string[]) => {
      const devices = mock.state.devices.map((one) => (one.nodeId === deviceId ? { ...one, advertisedRoutes } : one));
      mock.setState({ devices });
    };
    advertise("10.0.0.0/16", "10.9.0.0/16", "172.16.0.0/12");
    expect((await tailscale.devices.listRoutes({ deviceId })).enabledRoutes).toStrictEqual([
      "10.0.0.0/16",
      "10.9.0.0/16",
    ]);
    await tailscale.devices.setRoutes({ deviceId, body: { routes: [] } });
    advertise("10.0.0.0/16", "10.9.0.0/16");
    expect((await tailscale.devices.listRoutes({ deviceId })).enabledRoutes).toStrictEqual([]);
  });

  test("Services", async () => {
    const { mock, tailscale } = await start();
    const approvals = async () => {
      const { hosts } = await tailscale.services.listHosts({ serviceName: "svc:wiki" });
      return hosts?.map(({ approvalLevel }) => approvalLevel);
    };
    const offer = (nodeId: string) => ({ nodeId, configured: "ready", approvalLevel: "not-approved" });
    mock.setState({ serviceHosts: { "svc:wiki": [] } });
    mock.setState({ serviceHosts: { "svc:wiki": [offer("n7ZcRw5kTCNTRL"), offer("nVq3LTc2uCNTRL")] } });
    expect(await approvals()).toStrictEqual(["approved:auto", "not-approved"]);
  });
});
