/**
 * What became of an update that a client sent.
 *
 * - `taken`: on its way to the disk · `known`: changes nothing · `gap`: builds on what is missing
 * - `later`: to be sent again when what is on its way is applied, or after `afterMs`
 * - `denied`: no right to write · `refused`: never to be taken; `code` is a close code
 */
export type Taken =
  | { readonly outcome: 'taken' | 'known' | 'gap' | 'denied' }
  | { readonly outcome: 'later'; readonly afterMs?: number }
  | { readonly outcome: 'refused'; readonly code: number; readonly detail: string }
