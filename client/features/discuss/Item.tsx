import { Show } from 'solid-js'
import { useLangOf, useText } from '../../i18n/i18n.tsx'
import { MethodLink } from '../../i18n/MethodLink.tsx'
import { proxiedWords } from '../../i18n/proxiedWords.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { createErased } from '../../workshop/createErased.ts'
import type { Agenda, AgendaItem } from './createAgenda.ts'
import { createFigures } from './createFigures.ts'
import { createRoundName } from './createRoundName.ts'
import type { RoundTally } from './createShownRound.ts'
import { DepartmentTable } from './DepartmentTable.tsx'
import { Distributions } from './Distributions.tsx'
import { Headline } from './Headline.tsx'
import styles from './Item.module.css'
import { LateFigures } from './LateFigures.tsx'

interface ItemProps {
  readonly agenda: Agenda
  readonly item: AgendaItem
}

/** One touchpoint of the agenda: the result as a sentence, then drawn. */
export function Item(props: ItemProps) {
  const t = useText()
  const workshop = useWorkshop()
  const lang = useLangOf(() => workshop.about.language)
  const touchpoint = () => props.item.touchpoint
  const stage = () => workshop.stages().find((one) => one.id === touchpoint().stage)
  const before = () => props.agenda.earlierOf(touchpoint().id)
  const roundName = createRoundName()
  const erasedIn = createErased(workshop)
  const erased = () => {
    const round = props.item.from ?? props.agenda.shown.round()
    return props.item.tally && round ? erasedIn('rate', round.id) : 0
  }
  return (
    <article class={styles.item} aria-labelledby="item-title">
      <header class={styles.head}>
        <div class={styles.names}>
          <p class="meta">
            <span lang={lang()}>{stage()?.name}</span>
            <Show when={stage()?.subtitle}>
              {(words) => (
                <i class={`says ${styles.says}`} lang={lang()}>
                  {t('discuss.quoted', words())}
                </i>
              )}
            </Show>
            <Show when={props.item.isCarried && props.item.from}>
              {(round) => (
                <span class={styles.from}>{t('discuss.fromRound', roundName(round()))}</span>
              )}
            </Show>
          </p>
          <h1 class={`voice ${styles.title}`} id="item-title" tabIndex={-1} lang={lang()}>
            {touchpoint().title}
          </h1>
        </div>
        <GapFigure item={props.item} before={before()} />
      </header>
      <Headline tally={props.item.tally} />
      <Show when={proxiedWords(t, props.item.tally)}>
        {(words) => (
          <p class="meta num">{t('scribe.ofPeople', props.item.tally?.n ?? 0, words())}</p>
        )}
      </Show>
      <Show when={erased() > 0}>
        <p class="meta">{t('figures.erased', erased())}</p>
      </Show>
      <Show when={props.item.group === 'tooFew' ? null : props.item.tally}>
        {(tally) => (
          <>
            <Distributions tally={tally()} before={before()} />
            <Show when={tally().decides}>
              {(decides) => (
                <p class="meta num">
                  {t('discuss.decides', decides().votes, decides().voters)}.{' '}
                  <MethodLink figure="moments" />
                </p>
              )}
            </Show>
            <DepartmentTable tally={tally()} />
            <p class={`meta ${styles.how}`}>
              <MethodLink figure="gap" />
            </p>
          </>
        )}
      </Show>
      <LateFigures
        touchpoint={touchpoint().id}
        round={props.item.from ?? props.agenda.shown.round()}
      />
    </article>
  )
}

interface GapFigureProps {
  readonly item: AgendaItem
  readonly before: RoundTally | null
}

/** The gap in large figures with its n; "too few" where three people did not answer both questions. */
function GapFigure(props: GapFigureProps) {
  const t = useText()
  const figures = createFigures()
  const roundName = createRoundName()
  const gap = () => props.item.tally?.gap ?? null
  const side = (value: number): string | undefined =>
    value <= -0.5 ? 'short' : value >= 0.5 ? 'over' : undefined
  return (
    <p class={styles.gap} title={t('discuss.gap.meaning')}>
      <Show
        when={gap()}
        fallback={<span class={`voice ${styles.unknown}`}>{t('terms.honest.tooFew')}</span>}
      >
        {(known) => (
          <span class={`voice num ${styles.figure}`} data-side={side(known().value)}>
            {figures.signed(known().value)}
          </span>
        )}
      </Show>
      <span class={styles.of}>
        {t('common.measure.gap')}
        <span class="meta num">
          {/* Not a function child: what such a one returns as plain text never changes again. */}
          <Show when={gap()}>{t('discuss.gap.people', gap()?.n ?? 0)}</Show>
        </span>
        <Show when={props.before?.tally.gap && props.before}>
          {(before) => (
            <span class="meta num">
              {t(
                'discuss.gap.before',
                figures.signed(before().tally.gap?.value ?? null),
                roundName(before().round),
              )}
            </span>
          )}
        </Show>
      </span>
    </p>
  )
}
