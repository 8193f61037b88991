/** The first line of a generated TypeScript file. */
export const header = "// Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.\n";
