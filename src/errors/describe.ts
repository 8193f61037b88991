/** Any thrown value in words. Never throws, whatever was thrown. */
export function describe(error: unknown): string {
  if (error instanceof Error) return error.message;
  try {
    return String(error);
  } catch {
    return "a value that cannot be printed";
  }
}
