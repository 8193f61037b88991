import { ConnectionDropped } from "./faults.ts";

/** Bytes that a request body may have. */
export const maxBody = 10 * 1024 * 1024;

/**
 * The body as text; undefined where it is larger than the mock takes. What comes in chunks is counted as it comes.
 * Throws a ConnectionDropped where the body breaks off: there is nobody left to answer.
 */
export async function readBody(request: Request): Promise<string | undefined> {
  try {
    return await readText(request);
  } catch (error) {
    throw new ConnectionDropped(error);
  }
}

async function readText(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBody) return undefined;
  if (!request.headers.has("transfer-encoding") || !request.body) return request.text();
  const decoder = new TextDecoder();
  let length = 0;
  let text = "";
  for await (const chunk of request.body) {
    length += chunk.byteLength;
    if (length > maxBody) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
