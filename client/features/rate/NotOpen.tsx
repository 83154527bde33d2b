import { Match, Show, Suspense, Switch } from 'solid-js'
import { answerFor } from '../../../shared/domain/touchpoint/merges.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { cardStateOf, isSettled } from './cardState.ts'
import styles from './NotOpen.module.css'
import { RatingTable } from './laterTable.ts'
import { whyNotOpen } from './whyNotOpen.ts'

/** Why nobody can rate now, what is kept, and what to do; own answers stay readable below. */
export function NotOpen() {
  const t = useText()
  const format = useFormat()
  const workshop = useWorkshop()
  const why = () => whyNotOpen(workshop)
  const all = () => workshop.touchpoints().length
  const settled = () =>
    workshop
      .touchpoints()
      .filter((one) => isSettled(cardStateOf(answerFor(one, workshop.myRatings()) ?? null))).length
  const to = (step: string): string => `/w/${workshop.id}/${step}`
  const hasOwn = () => Object.keys(workshop.myRatings()).length > 0
  const revealedText = (): string => {
    const late = workshop.lateRatings().length
    return late > 0
      ? `${t('shell.late', late)} ${t('rate.revealed.others')}`
      : `${t('rate.revealed.text')} ${t('rate.revealed.late')}`
  }
  const closedText = (): string => {
    const progress = workshop.progress('rate')
    return workshop.isFacilitator() && progress
      ? t('rate.closed.lead', progress.done, progress.of)
      : t('rate.closed.text', format.number(settled()), format.number(all()))
  }
  return (
    // reason: it scrolls, and somebody who has no mouse must be able to scroll it too
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class={styles.place} role="region" aria-label={t('rate.title')} tabIndex={0}>
      <Switch>
        <Match when={why() === 'empty'}>
          <EmptyState
            isScreen
            picture="curve"
            title={t('rate.empty.title')}
            text={t('rate.empty.text')}
          >
            <Button variant="primary" href={to('collect')}>
              {t('rate.empty.action')}
            </Button>
          </EmptyState>
        </Match>
        <Match when={why() === 'viewer'}>
          <EmptyState
            isScreen
            picture="rings"
            title={t('rate.viewer.title')}
            text={t('rate.viewer.text')}
          />
        </Match>
        <Match when={why() === 'notYet'}>
          <EmptyState
            isScreen
            picture="rings"
            title={t('rate.notYet.title')}
            text={workshop.isFacilitator() ? t('rate.notYet.lead', all()) : t('rate.notYet.text')}
          >
            <Button href={to('collect')}>{t('rate.notYet.action')}</Button>
          </EmptyState>
        </Match>
        <Match when={why() === 'closed'}>
          <EmptyState isScreen picture="rings" title={t('rate.closed.title')} text={closedText()} />
        </Match>
        <Match when={why() === 'revealed'}>
          <EmptyState
            isScreen
            picture="curve"
            title={t('rate.revealed.title')}
            text={revealedText()}
          >
            <Button variant="primary" href={to('discuss')}>
              {t('rate.revealed.action')}
            </Button>
          </EmptyState>
        </Match>
      </Switch>
      <Show when={hasOwn() && (why() === 'closed' || why() === 'revealed')}>
        <Suspense>
          <RatingTable />
        </Suspense>
      </Show>
    </div>
  )
}
