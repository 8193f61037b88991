import { checkLimits, checkNames, sharedOptions } from "../call/check-options.ts";
import type { Names } from "../call/check-options.ts";
import { isLogLevel } from "../call/log.ts";
import type { OAuthOptions, WorkloadIdentityOptions } from "../credentials/options.ts";
import { InvalidArgumentError } from "../errors/errors.ts";
import type { TailscaleOptions } from "./options.ts";

const clientOptions: Names<TailscaleOptions> = {
  ...sharedOptions,
  apiKey: true,
  oauth: true,
  workloadIdentity: true,
  tailnet: true,
  baseUrl: true,
  fetch: true,
  fetchOptions: true,
  headers: true,
  logger: true,
  logLevel: true,
};
const oauthOptions: Names<OAuthOptions> = { clientId: true, clientSecret: true, scopes: true, tags: true };
const workloadIdentityOptions: Names<WorkloadIdentityOptions> = { clientId: true, idToken: true };

/**
 * Throws if a client option is unknown or invalid. TypeScript catches most of these, but not for JavaScript callers.
 */
export function checkClientOptions(options: TailscaleOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new InvalidArgumentError("A client takes its options as an object, such as { apiKey }.");
  }
  checkNames("new Tailscale()", options, clientOptions);
  checkNames("oauth", options.oauth ?? {}, oauthOptions);
  checkNames("workloadIdentity", options.workloadIdentity ?? {}, workloadIdentityOptions);
  const { logLevel } = options;
  if (logLevel !== undefined && !isLogLevel(logLevel)) {
    throw new InvalidArgumentError(`logLevel is ${logLevel}; it must be debug, info, warn, error or silent.`);
  }
  checkLimits(options);
}
