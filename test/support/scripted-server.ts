import { behaviour } from "./behaviours.ts";
import type { BehaviourName } from "./behaviours.ts";
import { startServer } from "./server.ts";
import type { RecordedRequest } from "./server.ts";

/** What a server shall do with one call's requests, in order; it is well afterwards. */
export interface Script {
  readonly behaviours: readonly BehaviourName[];
  /** The body of a good answer. */
  readonly answer: string;
}

export interface Seen {
  readonly request: RecordedRequest;
  readonly behaviour: BehaviourName;
}

/**
 * A server that treats each call as its script says. A call names itself in the header `x-call`. `onRequest` is told of
 * each request once it was treated.
 */
export async function startScriptedServer(
  scripts: readonly Script[],
  onRequest: (call: number, behaviour: BehaviourName) => void,
): Promise<{ url: string; seen: Seen[][] }> {
  const seen: Seen[][] = scripts.map(() => []);
  const { url, requests } = await startServer((request, response) => {
    requests.length = 0; // They are kept by call instead.
    const call = Number(request.headers["x-call"]);
    const [script, mine] = [scripts[call], seen[call]];
    if (!script || !mine) throw new Error(`no call is named ${request.headers["x-call"]}`);
    const name = script.behaviours[mine.length] ?? "ok";
    mine.push({ request, behaviour: name });
    behaviour(name).act(response, script.answer);
    onRequest(call, name);
  });
  return { url, seen };
}
