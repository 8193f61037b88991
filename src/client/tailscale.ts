import type { Resources } from "../../generated/methods.ts";
import { defaultBaseUrl, operations, parameterDefaults } from "../../generated/operations.ts";
import type { Operation } from "../../generated/operations.ts";
import { createMethod } from "./dispatch.ts";
import type { Method } from "./dispatch.ts";
import { environmentVariable } from "../credentials/environment.ts";
import { InvalidArgumentError } from "../errors/errors.ts";
import { Gate } from "../call/gate.ts";
import { createIterator } from "./iterate.ts";
import { createHttp } from "./raw-client.ts";
import type { HttpClient } from "./raw-client.ts";
import { checkClientOptions } from "./check-options.ts";
import { createLog } from "../call/log.ts";
import { longestRetryAfter } from "../call/retry-policy.ts";
import type { Fetch, RequestOptions } from "../call/options.ts";
import type { TailscaleOptions } from "./options.ts";
import { resolveCredential } from "../credentials/resolve-credential.ts";
import { createTransport } from "../call/transport.ts";
import { identityHeaders } from "./user-agent.ts";

export interface Tailscale extends Resources<RequestOptions> {}

/**
 * A client of the Tailscale API.
 *
 * ```ts
 * const tailscale = new Tailscale({ apiKey: "tskey-api-…" });
 * const { devices } = await tailscale.devices.list();
 * ```
 *
 * Every method takes the operation's parameters by name, with the request body under `body`, and then the options of
 * this request. It resolves to the response body as documented, or rejects with a TailscaleError.
 */
export class Tailscale {
  /** The raw openapi-fetch client over the same transport: `{ data, error, response }` instead of a thrown error. */
  readonly http: HttpClient;

  /**
   * A client of the Tailscale API.
   *
   * ```ts
   * const tailscale = new Tailscale({ apiKey: "tskey-api-…" });
   * const { devices } = await tailscale.devices.list();
   * ```
   *
   * If the options have no credential, the client takes one from the environment, such as `TAILSCALE_API_KEY`.
   *
   * @throws {@link InvalidArgumentError} if an option is invalid, or if there is no credential or more than one.
   */
  constructor(options: TailscaleOptions = {}) {
    checkClientOptions(options);
    const baseUrl = checkedBaseUrl(options.baseUrl ?? environmentVariable("TAILSCALE_BASE_URL") ?? defaultBaseUrl);
    const { timeout = 30_000 } = options;
    const transport = createTransport({
      ...options,
      credential: resolveCredential(options, timeout, () => this.oauth),
      fetch: options.fetch ?? globalFetch,
      gate: new Gate(),
      log: createLog(options.logger, options.logLevel),
      maxRetries: options.maxRetries ?? 2,
      timeout,
      maxRetryWait: options.maxRetryWait ?? longestRetryAfter,
    });
    const headers = { ...identityHeaders(), ...options.headers };
    this.http = createHttp(baseUrl, headers, transport);
    const tailnet = options.tailnet ?? environmentVariable("TAILSCALE_TAILNET") ?? parameterDefaults.tailnet;
    const settings = { baseUrl, headers, defaults: { ...parameterDefaults, tailnet }, transport };
    Object.assign(
      this,
      resources((operation) => createMethod(operation, settings)),
    );
  }
}

/** Creates the resources and their methods, such as `devices.list`, from the operation table. */
function resources(create: (operation: Operation) => Method): Record<string, Record<string, unknown>> {
  const all: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const [resource = "", name = ""] = operation.sdkMethod.split(".");
    const methods = (all[resource] ??= {});
    const method = create(operation);
    methods[name] = method;
    const [cursor, items] = operation.paging ?? [];
    if (cursor && items) methods[`${name}All`] = createIterator(method, { cursor, items });
  }
  return all;
}

/** Looked up at each call, so that tests and service-worker libraries can replace it. */
const globalFetch: Fetch = (input, init) => globalThis.fetch(input, init);

/** Checked by its form: React Native has a URL that can do little, and Hermes has none. */
function checkedBaseUrl(baseUrl: string): string {
  const refuse = (problem: string) =>
    new InvalidArgumentError(`baseUrl ${problem}; it should look like ${defaultBaseUrl}.`);
  if (typeof baseUrl !== "string" || /\s/.test(baseUrl)) throw refuse("is not a URL");
  if (/[?#]/.test(baseUrl)) throw refuse("must not have a query or fragment");
  const [, authority] = /^https?:\/\/([^/]*)/i.exec(baseUrl) ?? [];
  if (authority === undefined) {
    if (/^[a-z][a-z\d+.-]*:/i.test(baseUrl)) throw refuse("must be an http or https URL");
    if (!globalThis.location?.href || baseUrl === "") throw refuse("is not a URL");
  } else if (authority.includes("@")) throw refuse("must not hold a user name or password; pass apiKey");
  else if (!/^(?:[^:[\]]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(authority)) throw refuse("is not a URL");
  return baseUrl.replace(/\/+$/, "");
}
