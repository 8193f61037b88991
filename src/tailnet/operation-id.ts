import type { operations } from "../../generated/mock.ts";

/** The operations that the document describes. */
export type OperationId = keyof typeof operations;
