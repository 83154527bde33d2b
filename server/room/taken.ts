/**
 * What became of an update that a client sent.
 *
 * - `taken`: on its way to the disk · `known`: changes nothing · `gap`: builds on what is missing
 * - `denied`: no right to write · `refused`: never to be taken; `code` is a close code
 */
export type Taken =
  | { readonly outcome: 'taken' | 'known' | 'gap' | 'denied' }
  | { readonly outcome: 'refused'; readonly code: number; readonly detail: string }
