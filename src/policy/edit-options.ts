import type { PolicyCallOptions } from "./client.ts";
import type { Policy } from "./policy.ts";

/**
 * Changes the policy. It is called again, with the policy as it is then, when someone else wrote first: let it look at
 * nothing but what it is given. What it returns does not count; an error that it throws ends the edit.
 *
 * @param policy The policy to change.
 * @param signal Aborted if the edit is.
 */
export type ChangePolicy = (policy: Policy, signal: AbortSignal) => unknown;

export interface EditPolicyOptions extends PolicyCallOptions {
  /** Milliseconds that the whole edit may take, including `change`. Defaults to no limit. */
  readonly deadline?: number | undefined;
  /** How often the policy file is read at most, once more each time that someone else wrote first. Defaults to 5. */
  readonly attempts?: number | undefined;
}

/** What an edit of the policy file did. */
export interface PolicyEdit {
  /** `unchanged` if `change` left the text as it was, so nothing was written. */
  readonly status: "written" | "unchanged";
  /** The text that was read. */
  readonly before: string;
  /** The text that is stored now. */
  readonly after: string;
  /** The version that is stored now, for `ifMatch` of `policyFile.set`. */
  readonly etag: string | undefined;
  /** How often the policy file was read. */
  readonly attempts: number;
  /** One line for each of the API's warnings about the new text, such as a group that is not synced. */
  readonly warnings: readonly string[];
}
