import { Show } from 'solid-js'
import { useText } from '../i18n/i18n.tsx'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import type { Trouble } from './createBinding.ts'
import styles from './StoppedText.module.css'

interface StoppedTextProps {
  /** What is written here; read aloud. */
  readonly label: string
  readonly trouble: Trouble
  readonly onReopen: () => void
  /** Makes the text what can be read of it; `null` for whoever only reads. */
  readonly onKeepPlain: (() => void) | null
}

/** A text that no editor can be opened on: why, what of it is kept, what to do, and its words. */
export function StoppedText(props: StoppedTextProps) {
  const t = useText()
  const canKeepPlain = () => props.trouble.kind === 'unknown' && props.onKeepPlain !== null
  const explained = () =>
    props.trouble.kind === 'stopped'
      ? t('richtext.stopped.text')
      : [t('richtext.unknown.text'), ...(canKeepPlain() ? [t('richtext.unknown.todo')] : [])].join(
          ' ',
        )
  const action = () => {
    if (props.trouble.kind === 'stopped')
      return <Button onClick={() => props.onReopen()}>{t('richtext.stopped.reopen')}</Button>
    return (
      <Show when={canKeepPlain()}>
        <Button onClick={() => props.onKeepPlain?.()}>{t('richtext.unknown.keep')}</Button>
      </Show>
    )
  }
  return (
    <div class={styles.stopped}>
      <Banner
        tone={props.trouble.kind === 'stopped' ? 'bad' : 'plain'}
        title={t(`richtext.${props.trouble.kind}.title`)}
        text={explained()}
        actions={action()}
      />
      <Show when={props.trouble.unsaved}>
        {(unsaved) => (
          <>
            <p class={styles.lead}>{t('richtext.stopped.unsaved')}</p>
            <p class={styles.words}>{unsaved()}</p>
            <p class={styles.lead}>{t('richtext.stopped.saved')}</p>
          </>
        )}
      </Show>
      <div role="group" aria-label={props.label} class={styles.words}>
        {props.trouble.saved}
      </div>
    </div>
  )
}
