import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";

const manifestFile = createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json");
const { bin }: { bin: { prism: string } } = JSON.parse(readFileSync(manifestFile, "utf8"));

export interface Prism {
  /** Its URL, without the base path of the document, which Prism ignores. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts `prism mock --errors` for a document on a free port, or `prism proxy --errors` if an upstream is given.
 * Resolves once it listens; rejects with its output if it ends first.
 */
export async function startPrism(document: string, upstream?: string): Promise<Prism> {
  const [verb, ...target] = upstream === undefined ? ["mock"] : ["proxy", upstream];
  const listen = ["--errors", "--host", "127.0.0.1", "--port", "0"];
  const args = [join(dirname(manifestFile), bin.prism), verb ?? "", ...listen, document, ...target];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const exited = once(child, "exit");
  const printed: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => printed.push(String(chunk)));
  const stop = async () => {
    child.kill();
    await exited;
  };
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      if (printed.length < 200) printed.push(line);
      const ready = /listening on (http:\/\/\S+)/.exec(line)?.[1];
      if (ready) resolve(ready);
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      reject(new Error(`prism ended with ${code} before it was ready:\n${printed.join("\n")}`)),
    );
  });
  process.once("exit", () => child.kill());
  return { url, stop };
}
