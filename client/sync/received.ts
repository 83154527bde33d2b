import { messageType, syncKind } from '../../shared/protocol/message.ts'

/** What a connection brought since the page was loaded: frames by what they carry, and bytes of all. */
export interface ReceivedCounts {
  /** Content of the document. */
  readonly content: number
  /** Who is here, and their cursors. */
  readonly presence: number
  /** Questions of the protocol and notices: saved, hello, denied. */
  readonly notices: number
  readonly bytes: number
}

/** What a connection brought that has only begun. */
export const none: ReceivedCounts = { content: 0, presence: 0, notices: 0, bytes: 0 }

/** Counts what comes in, for those who want to check what they were sent (SPEC SL41). */
export function createReceived() {
  const counts = { ...none }
  return {
    note(data: unknown): void {
      if (!(data instanceof ArrayBuffer)) return
      const [type, kind] = new Uint8Array(data)
      counts.bytes += data.byteLength
      if (type === messageType.sync && kind !== syncKind.step1) counts.content++
      else if (type === messageType.awareness || type === messageType.cursors) counts.presence++
      else counts.notices++
    },
    /** @param before what counts as received too */
    tell: (before: ReceivedCounts = none): ReceivedCounts => ({
      content: before.content + counts.content,
      presence: before.presence + counts.presence,
      notices: before.notices + counts.notices,
      bytes: before.bytes + counts.bytes,
    }),
  }
}
