import { describe, expect, onTestFinished, test } from "vitest";
import { setupServer } from "msw/node";
import { createMock } from "../../src/mock/index.ts";
import { createMswMock } from "../../src/msw/index.ts";
import { document } from "../support/document.ts";

/**
 * The requests of the curl examples in the vendor's documentation of devices, with an identifier of the mock's tailnet and
 * tags that it knows: method, path, body. All of them send the key as the user name of Basic credentials.
 */
const examples: [method: string, path: string, body?: string][] = [
  ["GET", "/device/nVq3LTc2uCNTRL?fields=all"],
  ["DELETE", "/device/nVq3LTc2uCNTRL"],
  ["POST", "/device/nVq3LTc2uCNTRL/expire", ""],
  ["GET", "/device/nVq3LTc2uCNTRL/routes"],
  ["POST", "/device/nVq3LTc2uCNTRL/routes", '{"routes": ["10.0.0.0/16", "192.168.1.0/24"]}'],
  ["POST", "/device/nVq3LTc2uCNTRL/authorized", '{"authorized": true}'],
  ["POST", "/device/nVq3LTc2uCNTRL/tags", '{"tags": ["tag:web", "tag:server"]}'],
  ["POST", "/device/nVq3LTc2uCNTRL/key", '{"keyExpiryDisabled": true}'],
  ["POST", "/device/nVq3LTc2uCNTRL/ip", '{"ipv4": "100.80.0.1"}'],
  ["GET", "/device/nVq3LTc2uCNTRL/attributes"],
  ["POST", "/device/nVq3LTc2uCNTRL/attributes/custom:my_attribute", '{"value": "my_value"}'],
  ["DELETE", "/device/nVq3LTc2uCNTRL/attributes/custom:my_attribute"],
  ["GET", "/device/nVq3LTc2uCNTRL/device-invites"],
  [
    "POST",
    "/device/nVq3LTc2uCNTRL/device-invites",
    '[{"multiUse": true, "allowExitNode": true, "email":"user@example.com"}]',
  ],
];

/** The document with Basic credentials as one more way to authenticate, wherever it asks for a credential. */
function withBasicAuth(): object {
  const copy = structuredClone(document);
  Object.assign(copy.components.securitySchemes, { basicAuth: { type: "http", scheme: "basic" } });
  for (const item of Object.values(copy.paths)) {
    for (const method of ["get", "post", "delete", "put", "patch"] as const) {
      const operation = item[method];
      if (operation && operation.security.length > 0) operation.security.push({ basicAuth: [] });
    }
  }
  return copy;
}

function basic(credential: string): string {
  return `Basic ${btoa(credential)}`;
}

function requestOf([method, path, body]: (typeof examples)[number], authorization: string): Request {
  const headers = { authorization, ...(body !== undefined && { "content-type": "application/json" }) };
  return new Request(`https://api.tailscale.com/api/v2${path}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
}

const mocks: [string, () => Promise<(request: Request) => Promise<Response>>][] = [
  ["createMock", async () => (await createMock({ document: withBasicAuth() })).fetch],
  [
    "createMswMock",
    async () => {
      const server = setupServer(...createMswMock().handlers);
      server.listen({ onUnhandledRequest: "error" });
      onTestFinished(() => server.close());
      return fetch;
    },
  ],
];

describe.each(mocks)("%s", (_name, start) => {
  test.each(examples)("refused the key as a user name, as curl -u sends it: %s %s", async (...example) => {
    const send = await start();
    const response = await send(requestOf(example, basic("tskey-api-xxxxx:")));
    expect([response.status, await response.text()]).toStrictEqual([200, expect.any(String)]);
  });

  test.each([
    [basic("tskey-api-xxxxx:anything"), 200],
    [basic("tskey-api-xxxxx:any:thing"), 200],
    [basic("tskey-api-xxxxx"), 200],
    ["bearer tskey-api-xxxxx", 200],
    [basic(":password"), 401],
    [basic(""), 401],
    ["Basic", 401],
    ["Basic %%%", 401],
    ["Bearer ", 401],
    ["Digest x", 401],
  ])("%s is answered with %i", async (authorization, status) => {
    const send = await start();
    expect((await send(requestOf(["GET", "/device/nVq3LTc2uCNTRL"], authorization))).status).toBe(status);
  });
});
