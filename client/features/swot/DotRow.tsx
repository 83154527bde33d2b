import { Index, Show } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './Dots.module.css'
import { useSwot } from './swotContext.tsx'

/** The dots of one finding: one's own as rings, those of others as discs once they are revealed. */
export function DotRow(props: { readonly id: string; readonly text: string }) {
  const { dots } = useSwot()
  const t = useText()
  const shown = () => (dots.isRevealed() ? dots.total(props.id) : dots.mine(props.id))
  const words = () => t('swot.dots.of', shown(), dots.mine(props.id))
  return (
    <span class={styles.row}>
      <Show when={shown() > 0}>
        <span class={styles.dots} role="img" aria-label={words()} title={words()}>
          <Index each={Array.from({ length: Math.min(shown(), 12) })}>
            {(_, index) => (
              <i class={styles.dot} classList={{ [styles.mine!]: index < dots.mine(props.id) }} />
            )}
          </Index>
          <b class={`num ${styles.count}`}>{shown()}</b>
        </span>
      </Show>
      <Show when={dots.isOpen()}>
        <Show when={dots.mine(props.id) > 0}>
          <IconButton
            icon="minus"
            size="small"
            label={t('swot.dots.takeBack', props.text)}
            onClick={() => dots.takeBack(props.id)}
          />
        </Show>
        <IconButton
          icon="plus"
          size="small"
          label={t('swot.dots.give', props.text)}
          disabled={!dots.canGive(props.id)}
          title={dots.canGive(props.id) ? t('swot.dots.give', props.text) : t('swot.dots.noMore')}
          onClick={() => dots.give(props.id)}
        />
      </Show>
    </span>
  )
}
