import { readFileSync } from "node:fs";

/** Milliseconds of CPU that a process has used. Linux counts it in hundredths of a second. */
export function cpuOf(pid: number): number {
  // The name of the process ends at the last parenthesis.
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Resident megabytes of a process. */
export function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024);
}
