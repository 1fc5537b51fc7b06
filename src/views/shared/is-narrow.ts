/** Whether the page shows one of its parts at a time, as the style sheet has it. */
export const isNarrow = (): boolean => globalThis.matchMedia?.("(max-width: 760px)").matches ?? false;
