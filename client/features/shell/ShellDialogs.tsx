import { createSignal, Match, Suspense, Switch } from 'solid-js'
import { laterPart } from '../../ui/laterPart.ts'
import type { PastedTable } from '../../ui/tableImport.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { AllParts } from './AllParts.tsx'
import { latePart } from './latePart.tsx'
import type { ShellDialog } from './shellDialog.ts'

const ShareDialog = latePart(async () => (await import('../share/ShareDialog.tsx')).ShareDialog)
const VersionsDialog = latePart(
  async () => (await import('../versions/VersionsDialog.tsx')).VersionsDialog,
)
const ImportDialog = latePart(async () => (await import('../import/ImportDialog.tsx')).ImportDialog)
const EvidenceImportDialog = latePart(
  async () => (await import('../import/EvidenceImportDialog.tsx')).EvidenceImportDialog,
)
const EvidenceDialog = laterPart(
  async () => (await import('../evidence/EvidenceDialog.tsx')).EvidenceDialog,
)
const MailboxDialog = latePart(
  async () => (await import('../mailbox/MailboxDialog.tsx')).MailboxDialog,
)
const KpiDialog = laterPart(async () => (await import('../kpi/KpiDialog.tsx')).KpiDialog)
const ReuseDialog = laterPart(async () => (await import('../home/ReuseDialog.tsx')).ReuseDialog)
const KeepDialog = latePart(async () => (await import('../keep/KeepDialog.tsx')).KeepDialog)
const DeviceDialog = laterPart(async () => (await import('../door/DeviceDialog.tsx')).DeviceDialog)
const Activities = laterPart(async () => (await import('./Activities.tsx')).Activities)
const DigestDialog = laterPart(
  async () => (await import('../digest/DigestDialog.tsx')).DigestDialog,
)
const PeopleDialog = laterPart(async () => (await import('./PeopleDialog.tsx')).PeopleDialog)
const BriefDialog = laterPart(async () => (await import('./BriefDialog.tsx')).BriefDialog)
const RescueDialog = latePart(async () => (await import('./RescueDialog.tsx')).RescueDialog)
const PrivacyDialog = latePart(
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
          <AllParts of={ShareDialog}>
            <ShareDialog onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'versions'}>
          <AllParts of={VersionsDialog}>
            <VersionsDialog onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'import'}>
          <AllParts of={ImportDialog}>
            <ImportDialog
              table={props.table}
              onMail={readMail}
              onClose={() => props.open === 'import' && props.onClose()}
            />
          </AllParts>
        </Match>
        <Match when={props.open === 'evidence'}>
          <AllParts of={EvidenceDialog}>
            <EvidenceDialog
              onOpen={props.onOpen}
              // The browser tells that it closed when another one has long taken its place.
              onClose={() => props.open === 'evidence' && props.onClose()}
            />
          </AllParts>
        </Match>
        <Match when={props.open === 'importEvidence'}>
          <AllParts of={EvidenceImportDialog}>
            <EvidenceImportDialog
              onMail={readMail}
              onClose={() => props.open === 'importEvidence' && props.onClose()}
            />
          </AllParts>
        </Match>
        <Match when={props.open === 'mailbox'}>
          <AllParts of={MailboxDialog}>
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
          <AllParts of={KpiDialog}>
            <KpiDialog onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'reuse'}>
          <AllParts of={ReuseDialog}>
            <ReuseDialog visit={workshop.visit} onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'keep'}>
          <AllParts of={KeepDialog}>
            <KeepDialog onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'activities'}>
          <AllParts of={Activities}>
            <Activities onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'digest'}>
          <AllParts of={DigestDialog}>
            <DigestDialog onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'people'}>
          <AllParts of={PeopleDialog}>
            <PeopleDialog open onClose={props.onClose} onFollow={props.onFollow} />
          </AllParts>
        </Match>
        <Match when={props.open === 'brief'}>
          <BriefDialog open onClose={props.onClose} />
        </Match>
        <Match when={props.open === 'rescue'}>
          <AllParts of={RescueDialog}>
            <RescueDialog onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'device'}>
          <AllParts of={DeviceDialog}>
            <DeviceDialog
              visit={workshop.visit}
              renew={workshop.renew}
              pages={ownPages}
              onClose={props.onClose}
            />
          </AllParts>
        </Match>
        <Match when={props.open === 'privacy'}>
          <AllParts of={PrivacyDialog}>
            <PrivacyDialog onClose={props.onClose} />
          </AllParts>
        </Match>
        <Match when={props.open === 'keys'}>
          <AllParts of={KeysDialog}>
            <KeysDialog open onClose={props.onClose} />
          </AllParts>
        </Match>
      </Switch>
    </Suspense>
  )
}
