import { once } from "node:events";
import { relative } from "node:path";
import chokidar from "chokidar";
import { DocumentError } from "../document/finding.ts";
import { build } from "./build.ts";
import { write } from "./output.ts";

/** Generates at once and after every change in openapi/ or redocly.yaml, until the process is stopped. */
export async function watch(root: string): Promise<void> {
  const watcher = chokidar.watch(["openapi", "redocly.yaml"], { cwd: root, ignoreInitial: true });
  const changed = new Set<string>();
  let running = false;
  const regenerate = async () => {
    if (running) return;
    running = true;
    do {
      if (changed.size > 0) console.log(`\n${[...changed].join(", ")} changed.`);
      changed.clear();
      await report(root);
    } while (changed.size > 0);
    running = false;
    console.log("Watching openapi/ for changes; stop with Ctrl-C.");
  };
  watcher.on("all", (_event, file) => {
    changed.add(relative(root, file) || file);
    void regenerate();
  });
  await once(watcher, "ready");
  await regenerate();
}

async function report(root: string): Promise<void> {
  try {
    console.log(await write(root, await build(root)));
  } catch (error) {
    console.error(error instanceof DocumentError ? error.message : error);
    console.error("generated/ is as it was.");
  }
}
