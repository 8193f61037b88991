/** A mistake of whoever called a verb, or input that cannot be read. Its message is one line. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Runs a verb of package.json, which gives the exit status. A UsageError or an unknown option ends it with 2 and one line. */
export async function runVerb(usage: string, verb: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await verb();
  } catch (error) {
    if (error instanceof UsageError) console.error(error.message);
    else if (isParseArgsError(error)) console.error(`${error.message.replace(/\. .*/s, ".")} ${usage}`);
    else throw error;
    process.exitCode = 2;
  }
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
