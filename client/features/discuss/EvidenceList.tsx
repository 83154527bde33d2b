import { For, Show } from 'solid-js'
import type { EvidenceKind } from '../../../shared/domain/evidence/evidence.ts'
import { evidenceWords } from '../../i18n/evidenceWords.ts'
import { useFormat, useLangOf, useText } from '../../i18n/i18n.tsx'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './ItemPanel.module.css'

const iconOf: Partial<Readonly<Record<EvidenceKind, IconName>>> = {
  supportMail: 'channelMail',
  staffInterview: 'people',
  customerInterview: 'people',
  analytics: 'channelWeb',
  monitoring: 'channelSocial',
}

/** The evidence people kept for a touchpoint; what was rejected as noise is not argued with. */
export function EvidenceList(props: { readonly touchpoint: string }) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const kept = () =>
    workshop
      .evidence()
      .filter((one) => one.touchpoint === props.touchpoint && one.status === 'kept')
  return (
    <section class={styles.part}>
      <h2 class={styles.cap}>{t('terms.word.evidence')}</h2>
      <ul class={styles.evidence}>
        <For each={kept()}>
          {(one) => (
            <li>
              <Icon name={iconOf[one.kind] ?? 'evidence'} />
              <span>
                <span lang={lang()}>{one.text}</span>
                <span class="meta">
                  {evidenceWords(t, one, (day) => format.date(day)).join(', ')}
                </span>
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={kept().length === 0}>
        <p class={styles.none}>{t('discuss.evidenceNone')}</p>
      </Show>
    </section>
  )
}
