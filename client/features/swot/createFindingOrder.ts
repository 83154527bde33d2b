import type { Accessor } from 'solid-js'
import type { SwotQuadrant } from '../../../shared/domain/swot/finding.ts'
import { createSteady } from '../../ui/createSteady.ts'
import type { Swot } from './createSwot.ts'

type Order = Readonly<Record<SwotQuadrant, readonly string[]>>

interface FindingOrder {
  /** Quadrant → ids of its findings as they may be shown now. */
  readonly order: Accessor<Order>
  /** Put it on the board, as its `ref`. */
  readonly watch: (element: HTMLElement) => void
}

/** The order of findings on one board; the dots turn it only while no hand is there. Needs an owner. */
export function createFindingOrder(swot: Pick<Swot, 'findingsOf'>): FindingOrder {
  const { shown, watch } = createSteady(() => orderOf(swot), steadyOrder)
  return { order: shown, watch }
}

function orderOf(swot: Pick<Swot, 'findingsOf'>): Order {
  const idsOf = (quadrant: SwotQuadrant) => swot.findingsOf(quadrant).map(({ id }) => id)
  return {
    strength: idsOf('strength'),
    weakness: idsOf('weakness'),
    opportunity: idsOf('opportunity'),
    threat: idsOf('threat'),
  }
}

/** What is there keeps its place, what left its quadrant is gone, what came stands at the end. */
function steadyOrder(shown: Order, next: Order): Order {
  const part = (quadrant: SwotQuadrant): readonly string[] => [
    ...shown[quadrant].filter((id) => next[quadrant].includes(id)),
    ...next[quadrant].filter((id) => !shown[quadrant].includes(id)),
  ]
  return {
    strength: part('strength'),
    weakness: part('weakness'),
    opportunity: part('opportunity'),
    threat: part('threat'),
  }
}
