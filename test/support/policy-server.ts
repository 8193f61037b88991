import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { Tailscale } from "../../src/index.ts";
import { startServer } from "./server.ts";
import type { RecordedRequest } from "./server.ts";

/** A tailnet whose policy can be edited, and looked at. */
export interface PolicyTarget {
  readonly tailscale: Tailscale;
  /** The text that is stored. */
  read(): Promise<string>;
  /** Stores another text, as somebody else would. */
  write(text: string): Promise<void>;
}

export interface PolicyServer extends PolicyTarget {
  readonly requests: readonly RecordedRequest[];
  /** What validating a text says; nothing is wrong unless a test says so. */
  validate: (text: string) => object;
  /** Called with each text that is to be stored, before its `If-Match` is looked at. */
  beforeWrite: (text: string) => void;
  /** How to answer a request instead, after it has taken effect; `undefined` for the usual answer. */
  instead: (request: RecordedRequest) => ((response: ServerResponse) => void) | undefined;
}

/** A real HTTP server that keeps a policy file with an ETag, as the API does. */
export async function startPolicyServer(text: string): Promise<PolicyServer> {
  let version = 0;
  let stored = { text, etag: etagOf(text, version) };
  const store = (next: string) => {
    version += 1;
    stored = { text: next, etag: etagOf(next, version) };
  };
  const { url, requests } = await startServer((request, response) => {
    const answer = respond(request);
    const instead = server.instead(request);
    if (instead) return instead(response);
    response.writeHead(answer.status, { "Content-Type": answer.type, ...(answer.etag && { ETag: answer.etag }) });
    response.end(answer.body);
  });
  const respond = ({ method, url: path, headers, body }: RecordedRequest): Answer => {
    if (path.endsWith("/acl/validate")) return json(200, server.validate(body));
    if (method === "GET") return policy(stored);
    server.beforeWrite(body);
    const ifMatch = headers["if-match"];
    if (ifMatch !== undefined && ifMatch !== stored.etag) {
      return json(412, { message: "precondition failed, invalid old hash" });
    }
    store(body);
    return policy(stored);
  };
  const server: PolicyServer = {
    tailscale: new Tailscale({ apiKey: "tskey-api-test", baseUrl: `${url}/api/v2` }),
    requests,
    read: async () => stored.text,
    write: async (next) => store(next),
    validate: () => ({}),
    beforeWrite: () => undefined,
    instead: () => undefined,
  };
  return server;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly etag?: string;
  readonly body: string;
}

function policy({ text, etag }: { text: string; etag: string }): Answer {
  return { status: 200, type: "application/hujson", etag, body: text };
}

function json(status: number, body: object): Answer {
  return { status, type: "application/json", body: JSON.stringify(body) };
}

/** Another one for every write, of the same text too. */
function etagOf(text: string, version: number): string {
  return `"${createHash("sha256").update(`${version} ${text}`).digest("hex")}"`;
}
