import { createSignal, onCleanup, type Accessor } from 'solid-js'
import type { Awareness } from 'y-protocols/awareness'
import { isStep, type Step } from '../../shared/domain/step.ts'

/** Where somebody is right now. The server only lets states through that carry the sender's own id. */
interface PresentPerson {
  readonly participantId: string
  readonly step: Step | null
  /** Id of what the person is writing in. */
  readonly editing: string | null
}

export interface Presence {
  /** Other people who are here, one entry per browser tab. */
  readonly others: Accessor<readonly PresentPerson[]>
  /** Who is writing in this record, except me. */
  readonly writersOf: (id: string) => readonly PresentPerson[]
  /** Tells the others where I am. */
  set(changes: { step?: Step; editing?: string | null }): void
}

/** @param isAnonymous then nobody is told who writes in what (SPEC P27) */
export function createPresence(
  awareness: Awareness,
  participantId: string,
  isAnonymous: () => boolean = () => false,
): Presence {
  const [others, setOthers] = createSignal<readonly PresentPerson[]>([])
  const read = (): void => {
    const people: PresentPerson[] = []
    for (const [clientId, state] of awareness.getStates()) {
      const person = clientId === awareness.clientID ? null : parsePresence(state)
      if (person && person.participantId !== participantId) people.push(person)
    }
    setOthers(people)
  }
  awareness.on('change', read)
  onCleanup(() => awareness.off('change', read))
  awareness.setLocalStateField('participantId', participantId)
  return {
    others,
    writersOf: (id) => others().filter((person) => person.editing === id),
    set(given) {
      const changes = isAnonymous() && given.editing ? { ...given, editing: null } : given
      for (const [field, value] of Object.entries(changes)) {
        if (awareness.getLocalState()?.[field] !== value) awareness.setLocalStateField(field, value)
      }
    },
  }
}

function parsePresence(state: Record<string, unknown>): PresentPerson | null {
  const { participantId, step, editing } = state
  if (typeof participantId !== 'string') return null
  return {
    participantId,
    step: isStep(step) ? step : null,
    editing: typeof editing === 'string' ? editing : null,
  }
}
