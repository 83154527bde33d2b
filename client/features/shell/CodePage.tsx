import { useLocation, useNavigate } from '@solidjs/router'
import { createEffect, createSignal, Match, onMount, Show, Suspense, Switch } from 'solid-js'
import { useLanguage, useText } from '../../i18n/i18n.tsx'
import { languageOptions } from '../../i18n/languages.ts'
import { BrandMark } from '../../ui/BrandMark.tsx'
import { Button } from '../../ui/Button.tsx'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'
import { phone } from '../../ui/createMedia.ts'
import { loadVoice } from '../../ui/loadVoice.ts'
import { PrivacyProvider, type DoorFacts } from '../../workshop/privacyDoor.tsx'
import { listVisits, type Visit } from '../../workshop/visits.ts'
import { AlreadyHere } from '../door/AlreadyHere.tsx'
import { CodeEntry } from '../door/CodeEntry.tsx'
import { createArrival, enterAs, type Arrival } from '../door/createArrival.ts'
import { JoinForm } from '../join/JoinForm.tsx'
import { OwnLanguage } from '../join/OwnLanguage.tsx'
import styles from './CodePage.module.css'
import { latePart } from './latePart.tsx'

const DoorPrivacy = latePart(async () => (await import('../privacy/DoorPrivacy.tsx')).DoorPrivacy)

/** `/c`: the address on the projector. A code leads to the door of a workshop, or back to oneself. */
export function CodePage() {
  if (!matchMedia(phone).matches) loadVoice()
  const t = useText()
  const { language, choose, suggest } = useLanguage()
  const navigate = useNavigate()
  // The address without a step: whoever comes late lands where the group is.
  const enter = (visit: Visit) => navigate(`/w/${visit.workshopId}`, { replace: true })
  const arriving = createArrival(enter)
  const [asked, ask] = createSignal<DoorFacts | null>(null)
  const first = decoded(useLocation().hash.slice(1))
  // A code is not for the history, nor for whoever looks over a shoulder.
  onMount(() => first !== '' && navigate('/c', { replace: true }))
  document.title = `${t('door.title')} · ${t('common.product')}`
  const at = <A extends Arrival['at']>(place: A) => {
    const arrival = arriving.arrival()
    return arrival.at === place ? (arrival as Extract<Arrival, { readonly at: A }>) : null
  }
  createEffect(() => {
    const door = at('door')
    if (door) suggest(door.invitation.language)
  })
  const problem = () => {
    const code = arriving.failed()
    if (code === null) return null
    if (code === 'notFound') return t('door.wrong')
    return code === 'tooFast' ? t('door.tooFast') : t(`errors.${code}`)
  }
  return (
    <main class={styles.page} data-plain-voice>
      <header class={styles.top}>
        <a class={`voice ${styles.brand}`} href="/">
          <BrandMark />
          {t('common.product')}
        </a>
        <span class={styles.languages}>
          <OwnLanguage />
          <ChoiceMenu
            label={t('common.language')}
            text={language().toUpperCase()}
            value={language()}
            options={languageOptions}
            onChange={choose}
          />
        </span>
      </header>
      <Switch
        fallback={
          <CodeEntry
            first={first}
            isBusy={arriving.isBusy()}
            problem={problem()}
            onCode={(code) => void arriving.tryCode(code)}
          />
        }
      >
        <Match when={at('door')}>
          {(door) => (
            <PrivacyProvider open={ask}>
              <JoinForm
                invitation={door().invitation}
                linkKey=""
                join={arriving.join}
                name={arriving.name() || (listVisits()[0]?.name ?? '')}
                onEnter={enter}
              />
              <Button variant="quiet" onClick={() => arriving.back()}>
                {t('door.other')}
              </Button>
              <Show when={asked()}>
                {(facts) => (
                  <Suspense>
                    <DoorPrivacy facts={facts()} onClose={() => ask(null)} />
                  </Suspense>
                )}
              </Show>
            </PrivacyProvider>
          )}
        </Match>
        <Match when={at('choice')}>
          {(choice) => (
            <AlreadyHere
              title={choice().coming.title}
              now={choice().here.name}
              then={choice().coming.name}
              onStay={() => enter(choice().here)}
              onChange={() => enterAs(choice().coming, enter)}
            />
          )}
        </Match>
      </Switch>
    </main>
  )
}

/** What stands after `#` as it was typed; a broken escape stays as it is and is told like any wrong code. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash // reason: no escape at all; whoever reads it sees what they typed
  }
}
