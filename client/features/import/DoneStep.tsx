import { onMount } from 'solid-js'
import type { BadRow } from '../../../shared/domain/intake/checkRows.ts'
import { useText } from '../../i18n/i18n.tsx'
import styles from './Import.module.css'
import { LeftOut } from './LeftOut.tsx'

/** What came in and what did not. */
export interface Done {
  readonly added: number
  readonly bad: readonly BadRow[]
}

/** Stays open while there are rows to look after. */
export function DoneStep(props: { readonly done: Done }) {
  const t = useText()
  let words!: HTMLParagraphElement
  onMount(() => words.focus())
  return (
    <div class={styles.columns}>
      <p class={styles.counts} ref={words} tabIndex={-1}>
        <strong>{t('intake.added', props.done.added)}</strong>{' '}
        {t('intake.leftOut.count', props.done.bad.length)}
      </p>
      <LeftOut bad={props.done.bad} ignored={[]} />
    </div>
  )
}
