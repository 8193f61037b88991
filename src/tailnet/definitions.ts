import { definitions } from "../../generated/inputs.ts";
import type { Schema } from "./schema.ts";

const byName: Readonly<Record<string, Schema>> = definitions;

/** A schema of the package's own document, by name. */
export function definition(name: string): Schema | undefined {
  return Object.hasOwn(byName, name) ? byName[name] : undefined;
}
