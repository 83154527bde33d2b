import type { Email } from 'postal-mime'

/** Letters that are no text; a program that reads damaged code as text leaves them. */
// oxlint-disable-next-line no-control-regex -- those are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f]/gu
/** Of the letters of a text, so many may be of that kind. */
const mostControl = 0.02
/** Letters that single-byte codes share: what is read in an unknown code is read as one of these. */
const fallback = /[\u00c0-\u00ff]/u
const blankLine = /\r?\n\r?\n/u

/**
 * Whether the text of a mail came out damaged (SPEC EV90). A parser for mail forgives everything: a code
 * nobody knows is read as another, what is no base64 is left out of it, a part that never begins is
 * none. What it made of them looks like text, so it is told by what stands in the mail itself.
 *
 * @param bytes the whole mail, RFC 5322
 * @param email what the parser made of it
 */
export function isDamaged(bytes: Uint8Array, email: Email): boolean {
  const read = email.text ?? email.html ?? ''
  if ((read.match(control)?.length ?? 0) > mostControl * read.length) return true
  const raw = new TextDecoder('latin1').decode(bytes)
  const isMultipart = /^content-type:\s*multipart\//imu.test(headOf(raw))
  if (isMultipart && read === '' && email.attachments.length === 0) return true
  return sectionsOf(raw).some((section) => isSectionDamaged(section, read))
}

function isSectionDamaged(section: string, read: string): boolean {
  // A line that goes on begins with a space.
  const head = headOf(section).replace(/\r?\n[ \t]+/gu, ' ')
  const type = /^content-type:(.*)$/imu.exec(head)?.[1] ?? 'text/plain'
  if (!/^\s*text\//iu.test(type)) return false
  const isBase64 = /^content-transfer-encoding:\s*base64/imu.test(head)
  const body = section.slice(headOf(section).length)
  if (isBase64 && /[^\w+/=\s]|_/u.test(body)) return true
  const charset = /charset\s*=\s*"?([^\s";]+)/iu.exec(type)?.[1]
  if (charset === undefined) return false
  // Two bytes a letter do not come as they are.
  if (/^utf-?16/iu.test(charset)) return !isBase64 && !/^content-transfer-encoding:/imu.test(head)
  return !isKnown(charset) && fallback.test(read)
}

function headOf(section: string): string {
  return section.split(blankLine, 1)[0] ?? ''
}

/** The mail's own head with what follows, or its parts where it has some. */
function sectionsOf(raw: string): readonly string[] {
  const marks = [...raw.matchAll(/boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s";]+))/giu)].map(
    ([, quoted, plain]) => `--${quoted ?? plain ?? ''}`,
  )
  if (marks.length === 0) return [raw]
  const sections: string[][] = [[]]
  for (const line of raw.split('\n'))
    if (marks.some((mark) => line.startsWith(mark))) sections.push([])
    else sections.at(-1)!.push(line)
  return sections.slice(1).map((lines) => lines.join('\n'))
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== ''
  } catch {
    return false // reason: that it throws is the answer
  }
}
