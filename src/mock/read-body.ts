import { ConnectionDropped } from "./faults.ts";

/** The most bytes a request body may have. */
export const maxBody = 10 * 1024 * 1024;

/**
 * Reads the body as text; undefined if it is larger than the mock accepts. Chunks are counted as they arrive. Throws a
 * ConnectionDropped if the body breaks off, because the client is gone.
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
