import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Operation } from "../../../scripts/document/operations.ts";
import { AuthenticationError, BadRequestError, Tailscale } from "../../../src/index.ts";
import { call, rejection } from "../../support/call.ts";
import { exampleInput, exampleValues, membersOf, operations } from "../../support/document.ts";
import type { Choose, Connection, Target } from "../../support/targets.ts";
import { faults } from "../../support/faults.ts";
import type { Fault } from "../../support/faults.ts";

interface BadInput {
  title: string;
  fault: Fault;
  input: Record<string, unknown>;
}

function badInputs(operation: Operation): BadInput[] {
  const valid = exampleInput(operation);
  const found = [
    ...badParameters(operation).map((fault) => ({ fault, input: { ...valid, [fault.at.join()]: fault.value } })),
    ...badBodies(operation).map((fault) => ({ fault, input: { ...valid, body: fault.value } })),
  ];
  // Several examples break the same constraint; each is tried once.
  const titled = found.map((one) => ({
    ...one,
    title: `${one.fault.at.join(".")} ${one.fault.constraint} ${summary(one.fault)}`,
  }));
  return [...new Map(titled.map((one) => [one.title, one])).values()];
}

function summary({ at, constraint, value }: Fault): string {
  return constraint === "required"
    ? ""
    : JSON.stringify(at.slice(1).reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), value)).slice(0, 30);
}

function badParameters({ parameters }: Operation): Fault[] {
  return parameters.flatMap(({ name, schema }) =>
    faults(schema, undefined, [name])
      // Every parameter is sent as text, so only a boolean can have a wrong type; an empty path parameter is not sent.
      .filter((fault) => fault.constraint !== "type" || schema.type === "boolean")
      .filter((fault) => fault.constraint !== "minLength"),
  );
}

function badBodies({ body }: Operation): Fault[] {
  if (!body) return [];
  const all = exampleValues(body.examples)
    .flatMap(([, value]) => faults(body.schema, value, ["body"]))
    // A body that is null is a missing body.
    .filter((fault) => fault.value !== null);
  // A form is a list of texts, which cannot have another type.
  return body.contentType === "application/json" ? all : all.filter((fault) => fault.constraint !== "type");
}

/** Prism says in a header what it found wrong. */
interface Violation {
  location: string[];
  code: string;
}

function violationsOf(error: BadRequestError): Violation[] {
  return JSON.parse(error.headers.get("sl-violations") ?? "[]");
}

/** Constraints of requests are broken, each once; the server refuses, and the refusal arrives as the right error. */
export function testRefusals({ name, start }: Target, choose: Choose): void {
  describe(`${name} refuses`, () => {
    let target: Connection;
    let tailscale: Tailscale;
    beforeAll(async () => {
      target = await start(false);
      tailscale = new Tailscale({ apiKey: "tskey-api-test", ...target.options });
    });
    afterAll(() => target.stop());
    beforeEach(() => target.reset());

    describe.each(operations.map((operation, index) => [`${operation.resource}.${operation.name}`, operation, index]))(
      "%s",
      (_method, operation, index) => {
        if (operation.authenticated)
          test("without a credential", async () => {
            const anonymous = new Tailscale({ fetch, ...target.options });
            const error = await rejection(call(anonymous, operation, exampleInput(operation)));
            expect(error).toBeInstanceOf(AuthenticationError);
            expect(error).toMatchObject({ status: 401, operationId: operation.id });
          });

        test.each(choose(badInputs(operation), index).map((one) => [one.title, one] as const))(
          "a broken %s",
          async (_title, { fault, input }) => {
            const error = await rejection(call(tailscale, operation, input));
            if (!(error instanceof BadRequestError)) throw error;
            // Prism alone prefers a documented 422.
            expect([400, 422]).toContain(error.status);
            expect(error.operationId).toBe(operation.id);
            const codes = violationsOf(error).map((violation) => violation.code);
            expect(codes).toContain(fault.constraint);
          },
        );

        if (operation.source.requestBody?.required)
          test("a missing body", async () => {
            const { baseUrl = "http://mock/api/v2", fetch = globalThis.fetch } = target.options;
            const headers = operation.authenticated ? { Authorization: "Bearer x" } : {};
            const response = await fetch(baseUrl + fillPath(operation), { method: operation.method, headers });
            expect([400, 422]).toContain(response.status);
          });
      },
    );
  });
}

/** The examples of each request body show all of its members. */
export function testRequestExamples(): void {
  const bodies = operations.flatMap(({ resource, name, body }) =>
    body ? [[`${resource}.${name}`, body] as const] : [],
  );
  describe.each(bodies)("%s", (_method, body) => {
    test("has an example for every member of its body", () => {
      const values = exampleValues(body.examples).flatMap(([, value]) => value);
      const shown = values.flatMap((value) => (typeof value === "object" && value ? Object.keys(value) : []));
      const missing = membersOf(body.schema).filter((member) => !shown.includes(member));
      expect(missing).toStrictEqual([]);
    });
  });
}

function fillPath(operation: Operation): string {
  const values = exampleInput(operation);
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}
