import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { InlineEdit } from '../../ui/InlineEdit.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { parseNumber } from './parseNumber.ts'

interface NumberEditProps {
  readonly value: number | null
  readonly label: string
  readonly placeholder: string
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
  const toast = useToast()
  const shown = () =>
    props.value === null
      ? ''
      : new Intl.NumberFormat(language(), { maximumFractionDigits: 3 }).format(props.value)
  const commit = (text: string): void => {
    const value = parseNumber(language(), text)
    const isWithin =
      value === null ||
      (value !== undefined && value >= (props.min ?? -1e12) && value <= (props.max ?? 1e12))
    if (value === undefined || !isWithin) toast({ text: t('frame.notANumber', text), tone: 'bad' })
    else props.onCommit(value)
  }
  return (
    <InlineEdit
      value={shown()}
      label={props.label}
      saysLabel
      placeholder={props.placeholder}
      readOnly={props.readOnly}
      maxLength={longestNumber}
      onCommit={commit}
    />
  )
}
