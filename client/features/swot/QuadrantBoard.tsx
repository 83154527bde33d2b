import { For, Show } from 'solid-js'
import { quadrants, type SwotQuadrant } from '../../../shared/domain/swot/finding.ts'
import { useText } from '../../i18n/i18n.tsx'
import { AddFinding } from './AddFinding.tsx'
import { createFindingOrder } from './createFindingOrder.ts'
import { FindingCard } from './FindingCard.tsx'
import { Letter } from './Letter.tsx'
import styles from './QuadrantBoard.module.css'
import { useSwot } from './swotContext.tsx'

/** Inside above, outside below; what helps left, what hurts right. */
export function QuadrantBoard() {
  const swot = useSwot()
  const { order, watch } = createFindingOrder(swot)
  const take = (board: HTMLElement): void => {
    watch(board)
    swot.keepFocus(board)
  }
  return (
    <div class={styles.board} data-cursors="swot" ref={take}>
      <For each={quadrants}>
        {(quadrant) => <Quadrant quadrant={quadrant} ids={order()[quadrant]} />}
      </For>
    </div>
  )
}

interface QuadrantProps {
  readonly quadrant: SwotQuadrant
  /** Its findings in the order shown. */
  readonly ids: readonly string[]
}

function Quadrant(props: QuadrantProps) {
  const swot = useSwot()
  const t = useText()
  return (
    <section class={styles.quadrant} aria-label={t(`terms.quadrant.${props.quadrant}`)}>
      <header class={styles.head}>
        <Letter quadrant={props.quadrant} />
        <h2 class={`voice ${styles.name}`}>{t(`terms.quadrant.${props.quadrant}`)}</h2>
        <span class="meta">{t(`swot.hint.${props.quadrant}`)}</span>
      </header>
      <Show when={swot.canEdit()}>
        <AddFinding quadrant={props.quadrant} />
      </Show>
      <Show
        when={props.ids.length > 0}
        fallback={<p class={`meta ${styles.none}`}>{t(`swot.empty.${props.quadrant}`)}</p>}
      >
        <ul class={styles.findings}>
          <For each={props.ids}>{(id) => <FindingCard id={id} />}</For>
        </ul>
      </Show>
    </section>
  )
}
