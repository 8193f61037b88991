import { onTestFinished } from "vitest";
import { Tailscale } from "../../src/index.ts";
import type { Fetch } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/serve.ts";

/** A tailnet whose policy can be edited, and looked at. */
export interface PolicyTailnet {
  readonly tailscale: Tailscale;
  /** The requests of `tailscale`, in order. */
  readonly requests: readonly SentRequest[];
  /** The text that is stored. */
  read(): Promise<string>;
  /** Stores another text, as somebody else would. */
  write(text: string): Promise<void>;
  /** How to answer a request instead, after it has taken effect; `undefined` for the usual answer. */
  instead: (request: SentRequest) => Response | Promise<Response> | undefined;
}

/** What a request does with the policy file. */
export type SentRequest = "get" | "set" | "validate";

/** The mock in this process. */
export async function policyInProcess(text: string): Promise<PolicyTailnet> {
  const { fetch } = await createMock();
  return connect(text, "https://mock.example/api/v2", fetch);
}

/** The mock on a socket. */
export async function policyOnSocket(text: string): Promise<PolicyTailnet> {
  const { origin, stop } = await serve(await createMock(), "127.0.0.1", 0);
  onTestFinished(stop);
  return connect(text, `${origin}/api/v2`, fetch);
}

async function connect(text: string, baseUrl: string, send: Fetch): Promise<PolicyTailnet> {
  const apiKey = "tskey-api-test";
  const { policyFile } = new Tailscale({ apiKey, baseUrl, fetch: send });
  const requests: SentRequest[] = [];
  const tailnet: PolicyTailnet = {
    tailscale: new Tailscale({
      apiKey,
      baseUrl,
      async fetch(input, init) {
        const request = sentRequest(String(input), init?.method);
        requests.push(request);
        const usual = await send(input, init);
        return tailnet.instead(request) ?? usual;
      },
    }),
    requests,
    read: async () => (await policyFile.get()).data,
    write: async (next) => void (await policyFile.set({ body: next })),
    instead: () => undefined,
  };
  await tailnet.write(text);
  return tailnet;
}

function sentRequest(url: string, method: string | undefined): SentRequest {
  if (method !== "POST") return "get";
  return url.endsWith("/acl/validate") ? "validate" : "set";
}
