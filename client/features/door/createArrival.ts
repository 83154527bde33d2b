import { createSignal, type Accessor } from 'solid-js'
import { doorCodeLength } from '../../../shared/domain/code.ts'
import { api, isFailure, type Answer, type Failure } from '../../workshop/api.ts'
import { codes } from '../../workshop/codes.ts'
import { findVisit, rememberVisit, type Visit } from '../../workshop/visits.ts'

type Answers = Omit<Parameters<typeof codes.join>[0], 'code'>
type Invited = Exclude<Awaited<ReturnType<typeof codes.look>>, Failure>

/** Where somebody with a code stands: still typing, before an open door, or asked who to be here. */
export type Arrival =
  | { readonly at: 'code' }
  | { readonly at: 'door'; readonly code: string; readonly invitation: Invited }
  | { readonly at: 'choice'; readonly here: Visit; readonly coming: Visit }

interface Arriving {
  readonly arrival: Accessor<Arrival>
  readonly isBusy: Accessor<boolean>
  readonly failed: Accessor<Failure['failed'] | null>
  readonly tryCode: (code: string) => Promise<void>
  /** Joins by the code of the door one stands before. A door that closed meanwhile leads back to the field. */
  readonly join: (answers: Answers) => ReturnType<typeof codes.join>
  /** The name that was written at a door that closed; empty until then. */
  readonly name: Accessor<string>
  /** Another code. */
  readonly back: () => void
}

/** What a code leads to; `onIn` is called when this browser is in the workshop. */
export function createArrival(onIn: (visit: Visit) => void): Arriving {
  const [arrival, setArrival] = createSignal<Arrival>({ at: 'code' })
  const [isBusy, setBusy] = createSignal(false)
  const [failed, setFailed] = createSignal<Failure['failed'] | null>(null)
  const [name, setName] = createSignal('')

  const atDoor = async (code: string): Promise<Failure | null> => {
    const invitation = await codes.look(code)
    if (isFailure(invitation)) return invitation
    const known = findVisit(invitation.id)
    if (known && mayAsMuch(known) && (await isIn(known))) onIn(known)
    else setArrival({ at: 'door', code, invitation })
    return null
  }
  const fromDevice = async (code: string): Promise<Failure | null> => {
    const person = await codes.arrive(code)
    if (isFailure(person)) return person
    const coming: Visit = { ...person, goal: '', step: 'frame', people: 0, at: Date.now() }
    const here = findVisit(coming.workshopId)
    if (here && here.participantId !== coming.participantId && (await isIn(here)))
      setArrival({ at: 'choice', here, coming })
    else enterAs(coming, onIn)
    return null
  }
  return {
    arrival,
    isBusy,
    failed,
    async tryCode(code) {
      setBusy(true)
      setFailed(null)
      const failure = await (code.length === doorCodeLength ? atDoor(code) : fromDevice(code))
      setBusy(false)
      if (failure !== null) setFailed(failure.failed)
    },
    name,
    async join(answers) {
      const now = arrival()
      const answer = await codes.join({ ...answers, code: now.at === 'door' ? now.code : '' })
      if (isFailure(answer) && answer.failed === 'notFound') {
        setName(answers.name)
        setArrival({ at: 'code' })
        setFailed('notFound')
      }
      return answer
    },
    back() {
      setFailed(null)
      setArrival({ at: 'code' })
    },
  }
}

/** Takes the person of the other device into this browser, with what it knew of them here. */
export function enterAs(coming: Visit, onIn: (visit: Visit) => void): void {
  const known = findVisit(coming.workshopId)
  const visit = known?.participantId === coming.participantId ? { ...known, ...coming } : coming
  rememberVisit(visit)
  onIn(visit)
}

/** Who is in as participant or more goes straight in; a viewer or customer becomes somebody new. */
function mayAsMuch({ role }: Visit): boolean {
  return role === 'participant' || role === 'facilitator'
}

/** Whether the token of an earlier visit still opens anything: who was removed may come anew. */
async function isIn(visit: Visit): Promise<boolean> {
  const info: Answer<unknown> = await api.info(visit.workshopId, visit.token)
  return !isFailure(info) || info.failed !== 'badToken'
}
