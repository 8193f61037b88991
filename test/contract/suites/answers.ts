import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { resolve, resolveSchema } from "../../../scripts/document/openapi.ts";
import type { ResponseObject, Schema } from "../../../scripts/document/openapi.ts";
import type { Operation } from "../../../scripts/document/operations.ts";
import { ApiError, Tailscale } from "../../../src/index.ts";
import { call, rejection } from "../../support/call.ts";
import { document, exampleInput, exampleValues, operations } from "../../support/document.ts";
import type { Choose, Connection, Target } from "../../support/targets.ts";

interface Case {
  operation: Operation;
  status: number;
  response: ResponseObject;
  /** The media type of the body; undefined where there is none. */
  type: string | undefined;
  example: string | undefined;
  value: unknown;
}

const cases: Case[] = operations.flatMap((operation) =>
  Object.entries(operation.source.responses).flatMap(([status, referable]): Case[] => {
    const response = resolve(document, referable);
    const answer = { operation, status: Number(status), response };
    const content = Object.entries(response.content ?? {});
    if (content.length === 0) return [{ ...answer, type: undefined, example: undefined, value: undefined }];
    return content.flatMap(([type, { examples }]) =>
      exampleValues(examples).map(([example, value]) => ({ ...answer, type, example, value })),
    );
  }),
);

function title({ operation, status, type, example }: Case): string {
  const note = type === undefined || type === "application/json" ? "" : ` as ${type}`;
  return `${operation.id} ${status} ${example ?? "without a body"}${note}`;
}

function ask(target: Connection, { operation, status, type, response, example }: Case): Promise<unknown> {
  const prefer = example === undefined ? `code=${status}` : `code=${status}, example=${example}`;
  // A client of its own: a documented 429 holds back the next calls of its client.
  const tailscale = new Tailscale({ apiKey: "tskey-api-test", ...target.options, maxRetries: 0 });
  const accept = Object.keys(response.content ?? {}).length > 1 ? { accept: type } : {};
  return call(tailscale, operation, { ...exampleInput(operation), ...accept }, { headers: { Prefer: prefer } });
}

/** Documented answers: the server is told to give each, and the SDK's result is compared with it. */
export function testAnswers({ name, start }: Target, choose: Choose): void {
  describe(`${name} answers`, () => {
    let target: Connection;
    beforeAll(async () => {
      target = await start(false);
    });
    afterAll(() => target.stop());
    beforeEach(() => target.reset());

    describe.each(operations.map((operation, index) => [methodOf(operation), operation, index] as const))(
      "%s",
      (method, operation, index) => {
        const own = choose(
          cases.filter((one) => one.operation === operation),
          index,
        );

        test.each(own.map((one) => [title(one), one] as const))("%s", async (_title, one) => {
          if (one.status < 300) expect(await ask(target, one)).toStrictEqual(expectedResult(one));
          else checkError(method, one, await rejection(ask(target, one)));
        });
      },
    );
  });
}

function methodOf({ resource, name }: Operation): string {
  return `${resource}.${name}`;
}

function checkError(method: string, { operation, status, response, value }: Case, error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
  expect(error).toMatchObject({
    operation: method,
    operationId: operation.id,
    method: operation.method,
    status,
    data: value,
    serverMessage: Reflect.get(Object(value), "message"),
  });
  expect(error.message).toContain(`${method} failed with ${status}`);
  for (const header of Object.keys(response.headers ?? {})) expect(error.headers.has(header), header).toBe(true);
}

/** Every documented answer has a case, counted in the text of the document. */
export function testCompleteness(): void {
  test("every documented answer has a case, counted in the text of the document", () => {
    const text = JSON.stringify(document.paths);
    expect(new Set(cases.map((one) => one.operation.id)).size).toBe(text.match(/"operationId":/g)?.length);
    expect(new Set(cases.map((one) => `${one.operation.id} ${one.status}`)).size).toBe(
      text.match(/"[1-5]\d\d":/g)?.length,
    );
  });
}

function expectedResult(one: Case): unknown {
  const { headers } = one.operation.result;
  const members = Object.keys(headers).map((member) => [member, expect.any(String)]);
  return members.length > 0 ? { data: expectedBody(one), ...Object.fromEntries(members) } : expectedBody(one);
}

function expectedBody({ operation, response, value }: Case): unknown {
  if (operation.result.kind === "none") return undefined;
  if (operation.result.kind === "list" && value === null) return [];
  if (operation.result.kind === "object" && value === null) return {};
  const schema = response.content?.["application/json"]?.schema;
  return schema ? exactIntegers(schema, value) : value;
}

/** The example with every `format: int64` as a string, found by walking schema and value side by side. */
function exactIntegers(unresolved: Schema, value: unknown): unknown {
  const schema = resolveSchema(document, unresolved);
  if (schema.format === "int64" && typeof value === "number") return String(value);
  const branch = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  if (branch.length > 0) return branch.reduce((result: unknown, part) => exactIntegers(part, result), value);
  if (Array.isArray(value))
    return value.map((item: unknown) => (schema.items ? exactIntegers(schema.items, item) : item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => {
      const memberSchema = schema.properties?.[name];
      return [name, memberSchema ? exactIntegers(memberSchema, member) : member];
    }),
  );
}
