import { createSignal, For, Show } from 'solid-js'
import { roles, type Role } from '../../../shared/domain/participant.ts'
import { codeWords } from '../../i18n/codeWords.ts'
import { useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { copyText } from '../../ui/copyText.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { LinkCodeDialog } from '../../ui/LinkCodeDialog.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createDoor } from '../../workshop/createDoor.ts'
import { createLinks } from './createLinks.ts'
import { LinkRow } from './LinkRow.tsx'
import styles from './ShareDialog.module.css'
import { ShareDoor } from './ShareDoor.tsx'
import { usePanelLink } from './usePanelLink.ts'
import { WhoIsIn } from './WhoIsIn.tsx'

/** A sentence of what is, then the four links, the code to scan and who is still missing. */
export function ShareDialog(props: { readonly onClose: () => void }) {
  const t = useText()
  const toast = useToast()
  const workshop = useWorkshop()
  const links = createLinks(workshop)
  const door = createDoor(workshop.visit)
  const panelLink = usePanelLink()
  const [rotating, setRotating] = createSignal<Role | null>(null)
  const [drawn, setDrawn] = createSignal<Role | null>(null)
  const people = () => Object.values(workshop.roster).filter((person) => person.role !== 'customer')
  const expected = () =>
    workshop.departments().reduce((sum, department) => sum + (department.expected ?? 0), 0)
  const title = () =>
    expected() > 0
      ? t('share.titleOf', people().length, Math.max(expected(), people().length))
      : t('share.title', people().length)
  const copy = async (text: string, what?: string) => {
    const done = await copyText(text)
    const copied = t('common.do.copied')
    toast({
      topic: 'copied',
      text: done
        ? what === undefined
          ? copied
          : t('common.fieldOf', copied, what)
        : t('common.copyFailed'),
    })
  }
  const rotate = async () => {
    const role = rotating()
    setRotating(null)
    if (role === null) return
    const failed = await links.rotate(role)
    void door.refresh()
    if (failed === null) toast({ text: t('share.rotated') })
    else toast({ tone: 'bad', text: t(`errors.${failed}`) })
  }
  return (
    <>
      <Dialog
        open
        width="wide"
        onClose={() => props.onClose()}
        closeLabel={t('common.do.close')}
        title={title()}
        lead={t('share.lead')}
      >
        <div class={styles.columns}>
          <ul class={styles.links}>
            <For each={roles}>
              {(role) => (
                <LinkRow
                  role={role}
                  link={links.of(role)}
                  count={
                    Object.values(workshop.roster).filter((person) => person.role === role).length
                  }
                  standing={role === 'customer' ? panelLink() : undefined}
                  onCopy={(link) => void copy(link, t(`common.role.${role}`))}
                  onRotate={() => setRotating(role)}
                  onCode={role === 'participant' ? undefined : () => setDrawn(role)}
                />
              )}
            </For>
          </ul>
          <aside class={styles.code}>
            <Show
              when={links.of('participant') ?? door.link()}
              fallback={<p>{t('share.noCode')}</p>}
            >
              {(scanned) => (
                <>
                  <QrCode text={scanned()} label={t('share.qr')} />
                  <p>{t('share.qr')}</p>
                </>
              )}
            </Show>
            <ShareDoor door={door} />
            {/* In the window the bar opens too: this one goes on steering. */}
            <Button
              icon="present"
              wide
              href={`/w/${workshop.id}/present`}
              target={`present-${workshop.id}`}
              title={t('facilitate.present.window')}
            >
              {t('share.project')}
            </Button>
            <Show when={links.of('participant')}>
              {(link) => (
                <Button
                  icon="copy"
                  wide
                  onClick={() => void copy(t('share.reminderText', workshop.about.title, link()))}
                >
                  {t('share.reminder')}
                </Button>
              )}
            </Show>
          </aside>
        </div>
        <WhoIsIn />
      </Dialog>
      <Show when={drawn()} keyed>
        {(role) => (
          <LinkCodeDialog
            link={links.of(role) ?? ''}
            workshop={workshop.about.title}
            words={codeWords(t, role)}
            onClose={() => setDrawn(null)}
          />
        )}
      </Show>
      <ConfirmDialog
        open={rotating() !== null}
        title={t('share.rotateAsk.title', t(`common.role.${rotating() ?? 'participant'}`))}
        text={`${t('share.rotateAsk.text')} ${rotating() === 'participant' ? t('door.share.closes') : ''}`}
        confirmLabel={t('share.rotate')}
        cancelLabel={t('common.do.cancel')}
        onConfirm={() => void rotate()}
        onCancel={() => setRotating(null)}
      />
    </>
  )
}
