import { createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { createNow } from '../../ui/createNow.ts'
import { useWorkshop } from '../../workshop/context.tsx'
import { createCursors } from '../../workshop/cursors.ts'
import { chooseCursors } from './chooseCursors.ts'
import { createPeople, type Person } from './createPeople.ts'
import styles from './CursorLayer.module.css'
import { planeHere, seenPartOf, toWindow } from './cursorPlanes.ts'
import { tellCursor } from './tellCursor.ts'

/** Others' pointers over the board, each at the same content as on its own screen; nothing to press, nothing to hear. */
export function CursorLayer() {
  const workshop = useWorkshop()
  const cursors = createCursors(workshop.cursorLine)
  const people = createPeople(workshop)
  const byId = createMemo(() => new Map(people().map((person) => [person.id, person])))
  const moved = createMoved()
  // Whose seat is whose is told a moment after somebody comes.
  const second = createNow(1000)
  const seats = createMemo(() => {
    second()
    return workshop.cursorLine.seats()
  })
  const shown = createMemo(() => {
    moved()
    const all = cursors.all()
    const plane = planeHere()
    if (!plane || workshop.settings.anonymous) return null
    const frame = seenPartOf(plane)
    const here = all.flatMap((cursor) => {
      const at = toWindow(plane, cursor)
      return at ? [{ ...cursor, x: at.x - frame.left, y: at.y - frame.top }] : []
    })
    const drawn = chooseCursors(here, {
      seats: seats(),
      me: workshop.me(),
      count: people().filter((person) => person.present).length,
      departmentOf: (id) => byId().get(id)?.department ?? null,
    })
    return { frame, drawn: new Map(drawn.map((cursor) => [cursor.seat, cursor])) }
  })
  /** In one order, so that a pointer keeps its element while it moves. */
  const drawnSeats = createMemo(
    () => [...(shown()?.drawn.keys() ?? [])].sort((a, b) => a - b),
    [],
    { equals: (a, b) => a.join() === b.join() },
  )
  onMount(() => tellCursor(workshop, cursors))

  return (
    <div
      class={styles.layer}
      aria-hidden="true"
      style={Object.fromEntries(
        Object.entries(shown()?.frame ?? { width: 0 }).map(([side, px]) => [side, `${px}px`]),
      )}
    >
      <For each={drawnSeats()}>
        {(seat) => (
          <Show when={shown()?.drawn.get(seat)}>
            {(cursor) => (
              <Cursor x={cursor().x} y={cursor().y} person={byId().get(cursor().participantId)} />
            )}
          </Show>
        )}
      </For>
    </div>
  )
}

function Cursor(props: {
  readonly x: number
  readonly y: number
  readonly person: Person | undefined
}) {
  return (
    <span
      class={styles.cursor}
      data-cursor={props.person?.id}
      data-dept={props.person?.colour ?? 'none'}
      style={{ transform: `translate(${props.x}px, ${props.y}px)` }}
    >
      <svg viewBox="0 0 16 16">
        <path d="M1 1l5.2 13 2-5.8L14 6.2z" />
      </svg>
      <span class={styles.name}>
        {[props.person?.initial, props.person?.name].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
}

/** Counts what moves a board under its pointers: scrolling and the size of the window. */
function createMoved() {
  const [moved, setMoved] = createSignal(0)
  const again = (): void => void setMoved((n) => n + 1)
  onMount(() => {
    window.addEventListener('scroll', again, { capture: true, passive: true })
    window.addEventListener('resize', again)
  })
  onCleanup(() => {
    window.removeEventListener('scroll', again, { capture: true })
    window.removeEventListener('resize', again)
  })
  return moved
}
