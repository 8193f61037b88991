import { once } from "node:events";
import { createServer } from "node:net";
import ts from "typescript";

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = Number(Reflect.get(Object(server.address()), "port"));
  server.close();
  await once(server, "close");
  return port;
}

/** What the compiler says of every TypeScript file of a folder. */
export function problemsIn(folder: string, ...ambient: readonly string[]): string[] {
  const files = ts.sys.readDirectory(folder, [".ts"], ["node_modules"]);
  const program = ts.createProgram([...files, ...ambient, "node_modules/@types/node/index.d.ts"], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    skipLibCheck: true,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}
