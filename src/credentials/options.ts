/** An OAuth client, created in the admin console. */
export interface OAuthOptions {
  /** The client's ID, as the admin console shows it. */
  clientId: string;
  /** `tskey-client-…` */
  clientSecret: string;
  /**
   * Scopes to request for each token. Defaults to all scopes of the client; with a scope it does not have, every call
   * fails.
   */
  scopes?: readonly string[] | undefined;
  /** Tags to request for each token. Defaults to all tags of the client. */
  tags?: readonly string[] | undefined;
}

/** A federated identity, which trusts the tokens of an identity provider. */
export interface WorkloadIdentityOptions {
  /** The ID of the federated identity, as the admin console shows it. */
  clientId: string;
  /**
   * Returns an ID token of the workload, within `timeout`. Called for each access token, because an ID token should be
   * fresh.
   */
  idToken: () => string | Promise<string>;
}

/** The credentials a client can use. Set exactly one. */
export interface CredentialOptions {
  /** An API access token (`tskey-api-…`), or a function that returns one; it is called before every request, and has `timeout` to do so. */
  apiKey?: string | (() => string | Promise<string>) | undefined;
  /** An OAuth client. The client gets its access tokens and renews them. */
  oauth?: OAuthOptions | undefined;
  /** A federated identity. The client exchanges ID tokens of the workload for access tokens, and renews them. */
  workloadIdentity?: WorkloadIdentityOptions | undefined;
}
