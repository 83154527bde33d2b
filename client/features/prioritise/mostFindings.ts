/** Findings an initiative may answer: one, or a pair. */
export const mostFindings = 2
