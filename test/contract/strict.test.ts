import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BadRequestError, Tailscale } from "../../src/index.ts";
import { call, rejection } from "../support/call.ts";
import { exampleInput, exampleValues, operations } from "../support/document.ts";
import { targets } from "../support/targets.ts";
import type { Connection } from "../support/targets.ts";

/** What the SDK sends holds nothing that is not documented: the server has a copy of the document that is closed. */
let target: Connection;
let tailscale: Tailscale;

// Prism drops the unknown fields of forms before it looks; test/client/wire.test.ts compares forms byte for byte.
const withBody = operations.filter((operation) => operation.body?.contentType === "application/json");

describe.each(targets.map((one) => [one.name, one] as const))("%s", (_target, { start }) => {
  beforeAll(async () => {
    target = await start(true);
    tailscale = new Tailscale({ apiKey: "tskey-api-test", ...target.options });
    return target.stop;
  });
  beforeEach(() => target.reset());

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
        expect(
          await rejection(call(tailscale, operation, { ...exampleInput(operation), body: spoilt })),
        ).toBeInstanceOf(BadRequestError);
      });
    },
  );
});
