import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** The table of docs/architecture.md, held against every import. */
const rows = [...readFileSync("docs/architecture.md", "utf8").matchAll(/^\| `([\w/*.]+)` \| .* \| (.*) \|$/gm)].map(
  ([, room = "", permitted = ""]) => ({ room: room.replace(/[\w.]+\.ts$/, ""), permitted }),
);

interface Import {
  file: string;
  room: string;
  /** The room or the package that is imported. */
  target: string;
}

const sources = filesOf("generated", "src");

const imports: Import[] = sources.flatMap((file) =>
  specifiersOf(file).map((specifier) => ({ file, room: roomOf(file), target: targetOf(file, specifier) })),
);

function filesOf(...roots: string[]): string[] {
  return roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(root, file)),
  );
}

/** Everything that a file imports, types included. */
function specifiersOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, "utf8")).importedFiles.map(({ fileName }) => fileName);
}

function roomOf(file: string): string {
  const [root = "", folder = ""] = file.split("/");
  return root === "src" && file.split("/").length > 2 ? `src/${folder}/` : `${root}/`;
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith(".")) return roomOf(normalize(join(dirname(file), specifier)));
  if (specifier.startsWith("node:")) return "Node";
  return specifier.startsWith("@") ? specifier.split("/").slice(0, 2).join("/") : (specifier.split("/")[0] ?? "");
}

/** What the table calls packages. */
const names: Record<string, RegExp> = {
  Prism: /^@stoplight\//,
  Hono: /^(?:hono|@hono\/node-server)$/,
  chokidar: /^chokidar$/,
  Node: /^Node$/,
  "src/index.ts": /^src\/$/,
};

function isPermitted({ file, room, target }: Import): boolean {
  const row = rows.find((one) => one.room === room);
  if (!row) return false;
  if (target === room) return row.permitted.includes("itself");
  if (target === "openapi-fetch") return file === "src/client/raw-client.ts";
  const named = Object.entries(names).find(([, pattern]) => pattern.test(target))?.[0] ?? `\`${target}\``;
  return row.permitted.includes(named);
}

test("every room is in the table", () => {
  expect(rows.map(({ room }) => room).sort()).toStrictEqual([...new Set(sources.map(roomOf))].sort());
});

test("nobody imports what the table does not permit", () => {
  expect(imports.length).toBeGreaterThan(200);
  expect(imports.filter((one) => !isPermitted(one))).toStrictEqual([]);
});

test("an import that is not permitted is seen", () => {
  expect(isPermitted({ file: "src/call/gate.ts", room: "src/call/", target: "src/client/" })).toBe(false);
  expect(isPermitted({ file: "src/call/gate.ts", room: "src/call/", target: "openapi-fetch" })).toBe(false);
  expect(isPermitted({ file: "src/tailnet/store.ts", room: "src/tailnet/", target: "Node" })).toBe(false);
});

/** The files that import one another in a circle; undefined where nobody does. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const finished = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] | undefined => {
    const start = trail.indexOf(file);
    if (start >= 0) return [...trail.slice(start), file];
    if (finished.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...trail, file]);
      if (circle) return circle;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}

const graph = new Map(
  filesOf("generated", "src", "scripts").map((file) => [
    file,
    specifiersOf(file)
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => normalize(join(dirname(file), specifier))),
  ]),
);

test("no files import one another in a circle, types included", () => {
  expect(findCircle(graph)).toBeUndefined();
});

test("a planted circle is seen", () => {
  const planted = new Map(graph).set("src/errors/redact.ts", ["src/call/call.ts"]);
  expect(findCircle(planted)).toContain("src/errors/redact.ts");
});
