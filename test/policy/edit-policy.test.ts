import { describe, expect, test } from "vitest";
import { ConnectionError, InvalidArgumentError, PermissionError } from "../../src/index.ts";
import { checkPolicy, editPolicy, PolicyEditError, PolicyRefusedError } from "../../src/policy/index.ts";
import type { Policy } from "../../src/policy/index.ts";
import { policyInProcess, policyOnSocket } from "../support/policy-tailnet.ts";

const text = `// Ours.
{
	"groups": {
		"group:dev": ["mia@example.com"], // the developers
	},
}
`;
const withNoor = text.replace('"mia@example.com"', '"mia@example.com", "noor@example.com"');
const forever = () => new Promise<never>(() => {});
const addNoor = (policy: Policy) => policy.addTo(["groups", "group:dev"], "noor@example.com");

/** What the API says of a policy file that it checks. */
const says = (verdict: object) => (request: string) => (request === "validate" ? Response.json(verdict) : undefined);

/** A connection that ends without a response. */
const dropped = () => Promise.reject(new TypeError("fetch failed"));

describe.each([
  ["the mock in this process", policyInProcess, 100],
  ["the mock on a socket", policyOnSocket, 25],
])("editPolicy on %s", (_name, start, rounds) => {
  test("writes what was changed, and says so", async () => {
    const server = await start(text);
    const edit = await editPolicy(server.tailscale, addNoor);
    const { etag } = await server.tailscale.policyFile.get();
    expect(edit).toStrictEqual({ status: "written", before: text, after: withNoor, etag, attempts: 1, warnings: [] });
    expect(await server.read()).toBe(withNoor);
  });

  test("starts again when somebody else was faster, and keeps both changes", async () => {
    const server = await start(text);
    const edit = await editPolicy(server.tailscale, async (policy) => {
      if ((await server.read()) === text) await server.write(text.replace("Ours", "Theirs"));
      addNoor(policy);
    });
    expect(edit).toMatchObject({ status: "written", attempts: 2 });
    expect(await server.read()).toBe(withNoor.replace("Ours", "Theirs"));
  });

  test("gives up when somebody else was faster each time", async () => {
    const server = await start(text);
    let writes = 0;
    const failed = editPolicy(
      server.tailscale,
      async (policy) => {
        await server.write(text.replace("Ours", `Theirs ${(writes += 1)}`));
        addNoor(policy);
      },
      { attempts: 3 },
    );
    await expect(failed).rejects.toThrow("editPolicy was overtaken 3 times: someone else wrote the policy file");
    await expect(failed).rejects.toMatchObject({ name: "PolicyEditError", reason: "conflict", attempts: 3 });
    expect(await server.read()).toBe(text.replace("Ours", "Theirs 3"));
  });

  test("of two writers at once loses no edit, in many rounds", async () => {
    const server = await start(text);
    for (let round = 0; round < rounds; round += 1) {
      await Promise.all(
        ["amelie", "theo"].map((name) =>
          editPolicy(server.tailscale, (policy) =>
            policy.addTo(["groups", "group:dev"], `${name}-${round}@example.com`),
          ),
        ),
      );
    }
    const stored = await server.read();
    const expected = Array.from({ length: rounds }, (_, round) => [`amelie-${round}`, `theo-${round}`]).flat();
    expect(expected.filter((name) => !stored.includes(`"${name}@example.com"`))).toStrictEqual([]);
    expect(stored).toContain("], // the developers\n");
  });

  test("validates and writes nothing where nothing changed", async () => {
    const server = await start(text);
    const edit = await editPolicy(server.tailscale, (policy) =>
      policy.addTo(["groups", "group:dev"], "mia@example.com"),
    );
    expect(edit).toMatchObject({ status: "unchanged", before: text, after: text, attempts: 1 });
    expect(server.requests).toStrictEqual(["get"]);
  });

  test("validates before it writes, and lists each failed test", async () => {
    const server = await start(text);
    server.instead = says({
      message: "test(s) failed",
      data: [
        { user: "mia@example.com", errors: ['address "tag:web:22": want: Accept, got: Drop', "another"] },
        { user: "tag:web", errors: ['address "tag:db:5432": want: Drop, got: Accept'] },
        "in words alone",
      ],
    });
    const failed = editPolicy(server.tailscale, addNoor);
    await expect(failed).rejects.toThrow(`The policy file is refused, and nothing was written: test(s) failed
  mia@example.com: address "tag:web:22": want: Accept, got: Drop
  mia@example.com: another
  tag:web: address "tag:db:5432": want: Drop, got: Accept
  in words alone`);
    await expect(failed).rejects.toMatchObject({
      serverMessage: "test(s) failed",
      problems: [{}, {}, "in words alone"],
    });
    await expect(failed).rejects.toMatchObject({ name: "PolicyRefusedError", policy: withNoor });
    expect(await server.read()).toBe(text);
  });

  test("lists the tests that fail at the write, although they passed before", async () => {
    const server = await start(text);
    const refusal = {
      message: "test(s) failed",
      data: [{ user: "mia@example.com", errors: ["want: Accept, got: Drop"] }],
    };
    server.instead = (request) => (request === "set" ? Response.json(refusal, { status: 400 }) : undefined);
    const failed = editPolicy(server.tailscale, addNoor);
    await expect(failed).rejects.toBeInstanceOf(PolicyRefusedError);
    await expect(failed).rejects.toThrow("test(s) failed\n  mia@example.com: want: Accept, got: Drop");
  });

  test("writes in spite of warnings, and returns them", async () => {
    const server = await start(text);
    const warnings = ["group is not syncing from SCIM and will be ignored by rules in the policy file"];
    server.instead = says({ message: "warning(s) found", data: [{ user: "group:dev", warnings }] });
    const edit = await editPolicy(server.tailscale, addNoor);
    expect(edit).toMatchObject({ status: "written", warnings: [`group:dev: ${warnings[0]}`] });
  });

  test("recognises its own write when the response was lost, and does not make the change twice", async () => {
    const server = await start('{"hosts": {}}\n');
    let lost = 0;
    server.instead = (request) => (request === "set" && (lost += 1) === 1 ? dropped() : undefined);
    let calls = 0;
    const edit = await editPolicy(server.tailscale, (policy) =>
      policy.set(["hosts", `host-${(calls += 1)}`], "100.64.0.1"),
    );
    expect(edit).toMatchObject({ status: "written", attempts: 2, after: '{"hosts": {"host-1": "100.64.0.1"}}\n' });
    expect(calls).toBe(1);
    expect(edit.etag).toBe((await server.tailscale.policyFile.get()).etag);
  });

  test("writes nothing without an ETag", async () => {
    const server = await start(text);
    server.instead = () => new Response(text, { headers: { "Content-Type": "application/hujson" } });
    const failed = editPolicy(server.tailscale, addNoor);
    await expect(failed).rejects.toThrow("policyFile.get came without an ETag");
    expect(server.requests).toHaveLength(1);
  });

  test("gets nowhere near the policy with a change that throws", async () => {
    const server = await start(text);
    const reason = new Error("not today");
    await expect(editPolicy(server.tailscale, () => Promise.reject(reason))).rejects.toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  test("throws the client's errors as they are", async () => {
    const server = await start(text);
    server.instead = () => new Response(null, { status: 403 });
    await expect(editPolicy(server.tailscale, addNoor)).rejects.toBeInstanceOf(PermissionError);
    server.instead = dropped;
    const failed = editPolicy(server.tailscale, addNoor, { deadline: 60_000 });
    await expect(failed).rejects.toBeInstanceOf(ConnectionError);
  });

  test("takes a whole text, such as the one of a repository, with a byte order mark and without a final newline", async () => {
    const server = await start(text);
    await editPolicy(server.tailscale, (policy) => policy.replace('\uFEFF{"acls": []} // nobody'));
    expect(await server.read()).toBe('{"acls": []} // nobody\n');
  });

  test.each([
    [{ deadline: 0 }, "deadline is 0"],
    [{ attempts: 0 }, "attempts is 0"],
    [{ attempts: 1.5 }, "attempts is 1.5"],
    [{ attempt: 2 }, 'editPolicy has no option "attempt"; there are tailnet, signal, deadline, attempts.'],
  ])("refuses %j", async (options: object, message) => {
    const server = await start(text);
    const failed = editPolicy(server.tailscale, addNoor, options);
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.toBeInstanceOf(InvalidArgumentError);
    expect(server.requests).toHaveLength(0);
  });

  test("without a function fails before anything is read", async () => {
    const server = await start(text);
    const wrong: object = { change: addNoor };
    const failed: unknown = Reflect.apply(editPolicy, undefined, [server.tailscale, wrong]);
    await expect(failed).rejects.toThrow("The second argument of editPolicy must be a function");
    expect(server.requests).toHaveLength(0);
  });

  test("interrupted by the signal while it changes, rejects at once and writes nothing", async () => {
    const server = await start(text);
    const controller = new AbortController();
    const failed = editPolicy(
      server.tailscale,
      (_policy, signal) => {
        controller.abort(new Error("enough"));
        expect(signal.aborted).toBe(true);
        return forever();
      },
      { signal: controller.signal },
    );
    await expect(failed).rejects.toThrow(
      "editPolicy was aborted by the caller while it was changing the policy file (attempt 1). Nothing was written.",
    );
    await expect(failed).rejects.toMatchObject({ reason: "aborted", cause: new Error("enough") });
    expect(server.requests).toHaveLength(1);
  });

  test("interrupted by the signal before it begins, sends nothing", async () => {
    const server = await start(text);
    const failed = editPolicy(server.tailscale, addNoor, { signal: AbortSignal.abort() });
    await expect(failed).rejects.toBeInstanceOf(PolicyEditError);
    expect(server.requests).toHaveLength(0);
  });

  test("interrupted by the deadline while it changes", async () => {
    const server = await start(text);
    const failed = editPolicy(server.tailscale, forever, { deadline: 200 });
    await expect(failed).rejects.toMatchObject({ reason: "deadline", attempts: 1 });
    await expect(failed).rejects.toThrow("editPolicy took longer than its deadline of 200 ms");
  });

  test("interrupted while it writes, says that the write may have taken effect", async () => {
    const server = await start(text);
    const controller = new AbortController();
    server.instead = (request) => {
      if (request === "set") controller.abort();
      return undefined;
    };
    const failed = editPolicy(server.tailscale, addNoor, { signal: controller.signal });
    await expect(failed).rejects.toThrow("The write may have taken effect: read the policy file before you try again.");
  });

  test("checkPolicy returns no warnings where nothing is wrong, whatever the API sends for that", async () => {
    const server = await start(text);
    expect(await checkPolicy(server.tailscale, text)).toStrictEqual([]);
    server.instead = () => new Response(null);
    expect(await checkPolicy(server.tailscale, text)).toStrictEqual([]);
  });

  test("checkPolicy lists at most twenty failures in the message, and has all of them", async () => {
    const server = await start(text);
    const data = Array.from({ length: 25 }, (_, index) => ({ user: `user-${index}`, errors: ["no"] }));
    server.instead = says({ message: "test(s) failed", data });
    const failed = checkPolicy(server.tailscale, text);
    await expect(failed).rejects.toThrow("user-19: no\n  and 5 more, in problems");
    await expect(failed).rejects.toMatchObject({ problems: data });
  });
});
