import { readFile } from "node:fs/promises";
import { build } from "esbuild";
import { startServer } from "./server.ts";

const worker = "node_modules/msw/lib/mockServiceWorker.js";

/** Serves a page that runs a file of test/browser/, bundled, on an origin of its own. Resolves to that origin. */
export async function servePage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`test/browser/${entry}`],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  const script = { "Content-Type": "text/javascript" };
  const files: Record<string, [Record<string, string>, string]> = {
    "/": [
      { "Content-Type": "text/html", "Set-Cookie": "session=ours" },
      `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>`,
    ],
    "/page.js": [script, outputFiles.map(({ text }) => text).join("")],
    "/mockServiceWorker.js": [script, await readFile(worker, "utf8")],
  };
  const { url } = await startServer((request, response) => {
    const file = files[new URL(request.url, "http://page").pathname];
    if (file) response.writeHead(200, file[0]).end(file[1]);
    else response.writeHead(404).end();
  });
  return url;
}
