import { useNavigate, useParams } from '@solidjs/router'
import { createSignal, lazy, Show, Suspense } from 'solid-js'
import { MainWords } from '../../i18n/i18n.tsx'
import { PrivacyProvider, type DoorFacts } from '../../workshop/privacyDoor.tsx'
import { findVisit, type Visit } from '../../workshop/visits.ts'
import { JoinScreen } from '../join/JoinScreen.tsx'
import { latePart } from './latePart.tsx'

const Open = lazy(async () => ({ default: (await import('./OpenWorkshop.tsx')).OpenWorkshop }))
const DoorPrivacy = latePart(async () => (await import('../privacy/DoorPrivacy.tsx')).DoorPrivacy)

/** Everything under `/w/<id>`: the door for new people, the workshop itself for those who are in. */
export function WorkshopPage() {
  const params = useParams<{ id: string }>()
  return (
    <Show when={params.id} keyed>
      {(id) => <Door workshopId={id} />}
    </Show>
  )
}

/** A stored token goes straight in; a link with a key in its hash goes by the door, which may say "you are in". */
function Door(props: { readonly workshopId: string }) {
  const navigate = useNavigate()
  // The page is keyed by the workshop, so the id never changes under it
  const known = findVisit(props.workshopId)
  const key = location.hash.slice(1)
  const [asked, ask] = createSignal<DoorFacts | null>(null)
  const [visit, setVisit] = createSignal<Visit | null>(key === '' ? known : null)
  const enter = (next: Visit) => {
    // The key leaves the address bar: nobody reads it over a shoulder or from the history.
    navigate(location.pathname, { replace: true })
    setVisit(next)
  }
  return (
    <Show
      when={visit()}
      keyed
      fallback={
        <PrivacyProvider open={ask}>
          <JoinScreen
            workshopId={props.workshopId}
            linkKey={key}
            known={known}
            onEnter={enter}
            prepare={() => void Open.preload()}
          />
          <Show when={asked()}>
            {(facts) => (
              <MainWords>
                <Suspense>
                  <DoorPrivacy facts={facts()} onClose={() => ask(null)} />
                </Suspense>
              </MainWords>
            )}
          </Show>
        </PrivacyProvider>
      }
    >
      {(entered) => <Open visit={entered} />}
    </Show>
  )
}
