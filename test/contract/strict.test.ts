import { describe, expect, inject, test } from "vitest";
import { BadRequestError, Tailscale } from "../../src/index.ts";
import { call, rejection } from "../support/call.ts";
import { exampleInput, exampleValues, operations } from "../support/document.ts";

/** What the SDK sends holds nothing that is not documented: Prism checks it with a copy of the document that is closed. */
const tailscale = new Tailscale({ apiKey: "tskey-api-test", baseUrl: inject("strictPrism") });

// Prism drops the unknown fields of forms before it looks; test/wire.test.ts compares forms byte for byte.
const withBody = operations.filter((operation) => operation.body?.contentType === "application/json");

describe.each(withBody.map((operation) => [`${operation.resource}.${operation.name}`, operation] as const))(
  "%s",
  (_name, operation) => {
    const bodies = exampleValues(operation.body?.examples ?? {});

    test.each(bodies)("sends the example %s as it is documented", async (_example, body) => {
      const result = await call(tailscale, operation, { ...exampleInput(operation), body });
      expect(result === undefined).toBe(operation.result.kind === "none");
    });

    test("an undocumented member is noticed", async () => {
      const [, body] = bodies[0] ?? [];
      const spoilt = Array.isArray(body) ? [{ ...Object(body[0]), typo: 1 }] : { ...Object(body), typo: 1 };
      expect(await rejection(call(tailscale, operation, { ...exampleInput(operation), body: spoilt }))).toBeInstanceOf(
        BadRequestError,
      );
    });
  },
);
