import { dirname } from "node:path";
import { watch } from "chokidar";
import $RefParser from "@stoplight/json-schema-ref-parser";

/**
 * Calls back when a file of a document was saved, or one that it refers to. Watched are the folders that these are in, so
 * that a file may vanish for a moment, as when a branch is switched, and a new one may come. Ends with the process.
 */
export async function watchDocument(file: string, onSave: () => Promise<void>): Promise<void> {
  const watcher = watch(await foldersOf(file), {
    depth: 0,
    ignoreInitial: true,
    ignored: (path, stats) => stats?.isFile() === true && !/\.(?:ya?ml|json)$/.test(path),
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 },
  });
  let saving = Promise.resolve();
  watcher.on("all", () => {
    saving = saving.then(async () => {
      await onSave();
      watcher.add(await foldersOf(file));
    });
  });
  await new Promise<void>((resolve) => watcher.once("ready", resolve));
}

/** The folders of a document's files; of a broken document, its own and that of the file that is missing. */
async function foldersOf(file: string): Promise<string[]> {
  const files = await new $RefParser().resolve(file).then(
    (references) => references.paths("file"),
    (error: unknown) => [file, ...(/Error opening file "(.+?)"/.exec(String(error))?.slice(1) ?? [])],
  );
  return [...new Set(files.map((one) => dirname(one)))];
}
