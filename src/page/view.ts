import type { Seen, Watcher } from "./watcher.ts";

/** What a view is given. */
export interface ViewProps {
  readonly seen: Seen;
  readonly watcher: Watcher;
}
