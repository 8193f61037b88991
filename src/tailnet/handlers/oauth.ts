import { operations } from "../../../generated/mock.ts";
import type { Handlers } from "../handler.ts";

const { everything } = operations.createOAuthToken.answers[200].examples;

/** Any client and any identity gets a token, and any token is good. */
export const oauth = {
  createOAuthToken(store, { body }) {
    return { body: { ...everything, access_token: token(store.code(10)), scope: body.scope ?? everything.scope } };
  },

  exchangeFederatedToken(store) {
    return { body: { ...everything, access_token: token(store.code(10)) } };
  },
} satisfies Handlers;

function token(code: string): string {
  return `tskey-api-${code}CNTRL-example`;
}
