import type { OpenApiDocument } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { exampleCall } from "./example.ts";

const notice = "<!-- Generated from openapi/ by `npm run generate`. Do not edit: change the document instead. -->";

/** docs/methods.md: every method by resource, with what a caller wants to know before choosing it. */
export function emitMethodsPage(document: OpenApiDocument, operations: readonly Operation[]): string {
  const sections = document.tags.map(({ name, description }) => {
    const own = operations.filter(({ source }) => source.tags.includes(name));
    const [first] = own;
    return first ? section(document, first.resource, description, own) : "";
  });
  const count = `${operations.length} methods for the ${operations.length} operations of the API`;
  return `${notice}

# Methods

${count}, by resource. Each takes its parameters by name and the request body under \`body\`; the editor shows types and an
example. \`npm run docs\` builds the full reference, with every parameter, response and error.

- **Scope**: what a token of an OAuth client or a federated identity needs. \`scopesOf("devices.list", …)\` collects them in code.
  An API access token acts with the rights of the user who made it, so it needs none.
- **Repeat**: whether the client repeats the call after a failure that may have taken effect ([retries](retries.md)).
${sections.join("")}`;
}

function section(
  document: OpenApiDocument,
  resource: string,
  description: string,
  operations: readonly Operation[],
): string {
  const rows = operations.map((operation) => {
    const { name, method, path, summary, stability, idempotent } = operation;
    const note = stability ? ` (${stability})` : "";
    return `| \`${name}\` | ${summary}${note} | \`${method} ${path}\` | ${accessOf(operation)} | ${idempotent ? "yes" : "no"} |`;
  });
  const [first] = operations;
  const example = first ? `\`\`\`js\nawait ${exampleCall(document, first)};\n\`\`\`\n` : "";
  return `
## ${resource}

${description.trim()}

${example}
| method | what it does | HTTP | scope | repeat |
|---|---|---|---|---|
${rows.join("\n")}
`;
}

function accessOf({ authenticated, scopes }: Operation): string {
  if (!authenticated) return "no credential";
  if (!scopes) return "users only";
  return scopes.map((all) => all.map((scope) => `\`${scope}\``).join(" and ")).join(" or ");
}

/** llms.txt: the package in one page for programs that read (https://llmstxt.org). */
export function emitLlmsText(operations: readonly Operation[]): string {
  const lines = operations.map(
    ({ resource, name, summary, method, path }) =>
      `- \`tailscale.${resource}.${name}\`: ${summary} (\`${method} ${path}\`)`,
  );
  return `${notice}
# tailscale-openapi

> An unofficial TypeScript client of the Tailscale API, made from an OpenAPI document.

Create a client with \`new Tailscale({ apiKey })\` from \`tailscale-openapi\`. Every method takes one object: the parameters by name and
the request body under \`body\`. Options of the request (\`signal\`, \`timeout\`, \`deadline\`, \`maxRetries\`, \`headers\`) are the second argument.
It resolves to the response body, or throws a TailscaleError. \`tailnet\` defaults to the tailnet of the credential.

## Guides

- [README](README.md): installation and first calls
- [Authentication](docs/authentication.md): API keys, OAuth clients, federated identities
- [Errors](docs/errors.md): error classes, logs and hooks
- [Retries](docs/retries.md): what is repeated, limits and aborts
- [The mock server](docs/mock.md): a tailnet for tests, in process, on a socket or in MSW
- [The policy file](docs/policy.md): edit it in places without losing a comment, compare, check
- [Recipes](docs/recipes.md): Vite, Vitest, Storybook, Playwright

## Methods

${lines.join("\n")}
`;
}
