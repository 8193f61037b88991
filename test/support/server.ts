import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer as createTcpServer } from "node:net";
import type { Server as TcpServer } from "node:net";
import { onTestFinished } from "vitest";

export interface RecordedRequest {
  method: string;
  /** Path and query as they came. */
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
}

export interface TestServer {
  url: string;
  requests: RecordedRequest[];
  stop(): Promise<void>;
}

/** Answers a request whose body has been read. */
export type Handler = (request: RecordedRequest, response: ServerResponse) => void;

/** A real HTTP server on a free port (or a given one) that records what it is sent. It ends with the test that started it. */
export async function startServer(handler: Handler, port = 0): Promise<TestServer> {
  const requests: RecordedRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const body = (await incoming.toArray()).map(String).join("");
    const request = { method: incoming.method ?? "", url: incoming.url ?? "", headers: incoming.headers, body };
    requests.push(request);
    handler(request, response);
  });
  // A client that stalls must not meet a connection that was closed meanwhile.
  server.keepAliveTimeout = 0;
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const stop = async () => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  onTestFinished(stop);
  return { url: `http://127.0.0.1:${portOf(server)}`, requests, stop };
}

/** A server that answers every connection with the same bytes, for answers that node:http would not send. */
export async function startRawServer(answer: string): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", () => socket.end(answer, "utf8"));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${portOf(server)}`;
}

function portOf(server: TcpServer): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return address.port;
}

/** A handler that gives every request the same answer. */
export function answering(
  status: number,
  body: string,
  headers: Record<string, string> = { "Content-Type": "application/json" },
): Handler {
  return (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
}
