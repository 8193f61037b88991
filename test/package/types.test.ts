import { execFile } from "node:child_process";
import { realpath, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { createProject } from "../support/packed.ts";

/** The types of the packed tarball, in the project of a user. */
const sh = promisify(execFile);
let project = "";

beforeAll(async () => {
  project = await createProject("msw");
  for (const [name, { code }] of Object.entries(entries)) await writeFile(join(project, `${name}.mts`), code);
  return () => rm(project, { recursive: true });
});

/** For each entry: a file that uses its types, and the packages whose types it may lead to. */
const entries = {
  client: {
    code: `import { Tailscale, type Device } from "tailscale-openapi";
export const get = (): Promise<Device> => new Tailscale().devices.get({ deviceId: "n" });
`,
    packages: ["openapi-fetch", "openapi-typescript-helpers", "tailscale-openapi"],
  },
  policy: {
    code: `import { Tailscale } from "tailscale-openapi";
import { editPolicy, type PolicyEdit } from "tailscale-openapi/policy";
export const edit: Promise<PolicyEdit> = editPolicy(new Tailscale(), (policy) => policy.remove(["groups", "group:old"]));
`,
    packages: ["openapi-fetch", "openapi-typescript-helpers", "tailscale-openapi"],
  },
  mock: {
    code: `import { createMock, type Mock } from "tailscale-openapi/mock";
export const mock: Promise<Mock> = createMock({ scenario: "flaky", operations: { getDevice: { code: 404 } } });
`,
    packages: ["tailscale-openapi"],
  },
  msw: {
    code: `import { createMswMock, type MswMock } from "tailscale-openapi/msw";
import { setupServer } from "msw/node";
export const handlers: MswMock["handlers"] = createMswMock().handlers;
setupServer(...handlers);
`,
  },
  webhooks: {
    code: `import { verifyWebhook, type WebhookEvent } from "tailscale-openapi/webhooks";
export const receive = (request: Request): Promise<WebhookEvent[]> => verifyWebhook(request, "tskey-webhook-any");
export const newRoles = (event: WebhookEvent): string[] => (event.type === "userRoleUpdated" ? event.data.newRoles : []);
`,
    packages: ["tailscale-openapi"],
  },
};
const files = Object.keys(entries).map((name) => `${name}.mts`);

/** What a compiler prints of the files. The types of the libraries are checked too, and none of Node's are there. */
async function compile(compiler: string, resolution: string, names: string[], ...args: string[]): Promise<string> {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    module: resolution === "bundler" ? "preserve" : resolution,
    moduleResolution: resolution,
  };
  const config = join(project, `tsconfig.${compiler}-${resolution}.json`);
  await writeFile(config, JSON.stringify({ compilerOptions, files: names }));
  const tsc = resolve("node_modules", compiler, "bin/tsc");
  type Printed = Record<"stdout" | "stderr", string>;
  const { stdout, stderr } = await sh(process.execPath, [tsc, "-p", config, ...args]).catch((error: Printed) => error);
  return stdout + stderr;
}

const resolutions = ["node16", "nodenext", "bundler"];

test.each(["typescript", "typescript-6"])("%s type-checks every entry", async (compiler) => {
  expect(await compile(compiler, "nodenext", files)).toBe("");
});

// One compiler is fast enough to check under each resolution; for the others it is enough that they read the same files.
test.each(resolutions)("typescript-7 type-checks every entry under %s", async (resolution) => {
  expect(await compile("typescript-7", resolution, files)).toBe("");
});

test.each(["typescript", "typescript-6"])("%s reads the same files under each resolution", async (compiler) => {
  const lists: string[] = [];
  for (const resolution of resolutions) lists.push(await compile(compiler, resolution, files, "--listFilesOnly"));
  expect(lists[0]).toContain("/tailscale-openapi/dist/src/mock/index.d.ts");
  expect(new Set(lists).size).toBe(1);
});

describe("the types", () => {
  test.each(["client", "policy", "mock", "webhooks"] as const)(
    "of the %s lead to no others than they may",
    async (name) => {
      const root = `${await realpath(project)}/node_modules/`;
      const listed = await compile("typescript-7", "nodenext", [`${name}.mts`], "--listFiles");
      const paths = listed.split("\n").flatMap((file) => (file.startsWith(root) ? [file.slice(root.length)] : []));
      const packages = new Set(paths.map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]));
      expect([...packages].sort()).toStrictEqual(entries[name].packages);
    },
  );
});
