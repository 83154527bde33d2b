import { For, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import styles from './RescueDialog.module.css'
import type { RescueWords } from './rescueWords.ts'

interface RescuedChangeProps {
  readonly words: RescueWords
  readonly canBringBack: boolean
  /** It could be brought back if the person might write there now. */
  readonly isLocked: boolean
  readonly onBringBack: () => void
}

/** One change that was not accepted, readable in full. */
export function RescuedChange(props: RescuedChangeProps) {
  const t = useText()
  return (
    <li class={styles.change}>
      <div class={styles.words}>
        <p class={styles.kind}>
          {props.words.kind} · {props.words.how}
        </p>
        <h3 class={styles.title}>{props.words.title}</h3>
        <Show when={props.words.lines.length > 0}>
          <dl class={styles.lines}>
            <For each={props.words.lines}>
              {(line) => (
                <div class={styles.line}>
                  <dt>{line.label}</dt>
                  <dd>{line.text}</dd>
                </div>
              )}
            </For>
          </dl>
        </Show>
        <Show when={props.isLocked}>
          <p class={styles.locked}>{t('rescue.locked')}</p>
        </Show>
      </div>
      <Show when={props.canBringBack}>
        <Button
          aria-label={t('rescue.bringBackOf', props.words.title)}
          onClick={() => props.onBringBack()}
        >
          {t('rescue.bringBack')}
        </Button>
      </Show>
    </li>
  )
}
