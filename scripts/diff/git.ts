import { execFileSync } from "node:child_process";

/** What git prints, undefined where it fails. */
export function git(root: string, ...args: string[]): string | undefined {
  try {
    return execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") throw error;
    return undefined;
  }
}

/** A file of a revision; `file` is relative to `root`. */
export function showFile(root: string, revision: string, file: string): string | undefined {
  return git(root, "show", `${revision}:./${file}`);
}
