/** Describes any thrown value. Never throws itself. */
export function describe(error: unknown): string {
  try {
    // Reads the member instead of checking the class: other realms have their own `Error`.
    return String(Object(error).message ?? error);
  } catch {
    return "a value that cannot be printed";
  }
}
