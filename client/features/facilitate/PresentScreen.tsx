import { A, useNavigate } from '@solidjs/router'
import { createEffect, Match, onCleanup, Show, Switch } from 'solid-js'
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
import { PresentDoor } from './PresentDoor.tsx'
import styles from './PresentScreen.module.css'

/** For the projector: how to join while people come, how many are done while they rate, the group's step in between. */
export function PresentScreen() {
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
  const people = () =>
    Object.values(workshop.roster).filter((person) => person.present && person.role !== 'customer')
  createEffect(() => {
    document.title = `${workshop.about.title} · ${t('common.product')}`
  })
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') navigate(back())
  }
  window.addEventListener('keydown', onKey)
  onCleanup(() => window.removeEventListener('keydown', onKey))
  return (
    <main class={styles.present}>
      <header class={styles.top}>
        <A class={`voice ${styles.brand}`} href={back()}>
          <BrandMark size={32} />
          {t('common.product')}
        </A>
        <span class={styles.title}>{workshop.about.title}</span>
        <Show when={workshop.session.timer}>{(timer) => <Left timer={timer()} />}</Show>
      </header>
      <Switch>
        <Match when={secret()}>{(current) => <DepartmentsDone activity={current()} />}</Match>
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
        <Button variant="quiet" icon="close" href={back()}>
          {t('facilitate.present.leave')}
        </Button>
      </footer>
    </main>
  )
}

function Left(props: { readonly timer: Timer }) {
  const t = useText()
  const ms = createLeft(() => props.timer)
  const left = () => formatCountdown(ms())
  return (
    <span class={`num ${styles.left}`} role="timer" aria-label={t('shell.timer', left())}>
      {left()}
    </span>
  )
}
