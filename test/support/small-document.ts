import { rm } from "node:fs/promises";
import { join } from "node:path";
import { findOrphans } from "../../scripts/document/orphans.ts";
import type { Workspace } from "./workspace.ts";

/** The folders of the paths that stay: they lead to every schema that the generator and its checks name themselves. */
const kept = ["devices", "device-invites", "user-invites", "webhooks"];

/** Leaves a part of the document only, for tests that do not depend on how many operations there are. */
export async function shrink({ root, read, write }: Workspace): Promise<void> {
  const file = "openapi/openapi.yaml";
  const paths = /^ {2}\/\S+:\n {4}\$ref: ([\w-]+)\/.*\n/gm;
  const text = await read(file);
  await write(
    file,
    text.replaceAll(paths, (path, folder: string) => (kept.includes(folder) ? path : "")),
  );
  for (const orphan of findOrphans(root)) await rm(join(root, orphan.file));
}
