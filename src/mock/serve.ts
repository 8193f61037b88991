import { once } from "node:events";
import type { Server } from "node:http";
import { serve as listen } from "@hono/node-server";
import { answerOf } from "./create-mock.ts";
import type { Mock } from "./create-mock.ts";
import { ConnectionDropped } from "./faults.ts";

/** Tells the server that there is nothing left to write. */
const alreadySent = { "x-hono-already-sent": "true" };

export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Ends it at once, open connections too. */
  stop(): Promise<void>;
}

/** Puts a mock on a socket; port 0 takes a free one. Rejects where the address cannot be had. */
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
  // Clients close idle connections. A server that does so too may close one just as a slow client sends its next request.
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
