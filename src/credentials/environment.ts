interface Host {
  process?: { env?: Readonly<Record<string, string | undefined>> };
}

/** Returns an environment variable, if the runtime has them (Node, Bun, Deno). An empty one counts as unset. */
export function environmentVariable(name: string): string | undefined {
  try {
    return (globalThis as Host).process?.env?.[name] || undefined;
  } catch {
    // Deno throws if the program may not read the environment.
    return undefined;
  }
}
