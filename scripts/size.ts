/** `npm run size`: bytes that the client adds to a user's bundle, openapi-fetch included. Fails over budget. */
import { bundles, measure } from "./size/bundles.ts";

for (const bundle of bundles) {
  const { raw, minified, gzip } = await measure(bundle, process.cwd());
  const isOver = gzip > bundle.budget;
  const sizes = `${raw} bytes, minified ${minified}, compressed ${gzip}`;
  console.log(`${bundle.name}: ${sizes}, budget ${bundle.budget}${isOver ? ": over budget" : ""}`);
  if (isOver) process.exitCode = 1;
}
