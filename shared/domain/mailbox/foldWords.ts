/** Letters that are written otherwise, without being a letter with a mark. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

const known = new Map<string, string>()

/** One character as it is compared: lower case, without marks; `' '` for what is neither letter nor digit. */
function foldSign(sign: string): string {
  const there = known.get(sign)
  if (there !== undefined) return there
  const lower = sign.toLowerCase()
  const bare = (plain[lower] ?? lower.normalize('NFKD')).replace(/\p{M}+/gu, '')
  const isMark = /^\p{M}+$/u.test(sign) || /^\p{Cf}+$/u.test(sign)
  const folded = isMark ? '' : /^[\p{L}\p{N}]+$/u.test(bare) ? bare : ' '
  // The signs of a few scripts; a file full of others must not grow this without end.
  if (known.size < 5000) known.set(sign, folded)
  return folded
}

/**
 * The words of a text as they are compared (SPEC X42): lower case, without accents, parted by one space, with one
 * before the first and one behind the last. A term that stands behind a space stands at the beginning of a word.
 *
 * @param places filled, when given, with the place in `text` of each unit of what comes out
 */
export function foldWords(text: string, places?: number[]): string {
  let folded = ' '
  let isSpace = true
  let at = 0
  places?.push(0)
  for (const sign of text) {
    const one = foldSign(sign)
    if (one !== '' && !(one === ' ' && isSpace)) {
      folded += one
      if (places) for (let i = 0; i < one.length; i++) places.push(at)
      isSpace = one === ' '
    }
    at += sign.length
  }
  return isSpace ? folded : `${folded} `
}
