import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { resolveSchema } from "../../scripts/document/openapi.ts";
import type { Operation } from "../../scripts/document/operations.ts";
import { AuthenticationError, BadRequestError, Tailscale } from "../../src/index.ts";
import { call, rejection } from "../support/call.ts";
import { document, exampleInput, exampleValues, operations } from "../support/document.ts";
import { targets } from "../support/targets.ts";
import type { Connection } from "../support/targets.ts";
import { faults } from "../support/faults.ts";
import type { Fault } from "../support/faults.ts";

/** Every constraint of every request is broken once; the server refuses, and the refusal arrives as the right error. */
let target: Connection;
let tailscale: Tailscale;

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
  const all = exampleValues(body.examples).flatMap(([, value]) => faults(body.schema, value, ["body"]));
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

const named = (some: readonly Operation[]) =>
  some.map((operation) => [`${operation.resource}.${operation.name}`, operation] as const);

describe.each(targets.map((one) => [one.name, one] as const))("%s", (_target, { start }) => {
  beforeAll(async () => {
    target = await start(false);
    tailscale = new Tailscale({ apiKey: "tskey-api-test", ...target.options });
    return target.stop;
  });
  beforeEach(() => target.reset());

  describe.each(named(operations.filter((operation) => operation.authenticated)))("%s", (_name, operation) => {
    test("refuses a missing credential", async () => {
      const error = await rejection(
        call(new Tailscale({ fetch, ...target.options }), operation, exampleInput(operation)),
      );
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(error).toMatchObject({ status: 401, operationId: operation.id });
    });
  });

  describe.each(named(operations.filter((operation) => badInputs(operation).length > 0)))("%s", (_name, operation) => {
    test.each(badInputs(operation).map((one) => [one.title, one] as const))(
      "refuses a broken %s",
      async (_title, { fault, input }) => {
        const error = await rejection(call(tailscale, operation, input));
        if (!(error instanceof BadRequestError)) throw error;
        expect(error).toMatchObject({ status: 400, operationId: operation.id });
        const codes = violationsOf(error).map((violation) => violation.code);
        expect(codes).toContain(fault.constraint);
      },
    );
  });

  describe.each(named(operations.filter((operation) => operation.body)))("%s", (_name, operation) => {
    test("refuses a missing body", async () => {
      const { baseUrl = "http://mock/api/v2", fetch = globalThis.fetch } = target.options;
      const headers = operation.authenticated ? { Authorization: "Bearer x" } : {};
      const response = await fetch(baseUrl + fillPath(operation), { method: operation.method, headers });
      expect(response.status).toBe(400);
    });

    test("has an example for every member of its body", () => {
      const schema = resolveSchema(document, operation.body?.schema ?? {});
      const members = Object.keys((schema.items ? resolveSchema(document, schema.items) : schema).properties ?? {});
      const values = exampleValues(operation.body?.examples ?? {}).flatMap(([, value]) => value);
      const shown = new Set(values.flatMap((value) => Object.keys(Object(value))));
      expect([...shown].sort()).toStrictEqual(members.sort());
    });
  });
});

function fillPath(operation: Operation): string {
  const values = exampleInput(operation);
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])));
}
