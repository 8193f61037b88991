import { PolicyMistake } from "./mistake.ts";

/** How the tests of one source failed, in the shape of the API's `data`. */
export interface TestFailure {
  /** The source, of any kind. The member's name is the API's. */
  readonly user: string;
  readonly errors: string[];
}

/**
 * Runs tests, and collects errors by source. A test that a mistake interrupts keeps the errors found before.
 *
 * @param errorsOf - The errors of a test. May throw a PolicyMistake.
 */
export function collectFailures<Test extends { readonly src: string }>(
  tests: readonly Test[],
  errorsOf: (test: Test) => Iterable<string>,
): readonly TestFailure[] {
  const failures = new Map<string, string[]>();
  for (const test of tests) {
    const errors = gather(errorsOf(test));
    if (errors.length > 0) failures.set(test.src, [...(failures.get(test.src) ?? []), ...errors]);
  }
  return [...failures].map(([user, errors]) => ({ user, errors }));
}

function gather(errors: Iterable<string>): readonly string[] {
  const found: string[] = [];
  try {
    for (const error of errors) found.push(error);
  } catch (error) {
    if (!(error instanceof PolicyMistake)) throw error;
    found.push(error.message);
  }
  return found;
}
