import { createEffect, lazy, on, Show } from 'solid-js'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { phone } from '../../ui/createMedia.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { fetchAhead } from '../../ui/fetchAhead.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { WorkshopProvider } from '../../workshop/context.tsx'
import { updateVisit, type Visit } from '../../workshop/visits.ts'
import { createWorkshop, type Workshop } from '../../workshop/workshop.ts'
import styles from './Standing.module.css'
import { WorkshopShell } from './WorkshopShell.tsx'

const CustomerDoor = lazy(async () => ({
  default: (await import('./CustomerDoor.tsx')).CustomerDoor,
}))
const Ended = lazy(async () => ({ default: (await import('./Ended.tsx')).Ended }))

/** Opens the documents of one visit and shows the shell once their content is there. */
export function OpenWorkshop(props: { readonly visit: Visit }) {
  return (
    <Show when={props.visit.role !== 'customer'} fallback={<CustomerDoor visit={props.visit} />}>
      <Documents visit={props.visit} />
    </Show>
  )
}

function Documents(props: { readonly visit: Visit }) {
  const { suggest } = useLanguage()
  // The owner keys this component by the visit
  const workshop = createWorkshop(props.visit)
  // Fetched while the documents are, so that nothing moves when they are there; a phone has its card first.
  // reason of the catch: whoever needs it asks again, and tells what went wrong
  if (matchMedia(phone).matches) fetchAhead(workshop.loadEditing)
  else
    [workshop.loadEditing(), import('./WideHeader.tsx')].forEach((part) =>
      part.catch(() => undefined),
    )
  createEffect(() => workshop.isLoaded() && suggest(workshop.about.language))
  rememberVisits(workshop)
  return (
    <Show when={workshop.endedBy() === null} fallback={<Ended workshop={workshop} />}>
      <Show when={workshop.isLoaded()} fallback={<Waiting workshop={workshop} />}>
        <WorkshopProvider workshop={workshop}>
          <WorkshopShell />
        </WorkshopProvider>
      </Show>
    </Show>
  )
}

/** Nothing is there to show yet; without the server it may take its time, and that is said. */
function Waiting(props: { readonly workshop: Workshop }) {
  const t = useText()
  const why = () => {
    const { kind } = props.workshop.saveState()
    if (kind === 'notOpened')
      return { title: t('shell.notOpened.title'), text: t('errors.damaged') }
    const isOffline = kind === 'offline'
    return isOffline ? { title: t('shell.waiting.title'), text: t('shell.waiting.text') } : null
  }
  return (
    <Show when={why()} fallback={<Skeleton label={t('common.loading')} rows={5} />}>
      {(said) => (
        <main class={styles.standing}>
          <EmptyState title={said().title} text={said().text}>
            <Button variant="primary" onClick={() => props.workshop.reconnect()}>
              {t('shell.offline.retry')}
            </Button>
          </EmptyState>
        </main>
      )}
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
