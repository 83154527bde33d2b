import { For, Show } from 'solid-js'
import type { BeforeAfter } from '../../../shared/domain/rating/beforeAfter.ts'
import { useLangOf, useLanguage, useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './BeforeAfter.module.css'

const reasons = ['tooFew', 'notBefore', 'notAfter', 'neither'] as const

/** Touchpoints of which no change can be told, by reason: nobody should take silence for standing still. */
export function Untold(props: { readonly rows: readonly BeforeAfter[] }) {
  const t = useText()
  const workshop = useWorkshop()
  const { language } = useLanguage()
  const lang = useLangOf(() => workshop.about.language)
  const titles = (reason: (typeof reasons)[number]): string =>
    new Intl.ListFormat(language(), { type: 'unit' }).format(
      props.rows
        .filter(({ verdict }) => verdict === reason)
        .map(({ id }) => workshop.touchpointsById[id]?.title ?? ''),
    )
  return (
    <div class={styles.untold}>
      <For each={reasons}>
        {(reason) => (
          <Show when={titles(reason)}>
            {(names) => (
              <p>
                <strong>{t(`pictures.rounds.untold.${reason}`)}:</strong>{' '}
                <span lang={lang()}>{names()}</span>
              </p>
            )}
          </Show>
        )}
      </For>
    </div>
  )
}
