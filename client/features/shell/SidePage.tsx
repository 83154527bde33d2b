import { Show, Suspense } from 'solid-js'
import { laterPart } from '../../ui/laterPart.ts'

const PresentPage = laterPart(async () => (await import('./PresentPage.tsx')).PresentPage)
const CustomersPage = laterPart(async () => (await import('./CustomersPage.tsx')).CustomersPage)

/** A whole page that is no step, by what stands in the address. Kept apart: a phone that joins does not even know of them. */
export function SidePage(props: { readonly page: string }) {
  return (
    <Suspense>
      <Show when={props.page === 'present'} fallback={<CustomersPage />}>
        <PresentPage />
      </Show>
    </Suspense>
  )
}
