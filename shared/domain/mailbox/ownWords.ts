/** Lines after which an answer only repeats what it answers. */
const repeats = [
  /^-{2,}\s*(?:original message|forwarded message|ursprungligt meddelande|vidarebefordrat|wiadomość oryginalna|oryginalna wiadomość|messaggio originale|messaggio inoltrato)/iu,
  /^(?:on|am|le|dnia|w dniu|il giorno|den|il)\b.{4,200}(?:wrote|napisał(?:\(a\)|a)?|pisze|ha scritto|skrev|schrieb).{0,100}:\s*$/iu,
  /^_{10,}\s*$/u,
]
/** A line that begins a forwarded head in Outlook's way. */
const head = /^(?:from|od|från|da):\s.+/iu
const headFollows = /^(?:sent|date|wysłano|data|skickat|datum|inviato):\s/iu

/**
 * What the writer of a mail wrote in it (SPEC X41): without quoted lines, without the mail it answers and without
 * the signature behind `-- `, so that a complaint that is answered ten times counts in its own mail only. A mail
 * that only quotes gives the empty string.
 *
 * @param most UTF-16 units that are kept
 */
export function ownWordsOf(text: string, most: number): string {
  const lines = text.slice(0, most * 4).split(/\r\n?|\n/u)
  const own: string[] = []
  for (const [at, line] of lines.entries()) {
    const bare = line.trim()
    if (/^-- ?$/u.test(line)) break
    // The sentence that says who wrote what follows may be broken over two lines.
    const two = `${bare} ${(lines[at + 1] ?? '').trim()}`
    if (repeats.some((one) => one.test(bare) || (bare !== '' && one.test(two)))) break
    if (
      head.test(bare) &&
      lines.slice(at + 1, at + 4).some((next) => headFollows.test(next.trim()))
    )
      break
    if (!/^[>|]/u.test(bare)) own.push(line)
  }
  return own
    .join('\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
    .slice(0, most)
}
