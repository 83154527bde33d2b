import { For, Show } from 'solid-js'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useCollect } from './collectContext.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import styles from './PhoneStageLine.module.css'

interface PhoneStageLineProps {
  readonly at: number
  /** One row, while somebody writes. */
  readonly isShort: boolean
  readonly onGo: (index: number) => void
}

/** The stage that is shown, its neighbours by name, and where it lies among them. */
export function PhoneStageLine(props: PhoneStageLineProps) {
  const collect = useCollect()
  const { workshop } = collect
  const t = useText()
  const lang = useLangOf(() => workshop.about.language)
  const stage = () => workshop.stages()[props.at]
  const beside = (step: -1 | 1) => workshop.stages()[props.at + step]
  return (
    <header class={styles.line} data-keep-clear classList={{ [styles.short!]: props.isShort }}>
      <nav class={styles.nav} aria-label={t('collect.phone.stages')}>
        <Show when={beside(-1)} fallback={<span />}>
          {(previous) => (
            <button
              type="button"
              class={styles.go}
              aria-label={t('collect.phone.goTo', previous().name)}
              onClick={() => props.onGo(props.at - 1)}
            >
              <Icon name="chevronLeft" size={14} />
              <span lang={lang()}>{previous().name}</span>
            </button>
          )}
        </Show>
        <span class={styles.dots} aria-hidden="true">
          <For each={workshop.stages()}>
            {(_, index) => (
              <i class={styles.dot} classList={{ [styles.on!]: index() === props.at }} />
            )}
          </For>
        </span>
        <Show when={beside(1)} fallback={<span />}>
          {(next) => (
            <button
              type="button"
              class={`${styles.go} ${styles.next}`}
              aria-label={t('collect.phone.goTo', next().name)}
              onClick={() => props.onGo(props.at + 1)}
            >
              <span lang={lang()}>{next().name}</span>
              <Icon name="chevronRight" size={14} />
            </button>
          )}
        </Show>
      </nav>
      <Show when={stage()}>
        {(now) => (
          <>
            <h2 class={`voice ${styles.name}`}>
              <span lang={lang()}>{now().name}</span>
              <VisuallyHidden>, </VisuallyHidden>
              <span class={`num ${styles.count}`}>{collect.countOf(now().id)}</span>
            </h2>
            <Show when={now().subtitle !== ''}>
              <p class={`says ${styles.says}`} lang={lang()}>
                {t('collect.quoted', now().subtitle)}
              </p>
            </Show>
          </>
        )}
      </Show>
    </header>
  )
}
