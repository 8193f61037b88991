/**
 * The key of an Authorization header: a Bearer token, or the user name of Basic credentials, whatever the password is.
 * Undefined if there is none.
 */
export function credentialOf(authorization: string | null | undefined): string | undefined {
  const [, scheme = "", value = ""] = /^(Bearer|Basic) +(\S+)$/i.exec(authorization?.trim() ?? "") ?? [];
  const key = scheme.toLowerCase() === "basic" ? userName(value) : value;
  return key === "" ? undefined : key;
}

function userName(encoded: string): string {
  try {
    return atob(encoded).split(":")[0] ?? "";
  } catch {
    return "";
  }
}
