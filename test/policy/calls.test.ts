import { beforeAll, describe, expect, test } from "vitest";
import { BadRequestError, PreconditionError, Tailscale } from "../../src/index.ts";
import type { PolicyFile, RequestOptions } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import { rejection } from "../support/call.ts";
import { answering, startServer } from "../support/server.ts";

/** What the methods of the policy file do with texts, objects and failures. */

const apiKey = "tskey-api-any";
let tailscale: Tailscale;

beforeAll(async () => {
  const mock = await createMock();
  tailscale = new Tailscale({ apiKey, fetch: mock.fetch });
});

const prefer = (text: string): RequestOptions => ({ headers: { Prefer: text }, maxRetries: 0 });
const body = { grants: [{ src: ["*"], dst: ["*"], ip: ["*"] }] } satisfies PolicyFile;

test("get resolves to the text with its comments, and to JSON only where it is asked for", async () => {
  const { data, etag } = await tailscale.policyFile.get();
  expect(data).toContain("// Who may reach what");
  expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
  const json = await tailscale.policyFile.get({ accept: "application/json" });
  expect(json.data.groups?.["group:admins"]).toContain("amelie@example.com");
});

test("set sends text as it is, and objects with whatever members they have", async () => {
  const server = await startServer(answering(200, "{}\n", { "Content-Type": "application/hujson" }));
  const { policyFile } = new Tailscale({ apiKey, baseUrl: server.url });
  const text = "// All of it.\n{}\n";
  const policy = { grants: [{ ...body.grants[0], src: [], dst: [], until: "2027" }], futures: [{ any: 1 }] };
  await policyFile.set({ body: text, ifMatch: "5d2f" });
  await policyFile.set({ body: policy, ifMatch: "ts-default" });
  const sent = server.requests.map((one) => [one.headers["content-type"], one.headers["if-match"], one.body]);
  expect(sent).toStrictEqual([
    ["application/hujson", '"5d2f"', text],
    ["application/json", '"ts-default"', JSON.stringify(policy)],
  ]);
});

describe("a failure", () => {
  test("of the policy's own tests is listed in the message, and typed", async () => {
    const error = await rejection(tailscale.policyFile.set({ body }, prefer("code=400, example=testsFailed")));
    if (!BadRequestError.is(error)) throw error;
    const { message, serverMessage, data } = error;
    expect(serverMessage).toBe("test(s) failed");
    expect(message.split("\n")).toStrictEqual([
      expect.stringMatching(/^policyFile\.set failed with 400: test\(s\) failed \(POST https:.*\)\.$/),
      "- amelie@example.com",
      '  address "tag:server:22": want: Accept, got: Drop',
    ]);
    const [problem] = data?.data ?? [];
    expect(typeof problem === "object" && problem.errors).toHaveLength(1);
  });

  test.each([
    [["the first", "the second"], "\n- the first\n- the second"],
    [[null, { user: "tag:web", errors: ["one", "two"] }], "\n- \n- tag:web\n  one\n  two"],
    [null, ""],
    ["text", ""],
  ])("with %j as its data has a message, too", async (data, lines) => {
    const server = await startServer(answering(400, JSON.stringify({ message: "test(s) failed", data })));
    const error = await rejection(new Tailscale({ apiKey, baseUrl: server.url }).policyFile.set({ body }));
    expect(String(error).split("acl).")).toStrictEqual([expect.any(String), lines]);
  });

  test("whose data repeats the credential does not print it", async () => {
    const data = [{ user: "amelie@example.com", errors: ["no secret-of-mine here"] }];
    const server = await startServer(answering(400, JSON.stringify({ message: "no", data })));
    const client = new Tailscale({ apiKey: "secret-of-mine", baseUrl: server.url });
    expect(String(await rejection(client.policyFile.set({ body })))).toContain("no [redacted] here");
  });

  test("because somebody was faster says what to do", async () => {
    const options = prefer("code=412, example=changedMeanwhile");
    const error = await rejection(tailscale.policyFile.set({ body, ifMatch: "5d2f" }, options));
    expect(error).toBeInstanceOf(PreconditionError);
    expect(String(error)).toContain("get it again, repeat your change, and pass the new etag as ifMatch");
  });

  test("of a write that was repeated may come from its own first attempt", async () => {
    const statuses = [502, 412];
    const server = await startServer((request, response) => {
      answering(statuses.shift() ?? 500, '{"message":"failed"}')(request, response);
    });
    const { policyFile } = new Tailscale({ apiKey, baseUrl: server.url });
    const error = await rejection(policyFile.set({ body, ifMatch: "5d2f" }));
    expect(error).toBeInstanceOf(PreconditionError);
    expect(String(error)).toContain("2 attempts). An earlier attempt may have succeeded.");
  });
});
