import { isDeepStrictEqual, inspect } from "node:util";
import { contenders } from "./contenders.ts";
import type { Contender } from "./contenders.ts";

const timeout = 300;
/** Long enough for libraries that retry after a timeout. */
const patience = 10_000;
const kinds = ["get", "post"] as const;

/**
 * Verifies that all contenders run on the same terms: they parse the body, throw for a 404, and end a call without a
 * response within the timeout. Throws if one does not. Resolves to the names of those whose timeout does not cover the
 * body: they wait forever for one that stops halfway, or accept the half as complete.
 */
export async function checkTerms(server: string): Promise<string[]> {
  const device: unknown = await (await fetch(`${server}/device/any`)).json();
  const heedless: string[] = [];
  await Promise.all([
    each(server, async ({ name, get }) => {
      if (!isDeepStrictEqual(await get(), device)) throw new Error(`${name} does not parse the device`);
    }),
    each(`${server}/missing`, async (contender) => {
      for (const kind of kinds) await expectError(contender, kind, /\b404\b/);
    }),
    each(`${server}/silent`, async (contender) => {
      if (contender.limit === "none") return;
      for (const kind of kinds) await expectError(contender, kind, /timed? ?out/i);
    }),
    each(`${server}/stalled`, async ({ name, limit, get }) => {
      if (limit === "timeout" && (await errorOf(get)) === undefined) heedless.push(name);
    }),
  ]);
  return heedless.sort();
}

async function each(baseUrl: string, check: (contender: Contender) => Promise<void>): Promise<void> {
  await Promise.all(contenders(baseUrl, timeout).map(check));
}

async function expectError(contender: Contender, kind: (typeof kinds)[number], expected: RegExp): Promise<void> {
  const error = await errorOf(contender[kind]);
  if (expected.test(inspect(error))) return;
  throw new Error(`${contender.name}: a ${kind} that should fail with ${expected} ended with ${inspect(error)}`);
}

/** The error of a call; undefined if it succeeds or does not end in time. */
function errorOf(call: () => Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  const failed = call().then(
    () => undefined,
    (error: unknown) => error,
  );
  return Promise.race([failed, late]).finally(() => clearTimeout(timer));
}
