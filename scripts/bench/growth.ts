import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { OpenApiDocument, OperationObject, PathItem } from "../document/openapi.ts";
import { httpMethods } from "../document/openapi.ts";
import { readOperations } from "../document/operations.ts";
import { emitMethods } from "../emit/methods.ts";
import { emitOperations } from "../emit/operations.ts";
import { emitTypes } from "../emit/types.ts";
import { bundle } from "../size/bundles.ts";
import { typeCost } from "./type-cost.ts";

/** The cost of documents with this many operations, made from copies of ours. */
export async function growth(counts: readonly number[]): Promise<string> {
  const rows: string[] = [];
  for (const count of counts) rows.push(await measure(count));
  return `| operations | generate | bundle, compressed | 100 calls add to type-checking | and instantiations |
|---|---|---|---|---|
${rows.join("\n")}`;
}

async function measure(count: number): Promise<string> {
  const document = enlarged(JSON.parse(readFileSync("generated/openapi.json", "utf8")), count);
  const root = await mkdtemp(join(process.cwd(), "node_modules", ".bench-"));
  try {
    const start = performance.now();
    const files = await generate(root, document);
    const generating = performance.now() - start;
    for (const [name, text] of files) await writeFile(join(root, "generated", name), text);
    const code = await bundle('export * from "./src/index.ts";', root, { minify: true });
    const check = typeCost(root);
    const cells = [
      count,
      `${Math.round(generating)} ms`,
      `${(gzipSync(code, { level: 9 }).length / 1_024).toFixed(1)} KiB`,
      `${Math.round(check.milliseconds)} ms`,
      check.instantiations,
    ];
    return `| ${cells.join(" | ")} |`;
  } finally {
    await rm(root, { recursive: true });
  }
}

/** Everything except the linter, which takes the same time in every case. */
async function generate(root: string, document: OpenApiDocument): Promise<[name: string, text: string][]> {
  await mkdir(join(root, "generated"));
  await cp("src", join(root, "src"), { recursive: true });
  await symlink(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  const operations = readOperations(process.cwd(), document);
  const { types, schemas } = await emitTypes(document);
  return [
    ["types.ts", types],
    ["schemas.ts", schemas],
    ["operations.ts", emitOperations(document, operations)],
    ["methods.ts", emitMethods(document, operations)],
  ];
}

function enlarged(document: OpenApiDocument, count: number): OpenApiDocument {
  const paths: Record<string, PathItem> = {};
  let made = 0;
  for (let copy = 0; made < count; copy += 1) {
    for (const [path, item] of Object.entries(document.paths)) {
      if (made >= count) break;
      const renamed = copy === 0 ? item : renameAll(item, copy);
      paths[copy === 0 ? path : `/copy${copy}${path}`] = renamed;
      made += httpMethods.filter((method) => renamed[method]).length;
    }
  }
  return { ...document, paths };
}

function renameAll(item: PathItem, copy: number): PathItem {
  const renamed = { ...item };
  for (const method of httpMethods) {
    const operation = item[method];
    if (operation) renamed[method] = rename(operation, copy);
  }
  return renamed;
}

function rename(operation: OperationObject, copy: number): OperationObject {
  const method = operation["x-sdk-method"];
  return { ...operation, operationId: `${operation.operationId}${copy}`, "x-sdk-method": `${method}${copy}` };
}
