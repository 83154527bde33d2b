/** The order of the board. While a hand is on it, changes by others wait instead of moving what is under the pointer. */
import { createMemo, createSignal, onCleanup, type Accessor } from 'solid-js'
import type { Workshop } from '../../workshop/workshop.ts'
import type { Column } from './place.ts'
import { steadyOrder } from './steadyOrder.ts'

/** How long a still hand counts as being there. */
const handMs = 1200

interface Columns {
  readonly columns: Accessor<readonly Column[]>
  readonly homeless: Accessor<readonly string[]>
  touch(): void
  /** The person's own act shows at once. */
  settle(): void
}

/** Needs an owner. */
export function createColumns(workshop: Workshop): Columns {
  const [isHandThere, setHandThere] = createSignal(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))
  const settle = (): void => {
    clearTimeout(timer)
    setHandThere(false)
  }

  const actual = createMemo<readonly Column[]>(() =>
    workshop.stages().map(({ id }) => ({
      stage: id,
      ids: workshop.touchpointsOf(id).map((touchpoint) => touchpoint.id),
    })),
  )
  const columns = createMemo<readonly Column[]>(
    (shown) => (isHandThere() ? steadyOrder(shown, actual()) : actual()),
    [],
  )
  const homeless = createMemo(() => {
    const stages = new Set(workshop.stages().map(({ id }) => id))
    return Object.values(workshop.touchpointsById)
      .filter(({ stage }) => !stages.has(stage))
      .map(({ id }) => id)
  })

  return {
    columns,
    homeless,
    settle,
    touch() {
      clearTimeout(timer)
      timer = setTimeout(() => setHandThere(false), handMs)
      setHandThere(true)
    },
  }
}
