import { expect, test } from "vitest";
import { createMock } from "../../src/mock/index.ts";
import { keptEntries } from "../../src/tailnet/audit-log.ts";

/** What the API refuses in the filters of logs and in keys, by the document. */

const window = "start=2026-04-11T00:00:00Z&end=2026-04-13T00:00:00Z";

test.each([
  ["GET", `logging/configuration?${window}`, undefined, 200],
  ["GET", `logging/configuration?${window}&event=NODE.CREATE&event=NODE.DELETE`, undefined, 200],
  ["GET", `logging/configuration?${window}&event=NODE.EXPLODE`, undefined, 400],
  ["GET", "logging/configuration?start=2026-04-11T00:00:00&end=2026-04-13T00:00:00Z", undefined, 400],
  ["GET", "logging/configuration?start=2026-04-11&end=2026-04-13T00:00:00Z", undefined, 400],
  ["GET", "logging/network?start=2026-04-11T00:00:00&end=2026-04-13T00:00:00Z", undefined, 400],
  ["POST", "keys", { description: "CI", capabilities: { devices: {} } }, 200],
  ["POST", "keys", { description: "C.I.", capabilities: { devices: {} } }, 400],
  ["POST", "keys", { description: "x".repeat(51), capabilities: { devices: {} } }, 400],
])("%s %s with %j is %d", async (method, path, body, expected) => {
  const { fetch } = await createMock();
  const headers = { Authorization: "Bearer tskey-api-any", "Content-Type": "application/json" };
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  const response = await fetch(`http://mock/api/v2/tailnet/-/${path}`, init);
  expect([response.status, (await response.text()).startsWith(`{"message"`)]).toEqual([expected, expected === 400]);
});

test("the audit log grew as long as the mock ran", async () => {
  const mock = await createMock();
  mock.addUser({ loginName: "first@example.com" });
  const [entry] = mock.state.auditLog.slice(-1);
  if (!entry) throw new Error("nothing is logged");
  mock.setState({ auditLog: Array.from({ length: keptEntries }, () => entry) });
  mock.addUser({ loginName: "last@example.com" });
  const { auditLog } = mock.state;
  expect([auditLog.length, auditLog.at(-1)?.target.name]).toEqual([keptEntries, "last@example.com"]);
});
