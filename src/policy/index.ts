/**
 * Edit the policy file in place without losing comments, write it without overwriting other changes, and compare
 * policies by meaning.
 *
 * @module tailscale-openapi/policy
 */
export { accessChanges } from "./access-changes.ts";
export type { AccessChange, AccessQuestion } from "./access-changes.ts";
export type { PolicyChange } from "./change.ts";
export { checkPolicy } from "./check-policy.ts";
export type { PolicyCallOptions, PolicyClient } from "./client.ts";
export { diffPolicies, equalPolicies } from "./diff.ts";
export { editPolicy } from "./edit-policy.ts";
export type { ChangePolicy, EditPolicyOptions, PolicyEdit } from "./edit-options.ts";
export { PolicyEditError, PolicyRefusedError } from "./errors.ts";
export type { Refusal } from "./errors.ts";
export { parsePolicy } from "./policy.ts";
export type { Policy } from "./policy.ts";
export { HujsonError } from "../hujson/hujson-error.ts";
export type { Path, Segment } from "../hujson/edit.ts";
