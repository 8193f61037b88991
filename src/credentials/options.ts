/** An OAuth client, made in the admin console. */
export interface OAuthOptions {
  /** The client's ID, as the admin console shows it. */
  clientId: string;
  /** `tskey-client-…` */
  clientSecret: string;
  /** Scopes to ask for with each token. Defaults to all scopes of the client; one that it does not have fails every call. */
  scopes?: readonly string[] | undefined;
  /** Tags to ask for with each token. Defaults to all tags of the client. */
  tags?: readonly string[] | undefined;
}

/** A federated identity, which trusts the tokens of an identity provider. */
export interface WorkloadIdentityOptions {
  /** The ID of the federated identity, as the admin console shows it. */
  clientId: string;
  /** Gets an ID token of the workload, within `timeout`. Called for each access token: an ID token should be fresh. */
  idToken: () => string | Promise<string>;
}

/** What a client may authenticate with: one of these. */
export interface CredentialOptions {
  /** An API access token (`tskey-api-…`), or a function that returns one; it is called before every request, and has `timeout` to do so. */
  apiKey?: string | (() => string | Promise<string>) | undefined;
  /** An OAuth client. The client gets its access tokens and renews them. */
  oauth?: OAuthOptions | undefined;
  /** A federated identity. The client exchanges ID tokens of the workload for access tokens, and renews them. */
  workloadIdentity?: WorkloadIdentityOptions | undefined;
}
