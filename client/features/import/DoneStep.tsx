import { onMount, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import styles from './Import.module.css'
import { LeftOut, type ToldRow } from './LeftOut.tsx'

/** What came in and what did not. */
export interface Done {
  /** Said of what came in. */
  readonly words: string
  readonly bad: readonly ToldRow[]
}

/** Stays open while there are rows to look after. */
export function DoneStep(props: { readonly done: Done }) {
  const t = useText()
  let words!: HTMLParagraphElement
  onMount(() => words.focus())
  return (
    <div class={styles.columns}>
      <p class={styles.counts} ref={words} tabIndex={-1}>
        <strong>{props.done.words}</strong>{' '}
        <Show when={props.done.bad.length > 0}>
          {t('intake.leftOut.was', props.done.bad.length)}
        </Show>
      </p>
      <LeftOut bad={props.done.bad} />
    </div>
  )
}
