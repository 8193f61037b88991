/** A mistake in the command line, or input that cannot be read. Its message is one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Runs a command of package.json that resolves to its exit status. `--help` prints the usage. For a UsageError or an
 * unknown option it prints one line and exits with status 2.
 */
export async function runVerb(usage: string, verb: () => Promise<number>): Promise<void> {
  try {
    if (process.argv.includes("--help")) console.log(usage);
    else process.exitCode = await verb();
  } catch (error) {
    if (error instanceof UsageError) console.error(error.message);
    else if (isParseArgsError(error)) console.error(`${error.message.replace(/\.(?: .*)?$|$/s, ".")} ${usage}`);
    else throw error;
    process.exitCode = 2;
  }
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
