import { relative, sep } from "node:path";
import ts from "typescript";
import { git, showFile } from "./git.ts";

/** Vitest's assertion that a type is exactly another one. A negated one stays as it is. */
const exact = /(?<!\.not\s*)\.toEqualTypeOf\b/g;

/** TypeScript's "Unused '@ts-expect-error' directive". */
const unusedExpectError = 2578;

/** A type test of the last release that the working build fails. */
export interface BrokenTest {
  file: string;
  line: number;
  message: string;
}

/**
 * Compiles the type tests of a revision (`*.test-d.ts` in test/, and what they import from there) against the
 * working src/ and generated/.
 *
 * - Code that must not compile and now does breaks no user.
 * - Exact types are read as "at least": an addition breaks no user.
 */
export function checkTypeTests(root: string, revision: string): BrokenTest[] {
  const names = git(root, "ls-tree", "-r", "--name-only", revision, "--", "./test")?.split("\n") ?? [];
  const tests = names.filter((name) => name.endsWith(".test-d.ts"));
  if (tests.length === 0) return [];
  const config = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [], files: tests }, ts.sys, root);
  const host = hostOf(root, revision, new Set(names), options);
  const program = ts.createProgram(
    tests.map((name) => `${root}/${name}`),
    options,
    host,
  );
  return tests
    .flatMap((name) => {
      const source = program.getSourceFile(`${root}/${name}`);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    })
    .filter(({ code }) => code !== unusedExpectError)
    .map((diagnostic) => toBrokenTest(root, diagnostic));
}

/** The working tree with test/ replaced by the revision's files. */
function hostOf(
  root: string,
  revision: string,
  names: ReadonlySet<string>,
  options: ts.CompilerOptions,
): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const nameOf = (path: string) => relative(root, path).replaceAll(sep, "/");
  const isTest = (path: string) => nameOf(path).startsWith("test/");
  const { fileExists, readFile } = host;
  host.fileExists = (path) => (isTest(path) ? names.has(nameOf(path)) : fileExists(path));
  host.readFile = (path) =>
    isTest(path) ? showFile(root, revision, nameOf(path))?.replaceAll(exact, ".toExtend") : readFile(path);
  return host;
}

function toBrokenTest(root: string, { file, start, messageText }: ts.Diagnostic): BrokenTest {
  const message = ts.flattenDiagnosticMessageText(messageText, " ").replaceAll(/\s+/g, " ");
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 1;
  return { file: relative(root, file?.fileName ?? root), line, message };
}
