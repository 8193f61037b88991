/** `npm run size`: bytes that the client, or another entry, adds to a user's bundle, openapi-fetch included. Fails over budget. */
import { bundles, measure, operationBudget } from "./size/bundles.ts";

for (const bundle of bundles) {
  const { raw, minified, gzip, withoutTable, perOperation } = await measure(bundle, process.cwd());
  const isOver = withoutTable > bundle.budget || perOperation > operationBudget;
  console.log(`${bundle.name}: ${raw} bytes, minified ${minified}, compressed ${gzip}`);
  const table = `${perOperation.toFixed(1)} for each operation (budget ${operationBudget})`;
  console.log(
    `  ${withoutTable} without operations (budget ${bundle.budget}), ${table}${isOver ? ": over budget" : ""}`,
  );
  if (isOver) process.exitCode = 1;
}
