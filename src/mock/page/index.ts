import { createHash } from "node:crypto";
import { buildProgram } from "./program.ts";
import type { Program } from "./program.ts";

let made: Promise<string> | undefined;

/** `GET /__mock`: a page that shows and steers the mock, in one file. What it shows comes from the routes beside it. */
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

/** Nothing but the page's own script and style runs, and nothing but the mock is called. */
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
