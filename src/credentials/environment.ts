interface Host {
  process?: { env?: Readonly<Record<string, string | undefined>> };
}

/** An environment variable, where there is an environment (Node, Bun, Deno); an empty one counts as unset. */
export function environmentVariable(name: string): string | undefined {
  try {
    return (globalThis as Host).process?.env?.[name] || undefined;
  } catch {
    // Deno throws where the program may not read the environment.
    return undefined;
  }
}
