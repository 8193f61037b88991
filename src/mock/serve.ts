import { once } from "node:events";
import type { Server } from "node:http";
import { serve as listen } from "@hono/node-server";
import { answerOf } from "./create-mock.ts";
import type { Mock } from "./create-mock.ts";
import { ConnectionDropped } from "./faults.ts";

/** Tells the server that the response has already been sent. */
const alreadySent = { "x-hono-already-sent": "true" };

export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Stops it at once and closes open connections. */
  stop(): Promise<void>;
}

/** Serves a mock on a socket; port 0 picks a free one. Rejects if the address is not available. */
export async function serve(mock: Mock, host: string, port: number): Promise<RunningServer> {
  const answer = answerOf(mock);
  const server = listen({
    fetch: async (request, { outgoing }) => {
      try {
        return await answer(request);
      } catch (error) {
        if (!(error instanceof ConnectionDropped)) throw error;
        outgoing.destroy();
        return new Response(null, { headers: alreadySent });
      }
    },
    hostname: host,
    port,
    overrideGlobalObjects: false,
  }) as Server;
  // Let clients close idle connections. If the server does too, it may close one just as a slow client sends a request.
  server.keepAliveTimeout = 0;
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no address");
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    origin: `http://${name}:${address.port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
