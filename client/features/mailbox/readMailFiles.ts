import type { ReadMail } from '../../../shared/domain/mailbox/countMails.ts'
import { createMboxSplitter, type SplitMail } from '../../../shared/domain/mailbox/splitMbox.ts'
import type { MailLimits } from './limits.ts'
import { parseMail } from './parseMail.ts'

/** Why something was not read; worded by the screen. */
type MailTrouble =
  'notMail' | 'noBeginning' | 'headless' | 'garbled' | 'unreadable' | 'gone' | 'empty'

export interface ReadMails {
  readonly mails: readonly ReadMail[]
  /** What was not read: a file, or a mail by its place in one. */
  readonly troubles: readonly MailProblem[]
  /** Automatic answers and what else is in a mailbox without being a mail from somebody. */
  readonly passedOver: number
  /** There is more than is read at once. */
  readonly isMore: boolean
}

export interface MailProblem {
  readonly file: string
  /** Which mail of the file, from 1; `null` = the whole file. */
  readonly mail: number | null
  readonly reason: MailTrouble
}

/** How far reading is, in bytes. */
export interface MailProgress {
  readonly bytes: number
  readonly of: number
  readonly mails: number
}

interface ReadOptions {
  readonly limits: MailLimits
  readonly signal: AbortSignal
  readonly onProgress: (progress: MailProgress) => void
}

/** What is read of a file: `File` is one. */
export interface MailFile {
  readonly name: string
  readonly size: number
  stream(): ReadableStream<Uint8Array>
}

/** Troubles that are told one by one; the rest is counted. */
const mostTroubles = 500

/**
 * Reads mailbox files and single mails, whichever each is (a mailbox begins with `From `, or is called `.mbox`): piece by piece, so that
 * no file needs to fit into memory. What cannot be read is told and the rest goes on (SPEC EV10, EV11). Stops at
 * the limits, and when it is given up.
 */
export async function readMailFiles(
  files: readonly MailFile[],
  { limits, signal, onProgress }: ReadOptions,
): Promise<ReadMails> {
  const mails: ReadMail[] = []
  const troubles: MailProblem[] = []
  const state = { letters: 0, passedOver: 0, isMore: false, bytes: 0 }
  const of = files.reduce((sum, { size }) => sum + size, 0)
  const tell = (problem: MailProblem): void => {
    if (troubles.length < mostTroubles) troubles.push(problem)
  }
  const isFull = (): boolean =>
    mails.length >= limits.mails || state.letters >= limits.letters || state.bytes > limits.bytes

  const judge = (
    mail: ReadMail | null,
    bytes: Uint8Array,
    at: number | null,
  ): MailTrouble | null => {
    if (mail === null && at === null) return 'notMail'
    if (mail === null) return hasMailHead(bytes) ? null : 'headless'
    return isGarbled(mail.text) ? 'garbled' : null
  }
  const keep = async ({ bytes }: SplitMail, file: string, at: number | null): Promise<void> => {
    if (isFull()) return void (state.isMore = true)
    try {
      const mail = await parseMail(bytes, limits.mailLetters)
      const reason = judge(mail, bytes, at)
      if (reason !== null) tell({ file, mail: at, reason })
      else if (mail === null || mail.text === '') state.passedOver++
      else {
        mails.push(mail)
        state.letters += 2 * mail.text.length
      }
    } catch {
      tell({ file, mail: at, reason: 'unreadable' }) // reason: whatever is wrong with one mail, the others are read
    }
  }
  for (const file of files) {
    if (signal.aborted) break
    if (isFull()) {
      state.isMore = true
      break
    }
    await readOne(file, {
      limits,
      keep,
      tell,
      isOver: () => signal.aborted || isFull(),
      onBytes(count) {
        state.bytes += count
        onProgress({ bytes: state.bytes, of, mails: mails.length })
      },
      onMore: () => void (state.isMore = true),
    })
  }
  return { mails, troubles, passedOver: state.passedOver, isMore: state.isMore }
}

interface OneFile {
  readonly limits: MailLimits
  readonly keep: (mail: SplitMail, file: string, at: number | null) => Promise<void>
  readonly tell: (problem: MailProblem) => void
  readonly isOver: () => boolean
  readonly onBytes: (count: number) => void
  readonly onMore: () => void
}

async function readOne(file: MailFile, one: OneFile): Promise<void> {
  if (file.size === 0) return one.tell({ file: file.name, mail: null, reason: 'empty' })
  let waiting: SplitMail[] = []
  let count = 0
  const splitter = createMboxSplitter({
    mostBytes: one.limits.mailBytes,
    onMail: (mail) => waiting.push(mail),
  })
  const single: Uint8Array[] = []
  let start: Uint8Array = new Uint8Array()
  let isMailbox: boolean | null = null
  const keepWaiting = async (): Promise<void> => {
    for (const mail of waiting) await one.keep(mail, file.name, ++count)
    waiting = []
  }
  const reader = file.stream().getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      if (isMailbox === null) start = value
      isMailbox ??= beginsMailbox(value) || isNamedMailbox(file.name)
      if (isMailbox) splitter.feed(value)
      else if (total(single) < one.limits.mailBytes) single.push(value)
      one.onBytes(value.length)
      await keepWaiting()
      if (one.isOver()) return one.onMore()
    }
  } catch {
    // reason: the file went away or may not be read; what came before is kept
    return one.tell({ file: file.name, mail: null, reason: 'gone' })
  } finally {
    await reader.cancel().catch(() => undefined) // reason: a reader that broke has nothing left to give up
  }
  if (!isMailbox) return one.keep(singleMail(single, one.limits.mailBytes), file.name, null)
  splitter.end()
  await keepWaiting()
  // Read as one mail, the whole year would be one: what stands before the first mail is told (SPEC EV95).
  const isBeheaded = !beginsMailbox(start) && (count > 0 || hasMailHead(start))
  if (isBeheaded) one.tell({ file: file.name, mail: null, reason: 'noBeginning' })
  else if (count === 0) one.tell({ file: file.name, mail: null, reason: 'notMail' })
}

/** Bytes of a mail in which its head is looked for. */
const headBytes = 64 * 1024
const headLine = /^(?:from|subject|date|to|message-id|received):/imu
/** Of the letters of a mail, so many may be unreadable before it says nothing. */
const mostGarbled = 0.2

/** Whether there is a line that only mails begin with: what is passed over without one is damaged. */
function hasMailHead(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes))
  return headLine.test(start.split(/\r?\n\r?\n/u, 1)[0] ?? '')
}

/** Mostly signs for what could not be decoded. */
function isGarbled(text: string): boolean {
  const strange = text.match(/[\uFFFD\u0000-\u0008\u000e-\u001f]/gu)?.length ?? 0
  return strange > mostGarbled * text.length
}

/** `From `, behind a byte order mark and empty lines if need be. */
function beginsMailbox(bytes: Uint8Array): boolean {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 64))
  return start.trimStart().startsWith('From ')
}

/** Whoever saved it called it a mailbox. */
function isNamedMailbox(name: string): boolean {
  return /\.mbo?x$/iu.test(name)
}

function total(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0)
}

function singleMail(parts: readonly Uint8Array[], most: number): SplitMail {
  const size = total(parts)
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return { bytes: bytes.subarray(0, most), isCut: size > most }
}
