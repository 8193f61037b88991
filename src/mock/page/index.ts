import { createHash } from "node:crypto";
import { basePath } from "../../../generated/mock.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";

/** Nothing but the page's own script and style runs, and nothing but the mock is called. */
const policy = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src data:",
  `script-src '${hashOf(script)}'`,
  `style-src '${hashOf(style)}'`,
].join("; ");

/** `GET /__mock`: a page that shows and steers the mock. It stands alone; what it shows comes from the routes beside it. */
export const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Tailscale API mock</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<header>
  <div>
    <h1>Tailscale API mock</h1>
    <p>The API is at <code id="base">${basePath}</code>. Any API key works.</p>
  </div>
  <p class="clock">Mock time: <time id="clock"></time></p>
  <button id="advance">Advance clock by 1 minute</button>
  <button id="reset">Reset</button>
</header>
<p id="offline" role="status"></p>
<p id="problem" role="alert"></p>
<main>
  <section aria-labelledby="scenario-title">
    <h2 id="scenario-title">Scenario</h2>
    <p id="rates"></p>
    <ul id="scenarios"></ul>
  </section>
  <section aria-labelledby="operations-title">
    <h2 id="operations-title">Operations</h2>
    <p>Choose a response for an operation. It takes precedence over the scenario.</p>
    <div id="operations"></div>
  </section>
  <section aria-labelledby="requests-title">
    <h2 id="requests-title">Requests</h2>
    <p id="none">No requests yet.</p>
    <ol id="requests"></ol>
  </section>
</main>
<script>${script}</script>
</html>
`;

/** How a Content-Security-Policy names an inline script or style. */
function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
