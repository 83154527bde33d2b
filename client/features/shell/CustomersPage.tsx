import { createSignal, Show, Suspense } from 'solid-js'
import { laterPart } from '../../ui/laterPart.ts'
import { CustomersScreen } from '../customers/CustomersScreen.tsx'
import { PanelDeadline } from '../facilitate/PanelDeadline.tsx'
import { CustomerLink } from '../share/CustomerLink.tsx'

const SurveyImportDialog = laterPart(
  async () => (await import('../import/SurveyImportDialog.tsx')).SurveyImportDialog,
)
const MailboxDialog = laterPart(
  async () => (await import('../mailbox/MailboxDialog.tsx')).MailboxDialog,
)

/** Our view against the customers', with the way in for what they answered elsewhere. */
export function CustomersPage() {
  return (
    <CustomersScreen
      link={() => <CustomerLink />}
      deadline={() => <PanelDeadline />}
      importer={(onClose) => (
        <Suspense>
          <Importer onClose={onClose} />
        </Suspense>
      )}
    />
  )
}

/** Survey results; a file that is mail goes to where mail is read. */
function Importer(props: { readonly onClose: () => void }) {
  const [mail, setMail] = createSignal<readonly File[] | null>(null)
  return (
    <Show
      when={mail()}
      fallback={
        <SurveyImportDialog
          onMail={setMail}
          // The browser tells that it closed when another one has long taken its place.
          onClose={() => mail() === null && props.onClose()}
        />
      }
    >
      {(files) => <MailboxDialog files={files()} onClose={() => props.onClose()} />}
    </Show>
  )
}
