import { Show } from 'solid-js'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { digestNow } from './digestNow.ts'
import { DigestList } from './DigestList.tsx'
import styles from './DigestList.module.css'

/** What changed since the visit before, as it stands when it is opened; reached from the menu at any time. */
export function DigestDialog(props: { readonly onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const { digest, since } = digestNow(useWorkshop())
  return (
    <Dialog
      open
      width="middle"
      onClose={() => props.onClose()}
      closeLabel={t('common.do.close')}
      title={t('digest.title')}
      lead={since === null ? undefined : t('digest.since', format.moment(since))}
    >
      <Show
        when={digest}
        fallback={
          <div class={styles.none}>
            <Show when={since !== null}>
              <p>{t('digest.none')}</p>
            </Show>
            <p class="meta">{t('digest.noneText')}</p>
          </div>
        }
      >
        {(found) => <DigestList digest={found()} onGo={props.onClose} />}
      </Show>
    </Dialog>
  )
}
