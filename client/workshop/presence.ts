import { createSignal, onCleanup, type Accessor } from 'solid-js'
import type { Awareness } from 'y-protocols/awareness'
import { isStep, type Step } from '../../shared/domain/step.ts'

/** Where somebody is right now. The server only lets states through that carry the sender's own id. */
interface PresentPerson {
  readonly participantId: string
  readonly step: Step | null
  /** Id of what the person is writing in. */
  readonly editing: string | null
  /** Id of the touchpoint they have open on Collect; never while drafting is private. */
  readonly open?: string | null
}

/** What a window has in front: an item of the discussion. */
interface Front {
  readonly participantId: string
  readonly clientId: number
  readonly item: string
}

export interface Presence {
  /** Other people who are here, one entry per browser tab. */
  readonly others: Accessor<readonly PresentPerson[]>
  /** Who is writing in this record, except me. */
  readonly writersOf: (id: string) => readonly PresentPerson[]
  /** What every other window has in front, those of the same person too. */
  readonly inFront: Accessor<readonly Front[]>
  /** Tells the others where I am. */
  set(changes: {
    step?: Step
    editing?: string | null
    item?: string | null
    open?: string | null
  }): void
}

/** @param isAnonymous then nobody is told who writes in what or has it open (SPEC P27) */
export function createPresence(
  awareness: Awareness,
  participantId: string,
  isAnonymous: () => boolean = () => false,
): Presence {
  const [others, setOthers] = createSignal<readonly PresentPerson[]>([])
  const [inFront, setInFront] = createSignal<readonly Front[]>([])
  const read = (): void => {
    const people: PresentPerson[] = []
    const fronts: Front[] = []
    for (const [clientId, state] of awareness.getStates()) {
      const person = clientId === awareness.clientID ? null : parsePresence(state)
      if (person && person.participantId !== participantId) people.push(person)
      const { item } = state
      if (person && typeof item === 'string')
        fronts.push({ participantId: person.participantId, clientId, item })
    }
    setOthers(people)
    setInFront(fronts)
  }
  awareness.on('change', read)
  onCleanup(() => awareness.off('change', read))
  awareness.setLocalStateField('participantId', participantId)
  return {
    others,
    inFront,
    writersOf: (id) => others().filter((person) => person.editing === id),
    set(given) {
      const changes = { ...given }
      if (isAnonymous() && changes.editing) changes.editing = null
      if (isAnonymous() && changes.open) changes.open = null
      for (const [field, value] of Object.entries(changes)) {
        if (awareness.getLocalState()?.[field] !== value) awareness.setLocalStateField(field, value)
      }
    },
  }
}

function parsePresence(state: Record<string, unknown>): PresentPerson | null {
  const { participantId, step, editing, open } = state
  if (typeof participantId !== 'string') return null
  return {
    participantId,
    step: isStep(step) ? step : null,
    editing: typeof editing === 'string' ? editing : null,
    open: typeof open === 'string' ? open : null,
  }
}
