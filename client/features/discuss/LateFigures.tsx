import { Show } from 'solid-js'
import { own } from '../../../shared/domain/own.ts'
import { lateTable } from '../../../shared/domain/rating/lateTable.ts'
import { talliesTogether } from '../../../shared/domain/rating/talliesTogether.ts'
import { useText } from '../../i18n/i18n.tsx'
import { MethodLink } from '../../i18n/MethodLink.tsx'
import { useWorkshop } from '../../workshop/context.tsx'
import { createFigures } from './createFigures.ts'
import type { NamedRound } from './createShownRound.ts'
import styles from './Item.module.css'

interface LateFiguresProps {
  readonly touchpoint: string
  /** The round the figures above are from. */
  readonly round: NamedRound | null
}

/** What came after the reveal, apart from the figures: there only when three people and more answered late. */
export function LateFigures(props: LateFiguresProps) {
  const t = useText()
  const figures = createFigures()
  const workshop = useWorkshop()
  const late = () => {
    if (!props.round) return null
    const tallies = { ...workshop.talliesOf(lateTable(props.round.id)) }
    return own(talliesTogether(tallies, workshop.touchpoints()), props.touchpoint)
  }
  return (
    <Show when={late()}>
      {(tally) => (
        <section class={styles.late} aria-labelledby="late-figures">
          <h2 class={styles.lateTitle} id="late-figures">
            {t('pictures.late.title')}
          </h2>
          <p class="num">
            {t('pictures.late.people', tally().n)}{' '}
            {t(
              'pictures.late.figures',
              figures.mean(tally().expectation.mean),
              figures.mean(tally().experience.mean),
              figures.signed(tally().emotion.mean),
            )}{' '}
            <MethodLink figure="late" />
          </p>
        </section>
      )}
    </Show>
  )
}
