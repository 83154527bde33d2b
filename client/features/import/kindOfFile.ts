/** What a chosen file is, whatever its name says. */
export type FileKind = 'table' | 'mail' | 'workbook' | 'noTable'

/** Bytes that are enough to tell. */
export const firstBytes = 4096

const mailName = /\.(?:mbox|mbx|mbs|eml|emlx)$/iu
/** Of one program only, which nobody else reads. */
const closedMailName = /\.(?:msg|pst|ost)$/iu
/** A mailbox begins with `From ` and a day, a single mail with lines that only mails have. */
const mailbox = /^From \S[^\n]{0,200}\b(?:\d\d:\d\d|(?:19|20)\d\d)\b/u
const mailLine =
  /^(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|X-[\w-]+|From|To|Subject|Date): /iu
/** Lines of the head that are enough. */
const fewestMailLines = 3
/** How files begin that are no text: signs as numbers. */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const
const others = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
] as const

/**
 * Tells a table from what is often taken for one (SPEC EV73): a mailbox, a workbook of a spreadsheet (also one that
 * was only renamed), a picture or a document.
 *
 * @param bytes the first ones of the file
 */
export function kindOfFile(name: string, bytes: Uint8Array): FileKind {
  const begins = (signs: readonly number[]): boolean =>
    signs.every((sign, at) => bytes[at] === sign)
  if (others.some(begins) || closedMailName.test(name)) return 'noTable'
  if (workbooks.some(begins)) return 'workbook'
  return mailName.test(name) || isMail(bytes) ? 'mail' : 'table'
}

function isMail(bytes: Uint8Array): boolean {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, firstBytes)).trimStart()
  if (mailbox.test(start)) return true
  const head = start.split(/\r?\n\r?\n/u, 1)[0] ?? ''
  return head.split('\n').filter((line) => mailLine.test(line)).length >= fewestMailLines
}
