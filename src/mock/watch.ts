import { dirname } from "node:path";
import { watch } from "chokidar";
import $RefParser from "@stoplight/json-schema-ref-parser";

/**
 * Calls back when a file of the document, or a file it refers to, is saved. It watches their folders, so a file may
 * disappear briefly, as when switching branches, and new ones are noticed. It runs until the process ends.
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

/** The folders of a document's files. For a broken document: its own folder and that of the missing file. */
async function foldersOf(file: string): Promise<string[]> {
  const files = await new $RefParser().resolve(file).then(
    (references) => references.paths("file"),
    (error: unknown) => [file, ...(/Error opening file "(.+?)"/.exec(String(error))?.slice(1) ?? [])],
  );
  return [...new Set(files.map((one) => dirname(one)))];
}
