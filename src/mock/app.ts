import { Hono } from "hono";
import { cors } from "hono/cors";
import type { StatusCode } from "hono/utils/http-status";
import { HTTPException } from "hono/http-exception";
import { basePath } from "../../generated/mock.ts";
import { createAdmin } from "./admin.ts";
import { answerApi } from "./api.ts";
import type { ApiSettings } from "./api.ts";

/**
 * The mock as a function from request to answer: the API under its base path, and `/__mock` to steer it.
 *
 * - CORS: any origin (or those given) may send credentials, and read `ETag`, `Retry-After` and Prism's findings.
 * - Every other failure is a `{message}` too.
 */
export function createApp(settings: ApiSettings, origins: readonly string[] | undefined): Hono {
  const app = new Hono();
  app.use(
    cors({
      origin: (origin) => (!origins || origins.includes(origin) ? origin : undefined),
      credentials: true,
      exposeHeaders: ["ETag", "Retry-After", "Allow", "sl-violations"],
    }),
  );
  app.route("/__mock", createAdmin(settings));
  app.get("/__mock/", (context) => context.redirect("/__mock"));
  app.all(`${basePath}/*`, async (context) => {
    const path = new URL(context.req.url).pathname.slice(basePath.length) || "/";
    const { status, headers, body } = await answerApi(settings, context.req.raw, path);
    // Its type lists the statuses that have a name; a document may have others.
    return context.newResponse(body, status as StatusCode, headers);
  });
  app.notFound((context) =>
    context.json({ message: `there is nothing at ${context.req.path}: the API is under ${basePath}` }, 404),
  );
  app.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 500;
    return context.json({ message: error.message }, status);
  });
  return app;
}
