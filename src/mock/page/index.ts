import { createHash } from "node:crypto";
import { buildProgram } from "./program.ts";
import type { Program } from "./program.ts";

let made: Promise<string> | undefined;

/**
 * `GET /__mock`: a page to view and control the mock, in one file. Its data comes from the other routes under
 * `/__mock`.
 */
export function page(): Promise<string> {
  return (made ??= buildProgram().then(pageOf));
}

function pageOf({ script, style }: Program): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyOf(script, style)}">
<title>Tailscale API mock</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<body>
<script>${script}</script>
</html>
`;
}

/** Permits only the page's own script and style, and requests only to the mock. */
function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    "connect-src 'self'",
    "img-src data:",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
  ].join("; ");
}

/** How a Content-Security-Policy names an inline script or style. */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
