import type { ReplicaState } from '../sync/replicaState.ts'

/** What the header says about saving; `count` is changes not yet acknowledged by the server. */
export type SaveState =
  | { readonly kind: 'saved' | 'readOnly' | 'connecting' | 'notOpened' | 'textStopped' }
  | { readonly kind: 'saving' | 'offline'; readonly count: number }
  | { readonly kind: 'notSaving'; readonly reason: string }
  | { readonly kind: 'rejected'; readonly detail: string }

/**
 * The worst state of all documents, in the order a person must know it (SPEC W14): refused, store
 * away, an editor that broke, offline, saving. Never `saved` while the server has not acknowledged every change.
 *
 * @param states one per document the person has
 * @param mayWrite whether any of them is writable for the person's role
 * @param isTextStopped whether an editor broke and what was typed last may be in no document
 */
export function saveStateOf(
  states: readonly ReplicaState[],
  mayWrite: boolean,
  isTextStopped = false,
): SaveState {
  const rejected = states.find((state) => state.rejected !== null)?.rejected
  if (rejected) return { kind: 'rejected', detail: rejected.detail }
  const notSaving = states.find((state) => state.notSaving !== null)?.notSaving
  if (notSaving !== undefined && notSaving !== null) return { kind: 'notSaving', reason: notSaving }
  if (states.some((state) => state.notOpened)) return { kind: 'notOpened' }
  if (isTextStopped) return { kind: 'textStopped' }
  const count = states.reduce((sum, state) => sum + state.unsaved, 0)
  if (states.some((state) => state.connection === 'offline' || state.connection === 'ended'))
    return { kind: 'offline', count }
  if (count > 0) return { kind: 'saving', count }
  // What this browser kept may hold more than was counted: only the server can say that it has it.
  if (states.some((state) => state.connection === 'connecting' || !state.isSettled))
    return { kind: 'connecting' }
  return mayWrite ? { kind: 'saved' } : { kind: 'readOnly' }
}
