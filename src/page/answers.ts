import type { OperationEntry } from "../mock/control.ts";
import type { Forced, GivenAnswer, Played } from "../tailnet/played.ts";

/** A forced answer, as people write it: `404 unknown`, `drop`. */
export function textOf(forced: Forced): string {
  if ("fault" in forced) return forced.fault;
  return [forced.code, forced.example].filter((part) => part !== undefined).join(" ");
}

/** An array is for the next calls: `503, drop`. */
export function textOfPlayed(played: Played): string {
  return [played].flat().map(textOf).join(", ");
}

/** Parses the text of one answer. Throws an Error that says how to write it. */
export function readAnswer(text: string): GivenAnswer {
  const [, code, example] = /^(\d{3})(?: (.+))?$/s.exec(text.trim()) ?? [];
  if (code !== undefined) return { code: Number(code), ...(example !== undefined && { example }) };
  const fault = (["drop", "malformed", "silence"] as const).find((one) => one === text.trim());
  if (fault) return { fault };
  throw new Error(`"${text.trim()}" is no answer; write a status such as 503, or drop, malformed or silence`);
}

/** The documented answers, one for each example. */
export function documentedAnswers({ examples }: OperationEntry): string[] {
  return Object.entries(examples).flatMap(([code, names]) =>
    names.length > 0 ? names.map((name) => `${code} ${name}`) : [code],
  );
}

/** The forced answer, as a documented one if possible. No example means the first one of the status. */
export function chosenText(entry: OperationEntry, played: Played | undefined): string {
  if (played === undefined) return "";
  if (Array.isArray(played)) return `next: ${textOfPlayed(played)}`;
  const text = textOf(played);
  const known = documentedAnswers(entry);
  return known.find((one) => one === text) ?? known.find((one) => one.startsWith(`${text} `)) ?? text;
}
