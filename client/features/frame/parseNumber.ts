/**
 * A number as a person of that language types it: with its own decimal sign or a plain one, with or
 * without grouping. A sign that groups counts as grouping only before three digits, so "3.5" is three
 * and a half everywhere.
 *
 * @returns the number; `null` for empty text (no value); `undefined` for anything that is no number
 */
export function parseNumber(language: string, text: string): number | null | undefined {
  const typed = text.replace(/[\s\u00a0\u202f'’]/gu, '').replace('−', '-')
  if (typed === '') return null
  const group = groupSign(language)
  const grouped = new RegExp(`\\${group}(?=\\d{3}(?:\\D|$))`, 'gu')
  const plain = typed.replace(grouped, '').replace(',', '.')
  return /^-?(?:\d+(?:\.\d+)?|\.\d+)$/u.test(plain) ? Number(plain) : undefined
}

/** The sign between thousands where it is a comma or a full stop; those with spaces are stripped before. */
function groupSign(language: string): ',' | '.' {
  return new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')
    ?.value === ','
    ? '.'
    : ','
}
