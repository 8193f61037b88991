/** The credential of a client. */
export interface Credential {
  /** For messages: `the API key of TAILSCALE_API_KEY`. Holds no secret. */
  readonly description: string;
  /** The bearer token of the next request. */
  token(signal: AbortSignal | undefined): string | Promise<string>;
  /** Called when the API has refused a token. Resolves to whether a new one can be obtained. */
  renew(refused: string, signal: AbortSignal | undefined): Promise<boolean>;
}
