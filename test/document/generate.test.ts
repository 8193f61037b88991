import { cp, readFile, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { memberName } from "../../scripts/document/openapi.ts";
import type { Operation } from "../../scripts/document/operations.ts";
import { build } from "../../scripts/generate/build.ts";
import { isRequired } from "../../scripts/emit/example.ts";
import { exampleValues, operations } from "../support/document.ts";
import { run, runScript, startScript } from "../support/process.ts";
import { shrink } from "../support/small-document.ts";
import { createWorkspace } from "../support/workspace.ts";
import type { Workspace } from "../support/workspace.ts";

const generate = "scripts/generate.ts";
const device = "openapi/devices/device.yaml";
const distro = "openapi/devices/schemas/Distro.yaml";

const cleanups: (() => Promise<void>)[] = [];
let small: Workspace;

// One test has the whole document. The others do not depend on its size, and generate from a part of it.
beforeAll(async () => {
  small = await createWorkspace((cleanup) => void cleanups.push(cleanup));
  await shrink(small);
  for (const [file, text] of await build(small.root)) await small.write(file, text);
  return async () => {
    for (const cleanup of cleanups) await cleanup();
  };
});

const createSmallWorkspace = () => createWorkspace(onTestFinished, small.root);

async function generatedFiles(root: string): Promise<string[]> {
  const names = ["openapi.yaml", "openapi.json", "types.ts", "schemas.ts", "operations.ts", "methods.ts", "mock.ts"];
  return Promise.all(names.map((name) => readFile(join(root, "generated", name), "utf8")));
}

describe("npm run generate", () => {
  test("says in the first line of each file what made it", async () => {
    for (const file of (await readdir("generated"))
      .map((name) => `generated/${name}`)
      .concat("docs/methods.md", "llms.txt"))
      expect((await readFile(file, "utf8")).split("\n")[0], file).toContain(
        "Generated from openapi/ by `npm run generate`",
      );
  });

  test("says what changed, for users and by file", async () => {
    const workspace = await createSmallWorkspace();
    await workspace.edit(device, "description: Returns one device.", "description: Returns a single device.");
    const { code, output } = await runScript(generate, workspace.root);
    expect(output).toContain("changed devices.get\n");
    expect(output).toContain("generated/methods.ts +");
    expect(code).toBe(0);
  });

  test("names file, line and rule of a fault, fails, and leaves the last good output as it was", async () => {
    const workspace = await createSmallWorkspace();
    const before = await generatedFiles(workspace.root);
    await workspace.edit(device, "  operationId: getDevice\n", "");
    const { code, output } = await runScript(generate, workspace.root);
    expect(code).toBe(1);
    expect(output).toMatch(/^openapi\/devices\/device\.yaml:\d+:\d+ operation-operationId: /m);
    expect(output).toContain("generated/ is as it was");
    expect(await generatedFiles(workspace.root)).toStrictEqual(before);
  });

  test("refuses an option that it does not have", async () => {
    const { code, output } = await runScript(generate, small.root, "--chekc");
    expect(code).toBe(2);
    expect(output).toContain("--chekc");
    expect(output).not.toContain("    at ");
  });
});

test("--check and --watch exclude each other", async () => {
  const { code, output } = await runScript(generate, small.root, "--check", "--watch");
  expect([code, output.trim()]).toStrictEqual([2, "--check and --watch exclude each other."]);
});

test.each(["add", "diff", "drift", "generate"])("npm run %s called --help an unknown option", async (name) => {
  const { code, output } = await runScript(`scripts/${name}.ts`, process.cwd(), "--help");
  expect([code, output]).toStrictEqual([0, expect.stringContaining(`Usage: npm run ${name}`)]);
});

describe("npm run generate -- --check", () => {
  test("passes for what is committed: the same document gives the same bytes every time", async () => {
    const { code, output } = await runScript(generate, process.cwd(), "--check");
    expect(output).toContain("generated/ is what the document says");
    expect(code).toBe(0);
  });

  test("fails with a readable diff where it is stale or a file is left that nothing generates, and writes nothing", async () => {
    const workspace = await createSmallWorkspace();
    const before = await generatedFiles(workspace.root);
    await workspace.write("generated/old.ts", "");
    await workspace.edit(device, "summary: Get a device", "summary: Read a device");
    const { code, output } = await runScript(generate, workspace.root, "--check");
    expect(code).toBe(1);
    expect(output).toContain("generated/old.ts is not generated: delete it.");
    expect(output).toContain("-   * Get a device.\n+   * Read a device.\n");
    expect(output).toContain("are stale: run `npm run generate`");
    expect(await generatedFiles(workspace.root)).toStrictEqual(before);
  });
});

test("npm run generate -- --watch follows every save, survives broken YAML, and says what changed", async () => {
  const workspace = await createSmallWorkspace();
  const watching = startScript(generate, workspace.root, "--watch");
  await watching.printed("Watching openapi/");

  await workspace.edit(device, "summary: Get a device", "summary: Read a device");
  await watching.printed("openapi/devices/device.yaml changed.");
  await watching.printed("changed devices.get");
  await watching.printed("Watching openapi/");
  expect(await workspace.read("generated/methods.ts")).toContain("Read a device.");

  await workspace.edit(distro, "properties:", "properties: [");
  await watching.printed(`${distro}:`);
  await watching.printed("generated/ is as it was");
  await watching.printed("Watching openapi/");

  await workspace.edit(distro, "properties: [", "properties:");
  await watching.printed("generated/ is up to date");
});

describe("adding an operation needs no code", () => {
  const path = "/device/{deviceId}/nickname";

  let files: Map<string, string>;
  let workspace: Workspace;

  beforeAll(async () => {
    workspace = await createWorkspace((cleanup) => void cleanups.push(cleanup));
    await workspace.write("openapi/devices/device-nickname.yaml", renameOperation);
    await workspace.write("openapi/devices/schemas/SetDeviceNicknameRequest.yaml", renameRequest);
    await workspace.edit(
      "openapi/openapi.yaml",
      "  /device/{deviceId}/tags:",
      `  ${path}:\n    $ref: devices/device-nickname.yaml\n  /device/{deviceId}/tags:`,
    );
    files = await build(workspace.root);
  });

  test("document, then generate: there are a method, its types and its documentation", () => {
    expect(files.get("generated/operations.ts")).toContain(`POST ${path} setNickname `);
    expect(files.get("generated/types.ts")).toContain(`"${path}": {`);
    const methods = files.get("generated/methods.ts") ?? "";
    expect(methods).toContain("setNickname(input: DevicesSetNicknameInput, options?: Options): Promise<void>;");
    expect(methods).toContain("* Rename a device.\n");
    expect(methods).toContain("* @deprecated\n");
  });

  test("the contract tests have cases for it, and its method passes them", async () => {
    for (const [file, text] of files) await workspace.write(file, text);
    for (const part of ["src", "scripts", "test", "package.json", "tsconfig.json", "vitest.config.ts"]) {
      await cp(part, join(workspace.root, part), { recursive: true });
    }
    await symlink(join(process.cwd(), "node_modules"), join(workspace.root, "node_modules"));
    const tests = ["test/contract/in-process.test.ts", "test/client/wire.test.ts"];
    const args = ["run", ...tests, "--typecheck.enabled=false", "--reporter=verbose", "-t", "devices.setNickname"];
    const { code, output } = await run("node_modules/vitest/vitest.mjs", workspace.root, { args });
    expect(output).toContain("devices.setNickname > setDeviceNickname 404 unknown");
    expect(output).toContain("devices.setNickname > a broken body.name maxLength");
    expect(output).toContain("devices.setNickname > sends its method, path, headers and exact body");
    expect(code, output).toBe(0);
  });
});

const renameOperation = `parameters:
  - $ref: parameters/deviceId.yaml
post:
  operationId: setDeviceNickname
  x-sdk-method: devices.setNickname
  x-idempotent: true
  deprecated: true
  tags: [Devices]
  security:
    - apiAccessToken: []
    - oauthClient: [devices:core]
  summary: Rename a device
  description: Gives a device another machine name.
  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: schemas/SetDeviceNicknameRequest.yaml
        examples:
          short:
            summary: A short name
            value: {name: gate}
  responses:
    '200':
      description: The device is renamed.
`;

const renameRequest = `type: object
description: The new name.
required: [name]
properties:
  name:
    type: string
    description: The machine name.
    maxLength: 63
`;

describe("the signatures agree with openapi-typescript's types", () => {
  const source = [
    'import type * as methods from "./generated/methods.ts";',
    'import type { operations } from "./generated/types.ts";',
    "declare function accept<T>(value: T): void;",
    "declare function some<T>(): T;",
    ...operations.flatMap(agreement),
  ].join("\n");

  test("for every parameter, body and answer, and a disagreement would be seen", () => {
    const wrong = source.replace('["devices"]["get"]', '["userInvites"]["get"]');
    const [mistakes, seen] = compile(source, wrong);
    expect(mistakes).toStrictEqual([]);
    expect(seen).toHaveLength(1);
  });
});

describe("every call compiles", () => {
  const head = [
    'import type * as methods from "./generated/methods.ts";',
    "declare const tailscale: methods.Resources<unknown>;",
  ];
  const calls = (inputsOf: (operation: Operation) => object[]) =>
    operations.flatMap((operation) =>
      inputsOf(operation).map((input) => `void tailscale.${operation.resource}.${operation.name}(${literal(input)});`),
    );

  test("without optional input, and with all of it, for every example of the body", () => {
    const source = [...head, ...calls(leastInputs), ...calls(fullInputs)];
    expect(source.length).toBeGreaterThan(2 * operations.length);
    expect(compile(source.join("\n"))).toStrictEqual([[]]);
  });

  test("and a member too many would be seen in each", () => {
    const source = [...head, ...calls((operation) => fullInputs(operation).map((input) => ({ ...input, extra: 1 })))];
    const [mistakes] = compile(source.join("\n"));
    expect(mistakes).toHaveLength(source.length - head.length);
  });
});

function literal(input: object): string {
  return Object.keys(input).length > 0 ? JSON.stringify(input) : "";
}

function leastInputs({ parameters, body }: Operation): object[] {
  return withBodies(body, examplesOf(parameters.filter(isRequired)));
}

function fullInputs({ parameters, body }: Operation): object[] {
  return withBodies(body, examplesOf(parameters));
}

function examplesOf(parameters: Operation["parameters"]): object {
  return Object.fromEntries(
    parameters.map((parameter) => [memberName(parameter), exampleValues(parameter.examples ?? {})[0]?.[1]]),
  );
}

function withBodies(body: Operation["body"], input: object): object[] {
  return body ? exampleValues(body.examples).map(([, value]) => ({ ...input, body: value })) : [input];
}

/** Lines that compile only where both say the same of an operation. */
function agreement(operation: Operation): string[] {
  const { id, resource, name, parameters, body, result, source } = operation;
  const method = `methods.Resources<unknown>["${resource}"]["${name}"]`;
  const input = `NonNullable<Parameters<${method}>[0]>`;
  const output = `Awaited<ReturnType<${method}>>${Object.keys(result.headers).length > 0 ? '["data"]' : ""}`;
  const types = `operations["${id}"]`;
  const status = Object.keys(source.responses).find((one) => one.startsWith("2"));
  const anyOf = (content: string) => `${content}[keyof ${content}]`;
  const bodyType = anyOf(`NonNullable<${types}["requestBody"]>["content"]`);
  const answerType = anyOf(`${types}["responses"][${status}]["content"]`);
  return [
    ...parameters.map(
      (p) =>
        `accept<${input}["${memberName(p)}"]>(some<NonNullable<${types}["parameters"]["${p.in}"]>["${p.name}"]>());`,
    ),
    ...(body
      ? [`accept<${input}["body"]>(some<${bodyType}>());`, `accept<${bodyType}>(some<${input}["body"]>());`]
      : []),
    ...(result.kind === "none" ? [`accept<void>(some<${output}>());`] : [`accept<${answerType}>(some<${output}>());`]),
  ];
}

/** The mistakes in each source, all in one program: reading the types costs more than all else. */
function compile(...sources: string[]): string[][] {
  const files = new Map(sources.map((source, index) => [join(process.cwd(), `agreement-${index}.ts`), source]));
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    allowImportingTsExtensions: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const source = files.get(name);
    return source === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, source, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((file) => {
    const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
    return found.map((one) => ts.flattenDiagnosticMessageText(one.messageText, "\n"));
  });
}
