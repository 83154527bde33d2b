/** Begin a line of their own. */
const breaks = new Set(['br', 'p', 'div', 'tr', 'li', 'h1', 'h2', 'h3', 'h4', 'table', 'ul', 'hr'])
/** Hold nothing that is read; what is quoted stands in a `blockquote`. */
const unread = new Set(['style', 'script', 'head', 'title', 'template', 'blockquote'])

/**
 * The words of a mail in HTML, line by line, without what is quoted in it (SPEC X41). Nothing in it runs, loads or
 * is kept as markup, and the time grows with its length and no faster. What is broken is read as far as it goes.
 */
export function textOfHtml(html: string): string {
  let text = ''
  let at = 0
  /** Elements that are not read, open around this place. */
  const within: string[] = []
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (within.length === 0)
      text += html.slice(at, open < 0 ? html.length : open).replace(/\s+/gu, ' ')
    if (open < 0) break
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open)
      continue
    }
    const [, slash, name] = /^<(\/?)([a-z][a-z0-9]*)/iu.exec(html.slice(open, open + 24)) ?? []
    if (name === undefined) {
      if (within.length === 0) text += '<'
      at = open + 1
      continue
    }
    at = after(html, '>', open)
    const tag = name.toLowerCase()
    if (breaks.has(tag) && within.length === 0) text += '\n'
    if (!unread.has(tag) || html[at - 2] === '/') continue
    if (slash !== '/') within.push(tag)
    else if (within.includes(tag)) within.length = within.lastIndexOf(tag)
  }
  return decoded(text)
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

function after(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from)
  return found < 0 ? html.length : found + sign.length
}

/** Marks that names of letters end in (`&oacute;`), to be put behind the letter. */
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
  ogon: '\u0328',
  dot: '\u0307',
}
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  euro: '€',
  szlig: 'ß',
  oslash: 'ø',
  Oslash: 'Ø',
  aelig: 'æ',
  AElig: 'Æ',
  lstrok: 'ł',
  Lstrok: 'Ł',
}

function decoded(text: string): string {
  return text.replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});/giu, (whole, name: string) => {
    if (name.startsWith('#')) return signOf(name) ?? whole
    const mark = marks[name.slice(1)]
    return named[name] ?? (mark ? `${name[0]}${mark}`.normalize('NFC') : whole)
  })
}

function signOf(name: string): string | null {
  const isHex = name[1] === 'x' || name[1] === 'X'
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : null
}
