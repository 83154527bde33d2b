/** Octets a line of a calendar file may have without its line break (RFC 5545, 3.1). */
const lineOctets = 75

/** A calendar file of lines that are written already; long ones are folded. */
export function calendarFile(product: string, events: readonly string[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Touchline//${product}//EN`,
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** A text as a value of a calendar file. */
export function escaped(text: string): string {
  return text
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replace(/\r\n|[\r\n]/gu, String.raw`\n`)
    .replace(/\p{Cc}/gu, ' ')
}

/** A long line goes on in the next one after a space; no letter is split. */
function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const letter of line) {
    const size = octetsOf(letter)
    if (octets + size > lineOctets) {
      text += '\r\n '
      octets = 1
    }
    text += letter
    octets += size
  }
  return text
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
