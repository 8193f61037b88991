import { expect, test } from "vitest";
import { Journal, keptLength } from "../../src/mock/journal.ts";

/** What the mock keeps of the last requests. */

const entry = {
  time: "2026-04-12T09:00:00Z",
  method: "POST",
  path: "/tailnet/-/keys",
  operation: "keys.create",
  operationId: "createKey",
  status: 200,
  reason: "tailnet",
  fault: undefined,
  violations: [],
} as const;

const journal = () => new Journal(() => {});

test("the last hundred are kept, with what went over the wire", () => {
  const kept = journal();
  for (let count = 1; count <= 101; count++) kept.add(entry, { headers: {}, body: `${count}` }, undefined);
  expect(kept.entries.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, index) => 101 - index));
  expect(kept.exchange(1)).toBeUndefined();
  expect(kept.exchange(2)?.request.body).toBe("2");
});

test("of a long body the start is kept, and that it was longer", () => {
  const kept = journal();
  const fits = "a".repeat(keptLength);
  kept.add(entry, { headers: {}, body: fits }, { headers: {}, body: `${fits}b` });
  expect(kept.exchange(1)).toMatchObject({
    request: { body: fits, isCut: false },
    response: { body: fits, isCut: true },
  });
});

test("a secret is left out, even where the end of it is cut", () => {
  const kept = journal();
  const headers = new Headers({ Authorization: "Bearer tskey-api-one", Cookie: "session=one" });
  const start = `{"text":"${"a".repeat(keptLength - 30)}","secret":"`;
  kept.add(entry, { headers, body: `${start}verysecretverysecret"}` }, { headers: {}, body: '{"key":"verysecret"}' });
  const text = JSON.stringify(kept.exchange(1));
  expect(text).not.toMatch(/very|tskey|session/);
  expect(text).toContain("[redacted]");
});
