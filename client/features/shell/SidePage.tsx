import { Show, Suspense } from 'solid-js'
import { latePart } from './latePart.tsx'

const PresentPage = latePart(async () => (await import('./PresentPage.tsx')).PresentPage)
const CustomersPage = latePart(async () => (await import('./CustomersPage.tsx')).CustomersPage)

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
