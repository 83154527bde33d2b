import { Match, onMount, Show, Suspense, Switch } from 'solid-js'
import { answerFor } from '../../../shared/domain/touchpoint/merges.ts'
import { useFormat, useText } from '../../i18n/i18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { catchFocus } from '../../ui/createFocusCatch.ts'
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
  // The words may have come after the cards went, and the focus with them.
  onMount(() => navigator.userActivation?.hasBeenActive !== false && catchFocus())
  const all = () => workshop.asked().length
  const settled = () =>
    workshop
      .asked()
      .filter((one) => isSettled(cardStateOf(answerFor(one, workshop.myRatings()) ?? null))).length
  const to = (step: string): string => `/w/${workshop.id}/${step}`
  const hasOwn = () => Object.keys(workshop.myRatings()).length > 0
  const revealedText = (): string => {
    const late = workshop.lateRatings().length
    return late > 0
      ? `${t('shell.late', late)} ${t('notOpen.revealed.others')}`
      : `${t('notOpen.revealed.text')} ${t('notOpen.revealed.late')}`
  }
  const closedText = (): string => {
    const progress = workshop.progress('rate')
    return workshop.isFacilitator() && progress
      ? t('notOpen.closed.lead', progress.done, progress.of)
      : t('notOpen.closed.text', format.number(settled()), format.number(all()))
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
            title={t('notOpen.empty.title')}
            text={t('notOpen.empty.text')}
          >
            <Button variant="primary" href={to('collect')}>
              {t('notOpen.empty.action')}
            </Button>
          </EmptyState>
        </Match>
        <Match when={why() === 'gone'}>
          <EmptyState
            isScreen
            picture="rings"
            title={t('notOpen.gone.title')}
            text={t(workshop.isFacilitator() ? 'notOpen.gone.lead' : 'notOpen.gone.text')}
          >
            <Button href={to('discuss')}>{t('notOpen.revealed.action')}</Button>
          </EmptyState>
        </Match>
        <Match when={why() === 'viewer'}>
          <EmptyState
            isScreen
            picture="rings"
            title={t('notOpen.viewer.title')}
            text={t('notOpen.viewer.text')}
          />
        </Match>
        <Match when={why() === 'notYet'}>
          <EmptyState
            isScreen
            picture="rings"
            title={t('notOpen.notYet.title')}
            text={
              workshop.isFacilitator() ? t('notOpen.notYet.lead', all()) : t('notOpen.notYet.text')
            }
          >
            <Button href={to('collect')}>{t('notOpen.notYet.action')}</Button>
          </EmptyState>
        </Match>
        <Match when={why() === 'closed'}>
          <EmptyState
            isScreen
            picture="rings"
            title={t('notOpen.closed.title')}
            text={closedText()}
          />
        </Match>
        <Match when={why() === 'revealed'}>
          <EmptyState
            isScreen
            picture="curve"
            title={t('notOpen.revealed.title')}
            text={revealedText()}
          >
            <Button variant="primary" href={to('discuss')}>
              {t('notOpen.revealed.action')}
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
