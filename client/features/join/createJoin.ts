import { createSignal, type Accessor } from 'solid-js'
import type { CustomerClass, Role } from '../../../shared/domain/participant.ts'
import { countGraphemes, textLimits, tidyLine } from '../../../shared/domain/text.ts'
import { api, isFailure, type Failure } from '../../workshop/api.ts'
import { rememberLink, rememberVisit, type Visit } from '../../workshop/visits.ts'
import type { DepartmentAnswer } from './DepartmentChoice.tsx'

/** What the door says before anyone is in. */
export interface Invited {
  readonly id: string
  readonly title: string
  readonly goal: string
  /** What people write in there; left out = not known. */
  readonly language?: string
  readonly role: Role
  readonly departments: readonly {
    readonly id: string
    readonly name: string
    readonly colour: number
  }[]
  readonly departmentsClosed: boolean
  /** Contributions carry no author; servers of before do not say. */
  readonly anonymous?: boolean
  /** How many points a customer is asked about; left out for everybody else. */
  readonly asked?: number
}

type Answers = Omit<Parameters<typeof api.join>[1], 'key'>

interface Join {
  readonly name: Accessor<string>
  readonly setName: (name: string) => void
  readonly department: Accessor<DepartmentAnswer>
  readonly setDepartment: (answer: DepartmentAnswer) => void
  readonly customerClass: Accessor<CustomerClass | null>
  readonly setCustomerClass: (value: CustomerClass) => void
  readonly asksDepartment: () => boolean
  /** What is missing or too long, once somebody has tried. */
  readonly nameProblem: () => 'nameNeeded' | 'nameLong' | null
  readonly lacksDepartment: () => boolean
  readonly lacksClass: () => boolean
  readonly isBusy: Accessor<boolean>
  readonly failed: Accessor<Failure['failed'] | null>
  /** Joins when all is there; answers `false` when something is missing. */
  readonly send: () => boolean
}

/**
 * The answers of one person at the door, and sending them.
 *
 * @param unnamed what whoever gives no name is called; nothing = a name is needed
 */
export function createJoin(
  invitation: Invited,
  linkKey: string,
  known: {
    readonly name: string
    readonly onEnter: (visit: Visit) => void
    /** Another way in than the link's key. */
    readonly join?: ((answers: Answers) => ReturnType<typeof api.join>) | undefined
  },
  unnamed: () => string | undefined = () => undefined,
): Join {
  const [name, setName] = createSignal(known.name)
  const [department, setDepartment] = createSignal<DepartmentAnswer>(null)
  const [customerClass, setCustomerClass] = createSignal<CustomerClass | null>(null)
  const [isTried, setTried] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const [failed, setFailed] = createSignal<Failure['failed'] | null>(null)
  const { role, departments, departmentsClosed } = invitation
  const isInside = role === 'participant' || role === 'facilitator'
  const needsDepartment = role === 'participant' && departments.length > 0
  const nameProblem = () => {
    if (!isTried()) return null
    if (tidyLine(name()) === '') return unnamed() ? null : 'nameNeeded'
    return countGraphemes(tidyLine(name())) > textLimits.name ? 'nameLong' : null
  }
  const lacksDepartment = () => isTried() && needsDepartment && tidyLine(department() ?? '') === ''
  const lacksClass = () => isTried() && role === 'customer' && customerClass() === null
  const join = async () => {
    setBusy(true)
    setFailed(null)
    const chosen = tidyLine(department() ?? '')
    const called = tidyLine(name()) || unnamed() || ''
    const whose = customerClass()
    const answers = {
      name: called,
      ...(chosen === '' ? {} : { department: chosen }),
      ...(whose && { customerClass: whose }),
    }
    const answer = await (known.join?.(answers) ??
      api.join(invitation.id, { key: linkKey, ...answers }))
    setBusy(false)
    if (isFailure(answer)) return void setFailed(answer.failed)
    const visit = visitOf(invitation, { ...answer, name: called })
    rememberVisit(visit)
    if (linkKey !== '') rememberLink(invitation.id, role, linkKey)
    known.onEnter(visit)
  }
  return {
    name,
    setName,
    department,
    setDepartment,
    customerClass,
    setCustomerClass,
    asksDepartment: () => isInside && (departments.length > 0 || !departmentsClosed),
    nameProblem,
    lacksDepartment,
    lacksClass,
    isBusy,
    failed,
    send() {
      setTried(true)
      if (nameProblem() !== null || lacksDepartment() || lacksClass()) return false
      if (!isBusy()) void join()
      return true
    },
  }
}

function visitOf(
  invitation: Invited,
  joined: Pick<Visit, 'role' | 'participantId' | 'name' | 'token'>,
): Visit {
  return {
    workshopId: invitation.id,
    title: invitation.title,
    goal: invitation.goal,
    role: joined.role,
    participantId: joined.participantId,
    name: joined.name,
    token: joined.token,
    step: 'frame',
    people: 0,
    at: Date.now(),
  }
}
