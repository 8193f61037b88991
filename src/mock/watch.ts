import { watch } from "chokidar";
import $RefParser from "@stoplight/json-schema-ref-parser";

/**
 * Calls back when a file of a document was saved, or one that it refers to. Which these are is read anew after each save,
 * so that a new file is watched too. Ends with the process.
 */
export async function watchDocument(file: string, onSave: () => Promise<void>): Promise<void> {
  const watcher = watch(await filesOf(file), {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 },
  });
  let saving = Promise.resolve();
  watcher.on("all", () => {
    saving = saving.then(async () => {
      await onSave();
      watcher.add(await filesOf(file));
    });
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
}

/** The files of a document; of one that is broken, only its own. */
async function filesOf(file: string): Promise<string[]> {
  try {
    return (await new $RefParser().resolve(file)).paths("file");
  } catch {
    return [file];
  }
}
