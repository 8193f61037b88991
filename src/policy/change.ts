/** One difference between two policies. */
export interface PolicyChange {
  readonly kind: "added" | "removed" | "changed";
  /** What changed, in the policy's own terms: `rule`, `grant`, `group`, `group member`, `tag owner`, `setting` … */
  readonly what: string;
  /** The section, such as `groups` or `autoApprovers/routes`. */
  readonly section: string;
  /** The name of the group, tag, host and so on; undefined for rules and settings. */
  readonly name: string | undefined;
  /** The value before; undefined if it was added. Names have their current spelling, and lists are sorted. */
  readonly before: unknown;
  /** The value now; undefined if it was removed. */
  readonly after: unknown;
  /** A line for a person to read: `group member added: noor@example.com to group:dev`. */
  readonly text: string;
}

/** What a change is about. */
export interface Subject {
  readonly what: string;
  readonly section: string;
  readonly name: string | undefined;
}

export function added(subject: Subject, after: unknown, words: string): PolicyChange {
  return { kind: "added", ...subject, before: undefined, after, text: `${subject.what} added: ${words}` };
}

export function removed(subject: Subject, before: unknown, words: string): PolicyChange {
  return { kind: "removed", ...subject, before, after: undefined, text: `${subject.what} removed: ${words}` };
}

export function changed(subject: Subject, before: unknown, after: unknown, words: string): PolicyChange {
  return { kind: "changed", ...subject, before, after, text: `${subject.what} changed: ${words}` };
}

/** Whether two values in canonical form are the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
