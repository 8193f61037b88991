import { describe, expectTypeOf, test } from "vitest";
import { ApiError, Tailscale } from "../../src/index.ts";
import type {
  AclRule,
  Grant,
  PolicyFile,
  PolicyFileDetails,
  PolicyProblem,
  PolicyTest,
  SshRule,
} from "../../src/index.ts";

declare const tailscale: Tailscale;

describe("a policy file", () => {
  const policy = {
    groups: { "group:admins": ["amelie@example.com"] },
    tagOwners: { "tag:web": ["group:admins", "autogroup:admin"] },
    hosts: { nas: "192.168.10.20" },
    grants: [{ src: ["autogroup:member", "nas"], dst: ["tag:web"], ip: ["tcp:443", "8000-8999"] }],
    acls: [{ action: "accept", src: ["*"], dst: ["tag:web:80,443", "nas:22", "[fd7a:115c:a1e0::1]:22"] }],
    ssh: [{ action: "check", src: ["autogroup:member"], dst: ["autogroup:self"], users: ["root"], checkPeriod: "20h" }],
    tests: [{ src: "amelie@example.com", proto: "tcp", accept: ["tag:web:443"], deny: ["nas:1"] }],
    futures: [{ any: "thing" }],
    ACLs: [{ Action: "accept", Users: ["*"], Ports: ["*:*"] }],
  } satisfies PolicyFile;

  test("is taken as it was written, readonly or not", () => {
    const fixed = { grants: [{ src: ["*"], dst: ["*"], ip: ["*"] }] } as const;
    expectTypeOf(tailscale.policyFile.set).toBeCallableWith({ body: policy, ifMatch: '"5d2f"' });
    expectTypeOf(tailscale.policyFile.set).toBeCallableWith({ body: fixed, ifMatch: "ts-default" });
    expectTypeOf(tailscale.policyFile.validate).toBeCallableWith({ body: policy });
    expectTypeOf(tailscale.policyFile.validate).toBeCallableWith({ body: policy.tests });
    expectTypeOf(tailscale.policyFile.preview).toBeCallableWith({
      type: "user",
      previewFor: "a@b.example",
      body: policy,
    });
  });

  test("is taken as text", () => {
    expectTypeOf(tailscale.policyFile.set).toBeCallableWith({ body: "{}\n", reset: true });
    expectTypeOf(tailscale.policyFile.validate).toBeCallableWith({ body: "{}\n" });
  });

  test("has parts with names", () => {
    type Items<List> = NonNullable<List> extends (infer Item)[] ? Item : never;
    expectTypeOf<Items<PolicyFile["grants"]>>().toEqualTypeOf<Grant>();
    expectTypeOf<Items<PolicyFile["acls"]>>().toEqualTypeOf<AclRule>();
    expectTypeOf<Items<PolicyFile["ssh"]>>().toEqualTypeOf<SshRule>();
    expectTypeOf<Items<PolicyFile["tests"]>>().toEqualTypeOf<PolicyTest>();
  });

  test("may hold what the types do not know", () => {
    expectTypeOf<PolicyFile[string]>().toBeUnknown();
    const future = { until: "2027-01-01" };
    void ({ grants: [{ src: ["*"], dst: ["*"], ip: ["*"], ...future }] } satisfies PolicyFile);
  });
});

describe("policyFile.get resolves to", () => {
  test("text and its version, unless something else is asked for", () => {
    const text = tailscale.policyFile.get();
    expectTypeOf(text).resolves.toEqualTypeOf<{ data: string; etag: string | undefined }>();
    const json = tailscale.policyFile.get({ accept: "application/json" });
    expectTypeOf(json).resolves.toHaveProperty("data").toEqualTypeOf<PolicyFile>();
    const details = tailscale.policyFile.get({ details: true });
    expectTypeOf(details).resolves.toHaveProperty("data").toEqualTypeOf<PolicyFileDetails>();
  });
});

test("an error has what the API says of the tests", () => {
  type Listed = NonNullable<NonNullable<ApiError["data"]>["data"]>[number];
  expectTypeOf<Listed>().toEqualTypeOf<string | PolicyProblem>();
  expectTypeOf<PolicyProblem["errors"]>().toEqualTypeOf<string[] | undefined>();
});

describe("what must not compile", () => {
  test("does not", () => {
    // @ts-expect-error a misspelt action
    void ({ acls: [{ action: "acept", src: ["*"], dst: ["*:*"] }] } satisfies PolicyFile);
    // @ts-expect-error an action that acls do not have
    void ({ acls: [{ action: "deny", src: ["*"], dst: ["*:*"] }] } satisfies PolicyFile);
    // @ts-expect-error a misspelt action
    void ({ ssh: [{ action: "chekc", src: ["*"], dst: ["tag:web"], users: ["root"] }] } satisfies PolicyFile);
    // @ts-expect-error a misspelt tag that is defined
    void ({ tagOwners: { "tga:web": [] } } satisfies PolicyFile);
    // @ts-expect-error a misspelt tag as an owner
    void ({ tagOwners: { "tag:web": ["tga:ci"] } } satisfies PolicyFile);
    // @ts-expect-error a misspelt autogroup
    void ({ autoApprovers: { exitNode: ["autogroup:admn"] } } satisfies PolicyFile);
    // @ts-expect-error a misspelt group
    void ({ groups: { "gruop:admins": ["amelie@example.com"] } } satisfies PolicyFile);
    // @ts-expect-error a group in a group
    void ({ groups: { "group:admins": ["group:staff"] } } satisfies PolicyFile);
    // @ts-expect-error a misspelt tag as a destination
    void ({ acls: [{ action: "accept", src: ["*"], dst: ["tga:web:443"] }] } satisfies PolicyFile);
    // @ts-expect-error the name of a port
    void ({ acls: [{ action: "accept", src: ["*"], dst: ["tag:web:https"] }] } satisfies PolicyFile);
    // @ts-expect-error a destination without ports
    void ({ acls: [{ action: "accept", src: ["*"], dst: ["tag:web"] }] } satisfies PolicyFile);
    // @ts-expect-error a protocol without ports
    void ({ grants: [{ src: ["*"], dst: ["*"], ip: ["icmp"] }] } satisfies PolicyFile);
    // @ts-expect-error the name of a port
    void ({ grants: [{ src: ["*"], dst: ["*"], ip: ["tcp:https"] }] } satisfies PolicyFile);
    // @ts-expect-error a router that is no tag
    void ({ grants: [{ src: ["*"], dst: ["*"], ip: ["*"], via: ["group:routers"] }] } satisfies PolicyFile);
    // @ts-expect-error a posture without its prefix
    void ({ grants: [{ src: ["*"], dst: ["*"], ip: ["*"], srcPosture: ["managed"] }] } satisfies PolicyFile);
    // @ts-expect-error a misspelt member, which would open what a posture closes
    void ({ grants: [{ src: ["*"], dst: ["*"], ip: ["*"], srcPostrue: ["posture:managed"] }] } satisfies PolicyFile);
    // @ts-expect-error a capability without a domain
    void ({ grants: [{ src: ["*"], dst: ["*"], app: { drive: [] } }] } satisfies PolicyFile);
    // @ts-expect-error several ports in a test
    void ({ tests: [{ src: "amelie@example.com", accept: ["tag:web:80,443"] }] } satisfies PolicyFile);
    // @ts-expect-error a protocol that there is not
    void ({ tests: [{ src: "amelie@example.com", proto: "tpc", accept: ["tag:web:80"] }] } satisfies PolicyFile);
    // @ts-expect-error an alias without host: in an IP set
    void ({ ipsets: { "ipset:office": ["nas"] } } satisfies PolicyFile);
    // @ts-expect-error a period without its unit
    void ({ ssh: [{ action: "check", users: ["root"], checkPeriod: "12" }] } satisfies PolicyFile);
    // @ts-expect-error the same in a call
    void tailscale.policyFile.set({ body: { acls: [{ action: "acept" }] } });
  });
});
