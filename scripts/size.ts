/**
 * `npm run size`: bytes that the client, or another entry, adds to a user's bundle, openapi-fetch included. Fails over budget.
 *
 * `npm run size -- --parts` prints what each module adds, as a table of docs/performance.md.
 */
import { bundles, measure, operationBudget } from "./size/bundles.ts";
import { partsTable } from "./size/parts.ts";

if (process.argv.includes("--parts"))
  console.log(
    await partsTable(
      bundles.filter(({ hasTable }) => hasTable),
      process.cwd(),
    ),
  );
else for (const bundle of bundles) await report(bundle);

async function report(bundle: (typeof bundles)[number]): Promise<void> {
  const { raw, minified, gzip, withoutTable, perOperation } = await measure(bundle, process.cwd());
  const isOver = withoutTable > bundle.budget || perOperation > operationBudget;
  const goal = `goal ${bundle.goal}, ${gzip <= bundle.goal ? "met" : `missed by ${gzip - bundle.goal}`}`;
  console.log(`${bundle.name}: ${raw} bytes, minified ${minified}, compressed ${gzip} (${goal})`);
  const table = `${perOperation.toFixed(1)} for each operation (budget ${operationBudget})`;
  console.log(
    `  ${withoutTable} without operations (budget ${bundle.budget}), ${table}${isOver ? ": over budget" : ""}`,
  );
  if (isOver) process.exitCode = 1;
}
