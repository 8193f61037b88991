import fc from "fast-check";
import { setupServer } from "msw/node";
import type { SetupServer } from "msw/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { definitions, inputs } from "../../generated/inputs.ts";
import { createMock } from "../../src/mock/index.ts";
import type { Mock } from "../../src/mock/index.ts";
import { createMswMock } from "../../src/msw/index.ts";

/** What the mock and MSW refuse, and in which words. */

let mock: Mock;
let server: SetupServer;
const msw = createMswMock();

beforeAll(async () => {
  mock = await createMock();
  server = setupServer(...msw.handlers);
  server.listen({ onUnhandledRequest: "error" });
});
afterAll(() => server.close());

const json = { "Content-Type": "application/json" };

/** The responses of both to one request. */
async function both(method: string, path: string, body?: string, headers: Record<string, string> = json) {
  mock.reset();
  msw.reset();
  const init = { method, headers: { Authorization: "Bearer any", ...headers }, ...(body !== undefined && { body }) };
  const responses = await Promise.all(
    [mock.fetch, fetch].map((send) => send(`https://api.tailscale.com/api/v2${path}`, init)),
  );
  return Promise.all(
    responses.map(async (response) => {
      const text = await response.text();
      const message: unknown = response.status < 400 ? undefined : Reflect.get(Object(JSON.parse(text)), "message");
      return { status: response.status, message };
    }),
  );
}

const device = "/device/nVq3LTc2uCNTRL";
const malformed: [method: string, path: string, body: string | undefined, message: string][] = [
  ["POST", `${device}/tags`, '{"tags":"x"}', "body.tags must be an array"],
  ["POST", `${device}/tags`, '{"tags":["web"]}', "body.tags[0] must match ^tag:"],
  ["POST", `${device}/tags`, "[]", "body must be an object"],
  ["POST", `${device}/tags`, "{}", "body.tags is missing"],
  ["POST", `${device}/tags`, "{", "the body is not valid JSON"],
  ["POST", `${device}/tags`, undefined, "the request has no body; send one as application/json"],
  ["POST", `${device}/tags`, "null", "the request has no body; send one as application/json"],
  ["POST", `${device}/authorized`, '{"authorized":"yes"}', "body.authorized must be a boolean"],
  ["POST", `${device}/ip`, '{"ipv4":"100.80.0.256"}', "body.ipv4 must be an IPv4 address"],
  ["POST", `${device}/device-invites`, "{}", "body must be an array"],
  ["POST", `${device}/device-invites`, '[{},{"email":"jo"}]', "body[1].email must be an email address"],
  ["POST", `${device}/attributes/custom:a`, '{"value":[]}', "body.value must be a string, an integer or a boolean"],
  ["POST", `${device}/attributes/custom:a`, '{"value":"a b"}', "body.value must match ^[A-Za-z0-9_.]*$"],
  [
    "POST",
    `${device}/attributes/custom:a`,
    '{"value":1,"expiry":"soon"}',
    'body.expiry must be a time such as "2026-04-12T09:00:00Z"',
  ],
  ["POST", `${device}/attributes/other`, '{"value":1}', "path.attributeKey must match ^custom:[A-Za-z0-9_:]+$"],
  ["GET", `${device}?fields=some`, undefined, 'query.fields must be "all" or "default"'],
  ["GET", "/tailnet/-/devices?authorized=yes", undefined, "query.authorized must be a boolean"],
  ["POST", "/device-invites/-/accept", '{"invite":""}', "body.invite must not be empty"],
  [
    "PATCH",
    "/tailnet/-/settings",
    '{"regionalRoutingOn":true,"routeSelection":"regional-routing"}',
    "body has a combination of regionalRoutingOn and routeSelection that is not permitted",
  ],
  [
    "POST",
    "/tailnet/-/keys",
    '{"keyType":"client","scopes":["auth_keys"]}',
    "body has a combination of scopes and tags that is not permitted",
  ],
];

test.each(malformed)(
  "the reason stood only in a header, and not at all in MSW: %s %s %s",
  async (method, path, body, message) => {
    expect(await both(method, path, body)).toStrictEqual([
      { status: 400, message },
      { status: 400, message },
    ]);
  },
);

test("a body of another type is told which one is needed", async () => {
  const message = 'the header Content-Type must be application/json, not "text/plain"';
  const refused = { status: 400, message };
  const headers = { "Content-Type": "text/plain" };
  expect(await both("POST", `${device}/tags`, '{"tags":[]}', headers)).toStrictEqual([refused, refused]);
});

test("of many faults the first three are told", async () => {
  const [one] = await both("POST", `${device}/tags`, '{"tags":[1,2,3,4,5]}');
  expect(one?.message).toBe(
    "body.tags[0] must be a string; body.tags[1] must be a string; body.tags[2] must be a string; and 2 more",
  );
});

test("the header stays for programs", async () => {
  const init = { method: "POST", headers: { Authorization: "Bearer any", ...json }, body: '{"tags":"x"}' };
  const response = await mock.fetch(`http://mock/api/v2${device}/tags`, init);
  expect(JSON.parse(response.headers.get("sl-violations") ?? "")).toMatchObject([
    { location: ["request", "body", "tags"] },
  ]);
});

describe("MSW refuses what the mock refuses, in the same words", () => {
  const paths = ["tags", "authorized", "key", "ip", "routes", "device-invites", "attributes/custom:a"].map(
    (end) => `${device}/${end}`,
  );
  const names = ["tags", "authorized", "keyExpiryDisabled", "ipv4", "routes", "email", "multiUse", "value", "expiry"];
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      "tag:web",
      "10.0.0.0/16",
      "jo@example.com",
      "2026-13-01T00:00:00Z",
      "2026-04-12T09:00:00+02:00",
    ),
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(fc.string(), { maxLength: 2 }),
  );
  const member = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 3 });
  const body = fc.oneof(member, fc.array(member, { maxLength: 2 }), fc.jsonValue());

  test("for random bodies", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("/tailnet/-/user-invites", "/device-invites/-/accept", ...paths),
        body,
        async (path, sent) => {
          const [one, other] = await both("POST", path, JSON.stringify(sent));
          expect(other).toStrictEqual(one);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("for random queries", async () => {
    const query = fc.dictionary(
      fc.constantFrom("fields", "authorized", "tags", "os"),
      fc.oneof(fc.constantFrom("true", "all", "tag:web", "1", ""), fc.string()),
    );
    await fc.assert(
      fc.asyncProperty(query, async (parameters) => {
        const [one, other] = await both("GET", `/tailnet/-/devices?${new URLSearchParams(parameters).toString()}`);
        expect(other).toStrictEqual(one);
      }),
      { numRuns: 200 },
    );
  });
});

test("the document has no keyword that MSW would not check", () => {
  const known =
    /^(?:\$ref|type|enum|const|format|pattern|(?:min|max)(?:Length|imum|Items)|items|properties|required|additionalProperties|(?:all|any|one)Of|not|contains|propertyNames)$/;
  // The client makes an entity tag of any string.
  const formats = ["date-time", "ipv4", "ipv6", "email", "uri", "uuid", "hostname", "int64", "etag"];
  const unknown: string[] = [];
  const visit = (schema: unknown): void => {
    if (typeof schema !== "object" || schema === null) return;
    for (const [key, child] of Object.entries(schema)) {
      if (!known.test(key) || (key === "format" && !formats.includes(String(child))))
        unknown.push(`${key}: ${String(child)}`);
      if (key === "properties") for (const property of Object.values(Object(child))) visit(property);
      else if (Array.isArray(child)) for (const part of child) visit(part);
      else visit(child);
    }
  };
  for (const schema of Object.values(definitions)) visit(schema);
  for (const input of Object.values<object>(inputs)) {
    for (const [place, value] of Object.entries(input)) {
      if (place === "body")
        for (const schema of Object.values(Object(Reflect.get(Object(value), "contents")))) visit(schema);
      else for (const parameter of Object.values(Object(value))) visit(Reflect.get(Object(parameter), "schema"));
    }
  }
  expect(unknown).toStrictEqual([]);
});
