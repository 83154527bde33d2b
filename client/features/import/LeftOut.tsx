import { Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { ReasonList } from '../../ui/ReasonList.tsx'

/** A row that does not come in. */
export interface ToldRow {
  /** As spreadsheets count, from 1. */
  readonly number: number
  /** The reason, worded. */
  readonly why: string
  /** What to find it by. */
  readonly text: string
}

interface LeftOutProps {
  readonly bad: readonly ToldRow[]
  /** What is said of words that mean nothing we have; none = there are none. */
  readonly ignored?: string | undefined
}

/** Which rows do not come in and why, to be copied and mended. */
export function LeftOut(props: LeftOutProps) {
  const t = useText()
  const format = useFormat()
  const lineOf = (at: number): string => {
    const { number, why, text } = props.bad[at] ?? { number: 0, why: '', text: '' }
    return [number, why, text].join('\t')
  }
  return (
    <>
      <Show when={props.ignored}>
        <p class="meta">{props.ignored}</p>
      </Show>
      <Show when={props.bad.length > 0}>
        <ReasonList
          title={t('intake.leftOut.title')}
          items={props.bad.map(({ number, why, text }) => ({
            place: t('intake.leftOut.row', format.number(number)),
            why,
            text,
          }))}
          lineOf={(_, at) => lineOf(at)}
          words={{
            copy: t('intake.leftOut.copy'),
            copied: t('common.do.copied'),
            notCopied: t('intake.notCopied'),
            more: (n) => t('intake.leftOut.more', n),
          }}
        />
      </Show>
    </>
  )
}
