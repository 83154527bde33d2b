import type { Language } from './languages.ts'

interface CategoriesOf {
  readonly en: 'one' | 'other'
  readonly pl: 'one' | 'few' | 'many' | 'other'
  readonly sv: 'one' | 'other'
  readonly it: 'one' | 'many' | 'other'
}

/** One wording per plural category of a language; `#` stands for the number, formatted. */
export type PluralForms<L extends Language> = Readonly<Record<CategoriesOf[L] | 'other', string>>

/**
 * The form a language uses for `n`, with `#` replaced by the number: `plural('pl', 3, { one: '# osoba',
 * few: '# osoby', many: '# osób', other: '# osoby' })` gives "3 osoby". A form that is missing does not compile.
 */
export function plural<L extends Language>(language: L, n: number, forms: PluralForms<L>): string {
  const category = new Intl.PluralRules(language).select(n)
  const wordings: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string } = forms
  const form = wordings[category] ?? wordings.other
  return form.replaceAll('#', new Intl.NumberFormat(language).format(n))
}
