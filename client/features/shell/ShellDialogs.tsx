import { createSignal, Match, Suspense, Switch } from 'solid-js'
import { laterPart } from '../../ui/laterPart.ts'
import type { PastedTable } from '../../ui/tableImport.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { AllParts } from './AllParts.tsx'
import type { ShellDialog } from './shellDialog.ts'

const ShareDialog = laterPart(async () => (await import('../share/ShareDialog.tsx')).ShareDialog)
const VersionsDialog = laterPart(
  async () => (await import('../versions/VersionsDialog.tsx')).VersionsDialog,
)
const ImportDialog = laterPart(
  async () => (await import('../import/ImportDialog.tsx')).ImportDialog,
)
const EvidenceImportDialog = laterPart(
  async () => (await import('../import/EvidenceImportDialog.tsx')).EvidenceImportDialog,
)
const EvidenceDialog = laterPart(
  async () => (await import('../evidence/EvidenceDialog.tsx')).EvidenceDialog,
)
const MailboxDialog = laterPart(
  async () => (await import('../mailbox/MailboxDialog.tsx')).MailboxDialog,
)
const KpiDialog = laterPart(async () => (await import('../kpi/KpiDialog.tsx')).KpiDialog)
const ReuseDialog = laterPart(async () => (await import('../home/ReuseDialog.tsx')).ReuseDialog)
const KeepDialog = laterPart(async () => (await import('../keep/KeepDialog.tsx')).KeepDialog)
const DeviceDialog = laterPart(async () => (await import('../door/DeviceDialog.tsx')).DeviceDialog)
const Activities = laterPart(async () => (await import('./Activities.tsx')).Activities)
const DigestDialog = laterPart(
  async () => (await import('../digest/DigestDialog.tsx')).DigestDialog,
)
const PeopleDialog = laterPart(async () => (await import('./PeopleDialog.tsx')).PeopleDialog)
const BriefDialog = laterPart(async () => (await import('./BriefDialog.tsx')).BriefDialog)
const RescueDialog = laterPart(async () => (await import('./RescueDialog.tsx')).RescueDialog)
const PrivacyDialog = laterPart(
  async () => (await import('../privacy/PrivacyDialog.tsx')).PrivacyDialog,
)
const KeysDialog = laterPart(async () => (await import('./KeysDialog.tsx')).KeysDialog)

interface DialogsProps {
  readonly open: ShellDialog | null
  /** What the import begins with. */
  readonly table: PastedTable | null
  readonly onClose: () => void
  /** Opens another dialog in the place of this one. */
  readonly onOpen: (dialog: ShellDialog) => void
  /** Goes where this person is from now on. */
  readonly onFollow: (participantId: string) => void
}

/** The dialogs of the shell; each is fetched when it is first opened. */
export function ShellDialogs(props: DialogsProps) {
  const workshop = useWorkshop()
  /** Mail that was taken for a table, for the dialog that reads mail. */
  const [mail, setMail] = createSignal<readonly File[]>([])
  const readMail = (files: readonly File[]): void => {
    setMail(files)
    props.onOpen('mailbox')
  }
  const ownPages = () =>
    Object.values(workshop.cursorLine.seats()).filter((id) => id === workshop.visit.participantId)
      .length
  return (
    <Suspense>
      <Switch>
        <Match when={props.open === 'share'}>
          <AllParts>
            <ShareDialog onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'versions'}>
          <AllParts>
            <VersionsDialog onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'import'}>
          <AllParts>
            <ImportDialog
              table={props.table}
              onMail={readMail}
              onClose={() => props.open === 'import' && props.onClose()}
            />
          </AllParts>
        </Match>
        <Match when={props.open === 'evidence'}>
          <AllParts>
            <EvidenceDialog
              onOpen={props.onOpen}
              // The browser tells that it closed when another one has long taken its place.
              onClose={() => props.open === 'evidence' && props.onClose()}
            />
          </AllParts>
        </Match>
        <Match when={props.open === 'importEvidence'}>
          <AllParts>
            <EvidenceImportDialog
              onMail={readMail}
              onClose={() => props.open === 'importEvidence' && props.onClose()}
            />
          </AllParts>
        </Match>
        <Match when={props.open === 'mailbox'}>
          <AllParts>
            <MailboxDialog
              files={mail()}
              onClose={() => {
                setMail([])
                props.onClose()
              }}
            />
          </AllParts>
        </Match>
        <Match when={props.open === 'kpis'}>
          <AllParts>
            <KpiDialog onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'reuse'}>
          <AllParts>
            <ReuseDialog visit={workshop.visit} onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'keep'}>
          <AllParts>
            <KeepDialog onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'activities'}>
          <AllParts>
            <Activities onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'digest'}>
          <AllParts>
            <DigestDialog onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'people'}>
          <AllParts>
            <PeopleDialog open onClose={props.onClose} onFollow={props.onFollow} />
          </AllParts>
        </Match>
        <Match when={props.open === 'brief'}>
          <BriefDialog open onClose={props.onClose} />
        </Match>
        <Match when={props.open === 'rescue'}>
          <AllParts>
            <RescueDialog onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'device'}>
          <AllParts>
            <DeviceDialog
              visit={workshop.visit}
              renew={workshop.renew}
              pages={ownPages}
              onClose={props.onClose}
            />
          </AllParts>
        </Match>
        <Match when={props.open === 'privacy'}>
          <AllParts>
            <PrivacyDialog onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'keys'}>
          <AllParts>
            <KeysDialog open onClose={props.onClose} />
          </AllParts>
        </Match>
      </Switch>
    </Suspense>
  )
}
