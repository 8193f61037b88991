import { request as octokit } from "@octokit/request";
import axios from "axios";
import ky from "ky";
import { ofetch } from "ofetch";
import OpenAI from "openai";
import createClient from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import { Tailscale } from "../../src/index.ts";

/** Something that makes the same two calls: reads a device, and sets its tags. */
export interface Contender {
  readonly name: string;
  readonly get: () => Promise<unknown>;
  readonly post: () => Promise<unknown>;
}

const deviceId = "nVq3LTc2uCNTRL";
const body = { tags: ["tag:router", "tag:server"] };
const apiKey = "tskey-api-any";
const headers = { Authorization: `Bearer ${apiKey}` };
const path = `/device/${deviceId}`;

/** Raw fetch, which the others are compared with, comes first. Each is set up as its own documentation shows. */
export function contenders(baseUrl: string): Contender[] {
  return [rawFetch(baseUrl), rawFetchWithTimeout(baseUrl), ...ours(baseUrl), openapiFetch(baseUrl), ...others(baseUrl)];
}

function rawFetch(baseUrl: string): Contender {
  const json = { ...headers, "Content-Type": "application/json" };
  return {
    name: "raw fetch",
    get: async () => (await fetch(`${baseUrl}${path}`, { headers })).json(),
    post: async () =>
      (await fetch(`${baseUrl}${path}/tags`, { method: "POST", headers: json, body: JSON.stringify(body) })).text(),
  };
}

/** What one writes by hand so that a server that does not answer cannot hang the program. */
function rawFetchWithTimeout(baseUrl: string): Contender {
  const json = { ...headers, "Content-Type": "application/json" };
  const within = async (init: RequestInit, url: string) => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 30_000);
    try {
      return await (await fetch(url, { ...init, signal: controller.signal })).text();
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    name: "raw fetch with a timeout",
    get: async () => JSON.parse(await within({ headers }, `${baseUrl}${path}`)),
    post: () => within({ method: "POST", headers: json, body: JSON.stringify(body) }, `${baseUrl}${path}/tags`),
  };
}

function ours(baseUrl: string): Contender[] {
  const { devices, http } = new Tailscale({ apiKey, baseUrl });
  const params = { path: { deviceId } };
  return [
    {
      name: "tailscale-openapi",
      get: () => devices.get({ deviceId }),
      post: () => devices.setTags({ deviceId, body }),
    },
    {
      name: "tailscale-openapi, raw client",
      get: () => http.GET("/device/{deviceId}", { params }),
      post: () => http.POST("/device/{deviceId}/tags", { params, body }),
    },
  ];
}

function openapiFetch(baseUrl: string): Contender {
  const client = createClient<paths>({ baseUrl, headers });
  const params = { path: { deviceId } };
  return {
    name: "openapi-fetch",
    get: () => client.GET("/device/{deviceId}", { params }),
    post: () => client.POST("/device/{deviceId}/tags", { params, body, parseAs: "text" }),
  };
}

function others(baseUrl: string): Contender[] {
  const kyClient = ky.create({ prefixUrl: baseUrl, headers });
  const axiosClient = axios.create({ baseURL: baseUrl, headers });
  const ofetchClient = ofetch.create({ baseURL: baseUrl, headers });
  const octokitClient = octokit.defaults({ baseUrl, headers });
  const stainless = new OpenAI({ apiKey, baseURL: baseUrl });
  return [
    {
      name: "ky",
      get: () => kyClient.get(path.slice(1)).json(),
      post: () => kyClient.post(`${path.slice(1)}/tags`, { json: body }).text(),
    },
    {
      name: "axios",
      get: () => axiosClient.get(path),
      post: () => axiosClient.post(`${path}/tags`, body),
    },
    {
      name: "ofetch",
      get: () => ofetchClient(path),
      post: () => ofetchClient(`${path}/tags`, { method: "POST", body }),
    },
    {
      name: "@octokit/request",
      get: () => octokitClient("GET /device/{deviceId}", { deviceId }),
      post: () => octokitClient("POST /device/{deviceId}/tags", { deviceId, ...body }),
    },
    {
      name: "a Stainless client (openai)",
      get: () => stainless.get(path),
      post: () => stainless.post(`${path}/tags`, { body }),
    },
  ];
}
