export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value, or an empty record if it is not one. For documents that have not been validated. */
export function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** The value, or an empty list if it is not one. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
