import type { Access } from "./access.ts";
import { collectFailures } from "./failures.ts";
import type { TestFailure } from "./failures.ts";
import { PolicyMistake } from "./mistake.ts";
import type { Party } from "./party.ts";
import type { SshTest } from "./policy.ts";
import { sshOutcome } from "./ssh.ts";
import type { SshOutcome } from "./ssh.ts";
import { testedParties } from "./test-parties.ts";

/**
 * Runs the `sshTests` of a policy.
 *
 * - `accept`, `check` and `deny` list accounts on the destinations; each must have that outcome between every source
 *   and every destination. `autogroup:self` is the devices of the source. [doc]
 * - A login with a check is not accepted: `accept` requires one without a check. [doc]
 * - An invalid test fails: nobody as the source, no list, an empty account. [captures]
 *
 * @returns The failures, one entry for each source. Empty if all tests pass.
 */
export function runSshTests(access: Access): readonly TestFailure[] {
  return collectFailures(access.policy.sshTests, (test) => errorsOf(access, test));
}

function* errorsOf(access: Access, test: SshTest): Generator<string> {
  const sources = testedParties(access, test.src);
  const wanted = (["accept", "check", "deny"] as const).flatMap((want) =>
    test[want].map((account) => ({ want, account })),
  );
  if (test.dst.length === 0) throw new PolicyMistake("the test has no dst");
  if (wanted.length === 0) throw new PolicyMistake("the test has no accept, check or deny");
  if (wanted.some(({ account }) => account === "")) throw new PolicyMistake("the test has an empty account");
  for (const source of sources)
    for (const dst of test.dst)
      for (const destination of destinationsOf(access, dst, source))
        for (const { want, account } of wanted) {
          const got = sshOutcome(access, { source, destination, account, attributes: test.srcPostureAttrs });
          if (got !== want) yield failure({ src: test.src, dst, account, want, got }, source, destination);
        }
}

function destinationsOf(access: Access, dst: string, { user }: Party): readonly Party[] {
  if (dst !== "autogroup:self") return testedParties(access, dst);
  return user === undefined ? testedParties(access, dst) : testedParties(access, user);
}

interface Failed {
  readonly src: string;
  readonly dst: string;
  readonly account: string;
  readonly want: SshOutcome;
  readonly got: SshOutcome;
}

function failure({ src, dst, account, want, got }: Failed, source: Party, destination: Party): string {
  const [from, to] = [end(src, source), end(dst, destination)];
  return `[ssh test error]: src ${from}, dst ${to}, ssh user "${account}": want: "${want}" got: "${got}"`;
}

function end(selector: string, { address }: Party): string {
  return `"${selector}" at "${address}"`;
}
