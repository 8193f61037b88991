import { baseline, ours } from "./contenders.ts";
import type { Result } from "./result.ts";
import { likely, median } from "./statistics.ts";

/** How much more CPU than raw fetch with the same timeout a method of the client may use. */
const most = 1.08;

/** A figure of the client that must stay below a limit. */
interface Goal {
  readonly rival: string;
  /** The client's CPU divided by the rival's, by round. */
  readonly ratios: readonly number[];
  readonly limit: number;
}

/** The contenders to run again: the client, and those it cannot be told apart from yet. */
export function undecided(results: readonly Result[]): string[] {
  const open = goalsOf(results).filter(isOpen);
  return open.length > 0 ? [ours, ...open.map(({ rival }) => rival).filter((rival) => rival !== baseline)] : [];
}

/** One line of Markdown for each of the two goals. */
export function verdicts(results: readonly Result[]): string {
  const [overRaw, ...overPeers] = goalsOf(results);
  const notAhead = overPeers.filter((goal) => verdict(goal) !== "met");
  const lines = [
    overRaw && `At most ${most} of ${baseline} with the same timeout: **${verdict(overRaw)}**, ${figure(overRaw)}.`,
    notAhead.length === 0
      ? "Ahead of every peer that sends with fetch: **met**."
      : `Ahead of every peer that sends with fetch: ${notAhead.map((goal) => `**${verdict(goal)}** for ${goal.rival}, ${figure(goal)}`).join("; ")}.`,
  ];
  return lines.map((line) => `- ${line}`).join("\n");
}

function goalsOf(results: readonly Result[]): Goal[] {
  const own = results.find(({ name }) => name === ours)?.cpu ?? [];
  const peers = results.filter(({ isPeer }) => isPeer);
  // A peer with fewer rounds took part in the first ones.
  const ratiosTo = ({ cpu }: Result) => cpu.map((value, round) => (own[round] ?? NaN) / value);
  return [
    { rival: baseline, ratios: own, limit: most },
    ...peers.map((peer) => ({ rival: peer.name, ratios: ratiosTo(peer), limit: 1 })),
  ];
}

function isOpen({ ratios, limit }: Goal): boolean {
  const [least, greatest] = likely(ratios);
  return least <= limit && limit < greatest;
}

function verdict(goal: Goal): "met" | "missed" | "too close to tell" {
  if (isOpen(goal)) return "too close to tell";
  return median(goal.ratios) <= goal.limit ? "met" : "missed";
}

function figure({ ratios }: Goal): string {
  const [least, greatest] = likely(ratios).map((value) => value.toFixed(2));
  return `${median(ratios).toFixed(2)} (likely ${least}–${greatest}, ${ratios.length} rounds)`;
}
