/** Bytes a file may have: a table of a thousand rows has far less (2 MiB). */
export const mostBytes = 2 * 1024 * 1024

/** Touchpoints that come in at once; nobody rates more, and undo takes all of them back in one piece. */
export const mostRows = 1000

/** Letters of all titles and notes together: drafts of one person have to fit on a desk of 1 MiB. */
export const mostLetters = 400_000
