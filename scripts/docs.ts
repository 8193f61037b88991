/**
 * `npm run docs`: the reference as web pages, in site/.
 *
 * - site/api.html is the HTTP API, from the document, with each call in TypeScript; one file, which loads nothing from
 *   elsewhere.
 * - site/types/ documents the package, from its types. A public name without a comment fails the build.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { Application } from "typedoc";
import { referenceDocument } from "./docs/reference.ts";
import type { OpenApiDocument } from "./document/openapi.ts";
import { readOperations } from "./document/operations.ts";
import { redocly } from "./document/redocly.ts";

const root = process.cwd();
await rm("site", { recursive: true, force: true });
await mkdir("site");
await Promise.all([apiReference(), typeReference()]);
await writeFile(
  "site/index.html",
  `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>tailscale-openapi</title>
<h1>tailscale-openapi</h1>
<ul>
  <li><a href="api.html">The HTTP API</a></li>
  <li><a href="types/index.html">The package</a></li>
</ul>
</html>
`,
);

async function apiReference(): Promise<void> {
  const document: OpenApiDocument = JSON.parse(await readFile("generated/openapi.json", "utf8"));
  await writeFile("site/openapi.json", JSON.stringify(referenceDocument(document, readOperations(root, document))));
  const args = ["build-docs", "site/openapi.json", "--output", "site/api.html", "--inlineBundle"];
  const { code, stdout, stderr } = await redocly(root, args);
  if (code !== 0) throw new Error(`redocly build-docs failed:\n${stdout}\n${stderr}`);
  // The only thing the page would still load from elsewhere is a logo, so its maker's name replaces it.
  const name =
    '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="14"><text y="11" font-size="11">Redocly</text></svg>';
  const image = `data:image/svg+xml,${encodeURIComponent(name)}`;
  const page = await readFile("site/api.html", "utf8");
  await writeFile("site/api.html", page.replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w/-]+\.svg/g, image));
}

async function typeReference(): Promise<void> {
  const application = await Application.bootstrap({
    name: "tailscale-openapi",
    entryPoints: [
      "src/index.ts",
      "src/policy/index.ts",
      "src/mock/index.ts",
      "src/msw/index.ts",
      "src/webhooks/index.ts",
    ],
    tsconfig: "tsconfig.json",
    readme: "none",
    out: "site/types",
    disableSources: true,
    githubPages: false,
    includeVersion: true,
    excludePrivate: true,
    treatWarningsAsErrors: true,
    logLevel: "Warn",
    requiredToBeDocumented: ["Class", "Interface", "Function", "TypeAlias", "Variable"],
    // The document as openapi-typescript writes it, for the raw client; the HTTP API's own page is easier to read.
    intentionallyNotDocumented: [
      "tailscale-openapi.components",
      "tailscale-openapi.operations",
      "tailscale-openapi.paths",
    ],
    validation: { notExported: true, invalidLink: true, notDocumented: true },
  });
  const project = await application.convert();
  if (!project) throw new Error("typedoc could not read the sources");
  application.validate(project);
  if (application.logger.hasErrors() || application.logger.hasWarnings()) throw new Error("typedoc has complaints");
  await application.generateDocs(project, "site/types");
}
