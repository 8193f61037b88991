/**
 * `npm run add -- METHOD PATH --as RESOURCE.NAME --from FILE|URL`: creates the files of an operation from a copy of the
 * API's own document.
 *
 * - Names, types, required members, statuses and scopes are copied. Prose is not: descriptions are left empty, and `npm
 *   run lint` reports each one until the author has written it.
 * - Parameters and schemas that this document already has are referenced.
 * - Existing files are never overwritten.
 */
import { parseArgs } from "node:util";
import { draftOperation } from "./add/draft.ts";
import { checkNotListed, listInRoot } from "./add/root.ts";
import { writeDraft } from "./add/write.ts";
import { loadDocument } from "./drift/load.ts";
import { runVerb, UsageError } from "./verb.ts";

const usage = "Usage: npm run add -- POST /device/{deviceId}/name --as devices.setName --from FILE|URL";

await runVerb(usage, async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { as: { type: "string" }, from: { type: "string" } },
  });
  const [method, path, ...others] = positionals;
  const { as: name, from } = values;
  if (!method || !path || others.length > 0 || !from || !/^[a-z]\w*\.[a-z]\w*$/.test(name ?? ""))
    throw new UsageError(usage);
  const root = process.cwd();
  await checkNotListed(root, path);
  const draft = draftOperation(root, await loadDocument(from), { method, path, name: name ?? "" });
  const written = await writeDraft(root, draft.files);
  await listInRoot(root, draft);
  console.log(`Written:\n${[...written, "openapi/openapi.yaml"].map((file) => `  ${file}`).join("\n")}`);
  console.log("Write the empty sentences and the examples, then run `npm run generate`: it names what is missing.");
  return 0;
});
