import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { checkAnswers } from "../../scripts/document/answers.ts";
import { bundleDocument } from "../../scripts/document/bundle.ts";
import { findUnknownExtensions } from "../../scripts/document/extensions.ts";
import type { Finding } from "../../scripts/document/finding.ts";
import { lintDocument } from "../../scripts/document/lint.ts";
import { checkSchemas } from "../../scripts/document/schemas.ts";
import { plant, plantedFaults } from "../support/planted-faults.ts";
import { createWorkspace } from "../support/workspace.ts";

const root = "openapi/openapi.yaml";
const device = "openapi/devices/device.yaml";
const tags = "openapi/devices/device-tags.yaml";
const distro = "openapi/devices/schemas/Distro.yaml";
/** Refers to it. */
const details = "openapi/devices/schemas/DeviceDetails.yaml";

describe("the linter finds", () => {
  let findings: Finding[] = [];
  beforeAll(async () => {
    const cleanups: (() => Promise<void>)[] = [];
    const workspace = await createWorkspace((cleanup) => void cleanups.push(cleanup));
    await plant(workspace, plantedFaults);
    findings = await lintDocument(workspace.root);
    for (const cleanup of cleanups) await cleanup();
  });

  test.each(plantedFaults.map((fault) => [fault.rule, fault.file, fault] as const))(
    "%s in %s",
    (rule, file, { at = file, names = "" }) => {
      const [place, message] = [
        { line: expect.any(Number), column: expect.any(Number) },
        expect.stringContaining(names),
      ];
      expect(findings).toContainEqual({ rule, file: at, ...place, message });
    },
  );

  test("broken references alone, and not what is missing because of them", async () => {
    const workspace = await createWorkspace();
    await workspace.edit(tags, "SetDeviceTagsRequest.yaml", "SetDeviceTagRequest.yaml");
    await workspace.edit(device, "responses/GatewayTimeout.yaml", "responses/GatewayTimeot.yaml");
    await workspace.edit(distro, "properties:", "properties: [");
    const broken = await lintDocument(workspace.root);
    expect(new Set(broken.map(({ rule }) => rule))).toStrictEqual(new Set(["no-unresolved-refs"]));
    expect(broken).toContainEqual(expect.objectContaining({ file: tags, line: 23 }));
    expect(new Set(broken.map(({ file }) => file))).toStrictEqual(new Set([tags, device, distro, details]));
  });

  test("a root file that cannot be read", async () => {
    const workspace = await createWorkspace();
    await workspace.edit(root, "info:", "info: [");
    expect(await lintDocument(workspace.root)).toMatchObject([{ rule: "unreadable", file: root }]);
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

  // Without this one, a planted fault would prove nothing: the finding might be there anyway.
  test("nothing in the document as it is", async () => {
    expect(await lintDocument(process.cwd())).toStrictEqual([]);
  });

  test("every fault that a rule of this project's own is for: none of them is without a proof", () => {
    const own = [...readFileSync("redocly.yaml", "utf8").matchAll(/^ {2}([\w/-]+):(?! off$)/gm)].map(
      ([, name]) => name,
    );
    const proved = new Set(plantedFaults.map((fault) => fault.rule));
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

test("the bundle's checks find a regular expression that does not compile, a closed enum and a date of an answer", async () => {
  const workspace = await createWorkspace();
  const attributeKey = "openapi/devices/parameters/attributeKey.yaml";
  const [invite, schema] = ["openapi/user-invites/schemas/UserInvite.yaml", "openapi/devices/schemas/Device.yaml"];
  await workspace.edit(attributeKey, "^custom:[A-Za-z0-9_:]+$", "^custom:([A-Z$");
  await workspace.edit(invite, "x-extensible-enum:", "enum:");
  await workspace.edit(
    schema,
    "  created:\n    type: string\n",
    "  created:\n    type: string\n    format: date-time\n",
  );
  const envelope = "openapi/webhooks/events/schemas/WebhookEventEnvelope.yaml";
  await workspace.edit(
    envelope,
    "  timestamp:\n    type: string\n",
    "  timestamp:\n    type: string\n    format: date-time\n",
  );
  const { document } = await bundleDocument(workspace.root);
  expect(checkSchemas(workspace.root, document)).toContainEqual(
    expect.objectContaining({ file: attributeKey, line: 10, rule: "ajv-compile" }),
  );
  const place = { line: expect.any(Number), column: 5, message: expect.any(String) };
  const found = checkAnswers(workspace.root, document);
  expect(found).toHaveLength(3);
  expect(found).toContainEqual({ file: invite, rule: "answer-enum-open", ...place });
  expect(found).toContainEqual({ file: schema, rule: "answer-date-plain", ...place });
  expect(found).toContainEqual({ file: envelope, rule: "answer-date-plain", ...place });
});
