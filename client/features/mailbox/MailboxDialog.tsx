import { createEffect, createSignal, Match, on, onMount, Show, Switch } from 'solid-js'
import { useText } from '../../i18n/i18n.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { createFileDrop } from '../../ui/createFileDrop.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createMailbox } from './createMailbox.ts'
import styles from './Mailbox.module.css'
import { MailFiles } from './MailFiles.tsx'
import { openMailWorker, type OpenMailWorker } from './openMailWorker.ts'
import { TermsStep } from './TermsStep.tsx'

interface MailboxDialogProps {
  /** Files that were chosen elsewhere already, to begin with. */
  readonly files?: readonly File[]
  /** How mail is read; by a worker unless told otherwise. */
  readonly openWorker?: OpenMailWorker
  readonly onClose: () => void
}

/** Reads a support mailbox here, counts it by terms per touchpoint, and takes what somebody keeps as evidence. */
export function MailboxDialog(props: MailboxDialogProps) {
  const t = useText()
  const toast = useToast()
  const announce = useAnnounce()
  const workshop = useWorkshop()
  // Beside the step that takes files, none may take the page away.
  createFileDrop()
  // The owner makes the dialog anew each time.
  const box = createMailbox(workshop, props.openWorker ?? openMailWorker)
  onMount(() => {
    if (props.files && props.files.length > 0) box.open(props.files)
  })
  const [isSaving, setSaving] = createSignal(false)
  const mayAdd = () => workshop.canWrite('board')
  createEffect(
    on(
      box.isCounting,
      (isCounting) => {
        if (!isCounting && box.summary()) announce(t('mailbox.counted', box.total()))
      },
      { defer: true },
    ),
  )
  const save = async (): Promise<void> => {
    if (isSaving()) return
    setSaving(true)
    const added = await box.save((files, terms) => {
      const from = files.length === 1 ? (files[0] ?? '') : t('mailbox.files', files.length)
      return `${from}: ${terms}`
    })
    toast({
      text: t('mailbox.saved', added),
      action: { label: t('common.do.undo'), run: () => void workshop.undo.undo() },
    })
    props.onClose()
  }
  return (
    <Dialog
      open
      width={box.summary()?.mails ? 'wide' : 'middle'}
      onClose={() => props.onClose()}
      closeLabel={t('common.do.close')}
      title={t('mailbox.title')}
      lead={t('mailbox.lead')}
      actions={
        <Switch>
          <Match when={box.progress()}>
            <Button onClick={() => box.forget()}>{t('common.do.cancel')}</Button>
          </Match>
          <Match when={box.summary()}>
            <Button onClick={() => box.forget()}>{t('mailbox.again')}</Button>
            <Button
              variant="primary"
              disabled={box.kept() === 0 || !mayAdd() || isSaving()}
              onClick={() => void save()}
            >
              {t('mailbox.save', box.kept())}
            </Button>
          </Match>
        </Switch>
      }
    >
      <Show when={!mayAdd()}>
        <Banner tone="warn" icon="lock" title={t('collect.held.locked')} />
      </Show>
      <Switch fallback={<MailFiles box={box} />}>
        <Match when={box.progress()}>
          {(progress) => (
            <div class={styles.working}>
              <Meter
                value={progress().bytes / Math.max(1, progress().of)}
                label={t('mailbox.readingShare')}
              />
              <p class="meta num">{t('mailbox.reading', progress().mails)}</p>
            </div>
          )}
        </Match>
        <Match when={box.summary()}>
          {(summary) => <TermsStep box={box} summary={summary()} />}
        </Match>
      </Switch>
    </Dialog>
  )
}
