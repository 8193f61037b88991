import type { Seen, Watcher } from "./watcher.ts";

/** The props of a view. */
export interface ViewProps {
  readonly seen: Seen;
  readonly watcher: Watcher;
}
