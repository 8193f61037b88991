import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { BadRequestError, Tailscale } from "../../../src/index.ts";
import { call, rejection } from "../../support/call.ts";
import { exampleInput, exampleValues, isOpen, operations } from "../../support/document.ts";
import type { Choose, Connection, Target } from "../../support/targets.ts";

// Prism drops the unknown fields of forms before it looks; test/client/wire.test.ts compares forms byte for byte.
// An object that takes any member, such as a policy file, is closed to none.
const withBody = operations.filter(({ body }) => body?.contentType === "application/json" && !isOpen(body.schema));

/** What the SDK sends holds nothing that is not documented: the server has a copy of the document that is closed. */
export function testStrictly({ name, start }: Target, choose: Choose): void {
  describe(`${name}, strict,`, () => {
    let target: Connection;
    let tailscale: Tailscale;
    beforeAll(async () => {
      target = await start(true);
      tailscale = new Tailscale({ apiKey: "tskey-api-test", ...target.options });
    });
    afterAll(() => target.stop());
    beforeEach(() => target.reset());

    describe.each(withBody.map((operation, index) => [`${operation.resource}.${operation.name}`, operation, index]))(
      "%s",
      (_method, operation, index) => {
        const bodies = exampleValues(operation.body?.examples ?? {});

        test.each(choose(bodies, index))("takes the example %s as it is documented", async (_example, body) => {
          const result = await call(tailscale, operation, { ...exampleInput(operation), body });
          expect(result === undefined).toBe(operation.result.kind === "none");
        });

        test("notices an undocumented member", async () => {
          const [, body] = bodies[0] ?? [];
          const spoilt = Array.isArray(body) ? [{ ...Object(body[0]), typo: 1 }] : { ...Object(body), typo: 1 };
          expect(
            await rejection(call(tailscale, operation, { ...exampleInput(operation), body: spoilt })),
          ).toBeInstanceOf(BadRequestError);
        });
      },
    );
  });
}
