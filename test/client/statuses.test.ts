import { expect, test } from "vitest";
import { apiErrorClass } from "../../src/errors/api-error.ts";
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  PreconditionError,
  RateLimitError,
  ServerError,
  Tailscale,
} from "../../src/index.ts";
import { rejection } from "../support/call.ts";
import { operations } from "../support/document.ts";
import { answering, startServer } from "../support/server.ts";

/** Each status has its class and its advice. */
test.each([
  [400, BadRequestError, /\)\.$/],
  [401, AuthenticationError, /was not accepted/],
  [402, PermissionError, /The tailnet's plan may not permit it\./],
  [403, PermissionError, /needs the scope devices:core:read/],
  [404, NotFoundError, /the credential may not see it/],
  [409, ConflictError, /It clashes with something that exists\./],
  [412, PreconditionError, /It has changed since then: get it again,/],
  [418, ApiError, /\)\.$/],
  [422, BadRequestError, /Trying again will not help: change the request\./],
  [429, RateLimitError, /Wait before the next try\./],
  [500, ServerError, /The server failed: try again later\./],
  [502, ServerError, /The server failed: try again later\./],
  [504, ServerError, /The server failed: try again later\./],
])("%i", async (status, expected, advice) => {
  const server = await startServer(answering(status, '{"message":"no"}'));
  const tailscale = new Tailscale({ apiKey: "tskey-api-test", baseUrl: server.url, maxRetries: 0 });
  const error = await rejection(tailscale.devices.get({ deviceId: "n1" }));
  if (!(error instanceof ApiError)) throw error;
  expect([error.constructor, error.status]).toStrictEqual([expected, status]);
  expect(error.message).toContain(`failed with ${status}: no (`);
  expect(error.message).toMatch(advice);
});

test("every failure that the document knows has a class of its own", () => {
  const statuses = operations.flatMap(({ source }) => Object.keys(source.responses).map(Number));
  const failures = [...new Set(statuses)].filter((status) => status >= 400);
  expect(failures.length).toBeGreaterThan(9);
  expect(failures.filter((status) => apiErrorClass(status) === ApiError)).toStrictEqual([]);
});

test.each([200, 201, 202, 204, 299])("%i is success", async (status) => {
  const server = await startServer(answering(status, ""));
  const tailscale = new Tailscale({ apiKey: "tskey-api-test", baseUrl: server.url, maxRetries: 0 });
  await expect(tailscale.webhooks.test({ endpointId: "1" })).resolves.toBeUndefined();
});
