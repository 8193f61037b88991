import { execFileSync } from "node:child_process";

/** The output of git; undefined if it fails or is not installed. */
export function git(root: string, ...args: string[]): string | undefined {
  try {
    const maxBuffer = 64 * 1024 * 1024;
    return execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer, stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return undefined;
  }
}

/** A file of a revision; `file` is relative to `root`. */
export function showFile(root: string, revision: string, file: string): string | undefined {
  return git(root, "show", `${revision}:./${file}`);
}
