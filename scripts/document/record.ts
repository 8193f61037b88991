export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value, or an empty record where it is none: for documents whose form was not checked. */
export function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** The value, or an empty list if it is not one. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
