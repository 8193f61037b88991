import { execFile } from "node:child_process";
import { cp, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { compareDocuments } from "../../scripts/diff/compare.ts";
import type { Effect } from "../../scripts/diff/rate.ts";
import { isAtLeast, nextVersion } from "../../scripts/diff/version.ts";
import type {
  HttpMethod,
  OpenApiDocument,
  OperationObject,
  Parameter,
  Schema,
} from "../../scripts/document/openapi.ts";
import { document } from "../support/document.ts";
import { runScript } from "../support/process.ts";
import type { Run } from "../support/process.ts";
import { createWorkspace } from "../support/workspace.ts";
import type { Workspace } from "../support/workspace.ts";

/** A change of the document, and the line that must tell of it. */
interface Planted {
  name: string;
  plant(document: OpenApiDocument): void;
  method: string;
  effect: Effect["effect"];
  message: string;
}

function copyDocument(): OpenApiDocument {
  return structuredClone(document);
}

function operation(document: OpenApiDocument, path: string, method: HttpMethod): OperationObject {
  const found = document.paths[path]?.[method];
  if (!found) throw new Error(`the document has no ${method} ${path}`);
  return found;
}

function schema(document: OpenApiDocument, ...path: string[]): Schema {
  const [name = "", ...members] = path;
  const found = members.reduce(
    (at: Schema | undefined, member) => at?.properties?.[member],
    document.components.schemas[name],
  );
  if (!found) throw new Error(`the document has no schema ${path.join(".")}`);
  return found;
}

function properties(document: OpenApiDocument, name: string): Record<string, Schema> {
  return (schema(document, name).properties ??= {});
}

function filters(document: OpenApiDocument): Parameter[] {
  const { parameters = [] } = operation(document, "/tailnet/{tailnet}/devices", "get");
  return parameters.flatMap((parameter) => ("$ref" in parameter ? [] : [parameter]));
}

function filter(document: OpenApiDocument, name: string): Parameter {
  const found = filters(document).find((parameter) => parameter.name === name);
  if (!found) throw new Error(`devices.list has no parameter ${name}`);
  return found;
}

function component(document: OpenApiDocument, kind: string, name: string): Record<string, unknown> {
  const found = document.components[kind]?.[name];
  if (typeof found !== "object" || found === null) throw new Error(`the document has no ${kind}/${name}`);
  return { ...found };
}

const planted: Planted[] = [
  {
    name: "a removed operation",
    plant: (d) => delete d.paths["/device/{deviceId}"]?.delete,
    method: "devices.delete",
    effect: "breaks callers",
    message: "Operation `DELETE /device/{deviceId}` was removed.",
  },
  {
    name: "a removed path",
    plant: (d) => delete d.paths["/device/{deviceId}/expire"],
    method: "devices.expireKey",
    effect: "breaks callers",
    message: "Path `/device/{deviceId}/expire` was removed.",
  },
  {
    name: "a webhook that is gone",
    plant: (d) => delete d.webhooks?.["nodeSigned"],
    method: "webhook nodeSigned",
    effect: "breaks callers",
    message: "Path `/nodeSigned` was removed.",
  },
  {
    name: "an event that lost a member",
    plant: (d) => delete properties(d, "NodeEventData")["nodeID"],
    method: "webhook nodeCreated",
    effect: "breaks readers",
    message: "Property `nodeID` of `data` was removed.",
  },
  {
    name: "an event with another member",
    plant: (d) => (properties(d, "NodeEventData")["os"] = { type: "string" }),
    method: "webhook nodeCreated",
    effect: "adds",
    message: "`NodeEventData.os` was added.",
  },
  {
    name: "an added operation",
    plant: (d) => {
      const item = d.paths["/device/{deviceId}"];
      const get = operation(d, "/device/{deviceId}", "get");
      if (item) item.put = { ...get, operationId: "putDevice", "x-sdk-method": "devices.put" };
    },
    method: "devices.put",
    effect: "adds",
    message: "the operation was added.",
  },
  {
    name: "another name of a method",
    plant: (d) => (operation(d, "/device/{deviceId}/ip", "post")["x-sdk-method"] = "devices.changeIp"),
    method: "devices.setIp",
    effect: "breaks callers",
    message: "`x-sdk-method` of the operation changed from devices.setIp to devices.changeIp.",
  },
  {
    name: "another operationId",
    plant: (d) => (operation(d, "/device/{deviceId}/key", "post").operationId = "setDeviceKey"),
    method: "devices.updateKey",
    effect: "breaks callers",
    message:
      "`operationId` of operation `POST /device/{deviceId}/key` changed from 'updateDeviceKey' to 'setDeviceKey'.",
  },
  {
    name: "a parameter that became required",
    plant: (d) => (filter(d, "os").required = true),
    method: "devices.list",
    effect: "breaks callers",
    message: "`os` query parameter became required.",
  },
  {
    name: "a parameter whose type was narrowed",
    plant: (d) => (filter(d, "hostname").schema = { type: "string", enum: ["a"] }),
    method: "devices.list",
    effect: "breaks callers",
    message: "Enum was set to 'a'.",
  },
  {
    name: "another name of a path's parameter",
    plant: (d) =>
      (d.components["parameters"] = {
        ...d.components["parameters"],
        userInviteId: { ...component(d, "parameters", "userInviteId"), name: "inviteId" },
      }),
    method: "userInvites.resend",
    effect: "breaks callers",
    message: "`name` of parameter `userInviteId` changed from userInviteId to inviteId.",
  },
  {
    name: "the path with it, which is a key of the raw client",
    plant: (d) => {
      const { "/user-invites/{userInviteId}/resend": resend = {}, ...others } = d.paths;
      d.paths = { ...others, "/user-invites/{inviteId}/resend": resend };
    },
    method: "userInvites.resend",
    effect: "breaks callers",
    message:
      "the name of the path changed from /user-invites/{userInviteId}/resend to /user-invites/{inviteId}/resend.",
  },
  {
    name: "another name of a member of a request",
    plant: (d) => {
      const { allowExitNode = {}, ...others } = properties(d, "CreateDeviceInvite");
      schema(d, "CreateDeviceInvite").properties = { ...others, allowExitNodes: allowExitNode };
    },
    method: "deviceInvites.create",
    effect: "breaks callers",
    message: "the name of `CreateDeviceInvite.allowExitNode` changed from allowExitNode to allowExitNodes.",
  },
  {
    name: "another name of a member of an answer",
    plant: (d) => {
      const { hostname = {}, ...others } = properties(d, "Device");
      schema(d, "Device").properties = { ...others, hostName: hostname };
    },
    method: "devices.get",
    effect: "breaks readers",
    message: "Property `hostname` of `Device` was renamed to `hostName`.",
  },
  {
    name: "a lost option of the client",
    plant: (d) => {
      const { "x-sdk-default": _, ...rest } = component(d, "parameters", "tailnet");
      d.components["parameters"] = { ...d.components["parameters"], tailnet: rest };
    },
    method: "devices.list",
    effect: "breaks callers",
    message: "`x-sdk-default` of parameter `tailnet` was removed; it was -.",
  },
  {
    name: "a new required member of a request",
    plant: (d) => {
      properties(d, "SetDeviceTagsRequest")["reason"] = { type: "string" };
      schema(d, "SetDeviceTagsRequest").required?.push("reason");
    },
    method: "devices.setTags",
    effect: "breaks callers",
    message: "Properties of `SetDeviceTagsRequest` became required: `reason`.",
  },
  {
    name: "a removed member of a request",
    plant: (d) => delete properties(d, "CreateDeviceInvite")["multiUse"],
    method: "deviceInvites.create",
    effect: "breaks callers",
    message: "`CreateDeviceInvite.multiUse` was removed.",
  },
  {
    name: "a new optional member of a request",
    plant: (d) => (properties(d, "CreateDeviceInvite")["note"] = { type: "string" }),
    method: "deviceInvites.create",
    effect: "adds",
    message: "`CreateDeviceInvite.note` was added.",
  },
  {
    name: "another default",
    plant: (d) => Object.assign(schema(d, "CreateUserInvite", "role"), { default: "admin" }),
    method: "userInvites.create",
    effect: "breaks callers",
    message: "`default` of `CreateUserInvite.role` changed from member to admin.",
  },
  {
    name: "a lost value of a request's enum",
    plant: (d) => schema(d, "UserInviteRole").enum?.pop(),
    method: "userInvites.create",
    effect: "breaks callers",
    message: "Enum of `UserInviteRole` lost values: 'auditor'.",
  },
  {
    name: "a lost value of an open enum",
    plant: (d) => Object.assign(schema(d, "UserInvite", "role"), { "x-extensible-enum": ["member"] }),
    method: "userInvites.get",
    effect: "changes",
    message:
      '`x-extensible-enum` of `UserInvite.role` changed from ["member","admin","it-admin","network-admin","billing-admin","auditor"] to ["member"].',
  },
  {
    name: "a removed member of an answer, in one operation that shares it",
    plant: (d) => delete properties(d, "Device")["os"],
    method: "devices.get",
    effect: "breaks readers",
    message: "Property `os` of `Device` was removed.",
  },
  {
    name: "a removed member of an answer, in another operation that shares it",
    plant: () => {},
    method: "devices.list",
    effect: "breaks readers",
    message: "Property `os` of `Device` was removed.",
  },
  {
    name: "a new member of an answer",
    plant: (d) => (properties(d, "DeviceInvite")["note"] = { type: "string" }),
    method: "deviceInvites.get",
    effect: "adds",
    message: "`DeviceInvite.note` was added.",
  },
  {
    name: "a member with the name of a word of OpenAPI",
    plant: (d) => (properties(d, "DeviceRoutes")["description"] = { type: "string" }),
    method: "devices.setRoutes",
    effect: "adds",
    message: "`DeviceRoutes.description` was added.",
  },
  {
    name: "a member of an answer that may be null now",
    plant: (d) => (schema(d, "DeviceInvite", "email").type = ["string", "null"]),
    method: "deviceInvites.list",
    effect: "breaks readers",
    message: "Type of `email` widened from 'string' to 'string | null'.",
  },
  {
    name: "a member of an answer that may be absent now",
    plant: (d) => (schema(d, "UserInvite").required = ["id", "role", "tailnetId"]),
    method: "userInvites.list",
    effect: "breaks readers",
    message: "Properties of `UserInvite` are no longer required: `inviterId`.",
  },
  {
    name: "an exact identifier that became a number",
    plant: (d) => delete schema(d, "UserInvite", "tailnetId").format,
    method: "userInvites.get",
    effect: "breaks readers",
    message: "`format` of `tailnetId` was removed.",
  },
  {
    name: "a lost narrower answer",
    plant: (d) => delete operation(d, "/device/{deviceId}", "get")["x-sdk-overloads"],
    method: "devices.get",
    effect: "breaks readers",
    message:
      '`x-sdk-overloads` of the operation was removed; it was [{"when":{"fields":"all"},"returns":"DeviceDetails"}].',
  },
  {
    name: "a removed answer",
    plant: (d) => delete operation(d, "/device/{deviceId}", "get").responses["404"],
    method: "devices.get",
    effect: "breaks readers",
    message: "Response `404` was removed.",
  },
  {
    name: "a lost way to authenticate",
    plant: (d) => operation(d, "/device/{deviceId}/routes", "get").security.pop(),
    method: "devices.listRoutes",
    effect: "breaks callers",
    message: "Security requirement `oauthClient` is no longer accepted.",
  },
  {
    name: "another name of a type",
    plant: (d) => {
      d.components.schemas["Connectivity"] = schema(d, "ClientConnectivity");
      delete d.components.schemas["ClientConnectivity"];
      for (const part of d.components.schemas["DeviceDetails"]?.allOf ?? [])
        if (part.properties) part.properties["clientConnectivity"] = { $ref: "#/components/schemas/Connectivity" };
    },
    method: "types",
    effect: "breaks imports",
    message: "the name of `ClientConnectivity` changed from ClientConnectivity to Connectivity.",
  },
  {
    name: "a removed type",
    plant: (d) => {
      const distro = schema(d, "Distro");
      delete d.components.schemas["Distro"];
      for (const part of d.components.schemas["DeviceDetails"]?.allOf ?? [])
        if (part.properties) part.properties["distro"] = distro;
    },
    method: "types",
    effect: "breaks imports",
    message: "`Distro` was removed.",
  },
  {
    name: "another server",
    plant: (d) => (d.servers = [{ url: "https://api.example.com" }]),
    method: "every operation",
    effect: "breaks callers",
    message: "Server `https://api.tailscale.com/api/v2` became `https://api.example.com`.",
  },
];

describe("between two documents it finds", () => {
  let effects: Effect[] = [];

  // All at once: each changes a place of its own, and a comparison is a process.
  beforeAll(async () => {
    const revision = copyDocument();
    for (const { plant } of planted) plant(revision);
    effects = await compareDocuments(document, revision);
  });

  test.each(planted.map((one) => [one.name, one] as const))("%s", (_name, { method, effect, message }) => {
    const found = effects.filter((one) => one.method === method);
    expect(found).toContainEqual(expect.objectContaining({ effect, message }));
  });

  test("nothing else that breaks", () => {
    const told = new Set(planted.map(({ message }) => message));
    const others = effects.filter(({ effect, message }) => effect.startsWith("breaks") && !told.has(message));
    expect(others).toStrictEqual([]);
  });
});

test("a rewritten description and new examples of a parameter break nobody", async () => {
  const revision = copyDocument();
  for (const parameter of filters(revision)) {
    parameter.description =
      "Words that have nothing in common with the older ones, and are many more of them than before.";
    parameter.examples = {};
  }
  expect(await compareDocuments(document, revision)).toStrictEqual([]);
});

test("a parameter that takes more values than a long list is not taken for another one", async () => {
  const base = copyDocument();
  filter(base, "os").schema = { type: "string", enum: Array.from({ length: 50 }, (_, index) => `system ${index}`) };
  const effects = await compareDocuments(base, document);
  expect(effects.map(({ effect, message }) => [effect, message])).toStrictEqual([
    ["changes", expect.stringMatching(/^`enum` of parameter `os` was removed; it was /)],
  ]);
});

test("a change of a schema that is sent and received breaks the side that it is about", async () => {
  const base = copyDocument();
  const { responses } = operation(base, "/device/{deviceId}/tags", "post");
  const body = { schema: { $ref: "#/components/schemas/SetDeviceTagsRequest" }, examples: {} };
  responses["200"] = { description: "The tags.", content: { "application/json": body } };
  const effects = async (edit: (document: OpenApiDocument) => void) => {
    const revision = structuredClone(base);
    edit(revision);
    return (await compareDocuments(base, revision)).map(({ effect }) => effect);
  };
  const [required, optional, removed] = await Promise.all([
    effects((document) => schema(document, "SetDeviceTagsRequest").required?.push("reason")),
    effects((document) => (schema(document, "SetDeviceTagsRequest").required = [])),
    effects((document) => delete properties(document, "SetDeviceTagsRequest")["tags"]),
  ]);
  expect(required).toStrictEqual(["breaks callers", "changes"]);
  expect(optional).toStrictEqual(["changes", "breaks readers"]);
  expect(removed).toStrictEqual(["breaks callers", "breaks readers"]);
});

test.each([
  ["0.1.4", "breaking", "0.2.0"],
  ["0.1.4", "addition", "0.1.5"],
  ["0.1.4", "fix", "0.1.5"],
  ["1.2.3", "breaking", "2.0.0"],
  ["1.2.3", "addition", "1.3.0"],
  ["1.2.3", "fix", "1.2.4"],
] as const)("after %s, a release with a %s is %s", (released, bump, next) => {
  expect(nextVersion(released, bump)).toBe(next);
});

test.each([
  ["0.2.0", "0.2.0", true],
  ["0.10.0", "0.9.9", true],
  ["1.0.0", "0.2.0", true],
  ["0.1.9", "0.2.0", false],
  ["0.2.0", "1.0.0", false],
] as const)("%s is at least %s: %s", (version, other, answer) => {
  expect(isAtLeast(version, other)).toBe(answer);
});

/** A repository of its own, with the document and one commit. */
async function createRepository(): Promise<
  Workspace & { git(...args: string[]): Promise<void>; diff(...args: string[]): Promise<Run> }
> {
  const workspace = await createWorkspace();
  const git = async (...args: string[]) => {
    const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
    await promisify(execFile)("git", [...author, ...args], { cwd: workspace.root });
  };
  await git("init", "--quiet");
  await git("add", ".");
  await git("commit", "--quiet", "--message", "first");
  return { ...workspace, git, diff: (...args) => runScript("scripts/diff.ts", workspace.root, ...args) };
}

/** Writes a changed document as `npm run generate` would. */
async function change(workspace: Workspace, edit: (document: OpenApiDocument) => void): Promise<void> {
  const revision = copyDocument();
  edit(revision);
  await workspace.write("generated/openapi.json", JSON.stringify(revision));
}

describe("npm run diff", () => {
  test("compares with the last tag v*, names what breaks whom, and fails until the version says so", async () => {
    const repository = await createRepository();
    expect(await repository.diff()).toStrictEqual({
      code: 0,
      output: "Nothing to compare with: no tag v* is in the history of HEAD. Give a git revision or a file.\n",
    });
    await repository.git("tag", "v0.1.0");
    await repository.git("commit", "--quiet", "--allow-empty", "--message", "second");
    const breakTags = (document: OpenApiDocument) => schema(document, "SetDeviceTagsRequest").required?.push("why");
    await change(repository, breakTags);
    const broken = await repository.diff();
    expect(broken).toStrictEqual({ code: 1, output: brokenOutput });

    await change(repository, (document) => {
      breakTags(document);
      document.info.version = "0.2.0";
    });
    const bumped = await repository.diff();
    expect(bumped.code).toBe(0);
    expect(bumped.output).toContain("Breaking: 1, and version 0.2.0 says so.");
  });

  test("takes a git revision, and says where only prose changed", async () => {
    const repository = await createRepository();
    await change(repository, (document) => (operation(document, "/device/{deviceId}", "get").summary = "Read it"));
    const { code, output } = await repository.diff("HEAD");
    expect(output).toContain("Only prose and examples changed: devices.get. The next version is 0.1.1 or later.");
    expect(code).toBe(0);
  });

  test("takes a file, in YAML or JSON", async () => {
    const workspace = await createWorkspace();
    const old = copyDocument();
    delete properties(old, "Device")["os"];
    await workspace.write("old.yaml", stringify(old));
    await workspace.write("old.json", JSON.stringify(old));
    for (const file of ["old.yaml", "old.json"]) {
      const { code, output } = await runScript("scripts/diff.ts", workspace.root, file);
      expect(output).toContain("devices.get  GET /device/{deviceId}\n  adds            `Device.os` was added.\n");
      expect(output).toContain("Nothing breaks. The next version is 0.1.1 or later.");
      expect(code).toBe(0);
    }
  });

  test.each([
    [["nothing-of-that-name"], "nothing-of-that-name is neither a file nor a git revision."],
    [["redocly.yaml"], "redocly.yaml is not an OpenAPI 3 document."],
    [["old.yaml"], "old.yaml is not an OpenAPI 3.1 document with a version."],
    [["a", "b"], "Usage: npm run diff"],
    [["--bsae"], "Unknown option '--bsae'"],
  ])("refuses %j with status 2", async (args, message) => {
    const workspace = await createWorkspace();
    await workspace.write("old.yaml", "openapi: 3.0.3\ninfo: {version: 1.0.0}\npaths: {}\n");
    const { code, output } = await runScript("scripts/diff.ts", workspace.root, ...args);
    expect(output).toContain(message);
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(2);
  });

  test("refuses a revision that has no document", async () => {
    const repository = await createRepository();
    await repository.git("rm", "--quiet", "--cached", "generated/openapi.json");
    await repository.git("commit", "--quiet", "--message", "without");
    expect(await repository.diff("HEAD")).toStrictEqual({ code: 2, output: "HEAD has no generated/openapi.json.\n" });
  });
});

test("npm run diff compiles the last release's type tests against the working build", async () => {
  const workspace = await createTypedRepository();
  // An input that takes more breaks no test: neither one of its exact type, nor one that holds "feilds" a mistake.
  await workspace.edit("generated/methods.ts", "fields?: ", "feilds?: string; fields?: ");
  const added = await workspace.diff("HEAD");
  expect([added.code, added.output]).toStrictEqual([0, expect.stringContaining("Nothing changed.")]);
  await workspace.edit("generated/schemas.ts", "tailnetId: ", "tenantId: ");
  // The tests of the working tree do not count.
  await workspace.write("test/client/types.test-d.ts", "export {};\n");
  const { code, output } = await workspace.diff("HEAD");
  expect(output).toMatch(
    /^the type tests of HEAD\n {2}breaks code {5}test\/client\/types\.test-d\.ts:\d+ .*tailnetId/m,
  );
  expect(code).toBe(1);
});

async function createTypedRepository() {
  const repository = await createRepository();
  for (const part of ["src", "tsconfig.json", "package.json", "test/client/types.test-d.ts"]) {
    await mkdir(dirname(join(repository.root, part)), { recursive: true });
    await cp(part, join(repository.root, part), { recursive: true });
  }
  await symlink(join(process.cwd(), "node_modules"), join(repository.root, "node_modules"));
  await repository.git("add", "src", "tsconfig.json", "package.json", "test");
  await repository.git("commit", "--quiet", "--message", "types");
  return repository;
}

const brokenOutput = `generated/openapi.json (0.1.0) against v0.1.0 (0.1.0)

devices.setTags  POST /device/{deviceId}/tags
  breaks callers  Properties of \`SetDeviceTagsRequest\` became required: \`why\`.

Breaking: 1. The next version must be 0.2.0 or later, not 0.1.0.
Set "version" in openapi/openapi.yaml and package.json, and say in CHANGELOG.md what users must change.
`;
