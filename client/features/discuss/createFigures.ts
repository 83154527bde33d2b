import { agreementWord } from '../../../shared/domain/rating/agreement.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'

/** Figures as the language writes them; what is not known is said in words, never as a number. */
export function createFigures() {
  const t = useText()
  const format = useFormat()
  return {
    /** A mean with one digit; "too few" for `null`. */
    mean: (value: number | null): string =>
      value === null ? t('terms.honest.tooFew') : format.number(value, 1),
    /** A gap or an emotion with its sign. */
    signed: (value: number | null): string =>
      value === null ? t('terms.honest.tooFew') : format.signed(value, 1),
    /** η² and agreement with two digits. */
    fine: (value: number): string => format.number(value, 2),
    /** "strong agreement 0.80"; "too few" for `null`. */
    agreement: (value: number | null): string =>
      value === null
        ? t('terms.honest.tooFew')
        : t(
            'discuss.agreement.withNumber',
            t(`discuss.agreement.${agreementWord(value)}`),
            format.number(value, 2),
          ),
  }
}
