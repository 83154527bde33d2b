import { For, Show } from 'solid-js'
import { quadrants, type SwotQuadrant } from '../../../shared/domain/swot/finding.ts'
import { useText } from '../../i18n/i18n.tsx'
import { AddFinding } from './AddFinding.tsx'
import { FindingCard } from './FindingCard.tsx'
import { Letter } from './Letter.tsx'
import styles from './QuadrantBoard.module.css'
import { useSwot } from './swotContext.tsx'

/** Inside above, outside below; what helps left, what hurts right. */
export function QuadrantBoard() {
  return (
    <div class={styles.board}>
      <For each={quadrants}>{(quadrant) => <Quadrant quadrant={quadrant} />}</For>
    </div>
  )
}

function Quadrant(props: { readonly quadrant: SwotQuadrant }) {
  const swot = useSwot()
  const t = useText()
  const findings = () => swot.findingsOf(props.quadrant)
  return (
    <section class={styles.quadrant} aria-label={t(`common.quadrant.${props.quadrant}`)}>
      <header class={styles.head}>
        <Letter quadrant={props.quadrant} />
        <h2 class={`voice ${styles.name}`}>{t(`common.quadrant.${props.quadrant}`)}</h2>
        <span class="meta">{t(`swot.hint.${props.quadrant}`)}</span>
      </header>
      <Show when={swot.canEdit()}>
        <AddFinding quadrant={props.quadrant} />
      </Show>
      <Show
        when={findings().length > 0}
        fallback={<p class={`meta ${styles.none}`}>{t(`swot.empty.${props.quadrant}`)}</p>}
      >
        <ul class={styles.findings}>
          <For each={findings().map(({ id }) => id)}>{(id) => <FindingCard id={id} />}</For>
        </ul>
      </Show>
    </section>
  )
}
