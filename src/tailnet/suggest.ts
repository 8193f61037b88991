import { nearest } from "../errors/nearest.ts";

/** The hint for an unknown name: the one that was probably meant, or all known names. */
export function suggest(name: string, known: readonly string[], aliases: readonly string[] = []): string {
  const meant = nearest(name, [...known, ...aliases]);
  return meant === undefined ? `there are ${known.join(", ")}` : `did you mean "${meant}"?`;
}
