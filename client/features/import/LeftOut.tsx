import { For, Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/copyText.ts'
import { useToast } from '../../ui/Toast.tsx'
import styles from './Import.module.css'

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

/** Rows drawn; the copied list has all of them. */
const shownRows = 100

/** Which rows do not come in and why, to be copied and mended. */
export function LeftOut(props: LeftOutProps) {
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const copy = async (): Promise<void> => {
    const lines = props.bad.map(({ number, why, text }) => [number, why, text].join('\t'))
    const isCopied = await copyText(lines.join('\n'))
    toast(isCopied ? { text: t('common.do.copied') } : { tone: 'bad', text: t('intake.notCopied') })
  }
  return (
    <>
      <Show when={props.ignored}>
        <p class="meta">{props.ignored}</p>
      </Show>
      <Show when={props.bad.length > 0}>
        <section class={styles.leftOut}>
          <div class={styles.leftHead}>
            <h3 class={styles.subtitle}>{t('intake.leftOut.title')}</h3>
            <Button variant="quiet" icon="copy" onClick={() => void copy()}>
              {t('intake.leftOut.copy')}
            </Button>
          </div>
          <ul class={styles.bad}>
            <For each={props.bad.slice(0, shownRows)}>
              {({ number, why, text }) => (
                <li>
                  <b class="num">{t('intake.leftOut.row', format.number(number))}</b> {why}{' '}
                  <span class="meta">{text}</span>
                </li>
              )}
            </For>
          </ul>
          <Show when={props.bad.length > shownRows}>
            <p class="meta">{t('intake.leftOut.more', props.bad.length - shownRows)}</p>
          </Show>
        </section>
      </Show>
    </>
  )
}
