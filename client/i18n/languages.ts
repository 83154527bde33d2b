/** The languages the product speaks, each named in itself. All are complete (see the catalogue tests). */
export const languageNames = {
  en: 'English',
  pl: 'Polski',
  sv: 'Svenska',
  it: 'Italiano',
} as const

export type Language = keyof typeof languageNames

export const languages = Object.keys(languageNames) as readonly Language[]

/** The languages to choose from, each said in its own voice. */
export const languageOptions = languages.map((value) => ({
  value,
  label: languageNames[value],
  lang: value,
}))

/** Whether `value` names a language we speak; for storage and browsers. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && Object.hasOwn(languageNames, value)
}

/** The first language of `wanted` (BCP 47 tags, best first) that we speak; English when there is none. */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0]
    if (isLanguage(base)) return base
  }
  return 'en'
}
