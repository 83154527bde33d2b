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
  const grouping = usesComma(language) ? /\.(?=\d{3}(?:\D|$))/gu : /,(?=\d{3}(?:\D|$))/gu
  const plain = typed.replace(grouping, '').replace(',', '.')
  return /^-?(?:\d+(?:\.\d+)?|\.\d+)$/u.test(plain) ? Number(plain) : undefined
}

/** Whether the language writes fractions with a comma, and so groups, if with a sign, by full stops. */
function usesComma(language: string): boolean {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5)
  return parts.some(({ type, value }) => type === 'decimal' && value === ',')
}
