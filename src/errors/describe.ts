/** Any thrown value in words. Never throws, whatever was thrown. */
export function describe(error: unknown): string {
  try {
    // By its member: an error of another realm has a class of its own.
    return String(Object(error).message ?? error);
  } catch {
    return "a value that cannot be printed";
  }
}
