import { describe, expect, test } from "vitest";
import type { Operation } from "../../scripts/document/operations.ts";
import { InvalidArgumentError, Tailscale } from "../../src/index.ts";
import { version } from "../../generated/operations.ts";
import { call, rejection } from "../support/call.ts";
import { exampleInput, exampleValues, operations } from "../support/document.ts";
import { answering, startServer } from "../support/server.ts";
import type { Handler, RecordedRequest, TestServer } from "../support/server.ts";

/** What each method puts on the wire: method, path, query, headers and body, byte for byte. */

/** Identifiers that went wrong in other clients, as they must stand in a path. */
const awkward: Record<string, string> = {
  "alice@example.com": "alice@example.com",
  "custom:my_attribute": "custom:my_attribute",
  "two words": "two%20words",
  "a/b": "a%2Fb",
  "../up": "..%2Fup",
  "a?b#c": "a%3Fb%23c",
  "100%": "100%25",
  "%2e%2e": "%252e%252e",
  "a\\b": "a%5Cb",
  zwölf: "zw%C3%B6lf",
  "line\nbreak": "line%0Abreak",
  "...": "...",
};

const unsendable = [".", "..", "", null, undefined, Number.NaN, 71008289544684970, {}, "\ud800"];

const named = (some: readonly Operation[]) =>
  some.map((operation) => [`${operation.resource}.${operation.name}`, operation] as const);
const pathNames = ({ parameters }: Operation) => parameters.filter((one) => one.in === "path").map((one) => one.name);

/** An answer that satisfies an operation: its own first example, or nothing. */
function answerFor({ source, result: { mediaTypes } }: Operation): Handler {
  const [type = "application/json"] = mediaTypes;
  const [media] = Object.entries(source.responses).flatMap(([status, response]) =>
    status.startsWith("2") && "content" in response ? [response.content?.[type]] : [],
  );
  const value = media && exampleValues(media.examples)[0]?.[1];
  const body = typeof value === "string" && type !== "application/json" ? value : JSON.stringify(value);
  return answering(200, media ? (body ?? "") : "", { "Content-Type": type });
}

function connect(operation: Operation): Promise<TestServer> {
  return startServer(answerFor(operation));
}

function client(server: TestServer): Tailscale {
  return new Tailscale({ apiKey: "tskey-api-test", baseUrl: `${server.url}/api/v2` });
}

function expectedPath(operation: Operation, values: Record<string, string>): string {
  return `/api/v2${operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? `no ${name}`)}`;
}

/** The query of what the operation cannot do without. */
function expectedQuery({ parameters }: Operation): string {
  const needed = parameters.filter((one) => one.in === "query" && one.required);
  const values = needed.map((one) => [one.name, String(exampleValues(one.examples ?? {})[0]?.[1])]);
  return values.length > 0 ? `?${new URLSearchParams(values)}` : "";
}

function only(requests: RecordedRequest[]): RecordedRequest {
  const [request, ...others] = requests;
  if (!request || others.length > 0) throw new Error(`expected one request, got ${requests.length}`);
  return request;
}

describe.each(named(operations))("%s", (_name, operation) => {
  test("sends its method, path, headers and exact body", async () => {
    const server = await connect(operation);
    const input = exampleInput(operation);
    await call(client(server), operation, input);
    const request = only(server.requests);
    const texts = Object.fromEntries(pathNames(operation).map((name) => [name, String(input[name])]));
    expect(request).toMatchObject({
      method: operation.method,
      url: expectedPath(operation, texts) + expectedQuery(operation),
      body: encodedBody(operation, input["body"]),
      headers: {
        accept: operation.result.mediaTypes[0] ?? "application/json",
        "user-agent": `tailscale-openapi/${version}`,
      },
    });
    expect(request.headers["content-type"]).toBe(operation.body?.contentType);
    expect(request.headers.authorization).toBe(operation.authenticated ? "Bearer tskey-api-test" : undefined);
  });

  test("sends every query parameter by its name", async () => {
    const server = await connect(operation);
    const query = operation.parameters.filter((one) => one.in === "query");
    const values = query.map((one) => [one.name, exampleValues(one.examples ?? {})[0]?.[1]] as const);
    await call(client(server), operation, { ...exampleInput(operation), ...Object.fromEntries(values) });
    const sent = [...new URL(only(server.requests).url, server.url).searchParams];
    expect(sent).toStrictEqual(values.flatMap(([name, value]) => [value].flat().map((item) => [name, String(item)])));
  });
});

const withPath = operations.filter((operation) => pathNames(operation).length > 0);

describe.each(named(withPath))("%s keeps identifiers in their segments", (_name, operation) => {
  const names = pathNames(operation);

  test("encodes what is awkward", async () => {
    const server = await connect(operation);
    for (const [id, encoded] of Object.entries(awkward)) {
      for (const name of names) {
        server.requests.length = 0;
        await call(client(server), operation, { ...exampleInput(operation), ...fill(names, "x"), [name]: id });
        const path = expectedPath(operation, { ...fill(names, "x"), [name]: encoded });
        expect(only(server.requests).url).toBe(path + expectedQuery(operation));
      }
    }
  });

  test("refuses what would address another path, and sends nothing", async () => {
    const server = await connect(operation);
    const hasDefault = (name: string) =>
      operation.parameters.some((parameter) => parameter.name === name && parameter["x-sdk-default"] !== undefined);
    const required = names.filter((name) => !hasDefault(name));
    const refused = [
      ...names.map((name) => [name, unsendable.slice(0, 3)] as const),
      ...required.map((name) => [name, unsendable] as const),
    ];
    for (const [name, values] of refused) {
      for (const value of values) {
        const error = await rejection(call(client(server), operation, { ...exampleInput(operation), [name]: value }));
        expect(error, `${name} ${String(value)}`).toBeInstanceOf(InvalidArgumentError);
        expect(error).toMatchObject({ message: expect.stringContaining(name) });
      }
    }
    expect(server.requests).toStrictEqual([]);
  });
});

function encodedBody({ body }: Operation, value: unknown): string {
  if (!body) return "";
  return body.contentType === "application/json"
    ? JSON.stringify(value)
    : new URLSearchParams(Object(value)).toString();
}

function fill(names: readonly string[], value: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

describe("the tailnet of a call", () => {
  const list = (options: object, input?: { tailnet: string }) => async () => {
    const server = await startServer(answering(200, '{"devices":[]}'));
    await new Tailscale({ baseUrl: server.url, ...options }).devices.list(input);
    return only(server.requests).url;
  };

  test("is the credential's own when nobody says", async () => {
    expect(await list({})()).toBe("/tailnet/-/devices");
  });

  test("is the client's when the call says nothing", async () => {
    expect(await list({ tailnet: "example.com" })()).toBe("/tailnet/example.com/devices");
  });

  test("is the call's when it says so", async () => {
    expect(await list({ tailnet: "example.com" }, { tailnet: "TkVx8Z1CNTRL" })()).toBe("/tailnet/TkVx8Z1CNTRL/devices");
  });
});
