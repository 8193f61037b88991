import { asked, fixedKey, renewedToken, suppliedKey } from "./credentials.ts";
import type { Credential } from "../call/credential.ts";
import type { TokenAnswer } from "./credentials.ts";
import { environmentVariable } from "./environment.ts";
import { InvalidArgumentError } from "../errors/errors.ts";
import type { CredentialOptions, OAuthOptions, WorkloadIdentityOptions } from "./options.ts";

/** The two token endpoints, as the client's own methods call them. */
export interface TokenEndpoints {
  createToken(input: { body: OAuthBody }): Promise<TokenAnswer>;
  exchangeToken(input: { body: { client_id: string; jwt: string } }): Promise<TokenAnswer>;
}

interface OAuthBody {
  client_id: string;
  client_secret: string;
  grant_type: "client_credentials";
  scope: string | undefined;
  tags: string | undefined;
}

/** The options that hold a credential, and those that allow a client without one. */
export interface CredentialSources extends CredentialOptions {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly baseUrl?: string | undefined;
  readonly fetch?: unknown;
}

/**
 * The one credential of a client.
 *
 * - An option takes precedence over the environment. Two of either are refused.
 * - No credential at all is for a proxy that adds its own. It requires `baseUrl`, `fetch` or an `Authorization` header.
 */
export function resolveCredential(
  options: CredentialSources,
  timeout: number,
  endpoints: () => TokenEndpoints,
): Credential | undefined {
  const { apiKey, oauth, workloadIdentity } = options;
  const header = bringsHeader(options) || undefined;
  const given = Object.entries({ apiKey, oauth, workloadIdentity, "an Authorization header": header }).filter(
    ([, value]) => value !== undefined,
  );
  if (given.length > 1)
    throw new InvalidArgumentError(
      `Pass one of ${given.map(([name]) => name).join(" and ")}; a client has one credential.`,
    );
  if (typeof apiKey === "function") return suppliedKey(apiKey, timeout);
  if (apiKey !== undefined) return fixedKey(apiKey, "the API key of the apiKey option");
  if (oauth) return oauthClient(oauth, endpoints);
  if (workloadIdentity) return federatedIdentity(workloadIdentity, timeout, endpoints);
  if (header) return undefined;
  return fromEnvironment(endpoints) ?? none(options);
}

function fromEnvironment(endpoints: () => TokenEndpoints): Credential | undefined {
  const key = environmentVariable("TAILSCALE_API_KEY");
  const clientId = environmentVariable("TAILSCALE_OAUTH_CLIENT_ID");
  const clientSecret = environmentVariable("TAILSCALE_OAUTH_CLIENT_SECRET");
  if (key && (clientId || clientSecret)) {
    throw new InvalidArgumentError(
      "Both TAILSCALE_API_KEY and TAILSCALE_OAUTH_CLIENT_… are set; unset one, or pass apiKey or oauth.",
    );
  }
  if (key) return fixedKey(key, "the API key of TAILSCALE_API_KEY");
  if (clientId && clientSecret) return oauthClient({ clientId, clientSecret }, endpoints);
  if (!clientId && !clientSecret) return undefined;
  throw new InvalidArgumentError(
    `TAILSCALE_OAUTH_CLIENT_${clientId ? "SECRET" : "ID"} is missing: an OAuth client needs both its ID and its secret.`,
  );
}

function bringsHeader({ headers }: CredentialSources): boolean {
  return Object.keys(headers ?? {}).some((name) => name.toLowerCase() === "authorization");
}

function none({ baseUrl, fetch }: CredentialSources): undefined {
  if (baseUrl ?? fetch ?? environmentVariable("TAILSCALE_BASE_URL")) return undefined;
  throw new InvalidArgumentError(
    "No credential: pass apiKey, oauth or workloadIdentity, or set TAILSCALE_API_KEY. For a proxy that adds its own, set baseUrl.",
  );
}

function oauthClient(
  { clientId, clientSecret, scopes, tags }: OAuthOptions,
  endpoints: () => TokenEndpoints,
): Credential {
  requireText("oauth.clientId", clientId);
  requireText("oauth.clientSecret", clientSecret);
  requireList("oauth.scopes", scopes);
  requireList("oauth.tags", tags);
  const body: OAuthBody = {
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: "client_credentials",
    scope: scopes?.join(" "),
    tags: tags?.join(" "),
  };
  const description = `the access token of the OAuth client ${clientId}`;
  return renewedToken(description, () => endpoints().createToken({ body }));
}

function federatedIdentity(
  { clientId, idToken }: WorkloadIdentityOptions,
  timeout: number,
  endpoints: () => TokenEndpoints,
): Credential {
  requireText("workloadIdentity.clientId", clientId);
  if (typeof idToken !== "function")
    throw new InvalidArgumentError("workloadIdentity.idToken must be a function that gets an ID token.");
  const description = `the access token of the federated identity ${clientId}`;
  const exchange = async () =>
    endpoints().exchangeToken({ body: { client_id: clientId, jwt: await idTokenOf(idToken, timeout) } });
  return renewedToken(description, exchange);
}

async function idTokenOf(idToken: WorkloadIdentityOptions["idToken"], timeout: number): Promise<string> {
  const jwt = await asked("idToken", idToken, timeout);
  if (typeof jwt !== "string" || jwt === "") throw new TypeError("workloadIdentity.idToken gave no ID token");
  return jwt;
}

function requireText(name: string, value: unknown): void {
  if (typeof value !== "string" || value === "") throw new InvalidArgumentError(`${name} is missing.`);
}

function requireList(name: string, value: unknown): void {
  if (value !== undefined && !Array.isArray(value))
    throw new InvalidArgumentError(`${name} must be an array of strings.`);
}
