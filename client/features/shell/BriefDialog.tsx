import { For } from 'solid-js'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import styles from './BriefDialog.module.css'

/** The brief to read, wherever one is; as plain text, so that a phone loads no editor for it. */
export function BriefDialog(props: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const lines = () =>
    workshop
      .briefText()
      .split('\n')
      .filter((line) => line.trim() !== '')
  return (
    <Dialog
      open={props.open}
      onClose={() => props.onClose()}
      width="middle"
      title={t('shell.brief.title')}
      closeLabel={t('common.do.close')}
      actions={
        <Button variant="primary" onClick={() => props.onClose()}>
          {t('shell.brief.done')}
        </Button>
      }
    >
      <div class={styles.text}>
        <For each={lines()} fallback={<p>{t('shell.brief.none')}</p>}>
          {(line) => <p lang={lang()}>{line}</p>}
        </For>
      </div>
    </Dialog>
  )
}
