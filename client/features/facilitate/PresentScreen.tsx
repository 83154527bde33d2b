import { A, useNavigate } from '@solidjs/router'
import { createEffect, createSignal, Match, on, onCleanup, Show, Switch, type JSX } from 'solid-js'
import type { Activity } from '../../../shared/domain/step.ts'
import type { Timer } from '../../../shared/domain/workshop.ts'
import { formatCountdown } from '../../i18n/format.ts'
import { useText } from '../../i18n/i18n.tsx'
import { BrandMark } from '../../ui/BrandMark.tsx'
import { Button } from '../../ui/Button.tsx'
import { loadVoice } from '../../ui/loadVoice.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { createLeft } from '../../workshop/createLeft.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { findVisit } from '../../workshop/visits.ts'
import { activityOfStep } from './activityOfStep.ts'
import { hasProjection } from './hasProjection.ts'
import { DepartmentsDone } from './DepartmentsDone.tsx'
import { FullScreen } from './FullScreen.tsx'
import { resultOf } from './isProjected.ts'
import { PresentDoor } from './PresentDoor.tsx'
import { PresentReveal } from './PresentReveal.tsx'
import { ProjectedReady, ProjectedReadyLine } from './ProjectedReady.tsx'
import styles from './PresentScreen.module.css'

interface PresentScreenProps {
  /** The agenda item by item, once figures are out. */
  readonly agenda: () => JSX.Element
  readonly map: () => JSX.Element
  /** Until when an activity is open; nothing without a deadline. */
  readonly deadline: (activity: Activity) => JSX.Element
}

/** For the projector: how to join while people come, how many are done while they answer, then the reveal and what came of it. */
export function PresentScreen(props: PresentScreenProps) {
  loadVoice()
  const t = useText()
  const workshop = useWorkshop()
  const navigate = useNavigate()
  const step = () => workshop.session.step
  const back = () => `/w/${workshop.id}/${step()}`
  const link = () => findVisit(workshop.id)?.links?.participant ?? null
  const activity = () => activityOfStep(step())
  const secret = () => {
    const current = activity()
    return current !== null && current !== 'collect' && workshop.activity(current) === 'open'
      ? current
      : null
  }
  const result = () => resultOf(workshop, step())
  // Only whom the reveal met watching has the moment; a projector switched on later begins at the agenda.
  const [hasWatched, setWatched] = createSignal(false)
  createEffect(
    on(
      () => workshop.activity('rate'),
      (now, before) => setWatched(now === 'revealed' && (before === 'open' || before === 'closed')),
    ),
  )
  const leave = (): void => {
    // A window that was opened for the projector goes with it.
    if (window.opener) window.close()
    else navigate(back())
  }
  const people = () =>
    Object.values(workshop.roster).filter((person) => person.present && person.role !== 'customer')
  createEffect(() => {
    document.title = `${workshop.about.title} · ${t('common.product')}`
  })
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !document.fullscreenElement) leave()
  }
  window.addEventListener('keydown', onKey)
  onCleanup(() => window.removeEventListener('keydown', onKey))
  const isAnybodyWrittenFor = () =>
    Object.values(workshop.roster).some(({ proxied }) => proxied === true)
  return (
    <main class={styles.present}>
      <header class={styles.top}>
        <A class={`voice ${styles.brand}`} href={back()}>
          <BrandMark size={32} />
          {t('common.product')}
        </A>
        <span class={styles.title}>{workshop.about.title}</span>
        <span class={styles.deadline}>
          <Show when={activity()} keyed>
            {(one) => props.deadline(one)}
          </Show>
        </span>
        <Show when={workshop.session.timer}>{(timer) => <Left timer={timer()} />}</Show>
      </header>
      <Switch>
        <Match when={result() === null && workshop.session.ready}>
          <ProjectedReady />
        </Match>
        <Match when={secret()}>
          {(current) => (
            <DepartmentsDone
              progress={workshop.progress(current())}
              says={t(`facilitate.present.${isAnybodyWrittenFor() ? 'secretButOne' : 'secret'}`)}
            />
          )}
        </Match>
        <Match when={result() === 'map'}>
          <div class={styles.result} data-fits="">
            {props.map()}
          </div>
        </Match>
        <Match when={result() === 'agenda'}>
          <div class={styles.result} data-fits="">
            <Show when={hasWatched()} fallback={props.agenda()}>
              <PresentReveal people={workshop.progress('rate')?.started ?? 0}>
                {props.agenda()}
              </PresentReveal>
            </Show>
          </div>
        </Match>
        <Match when={hasProjection(step()) && workshop.isFacilitator()}>
          <PresentDoor link={link()} />
        </Match>
        <Match when={hasProjection(step()) && link()}>
          {(address) => (
            <div class={styles.join}>
              <div class={styles.code}>
                <QrCode text={address()} label={t('share.qr')} />
                <p class={styles.address}>{address().replace(/^https?:\/\//u, '')}</p>
              </div>
              <section>
                <h1 class="voice">{t('facilitate.present.join')}</h1>
                <p class={styles.say}>{t('join.foot.participant')}</p>
              </section>
            </div>
          )}
        </Match>
        <Match when={true}>
          <section class={styles.alone}>
            <h1 class="voice">{t(`common.step.${step()}`)}</h1>
            <p class="says">{workshop.about.goal}</p>
            <Show when={hasProjection(step())}>
              <p class={styles.say}>{t('facilitate.present.noLink')}</p>
            </Show>
          </section>
        </Match>
      </Switch>
      <footer class={styles.foot}>
        <p>
          {t('shell.people.here', people().length)} · {t(`common.step.${step()}`)}
        </p>
        <Show when={result() !== null}>
          <ProjectedReadyLine />
        </Show>
        <span class={styles.ways}>
          <FullScreen />
          <Button variant="quiet" icon="close" onClick={leave}>
            {t('facilitate.present.leave')}
          </Button>
        </span>
      </footer>
    </main>
  )
}

function Left(props: { readonly timer: Timer }) {
  const t = useText()
  const ms = createLeft(() => props.timer)
  const isUp = () => ms() <= 0
  const left = () => (isUp() ? t('shell.timeUp') : formatCountdown(ms()))
  const said = () => (isUp() ? left() : t('shell.timer', left()))
  return (
    <span class={`num ${styles.left}`} role="timer" aria-label={said()}>
      {left()}
    </span>
  )
}
