import {
  createEffect,
  createResource,
  createSignal,
  lazy,
  Match,
  onMount,
  Show,
  Suspense,
  Switch,
} from 'solid-js'
import { MainWords, useLanguage, useText } from '../../i18n/i18n.tsx'
import { languageOptions } from '../../i18n/languages.ts'
import { BrandMark } from '../../ui/BrandMark.tsx'
import { Button } from '../../ui/Button.tsx'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { phone } from '../../ui/createMedia.ts'
import { loadVoice } from '../../ui/loadVoice.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { api, isFailure, type Answer } from '../../workshop/api.ts'
import { rememberLink, type Visit } from '../../workshop/visits.ts'
import type { Invited } from './createJoin.ts'
import { JoinForm } from './JoinForm.tsx'
import styles from './JoinScreen.module.css'
import { OwnLanguage } from './OwnLanguage.tsx'

const WelcomeBack = lazy(async () => ({ default: (await import('./WelcomeBack.tsx')).WelcomeBack }))

interface JoinScreenProps {
  readonly workshopId: string
  /** What stood after `#`; empty when the address has lost it. */
  readonly linkKey: string
  /** An earlier visit of this browser: straight in, unless the link makes somebody else of the person. */
  readonly known: Visit | null
  readonly onEnter: (visit: Visit) => void
  /** Called while the person types, to load what comes next. */
  readonly prepare: () => void
}

/** The door. First thing on a phone: who invites, my name, my department, one button. */
export function JoinScreen(props: JoinScreenProps) {
  const t = useText()
  const { language, choose, suggest } = useLanguage()
  const [attempt, setAttempt] = createSignal(0)
  /** Who this browser is, when the link is another one than the person came by. */
  const [here, setHere] = createSignal<Visit | null>(null)
  const [name, setName] = createSignal(props.known?.name ?? '')
  const [invitation] = createResource(attempt, async () => {
    if (props.linkKey === '') return { failed: 'badToken', detail: '' } satisfies Answer<never>
    const answer = await api.invitation(props.workshopId, props.linkKey)
    if (isFailure(answer)) {
      if (props.known !== null && answer.failed !== 'notFound') props.onEnter(props.known)
      return answer
    }
    const { known } = props
    if (known) {
      // Whoever was removed may join anew, with what the link says now.
      const info = await api.info(props.workshopId, known.token)
      const role = isFailure(info) ? known.role : info.role
      if (!isFailure(info) || info.failed !== 'badToken') {
        rememberLink(props.workshopId, answer.role, props.linkKey)
        if (role === answer.role) props.onEnter({ ...known, role })
        else setHere({ ...known, role })
      }
    }
    suggest(answer.language)
    document.title = `${answer.title} · ${t('common.product')}`
    return answer
  })
  // The serif is worth its bytes on a wide screen only; a phone speaks in its own.
  if (!matchMedia(phone).matches) loadVoice()
  onMount(() => props.prepare())
  const failure = () => {
    const answer = invitation.state === 'ready' ? invitation() : undefined
    return answer !== undefined && isFailure(answer) ? answer.failed : null
  }
  createEffect(() => {
    const code = failure()
    if (code) document.title = `${t(`join.${problemOf(code)}.title`)} · ${t('common.product')}`
  })
  const invited = (): Invited | null => {
    const answer = invitation.state === 'ready' ? invitation() : undefined
    return answer === undefined || isFailure(answer) ? null : answer
  }
  return (
    <main class={styles.join} data-plain-voice>
      <header class={styles.top}>
        <span class={`voice ${styles.brand}`}>
          <BrandMark />
          {t('common.product')}
        </span>
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
      <Switch fallback={<Skeleton label={t('common.loading')} />}>
        <Match when={invited()}>
          {(found) => (
            <Show
              when={here()}
              fallback={
                <JoinForm
                  invitation={found()}
                  linkKey={props.linkKey}
                  name={name()}
                  onEnter={props.onEnter}
                />
              }
            >
              {(visit) => (
                <MainWords fallback={<Skeleton label={t('common.loading')} />}>
                  <Suspense>
                    <WelcomeBack
                      invitation={found()}
                      linkKey={props.linkKey}
                      here={visit()}
                      onEnter={props.onEnter}
                      onJoin={(next) => {
                        setName(next)
                        setHere(null)
                      }}
                    />
                  </Suspense>
                </MainWords>
              )}
            </Show>
          )}
        </Match>
        <Match when={failure()}>
          {(code) => (
            <EmptyState
              isScreen
              picture="curve"
              title={t(`join.${problemOf(code())}.title`)}
              text={textOf(code())}
            >
              <Show
                when={problemOf(code()) === 'noAnswer'}
                fallback={
                  <>
                    <Button variant="primary" href="/c">
                      {t('join.typeCode')}
                    </Button>
                    <Button href="/">{t('errors.page.home')}</Button>
                  </>
                }
              >
                <Button variant="primary" onClick={() => setAttempt((n) => n + 1)}>
                  {t('common.do.retry')}
                </Button>
              </Show>
            </EmptyState>
          )}
        </Match>
      </Switch>
    </main>
  )

  function problemOf(code: NonNullable<ReturnType<typeof failure>>) {
    if (props.linkKey === '') return 'noKey'
    if (code === 'notFound') return 'gone'
    return ['badToken', 'notAllowed', 'badRequest'].includes(code) ? 'dead' : 'noAnswer'
  }

  function textOf(code: NonNullable<ReturnType<typeof failure>>): string {
    const problem = problemOf(code)
    return problem === 'noAnswer' ? t(`errors.${code}`) : t(`join.${problem}.text`)
  }
}
