import { nearest } from "../errors/nearest.ts";

/** What to say of a name that there is not: the one that was probably meant, or all that there are. */
export function suggest(name: string, known: readonly string[], aliases: readonly string[] = []): string {
  const meant = nearest(name, [...known, ...aliases]);
  return meant === undefined ? `there are ${known.join(", ")}` : `did you mean "${meant}"?`;
}
