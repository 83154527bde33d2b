/** What a replica makes of what its connection and its document tell. */
import type * as decoding from 'lib0/decoding'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import { decodeExtra, messageType, type Extra } from '../../shared/protocol/message.ts'
import { isOpen } from './connection.ts'
import type { Parts } from './parts.ts'

/** Gets each frame of others' cursors, read up to its type. */
export type CursorListener = (decoder: decoding.Decoder) => void

/**
 * Takes in what the server says besides content and presence.
 *
 * @returns sets the one listener for others' cursors; `null` = nobody
 */
export function listenTo(
  parts: Parts,
  onStale: (() => void) | undefined,
): (listen: CursorListener | null) => void {
  const { patch, recount } = parts.standing
  let tellCursors: CursorListener | null = null
  const onExtra = (extra: Extra): void => {
    switch (extra.type) {
      case 'hello':
        return greet(parts, extra, onStale)
      case 'saved':
        parts.ledger.acknowledged(extra.n)
        patch({ notSaving: null })
        return recount()
      case 'notSaving':
        return patch({ notSaving: extra.reason })
      case 'rejected':
        return patch({ rejected: { code: extra.code, detail: extra.detail } })
    }
  }
  const { messageHandlers } = parts.provider
  messageHandlers[messageType.cursors] = (_encoder, decoder) => tellCursors?.(decoder)
  for (const type of [100, 101, 102, 103]) {
    messageHandlers[type] = (_encoder, decoder) => {
      const extra = decodeExtra(type, decoder)
      if (extra) onExtra(extra)
    }
  }
  messageHandlers[messageType.auth] = () => patch({ readOnly: true })
  return (listen) => void (tellCursors = listen)
}

function greet(
  { provider, standing, copy }: Parts,
  { epoch, readOnly }: Extract<Extra, { readonly type: 'hello' }>,
  onStale: (() => void) | undefined,
): void {
  const isStale = copy.meets(epoch)
  standing.patch({ readOnly, notSaving: null, notOpened: false, isGreeted: true, isStale })
  if (!isStale) return
  // A document that was made anew: what this browser holds must not be merged into it.
  provider.disconnect()
  onStale?.()
}

/** Notes how the connection comes and goes, and when all content is here. */
export function followConnection({ provider, ledger, standing, copy }: Parts): void {
  const { state, patch, recount, becomeLoaded } = standing
  let isOver = false
  provider.on('status', ({ status }) => {
    if (status === 'connected') {
      ledger.connected()
      patch({ connection: 'connected' })
    }
    if (status === 'disconnected') {
      ledger.disconnected()
      // Whoever is told to stay away is not without the server, not even for a moment.
      patch({ ...(!isOver && { connection: 'offline' }), isGreeted: state().isStale })
    }
    recount()
  })
  provider.on('connection-close', (event) => {
    isOver = event !== null && !provider.shouldReconnect(event, provider)
    patch({ notOpened: event?.code === closeCode.notReady })
  })
  provider.on('connection-error', () => patch({ connection: 'offline' }))
  provider.on('closed', ({ code }) => patch({ connection: 'ended', endedBy: code }))
  provider.on('sync', (isSynced) => {
    if (!isSynced) return
    copy.complete()
    becomeLoaded()
    recount()
  })
}

/** After the provider, whose own listener sends a change and so has it counted where there is a connection. */
export function countOfflineChanges({ doc, provider, ledger, standing }: Parts): void {
  doc.on('update', (_update, _origin, _doc, transaction) => {
    if (!transaction.local) return
    if (!isOpen(provider)) ledger.changedOffline()
    standing.recount()
  })
}
