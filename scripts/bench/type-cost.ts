import { join } from "node:path";
import ts from "typescript";
import { median } from "./statistics.ts";

/**
 * The type-checking cost of a file with a hundred calls compared with one without, in a folder that contains `src/`.
 */
export function typeCost(root: string, rounds = 7): Check {
  const calls = Array.from({ length: 100 }, (_, index) => `void tailscale.devices.get({ deviceId: "n${index}" });`);
  const head = 'import { Tailscale } from "./src/index.ts";\nconst tailscale = new Tailscale();\n';
  const pairs = Array.from({ length: rounds }, () => [
    check(root, "empty.ts", head),
    check(root, "full.ts", head + calls.join("\n")),
  ]);
  const added = (figure: keyof Check) =>
    median(pairs.map(([empty, full]) => (full?.[figure] ?? 0) - (empty?.[figure] ?? 0)));
  return { milliseconds: added("milliseconds"), instantiations: added("instantiations") };
}

interface Check {
  readonly milliseconds: number;
  readonly instantiations: number;
}

function check(root: string, name: string, text: string): Check {
  const file = join(root, name);
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options: own } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, process.cwd());
  const options = { ...own, types: [], noUnusedLocals: false };
  const program = ts.createProgram([file], options, withFile(ts.createCompilerHost(options), file, text));
  const start = performance.now();
  const problems = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
  const milliseconds = performance.now() - start;
  const [first] = problems;
  if (first) throw new Error(`${name}: ${ts.flattenDiagnosticMessageText(first.messageText, "\n")}`);
  return { milliseconds, instantiations: program.getInstantiationCount() };
}

/** A compiler host with one file more than the disk. */
function withFile(host: ts.CompilerHost, file: string, text: string): ts.CompilerHost {
  const { readFile, fileExists } = host;
  return Object.assign(host, {
    readFile: (name: string) => (name === file ? text : readFile(name)),
    fileExists: (name: string) => name === file || fileExists(name),
  });
}
