import { createMemo } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { copyText } from '../../ui/copyText.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'

/** What the server refused, to read and copy before going on with a fresh copy. */
export function RescueDialog(props: { readonly onClose: () => void }) {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const text = createMemo(() => workshop.rescueText())
  const copy = async () => {
    const done = await copyText(text())
    toast({ text: done ? t('common.do.copied') : t('common.copyFailed') })
  }
  return (
    <Dialog
      open
      width="middle"
      onClose={() => props.onClose()}
      closeLabel={t('common.do.close')}
      title={t('shell.rejected.title')}
      lead={t('shell.rejected.text')}
      actions={
        <>
          <Button icon="copy" onClick={() => void copy()}>
            {t('shell.rejected.copy')}
          </Button>
          <Button variant="primary" onClick={() => workshop.startAfresh()}>
            {t('shell.rejected.fresh')}
          </Button>
        </>
      }
    >
      <TextArea label={t('shell.rejected.show')} labelHidden readOnly rows={10} value={text()} />
    </Dialog>
  )
}
