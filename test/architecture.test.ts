import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** The table of docs/architecture.md, held against every import. */
const rows = [...readFileSync("docs/architecture.md", "utf8").matchAll(/^\| `([\w/*.]+)` \| .* \| (.*) \|$/gm)].map(
  ([, room = "", permitted = ""]) => ({ room: room.replace(/\*\.ts$/, ""), permitted }),
);

interface Import {
  file: string;
  room: string;
  /** The room or the package that is imported. */
  target: string;
}

const sources = ["generated", "src"].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(root, file)),
);

const imports: Import[] = sources.flatMap((file) => {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
  return importedFiles.map(({ fileName }) => ({ file, room: roomOf(file), target: targetOf(file, fileName) }));
});

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
};

function isPermitted({ file, room, target }: Import): boolean {
  const row = rows.find((one) => one.room === room);
  if (!row) return false;
  if (target === room) return row.permitted.includes("itself");
  if (target === "openapi-fetch") return room === "src/" && file === "src/http.ts";
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
  expect(isPermitted({ file: "src/gate.ts", room: "src/", target: "src/mock/" })).toBe(false);
  expect(isPermitted({ file: "src/gate.ts", room: "src/", target: "openapi-fetch" })).toBe(false);
  expect(isPermitted({ file: "src/tailnet/store.ts", room: "src/tailnet/", target: "Node" })).toBe(false);
});
