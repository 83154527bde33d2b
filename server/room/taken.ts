/** Never to be taken; `code` is a close code. */
export interface Refused {
  readonly outcome: 'refused'
  readonly code: number
  readonly detail: string
}

/** To be sent again when what is on its way is applied, or after `afterMs`. */
interface Later {
  readonly outcome: 'later'
  readonly afterMs?: number
  /** Asked when what is on its way is applied: why it need not come again. */
  readonly stillRefused?: () => Refused | null
}

/**
 * What became of an update that a client sent.
 *
 * `taken`: on its way to the disk · `known`: changes nothing · `gap`: builds on what is missing ·
 * `denied`: no right to write
 */
export type Taken = { readonly outcome: 'taken' | 'known' | 'gap' | 'denied' } | Later | Refused
