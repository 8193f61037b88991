import { rulesThatPermit } from "./access.ts";
import type { Access } from "./access.ts";
import { collectFailures } from "./failures.ts";
import type { TestFailure } from "./failures.ts";
import { splitHostPort } from "./host-port.ts";
import { PolicyMistake } from "./mistake.ts";
import type { Party } from "./party.ts";
import type { AccessTest } from "./policy.ts";
import { anyPort } from "./ports.ts";
import { hasPorts, parseProtocol, testedProtocols } from "./protocols.ts";
import type { Protocols } from "./protocols.ts";
import { testedParties } from "./test-parties.ts";

/**
 * Runs access tests: the policy's own `tests`, or others.
 *
 * - A source or destination can be several parties: the members of a group, the devices of a tag. `accept` must hold
 *   for each of them, and `deny` too.
 * - A destination is `HOST:PORT` with one port. Port 0 is for protocols without ports. [doc, captures]
 * - Without `proto`, TCP or UDP is enough. [doc]
 * - The source has the posture attributes of the test, and no others. [doc]
 * - An invalid test fails: a source that matches no one, neither `accept` nor `deny`, an unknown name. [captures]
 *
 * @returns The failures, one entry for each source. Empty if all tests pass.
 */
export function runTests(access: Access, tests: readonly AccessTest[] = access.policy.tests): readonly TestFailure[] {
  return collectFailures(tests, (test) => errorsOf(access, test));
}

function* errorsOf(access: Access, test: AccessTest): Generator<string> {
  const sources = testedParties(access, test.src);
  const protocols = test.proto === undefined || test.proto === "" ? testedProtocols : parseProtocol(test.proto);
  if (test.accept.length + test.deny.length === 0) throw new PolicyMistake("the test has neither accept nor deny");
  const wanted = [
    ...test.accept.map((address) => ({ address, want: "Accept" })),
    ...test.deny.map((address) => ({ address, want: "Drop" })),
  ];
  for (const { address, want } of wanted) {
    const { host, port } = parseTested(address, protocols);
    const got = outcomes(access, sources, testedParties(access, host), { port, protocols, test });
    const other = got.find((outcome) => outcome !== want);
    if (other !== undefined) yield failure(address, test.proto, want, other);
  }
}

function failure(address: string, proto: string | undefined, want: string, got: string): string {
  const protocol = proto === undefined ? "" : ` (protocol ${JSON.stringify(proto)})`;
  return `[acl test error]: address ${JSON.stringify(address)}${protocol}: want: ${want}, got: ${got}`;
}

interface Asked {
  readonly port: number;
  readonly protocols: Protocols;
  readonly test: AccessTest;
}

/** The outcome between each source and each destination. */
function outcomes(
  access: Access,
  sources: readonly Party[],
  destinations: readonly Party[],
  { port, protocols, test }: Asked,
): readonly string[] {
  const attributes = test.srcPostureAttrs;
  return sources.flatMap((source) =>
    destinations.map((destination) => {
      const rules = rulesThatPermit(access, { source, destination, port, protocols, attributes });
      return rules.length > 0 ? "Accept" : "Drop";
    }),
  );
}

function parseTested(address: string, protocols: Protocols): { host: string; port: number } {
  const { host, port: digits } = splitHostPort(address) ?? { host: address, port: "" };
  const port = Number(digits);
  const isPort = /^\d{1,5}$/.test(digits) && port <= anyPort.last && (port > 0 || !protocols.some(hasPorts));
  if (!isPort) throw new PolicyMistake(`address ${JSON.stringify(address)} must be HOST:PORT with one port`);
  return { host, port };
}
