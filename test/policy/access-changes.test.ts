import { expect, test } from "vitest";
import { Tailscale } from "../../src/index.ts";
import { accessChanges } from "../../src/policy/index.ts";
import { startServer } from "../support/server.ts";

/** A server that previews: the body is the list of rules that apply to whoever is asked about. */
async function startPreview() {
  const { url, requests } = await startServer(({ url: path, body }, response) => {
    const previewFor = new URL(path, "http://x").searchParams.get("previewFor") ?? "";
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ matches: JSON.parse(body)[previewFor] ?? null }));
  });
  return { tailscale: new Tailscale({ apiKey: "tskey-api-test", baseUrl: `${url}/api/v2` }), requests };
}

const rule = (users: string[], ports: string[], more: object = {}) => ({ users, ports, lineNumber: 1, ...more });

test("says who gains and who loses, and nothing of those for whom nothing changes", async () => {
  const { tailscale, requests } = await startPreview();
  const before = JSON.stringify({
    "mia@example.com": [rule(["group:dev"], ["tag:web:443", "tag:db:5432"])],
    "theo@example.com": [rule(["*"], ["tag:wiki:443"])],
    "100.71.12.9:22": [rule(["group:ops"], ["tag:web:22"])],
  });
  const after = JSON.stringify({
    "mia@example.com": [rule(["group:dev"], ["tag:web:443"]), rule(["group:dev"], ["tag:web:80"])],
    "theo@example.com": [rule(["*"], ["tag:wiki:443"], { lineNumber: 7 })],
    "100.71.12.9:22": [rule(["group:dev"], ["tag:web:22"])],
  });
  const whom = ["mia@example.com", "theo@example.com", "100.71.12.9:22", "nobody@example.com"];
  expect(await accessChanges(tailscale, { before, after, for: whom })).toStrictEqual([
    {
      for: "mia@example.com",
      gained: ["tag:web:80"],
      lost: ["tag:db:5432"],
      text: "mia@example.com gains tag:web:80; loses tag:db:5432",
    },
    {
      for: "100.71.12.9:22",
      gained: ["group:dev"],
      lost: ["group:ops"],
      text: "100.71.12.9:22 lets in group:dev; shuts out group:ops",
    },
  ]);
  expect(requests.map(({ url }) => /type=(\w+)/.exec(url)?.[1])).toStrictEqual([
    ...["user", "user", "user", "user", "ipport", "ipport", "user", "user"],
  ]);
});

test("counts the way and the postures that a rule asks for", async () => {
  const { tailscale } = await startPreview();
  const preview = (more: object) => JSON.stringify({ "mia@example.com": [rule(["*"], ["10.0.0.0/8:*"], more)] });
  const question = { before: preview({ postures: null }), after: preview({ via: ["tag:a"], postures: ["posture:b"] }) };
  const [change] = await accessChanges(tailscale, { ...question, for: ["mia@example.com"] });
  expect(change?.text).toBe("mia@example.com gains 10.0.0.0/8:* via tag:a with posture:b; loses 10.0.0.0/8:*");
});
