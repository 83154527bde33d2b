import { For, Show } from 'solid-js'
import type { BadRow, UnknownName } from '../../../shared/domain/intake/checkRows.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/copyText.ts'
import { useToast } from '../../ui/Toast.tsx'
import styles from './Import.module.css'

interface LeftOutProps {
  readonly bad: readonly BadRow[]
  /** Words for reach and tags that mean none we have. */
  readonly ignored: readonly UnknownName[]
}

/** Rows drawn; the copied list has all of them. */
const shownRows = 100

/** Which rows do not come in and why, to be copied and mended. */
export function LeftOut(props: LeftOutProps) {
  const t = useText()
  const format = useFormat()
  const toast = useToast()
  const copy = async (): Promise<void> => {
    const lines = props.bad.map(({ number, reason, text }) =>
      [number, t(`intake.leftOut.${reason}`), text].join('\t'),
    )
    const isCopied = await copyText(lines.join('\n'))
    toast(isCopied ? { text: t('common.do.copied') } : { tone: 'bad', text: t('intake.notCopied') })
  }
  return (
    <>
      <Show when={props.ignored.length > 0}>
        <p class="meta">
          {t('intake.ignored', props.ignored.map(({ name }) => `“${name}”`).join(', '))}
        </p>
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
              {({ number, reason, text }) => (
                <li>
                  <b class="num">{t('intake.leftOut.row', format.number(number))}</b>{' '}
                  {t(`intake.leftOut.${reason}`)} <span class="meta">{text}</span>
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
