import { createMemo, createSignal } from 'solid-js'
import type { Participant } from '../../../shared/domain/participant.ts'
import { isFailure, type Failure } from '../../workshop/api.ts'
import { heldPeople, holdPerson, letGo } from '../../workshop/heldPeople.ts'
import type { HeldPerson, Visit } from '../../workshop/visits.ts'
import type { Workshop } from '../../workshop/workshop.ts'

/** Somebody without a device, as the one who looks at the list stands to them. */
export interface PersonWithout extends Participant {
  /** What this browser knows of the desk; `null` where it does not hold the token. */
  readonly held: HeldPerson | null
  /** Another scribe who holds it and is here; `null` for nobody, so that the person can be taken over. */
  readonly holder: Participant | null
}

export type Scribe = ReturnType<typeof createScribe>

/** People without a device: who they are, whom one writes for, and how to take them in or over. Needs an owner. */
export function createScribe(workshop: Workshop) {
  const [heldHere, setHeldHere] = createSignal(heldPeople(workshop.id))
  const look = (): void => void setHeldHere(heldPeople(workshop.id))
  const me = (): string => workshop.me().id
  const people = createMemo((): readonly PersonWithout[] =>
    Object.values(workshop.roster)
      .filter((person) => person.proxied === true)
      .map((person) => {
        const isMine = person.writtenBy === me()
        const held = heldHere().find((one) => one.participantId === person.id) ?? null
        const holder = workshop.roster[person.writtenBy ?? ''] ?? null
        const isBusy = !isMine && holder?.present === true
        return { ...person, held: isMine ? held : null, holder: isBusy ? holder : null }
      })
      .sort((a, b) => a.name.localeCompare(b.name)),
  )
  const [current, setCurrent] = createSignal<string | null>(null)
  const mine = (): readonly PersonWithout[] => people().filter(({ held }) => held !== null)
  const hold = (answer: { participantId?: string; token?: string }): string | null => {
    const { participantId, token } = answer
    if (participantId === undefined || token === undefined) return null
    holdPerson(workshop.id, participantId, token)
    look()
    return participantId
  }
  return {
    people,
    /** Who is being written for; `null` while the list is shown. */
    current: (): PersonWithout | null => mine().find(({ id }) => id === current()) ?? null,
    /** The one after the current in the list, from its end the first; `null` when there is no other. */
    next: (): PersonWithout | null => {
      const at = mine().findIndex(({ id }) => id === current())
      const following = mine()[at + 1] ?? mine()[0] ?? null
      return following?.id === current() ? null : following
    },
    writeFor: (id: string): void => void setCurrent(id),
    leave(): void {
      setCurrent(null)
      look()
    },
    /** The token opens nothing any more. */
    lose(id: string): void {
      letGo(workshop.id, id)
      setCurrent(null)
      look()
    },
    async add(name: string, department: string | null): Promise<Failure | null> {
      const answer = await workshop.command({ type: 'addPerson', name, department })
      if (isFailure(answer)) return answer
      hold(answer)
      return null
    },
    async takeOver(id: string): Promise<Failure | null> {
      const answer = await workshop.command({ type: 'takeOverPerson', participantId: id })
      if (isFailure(answer)) return answer
      hold(answer)
      return null
    },
    /** How the person's documents are opened; their token makes every desk and right their own. */
    visitOf: ({ id, name, held }: PersonWithout): Visit => ({
      ...workshop.visit,
      role: 'participant',
      participantId: id,
      name,
      token: held?.token ?? '',
    }),
  }
}
