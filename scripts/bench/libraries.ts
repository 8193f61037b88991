import { request as octokit } from "@octokit/request";
import axios from "axios";
import ky from "ky";
import { ofetch } from "ofetch";
import OpenAI from "openai";
import createClient from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import { Tailscale } from "../../src/index.ts";

/** The calls of every library. They resolve to the parsed body, and reject for a 404. */
export interface Calls {
  readonly get: () => Promise<unknown>;
  readonly post: () => Promise<unknown>;
}

interface Library {
  readonly name: string;
  readonly isPeer: boolean;
  /** Whether it has a time limit even if its user sets none. */
  readonly alwaysLimited: boolean;
  readonly create: (baseUrl: string, timeout: number | undefined) => Calls;
}

const deviceId = "nVq3LTc2uCNTRL";
const body = { tags: ["tag:router", "tag:server"] };
const apiKey = "tskey-api-any";
const headers = { Authorization: `Bearer ${apiKey}` };
const path = `/device/${deviceId}`;
const params = { path: { deviceId } };

export const libraries: readonly Library[] = [
  { name: "raw fetch", isPeer: false, alwaysLimited: false, create: rawFetch },
  { name: "tailscale-openapi", isPeer: false, alwaysLimited: true, create: methods },
  { name: "tailscale-openapi, raw client", isPeer: false, alwaysLimited: true, create: rawClient },
  { name: "openapi-fetch", isPeer: true, alwaysLimited: false, create: openapiFetch },
  { name: "ofetch", isPeer: true, alwaysLimited: false, create: withOfetch },
  { name: "@octokit/request", isPeer: true, alwaysLimited: false, create: withOctokit },
  { name: "ky", isPeer: true, alwaysLimited: true, create: withKy },
  { name: "a Stainless client (openai)", isPeer: true, alwaysLimited: true, create: withStainless },
  // Sends with `node:http`, which browsers and Workers do not have.
  { name: "axios", isPeer: false, alwaysLimited: false, create: withAxios },
];

/** For libraries that have no timeout but take a signal. */
function within(timeout: number | undefined): { signal?: AbortSignal } {
  return timeout === undefined ? {} : { signal: AbortSignal.timeout(timeout) };
}

function rawFetch(baseUrl: string, timeout: number | undefined): Calls {
  const json = { ...headers, "Content-Type": "application/json" };
  const send = async (url: string, init: RequestInit) => {
    const response = await fetch(url, { ...init, ...within(timeout) });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return response;
  };
  return {
    get: async () => (await send(`${baseUrl}${path}`, { headers })).json(),
    post: async () =>
      (await send(`${baseUrl}${path}/tags`, { method: "POST", headers: json, body: JSON.stringify(body) })).text(),
  };
}

function methods(baseUrl: string, timeout: number | undefined): Calls {
  const { devices } = new Tailscale({ apiKey, baseUrl, timeout });
  return {
    get: () => devices.get({ deviceId }),
    post: () => devices.setTags({ deviceId, body }),
  };
}

function rawClient(baseUrl: string, timeout: number | undefined): Calls {
  const { http } = new Tailscale({ apiKey, baseUrl, timeout });
  return {
    get: async () => dataOf(await http.GET("/device/{deviceId}", { params })),
    post: async () => dataOf(await http.POST("/device/{deviceId}/tags", { params, body })),
  };
}

function openapiFetch(baseUrl: string, timeout: number | undefined): Calls {
  const client = createClient<paths>({ baseUrl, headers });
  return {
    get: async () => dataOf(await client.GET("/device/{deviceId}", { params, ...within(timeout) })),
    post: async () =>
      dataOf(await client.POST("/device/{deviceId}/tags", { params, body, parseAs: "text", ...within(timeout) })),
  };
}

function dataOf({ data, response }: { readonly data?: unknown; readonly response: Response }): unknown {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return data;
}

function withOfetch(baseURL: string, timeout: number | undefined): Calls {
  const client = ofetch.create({ baseURL, headers, ...(timeout !== undefined && { timeout }) });
  return {
    get: () => client(path),
    post: () => client(`${path}/tags`, { method: "POST", body }),
  };
}

function withOctokit(baseUrl: string, timeout: number | undefined): Calls {
  const client = octokit.defaults({ baseUrl, headers });
  return {
    get: async () => (await client("GET /device/{deviceId}", { deviceId, request: within(timeout) })).data,
    post: async () =>
      (await client("POST /device/{deviceId}/tags", { deviceId, ...body, request: within(timeout) })).data,
  };
}

function withKy(prefixUrl: string, timeout: number | undefined): Calls {
  const client = ky.create({ prefixUrl, headers, ...(timeout !== undefined && { timeout }) });
  return {
    get: () => client.get(path.slice(1)).json(),
    post: () => client.post(`${path.slice(1)}/tags`, { json: body }).text(),
  };
}

function withStainless(baseURL: string, timeout: number | undefined): Calls {
  const client = new OpenAI({ apiKey, baseURL, timeout });
  return {
    get: () => client.get(path),
    post: () => client.post(`${path}/tags`, { body }),
  };
}

function withAxios(baseURL: string, timeout: number | undefined): Calls {
  const client = axios.create({ baseURL, headers, ...(timeout !== undefined && { timeout }) });
  return {
    get: async () => (await client.get(path)).data,
    post: async () => (await client.post(`${path}/tags`, body)).data,
  };
}
