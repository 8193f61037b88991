import { Hono } from "hono";
import { cors } from "hono/cors";
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
  app.all(`${basePath}/*`, ({ req }) =>
    answerApi(settings, req.raw, new URL(req.url).pathname.slice(basePath.length) || "/"),
  );
  app.notFound((context) =>
    context.json({ message: `there is nothing at ${context.req.path}: the API is under ${basePath}` }, 404),
  );
  app.onError((error, context) => {
    const status = error instanceof HTTPException ? error.status : 500;
    return context.json({ message: error.message }, status);
  });
  return app;
}
