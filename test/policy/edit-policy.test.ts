import { describe, expect, test } from "vitest";
import { ConnectionError, InvalidArgumentError, PermissionError } from "../../src/index.ts";
import { checkPolicy, editPolicy, PolicyEditError, PolicyRefusedError } from "../../src/policy/index.ts";
import type { Policy } from "../../src/policy/index.ts";
import { startPolicyServer } from "../support/policy-server.ts";
import type { PolicyTarget } from "../support/policy-server.ts";

const text = `// Ours.
{
	"groups": {
		"group:dev": ["mia@example.com"], // the developers
	},
}
`;
const withNoor = text.replace('"mia@example.com"', '"mia@example.com", "noor@example.com"');
const addNoor = (policy: Policy) => policy.addTo(["groups", "group:dev"], "noor@example.com");

/** Where an edit is tried. All of them keep a policy and refuse a write with an old ETag. */
const targets: Record<string, (text: string) => Promise<PolicyTarget>> = { "a server": startPolicyServer };

describe.each(Object.entries(targets))("editPolicy on %s", (_name, start) => {
  test("writes what was changed, and says so", async () => {
    const target = await start(text);
    const edit = await editPolicy(target.tailscale, addNoor);
    const { etag } = await target.tailscale.policyFile.get();
    expect(edit).toStrictEqual({ status: "written", before: text, after: withNoor, etag, attempts: 1, warnings: [] });
    expect(await target.read()).toBe(withNoor);
  });

  test("starts again when somebody else was faster, and keeps both changes", async () => {
    const target = await start(text);
    const edit = await editPolicy(target.tailscale, async (policy) => {
      if ((await target.read()) === text) await target.write(text.replace("Ours", "Theirs"));
      addNoor(policy);
    });
    expect(edit).toMatchObject({ status: "written", attempts: 2 });
    expect(await target.read()).toBe(withNoor.replace("Ours", "Theirs"));
  });

  test("gives up when somebody else was faster each time", async () => {
    const target = await start(text);
    let writes = 0;
    const failed = editPolicy(
      target.tailscale,
      async (policy) => {
        await target.write(text.replace("Ours", `Theirs ${(writes += 1)}`));
        addNoor(policy);
      },
      { attempts: 3 },
    );
    await expect(failed).rejects.toThrow("editPolicy was overtaken 3 times: somebody else wrote the policy file");
    await expect(failed).rejects.toMatchObject({ name: "PolicyEditError", reason: "conflict", attempts: 3 });
    expect(await target.read()).toBe(text.replace("Ours", "Theirs 3"));
  });

  test("of two writers at once loses no edit, in a hundred rounds", async () => {
    const target = await start(text);
    for (let round = 0; round < 100; round += 1) {
      await Promise.all(
        ["amelie", "theo"].map((name) =>
          editPolicy(target.tailscale, (policy) =>
            policy.addTo(["groups", "group:dev"], `${name}-${round}@example.com`),
          ),
        ),
      );
    }
    const stored = await target.read();
    const expected = Array.from({ length: 100 }, (_, round) => [`amelie-${round}`, `theo-${round}`]).flat();
    expect(expected.filter((name) => !stored.includes(`"${name}@example.com"`))).toStrictEqual([]);
    expect(stored).toContain("], // the developers\n");
  });
});

describe("editPolicy", () => {
  test("validates and writes nothing where nothing changed", async () => {
    const server = await startPolicyServer(text);
    const edit = await editPolicy(server.tailscale, (policy) =>
      policy.addTo(["groups", "group:dev"], "mia@example.com"),
    );
    expect(edit).toMatchObject({ status: "unchanged", before: text, after: text, attempts: 1 });
    expect(server.requests.map(({ method }) => method)).toStrictEqual(["GET"]);
  });

  test("validates before it writes, and lists each failed test", async () => {
    const server = await startPolicyServer(text);
    server.validate = () => ({
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
    const server = await startPolicyServer(text);
    const refusal = {
      message: "test(s) failed",
      data: [{ user: "mia@example.com", errors: ["want: Accept, got: Drop"] }],
    };
    server.instead = ({ method, url }) =>
      method === "POST" && !url.endsWith("validate")
        ? (response) => response.writeHead(400, { "Content-Type": "application/json" }).end(JSON.stringify(refusal))
        : undefined;
    const failed = editPolicy(server.tailscale, addNoor);
    await expect(failed).rejects.toBeInstanceOf(PolicyRefusedError);
    await expect(failed).rejects.toThrow("test(s) failed\n  mia@example.com: want: Accept, got: Drop");
  });

  test("writes in spite of warnings, and returns them", async () => {
    const server = await startPolicyServer(text);
    const warnings = ["group is not syncing from SCIM and will be ignored by rules in the policy file"];
    server.validate = () => ({ message: "warning(s) found", data: [{ user: "group:dev", warnings }] });
    const edit = await editPolicy(server.tailscale, addNoor);
    expect(edit).toMatchObject({ status: "written", warnings: [`group:dev: ${warnings[0]}`] });
  });

  test("recognises its own write when the response was lost, and does not make the change twice", async () => {
    const server = await startPolicyServer('{"hosts": {}}\n');
    let lost = 0;
    server.instead = ({ method, url }) => {
      if (method !== "POST" || url.endsWith("validate") || (lost += 1) > 1) return undefined;
      return (response) => response.destroy();
    };
    let calls = 0;
    const edit = await editPolicy(server.tailscale, (policy) =>
      policy.set(["hosts", `host-${(calls += 1)}`], "100.64.0.1"),
    );
    expect(edit).toMatchObject({ status: "written", attempts: 2, after: '{"hosts": {"host-1": "100.64.0.1"}}\n' });
    expect(calls).toBe(1);
    expect(edit.etag).toBe((await server.tailscale.policyFile.get()).etag);
  });

  test("writes nothing without an ETag", async () => {
    const server = await startPolicyServer(text);
    server.instead = () => (response) => response.writeHead(200, { "Content-Type": "application/hujson" }).end(text);
    const failed = editPolicy(server.tailscale, addNoor);
    await expect(failed).rejects.toThrow("policyFile.get came without an ETag");
    expect(server.requests).toHaveLength(1);
  });

  test("gets nowhere near the policy with a change that throws", async () => {
    const server = await startPolicyServer(text);
    const reason = new Error("not today");
    await expect(editPolicy(server.tailscale, () => Promise.reject(reason))).rejects.toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  test("throws the client's errors as they are", async () => {
    const server = await startPolicyServer(text);
    server.instead = () => (response) => response.writeHead(403).end();
    await expect(editPolicy(server.tailscale, addNoor)).rejects.toBeInstanceOf(PermissionError);
    server.instead = () => (response) => response.destroy();
    const failed = editPolicy(server.tailscale, addNoor, { deadline: 60_000 });
    await expect(failed).rejects.toBeInstanceOf(ConnectionError);
  });

  test("takes a whole text, such as the one of a repository, with a byte order mark and without a final newline", async () => {
    const server = await startPolicyServer(text);
    await editPolicy(server.tailscale, (policy) => policy.replace('\uFEFF{"acls": []} // nobody'));
    expect(await server.read()).toBe('{"acls": []} // nobody\n');
  });

  test.each([
    [{ deadline: 0 }, "deadline is 0"],
    [{ attempts: 0 }, "attempts is 0"],
    [{ attempts: 1.5 }, "attempts is 1.5"],
  ])("refuses %j", async (options, message) => {
    const server = await startPolicyServer(text);
    const failed = editPolicy(server.tailscale, addNoor, options);
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.toBeInstanceOf(InvalidArgumentError);
    expect(server.requests).toHaveLength(0);
  });
});

describe("editPolicy, interrupted", () => {
  const forever = () => new Promise<never>(() => {});

  test("by the signal while it changes, rejects at once and writes nothing", async () => {
    const server = await startPolicyServer(text);
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

  test("by the signal before it begins, sends nothing", async () => {
    const server = await startPolicyServer(text);
    const failed = editPolicy(server.tailscale, addNoor, { signal: AbortSignal.abort() });
    await expect(failed).rejects.toBeInstanceOf(PolicyEditError);
    expect(server.requests).toHaveLength(0);
  });

  test("by the deadline while it changes", async () => {
    const server = await startPolicyServer(text);
    const failed = editPolicy(server.tailscale, forever, { deadline: 200 });
    await expect(failed).rejects.toMatchObject({ reason: "deadline", attempts: 1 });
    await expect(failed).rejects.toThrow("editPolicy took longer than its deadline of 200 ms");
  });

  test("while it writes, says that the write may have taken effect", async () => {
    const server = await startPolicyServer(text);
    const controller = new AbortController();
    server.instead = ({ method, url }) =>
      method === "POST" && !url.endsWith("validate") ? () => controller.abort() : undefined;
    const failed = editPolicy(server.tailscale, addNoor, { signal: controller.signal });
    await expect(failed).rejects.toThrow("The write may have taken effect: read the policy file before you try again.");
  });
});

describe("checkPolicy", () => {
  test("returns no warnings where nothing is wrong, whatever the API sends for that", async () => {
    const server = await startPolicyServer(text);
    expect(await checkPolicy(server.tailscale, text)).toStrictEqual([]);
    server.instead = () => (response) => response.writeHead(200).end();
    expect(await checkPolicy(server.tailscale, text)).toStrictEqual([]);
  });

  test("lists at most twenty failures in the message, and has all of them", async () => {
    const server = await startPolicyServer(text);
    const data = Array.from({ length: 25 }, (_, index) => ({ user: `user-${index}`, errors: ["no"] }));
    server.validate = () => ({ message: "test(s) failed", data });
    const failed = checkPolicy(server.tailscale, text);
    await expect(failed).rejects.toThrow("user-19: no\n  and 5 more, in problems");
    await expect(failed).rejects.toMatchObject({ problems: data });
  });
});
