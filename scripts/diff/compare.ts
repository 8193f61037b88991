import type { OpenApiDocument } from "../document/openapi.ts";
import { findChanges } from "./changes.ts";
import { comparable } from "./comparable.ts";
import { rate } from "./rate.ts";
import type { Effect } from "./rate.ts";

/** Lists the changes between two documents by operation, in the order of the older one. */
export async function compareDocuments(base: OpenApiDocument, revision: OpenApiDocument): Promise<Effect[]> {
  const [before, after] = [comparable(base), comparable(revision)];
  const changes = await findChanges(before, after);
  return changes.flatMap((change) => rate(change, before, after));
}
