import { createEffect, on, Show } from 'solid-js'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { WorkshopProvider } from '../../workshop/context.tsx'
import { updateVisit, type Visit } from '../../workshop/visits.ts'
import { createWorkshop, type Workshop } from '../../workshop/workshop.ts'
import { CustomerDoor } from './CustomerDoor.tsx'
import { Ended } from './Ended.tsx'
import { WorkshopShell } from './WorkshopShell.tsx'

/** Opens the documents of one visit and shows the shell once their content is there. */
export function OpenWorkshop(props: { readonly visit: Visit }) {
  return (
    <Show when={props.visit.role !== 'customer'} fallback={<CustomerDoor />}>
      <Documents visit={props.visit} />
    </Show>
  )
}

function Documents(props: { readonly visit: Visit }) {
  const t = useText()
  const { suggest } = useLanguage()
  // The owner keys this component by the visit
  const workshop = createWorkshop(props.visit)
  createEffect(() => workshop.isLoaded() && suggest(workshop.about.language))
  rememberVisits(workshop)
  return (
    <Show when={workshop.endedBy() === null} fallback={<Ended workshop={workshop} />}>
      <Show when={workshop.isLoaded()} fallback={<Skeleton label={t('common.loading')} rows={5} />}>
        <WorkshopProvider workshop={workshop}>
          <WorkshopShell />
        </WorkshopProvider>
      </Show>
    </Show>
  )
}

/** Keeps what the home page says of this workshop in step with it. */
function rememberVisits(workshop: Workshop): void {
  const known = () => ({
    title: workshop.about.title,
    goal: workshop.about.goal,
    role: workshop.me().role,
    name: workshop.me().name,
    step: workshop.session.step,
    people: Object.keys(workshop.roster).length,
  })
  createEffect(
    on([workshop.isLoaded, known], ([isLoaded, facts]) => {
      if (isLoaded && facts.title !== '') updateVisit(workshop.id, { ...facts, at: Date.now() })
    }),
  )
}
