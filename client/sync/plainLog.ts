/**
 * What Yjs says to the developer of a page, in plain words: takes the place of `lib0/logging` in the
 * build (see vite.config.ts).
 */

/** Marks of a colour or weight; nothing is drawn with them. */
export const BOLD = Symbol('bold')
export const UNBOLD = Symbol('unbold')
export const ORANGE = Symbol('orange')
export const RED = Symbol('red')

const words = (parts: readonly unknown[]) => parts.filter((part) => typeof part !== 'symbol')

/** Whoever has the page's console open reads it. */
// oxlint-disable-next-line no-console -- reason: Yjs speaks to developers, as every library does
export const print = (...parts: readonly unknown[]): void => console.log(...words(parts))

/** The same, as a warning. */
// oxlint-disable-next-line no-console -- reason: as above
export const warn = (...parts: readonly unknown[]): void => console.warn(...words(parts))
