/** An invite that is a link, and was never mailed, cannot be mailed again. */
export const linkOnly = { status: 400, example: "linkOnly" } as const;
