/**
 * - `ended`: the thread ended in the middle.
 * - `busy`: too much waits already.
 * - `closed`: the server stops.
 * - `unreadable`: the work itself failed, as it does on bytes that are damaged.
 */
export type WorkErrorKind = 'ended' | 'busy' | 'closed' | 'unreadable'

/** Why something asked of a thread was not done. Nothing was changed. */
export class WorkError extends Error {
  readonly kind: WorkErrorKind

  constructor(kind: WorkErrorKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'WorkError'
    this.kind = kind
  }
}
