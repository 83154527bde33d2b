import type { Language } from '../workshop.ts'

/** The forms a language needs; `other` is enough where the rest is absent. */
export interface PluralForms {
  readonly one?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

/** The form `count` asks for, with `#` replaced by the count in the language's digits. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const rule = new Intl.PluralRules(language).select(count)
  const form = forms[rule as keyof PluralForms] ?? forms.other
  return form.replace('#', new Intl.NumberFormat(language).format(count))
}
