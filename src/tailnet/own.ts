import type { TailnetState } from "./state.ts";

/** Whether a path parameter means this tailnet. */
export function isOwn({ tailnet }: TailnetState, name: string): boolean {
  return ["-", tailnet.id, tailnet.name].includes(name);
}
