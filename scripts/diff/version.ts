/** The kind of change that a version must announce: `breaking`, `addition` or `fix`. */
export type Bump = "breaking" | "addition" | "fix";

/**
 * The first version that may follow a released one.
 *
 * - From 1.0 on: breaking is major, an addition minor, a fix patch.
 * - Before 1.0: breaking is minor, everything else patch, since a range such as `^0.1.0` takes patches and stops at
 *   0.2.0.
 */
export function nextVersion(released: string, bump: Bump): string {
  const [major, minor, patch] = parts(released);
  if (bump === "breaking") return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  if (bump === "addition" && major > 0) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

/** Whether a version is at least another one. Anything after the three numbers is ignored. */
export function isAtLeast(version: string, other: string): boolean {
  const [a, b] = [parts(version), parts(other)];
  const index = a.findIndex((part, i) => part !== b[i]);
  return index < 0 || (a[index] ?? 0) > (b[index] ?? 0);
}

function parts(version: string): [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/, 3).map(Number);
  return [major, minor, patch];
}
