import { createMemo, createSignal, Show } from 'solid-js'
import { compareRounds, roundToCompareWith } from '../../../shared/domain/rating/compareRounds.ts'
import { heatMeasures, type HeatMeasure } from '../../../shared/domain/rating/heatmap.ts'
import { useFormat, useLanguage, useText } from '../../i18n/i18n.tsx'
import { MethodLink } from '../../i18n/MethodLink.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/Select.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import type { Agenda } from './createAgenda.ts'
import { BeforeAfterTable } from './BeforeAfterTable.tsx'
import { createRoundName } from './createRoundName.ts'
import type { NamedRound } from './createShownRound.ts'
import { NextReview } from './NextReview.tsx'
import styles from './Pictures.module.css'
import rounds from './BeforeAfter.module.css'
import { Slopes } from './Slopes.tsx'
import { Untold } from './Untold.tsx'
import { VoteAgain } from './VoteAgain.tsx'

interface BeforeAfterProps {
  readonly agenda: Agenda
  readonly onOpen: (id: string) => void
}

/** Two rounds side by side, each touchpoint with both n; and when the next one is due. */
export function BeforeAfter(props: BeforeAfterProps) {
  const t = useText()
  const workshop = useWorkshop()
  const format = useFormat()
  const { language } = useLanguage()
  const roundName = createRoundName()
  const { shown } = props.agenda
  const [measure, setMeasure] = createSignal<HeatMeasure>('experience')
  const [chosenFrom, chooseFrom] = createSignal<string | null>(null)
  const [chosenTo, chooseTo] = createSignal<string | null>(null)
  const find = (id: string | null) => shown.out().find((round) => round.id === id)
  const to = () => find(chosenTo()) ?? shown.out().at(-1)
  const others = () => shown.out().filter((round) => round.id !== to()?.id)
  const from = () =>
    find(chosenFrom()) ??
    roundToCompareWith(workshop.touchpoints(), to()?.touchpoints, others()) ??
    to()
  const rows = createMemo(() => {
    const [before, after] = [from(), to()]
    if (!before || !after) return []
    const figures = (round: NamedRound) => ({ ...round, tallies: shown.talliesIn(round.id) })
    const isLater = before.number > after.number
    const earlier = shown
      .out()
      .filter(({ number }) => number <= before.number && !(isLater && number <= after.number))
    const compared = { earlier: earlier.map(figures), after: figures(after) }
    return compareRounds(workshop.touchpoints(), compared, measure())
  })
  /** All rounds the figures before are from, the oldest first. */
  const beforeNames = (): string => {
    const ids = new Set(rows().flatMap(({ change, from }) => (change !== null && from?.id) || []))
    const rounds = ids.size === 0 ? [from()!] : shown.out().filter(({ id }) => ids.has(id))
    return new Intl.ListFormat(language(), { type: 'unit' }).format(rounds.map(roundName))
  }
  const count = (verdict: 'up' | 'down') => rows().filter((row) => row.verdict === verdict).length
  const compared = () => rows().filter((row) => row.change !== null).length
  /** Months may lie between rounds: each with the day of its reveal. */
  const datedName = (round: NamedRound): string => {
    const at = workshop.rounds().find(({ id }) => id === round.id)?.revealedAt
    return at
      ? t('pictures.rounds.dated', roundName(round), format.date(at, 'medium'))
      : roundName(round)
  }
  const options = () => shown.out().map((round) => ({ value: round.id, label: datedName(round) }))
  return (
    <section aria-labelledby="rounds-title">
      <h1 class={`voice ${styles.title}`} id="rounds-title">
        {t('pictures.rounds.title')}
      </h1>
      <Show
        when={shown.out().length > 1}
        fallback={<p class={styles.lead}>{t('pictures.rounds.one')}</p>}
      >
        <p class={styles.lead}>
          {t('pictures.rounds.summary', count('up'), count('down'), compared())}{' '}
          {t('pictures.rounds.lead')} <MethodLink figure="rounds" />
        </p>
        <div class={styles.tools}>
          <Select
            label={t('pictures.rounds.before')}
            options={options()}
            value={from()?.id ?? ''}
            onChange={chooseFrom}
          />
          <Select
            label={t('pictures.rounds.after')}
            options={options()}
            value={to()?.id ?? ''}
            onChange={chooseTo}
          />
          <Segmented
            label={t('pictures.measure')}
            options={heatMeasures.map((value) => ({ value, label: t(`common.measure.${value}`) }))}
            value={measure()}
            onChange={setMeasure}
          />
        </div>
        <div class={rounds.two}>
          <Slopes
            rows={rows()}
            measure={measure()}
            before={beforeNames()}
            after={roundName(to()!)}
          />
          <BeforeAfterTable
            rows={rows()}
            before={from()!}
            measure={measure()}
            onOpen={props.onOpen}
          />
        </div>
        <Untold rows={rows()} />
      </Show>
      <div class={rounds.next}>
        <NextReview />
        <Show when={workshop.isFacilitator()}>
          <section>
            <h2 class={rounds.cap}>{t('pictures.rounds.open')}</h2>
            <VoteAgain agenda={props.agenda} />
          </section>
        </Show>
      </div>
    </section>
  )
}
