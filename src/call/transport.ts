import { Call } from "./call.ts";
import type { HttpRequest, Reply } from "./request.ts";
import type { CallSettings } from "./settings.ts";

/** Sends a request, retrying where that is safe, until there is a response. Throws only TailscaleErrors. */
export type Transport = (request: HttpRequest) => Promise<Reply>;

export function createTransport(settings: CallSettings): Transport {
  return (request) => new Call(settings, request).run();
}
