import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { secretMembers } from "../../scripts/document/secrets.ts";
import { resolve } from "../../scripts/document/openapi.ts";
import type { Operation } from "../../scripts/document/operations.ts";
import { Tailscale } from "../../src/index.ts";
import { call, rejection } from "../support/call.ts";
import { document, exampleInput, exampleValues, operations } from "../support/document.ts";
import { answering, startServer } from "../support/server.ts";
import type { Handler } from "../support/server.ts";

/** Secrets that requests bring and responses show once appear in no error, log or `inspect` of an error. */
const members = new Set(secretMembers(document));

/** The values of secret members, wherever they stand. */
function secretsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]: [string, unknown]) =>
    members.has(name) && typeof child === "string" ? [child] : secretsIn(child),
  );
}

interface Case {
  readonly operation: Operation;
  /** A request body, or a body of success. */
  readonly value: unknown;
  readonly isRequest: boolean;
}

function casesOf(operation: Operation): Case[] {
  const success = Object.entries(operation.source.responses).filter(([status]) => status.startsWith("2"));
  const received = success
    .flatMap(([, response]) => Object.values(resolve(document, response).content ?? {}))
    .flatMap(({ examples }) => exampleValues(examples));
  const sent = operation.body ? exampleValues(operation.body.examples) : [];
  return [
    ...sent.map(([, value]) => ({ operation, value, isRequest: true })),
    ...received.map(([, value]) => ({ operation, value, isRequest: false })),
  ];
}

const cases = operations.flatMap(casesOf).filter(({ value }) => secretsIn(value).some((secret) => secret !== ""));

/** A server that repeats the secrets in words, one that breaks off in the middle of them, and one that does not answer. */
const handlers = (text: string): [string, Handler][] => [
  ["a refusal", answering(400, `{"message":${JSON.stringify(`cannot take ${text}`)},"cause":${text}}`)],
  ["a body that breaks off", answering(200, text.slice(0, -1))],
  ["no answer", (_request, response) => void response.destroy()],
];

describe.each(cases.map((one) => [title(one), one] as const))("%s", (_title, { operation, value, isRequest }) => {
  test.each(handlers(JSON.stringify(value)))("%s shows no secret", async (_what, handler) => {
    const server = await startServer(handler);
    const lines: string[] = [];
    const write = (line: string) => void lines.push(line);
    const logger = { debug: write, info: write, warn: write, error: write };
    const options = { apiKey: "tskey-api-test", baseUrl: server.url, maxRetries: 0, logLevel: "debug" } as const;
    const tailscale = new Tailscale({ ...options, logger });
    const input = { ...exampleInput(operation), ...(isRequest && { body: value }) };
    const error = await rejection(call(tailscale, operation, input));
    expect(server.requests).toHaveLength(1);
    expect(lines.length).toBeGreaterThan(0);
    const shown = [String(error), JSON.stringify(error), inspect(error, { depth: 9 }), ...lines].join("\n");
    for (const secret of secretsIn(value).filter(Boolean)) expect(shown).not.toContain(secret);
  });
});

function title({ operation: { resource, name }, value, isRequest }: Case): string {
  return `${resource}.${name} ${isRequest ? "is sent" : "gives"} ${secretsIn(value).length} of ${JSON.stringify(value).slice(0, 60)}`;
}

test("there are cases for keys, OAuth clients and apps, webhooks, log streams, posture integrations and invites", () => {
  const resources = new Set(cases.map(({ operation }) => operation.resource));
  for (const name of ["keys", "oauthApps", "webhooks", "logging", "postureIntegrations", "deviceInvites", "tailnets"])
    expect(resources, name).toContain(name);
});
