import { useText } from '../../i18n/i18n.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { DeleteAll } from './DeleteAll.tsx'
import { DownloadAll } from './DownloadAll.tsx'
import { ErasePerson } from './ErasePerson.tsx'
import styles from './Keep.module.css'
import { Retention } from './Retention.tsx'
import { WithKeeping } from './WithKeeping.tsx'

/** What becomes of the workshop: taken home, kept for a time, cleared of one person, or deleted. For facilitators. */
export function KeepDialog(props: { readonly onClose: () => void }) {
  const t = useText()
  return (
    <Dialog
      open
      width="middle"
      onClose={() => props.onClose()}
      closeLabel={t('common.do.close')}
      title={t('keep.title')}
      lead={t('keep.lead')}
    >
      <div class={styles.parts}>
        <DownloadAll />
        <WithKeeping>
          {(keeping) => (
            <>
              <Retention keeping={keeping} />
              <ErasePerson keeping={keeping} />
            </>
          )}
        </WithKeeping>
        <DeleteAll />
      </div>
    </Dialog>
  )
}
