import { operations } from "../../../generated/mock.ts";

const { emptyTailnet, smallTailnet } = operations.getPolicyFile.answers[200].texts["application/hujson"];

/** Tailscale's default policy file, which a tailnet has until one is written, and again after an empty write. */
export const defaultPolicy = emptyTailnet;

export const smallTailnetPolicy = smallTailnet;
