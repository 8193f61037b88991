import { Hono } from "hono";
import { cors } from "hono/cors";
import type { MiddlewareHandler } from "hono";
import type { StatusCode } from "hono/utils/http-status";
import { HTTPException } from "hono/http-exception";
import { basePath } from "../../generated/mock.ts";
import { credentialOf } from "../tailnet/credential.ts";
import { createAdmin } from "./admin.ts";
import type { AppSettings } from "./admin.ts";
import { answerApi } from "./api.ts";
import { ConnectionDropped } from "./faults.ts";
import { clientOf, tokenIn } from "./token-request.ts";

/**
 * The mock as a function from request to response: the API under its base path, and `/__mock` to control it.
 *
 * - CORS: any origin (or those given) may send credentials, and read `ETag`, `Retry-After` and Prism's findings. A page on
 *   the internet may call a mock on a private network, as Chrome asks before it does.
 * - A response without a body says that its length is 0, instead of being sent in chunks.
 * - A dropped connection is an error; the server that holds the connection acts on it.
 * - Every other failure is a `{message}` too.
 */
export function createApp(settings: AppSettings, origins: readonly string[] | undefined): Hono {
  const app = new Hono();
  const { engine, tailnets } = settings;
  app.use(lengthOfNothing, privateNetwork);
  app.use(
    cors({
      origin: (origin) => (!origins || origins.includes(origin) ? origin : undefined),
      credentials: true,
      exposeHeaders: ["ETag", "Retry-After", "Allow", "sl-violations"],
    }),
  );
  app.route("/__mock", createAdmin(settings));
  app.get("/", (context) => context.redirect("/__mock"));
  app.get("/__mock/", (context) => context.redirect("/__mock"));
  app.all(`${basePath}/*`, async (context) => {
    const path = new URL(context.req.url).pathname.slice(basePath.length) || "/";
    const client = tailnets.isPerKey ? await clientOf(context.req.raw) : undefined;
    const credential = credentialOf(context.req.header("authorization"));
    const kept = client === undefined ? tailnets.of(credential) : tailnets.ofClient(client);
    const { status, headers, body } = await answerApi({ engine, ...kept }, context.req.raw, path);
    const token = client === undefined ? undefined : tokenIn(body);
    if (token !== undefined) tailnets.lead(token, kept);
    // Its type lists the statuses that have a name; a document may have others.
    return context.newResponse(body, status as StatusCode, headers);
  });
  app.notFound((context) =>
    context.json({ message: `there is nothing at ${context.req.path}: the API is under ${basePath}` }, 404),
  );
  app.onError((error, context) => {
    if (error instanceof ConnectionDropped) throw error;
    if (error instanceof HTTPException) return context.json({ message: error.message }, error.status);
    console.error(error);
    return context.json({ message: "the mock failed; this is a bug of it, and its log says more" }, 500);
  });
  return app;
}

const lengthOfNothing: MiddlewareHandler = async (context, next) => {
  await next();
  const { body, status } = context.res;
  if (body === null && status !== 204 && status !== 304) context.header("Content-Length", "0");
};

/** https://wicg.github.io/private-network-access: granted only to origins that CORS permits. */
const privateNetwork: MiddlewareHandler = async (context, next) => {
  await next();
  const isAsked = context.req.header("Access-Control-Request-Private-Network") === "true";
  if (isAsked && context.res.headers.has("Access-Control-Allow-Origin")) {
    context.header("Access-Control-Allow-Private-Network", "true");
  }
};
