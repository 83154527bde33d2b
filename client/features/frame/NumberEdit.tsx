import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { InlineEdit } from '../../ui/InlineEdit.tsx'
import type { Quote } from '../../ui/Quoted.tsx'
import { parseNumber } from '../../i18n/parseNumber.ts'

interface NumberEditProps {
  readonly value: number | null
  readonly label: string
  /** The label in parts, where it quotes people. */
  readonly quote?: Quote
  readonly placeholder: string
  readonly placeholderIsDeed?: boolean
  readonly readOnly: boolean
  /** Smallest and largest value that is taken; anything goes unless told otherwise. */
  readonly min?: number
  readonly max?: number
  readonly onCommit: (value: number | null) => void
}

const longestNumber = 20

/** A number edited where it stands, written as the language writes it; no value is a value. */
export function NumberEdit(props: NumberEditProps) {
  const t = useText()
  const { language } = useLanguage()
  const shown = () =>
    props.value === null
      ? ''
      : new Intl.NumberFormat(language(), { maximumFractionDigits: 3 }).format(props.value)
  const problemOf = (text: string): string | null => {
    const value = parseNumber(language(), text)
    if (value === undefined) return t('frame.notANumber', text)
    const { min = -1e12, max = 1e12 } = props
    if (value === null || (value >= min && value <= max)) return null
    return value < min ? t('frame.tooSmall', min) : t('frame.tooLarge', max)
  }
  return (
    <InlineEdit
      deed={t('common.do.edit')}
      value={shown()}
      label={props.label}
      {...(props.quote && { quote: props.quote })}
      saysLabel
      placeholder={props.placeholder}
      placeholderIsDeed={props.placeholderIsDeed ?? false}
      readOnly={props.readOnly}
      maxLength={longestNumber}
      problemOf={problemOf}
      onCommit={(text) => props.onCommit(parseNumber(language(), text) ?? null)}
    />
  )
}
