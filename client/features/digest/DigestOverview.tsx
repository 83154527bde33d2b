import { onCleanup, Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { lastVisit } from '../../workshop/lastVisit.ts'
import { DigestList } from './DigestList.tsx'
import styles from './DigestOverview.module.css'
import { digestNow } from './digestNow.ts'

/** What changed, on the overview people land on after hours: once read there, no band says it again. */
export function DigestOverview(props: { readonly onGo: () => void }) {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const { digest, since } = digestNow(workshop)
  if (digest) onCleanup(() => lastVisit(workshop).setRead())
  return (
    <Show when={digest}>
      {(found) => (
        <details class={styles.changes} open={!lastVisit(workshop).isRead()}>
          <summary class={styles.summary}>
            {t('digest.title')}{' '}
            <span class="meta">{t('digest.since', format.moment(since ?? 0))}</span>
          </summary>
          <DigestList digest={found()} onGo={props.onGo} />
        </details>
      )}
    </Show>
  )
}
