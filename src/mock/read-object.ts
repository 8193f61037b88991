import type { Context } from "hono";

/** Reads the JSON object in a request body. Throws a TypeError if there is none. */
export async function readObject(context: Context): Promise<Record<string, unknown>> {
  const value = parse(await context.req.text());
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new TypeError("send a JSON object");
  return { ...value };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new TypeError("the body is not valid JSON; send a JSON object", { cause });
  }
}
