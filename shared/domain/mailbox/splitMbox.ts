/** One message of a mailbox file, or the beginning of one. */
export interface SplitMail {
  readonly bytes: Uint8Array
  /** Its end was not kept: it is longer than one message may be. */
  readonly isCut: boolean
}

interface SplitterOptions {
  /** Bytes kept of one message; what comes after is passed over, which attachments mostly are. */
  readonly mostBytes: number
  readonly onMail: (mail: SplitMail) => void
}

export interface MboxSplitter {
  /** The next bytes of the file, in any pieces. */
  feed(piece: Uint8Array): void
  /** The file ends here. */
  end(): void
  /** Bytes before the first message: a file that has them all there is no mailbox. */
  strayBytes(): number
}

const lineFeed = 10
/** `From ` */
const fromLine = [70, 114, 111, 109, 32]
/** Bytes of a line that are enough to tell whether a message begins there. */
const lineStart = 256

/**
 * Parts a mailbox file (mbox, RFC 4155) into its messages as it comes in (SPEC X40). A message begins at a line
 * `From ` with a year or time in it, at the start of the file or behind an empty line; a sentence that begins so
 * begins none. The line itself is left out, `>From ` loses its mark. However long a line or a message is, no more
 * than `mostBytes` of it are held.
 */
export function createMboxSplitter({ mostBytes, onMail }: SplitterOptions): MboxSplitter {
  let mail: { parts: Uint8Array[]; size: number; isCut: boolean } | null = null
  /** Start of a line whose rest is still to come. */
  let carried: Uint8Array = new Uint8Array()
  /** The line goes on that was begun before. */
  let isMidLine = false
  let isAfterEmpty = true
  let stray = 0

  const take = (bytes: Uint8Array): void => {
    if (!mail) return void (stray += bytes.length)
    const room = mostBytes - mail.size
    if (bytes.length > room) mail.isCut = true
    if (room <= 0) return
    mail.parts.push(bytes.subarray(0, room))
    mail.size += Math.min(room, bytes.length)
  }
  const finishMail = (): void => {
    if (mail) onMail({ bytes: joined(mail.parts, mail.size), isCut: mail.isCut })
    mail = null
  }
  /** @param isWhole the line ends with these bytes */
  const takeLine = (bytes: Uint8Array, isWhole: boolean): void => {
    if (isMidLine) take(bytes)
    else if (isAfterEmpty && isFromLine(bytes)) {
      finishMail()
      mail = { parts: [], size: 0, isCut: false }
    } else take(isQuotedFrom(bytes) ? bytes.subarray(1) : bytes)
    isAfterEmpty = isWhole && !isMidLine && isBreak(bytes)
    isMidLine = !isWhole
  }
  return {
    feed(piece) {
      const bytes =
        carried.length > 0 ? joined([carried, piece], carried.length + piece.length) : piece
      carried = new Uint8Array()
      let at = 0
      while (at < bytes.length) {
        const found = bytes.indexOf(lineFeed, at)
        const rest = bytes.subarray(at, found < 0 ? bytes.length : found + 1)
        at += rest.length
        if (found < 0 && rest.length < lineStart && !isMidLine) carried = rest.slice()
        else takeLine(rest, found >= 0)
      }
    },
    end() {
      if (carried.length > 0) takeLine(carried, true)
      finishMail()
    },
    strayBytes: () => stray,
  }
}

function isBreak(line: Uint8Array): boolean {
  return line[0] === lineFeed || (line[0] === 13 && line[1] === lineFeed)
}

/** `From ` with four digits or a time behind it, as every program that writes such files adds. */
function isFromLine(line: Uint8Array): boolean {
  if (!fromLine.every((byte, at) => line[at] === byte)) return false
  const text = String.fromCharCode(...line.subarray(0, lineStart))
  return /\d:\d\d|\b(?:19|20)\d\d\b/u.test(text)
}

function isQuotedFrom(line: Uint8Array): boolean {
  if (line[0] !== 62) return false
  const marks = line.findIndex((byte) => byte !== 62)
  return marks > 0 && fromLine.every((byte, at) => line[marks + at] === byte)
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
