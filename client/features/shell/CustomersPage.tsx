import { Suspense } from 'solid-js'
import { laterPart } from '../../ui/laterPart.ts'
import { CustomersScreen } from '../customers/CustomersScreen.tsx'

const SurveyImportDialog = laterPart(
  async () => (await import('../import/SurveyImportDialog.tsx')).SurveyImportDialog,
)

/** Our view against the customers', with the way in for what they answered elsewhere. */
export function CustomersPage() {
  return (
    <CustomersScreen
      importer={(onClose) => (
        <Suspense>
          <SurveyImportDialog onClose={onClose} />
        </Suspense>
      )}
    />
  )
}
