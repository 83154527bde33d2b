import * as board from '../../../shared/doc/board.ts'
import * as desk from '../../../shared/doc/desk.ts'
import type { Estimate } from '../../../shared/domain/priority/initiative.ts'
import { positionAt } from '../../../shared/domain/template/position.ts'
import type { Company } from '../company.ts'
import { dayAfter } from '../days.ts'
import { spreadDots } from '../dots.ts'
import { estimateTogether } from '../estimates.ts'
import { initiatives, type InitiativeId, type InitiativePlan } from '../story/initiatives.ts'
import { seatsUntilTheEnd } from '../story/seats.ts'
import { findingId } from './findSwot.ts'
import { storyRound } from './rateRound.ts'

function initiativeId(id: InitiativeId): string {
  return `initiative-${id}`
}

/** Initiatives, secret estimates and dots, their reveal, and at last owners and dates. */
export async function prioritise(company: Company): Promise<void> {
  await company.command({ type: 'setStep', step: 'prioritise' })
  initiatives.forEach((plan, index) => propose(company, plan, index))
  await Promise.all(Object.values(company.people).map((person) => person.board.saved()))

  await company.command({ type: 'setActivity', activity: 'prioritise', state: 'open' })
  const estimates = initiatives.map((plan) => estimateTogether(plan, seatsUntilTheEnd.length))
  for (const [place, seat] of seatsUntilTheEnd.entries()) {
    const { doc, saved } = company.people[seat].desk
    doc.transact(() => {
      for (const [index, { id }] of initiatives.entries()) {
        desk.estimates.set(doc, storyRound, initiativeId(id), estimates[index]?.[place] as Estimate)
      }
      for (const [id, count] of spreadDots(initiatives, seat)) {
        desk.dots.set(doc, 'prioritise', initiativeId(id as InitiativeId), count)
      }
    })
    await saved()
    company.advance()
  }
  await company.command({ type: 'setActivity', activity: 'prioritise', state: 'closed' })
  await company.command({ type: 'setActivity', activity: 'prioritise', state: 'revealed' })
  await assign(company)
}

/** A new initiative as its author writes it: nobody owns it yet. */
function propose({ people, words }: Company, plan: NamedPlan, index: number): void {
  const { board: connection, participantId } = people[plan.seat]
  board.initiatives.put(connection.doc, {
    id: initiativeId(plan.id),
    title: words.initiatives[plan.id].title,
    findings: plan.findings.map(findingId),
    touchpoints: plan.touchpoints,
    department: null,
    owner: '',
    due: null,
    status: 'idea',
    applicable: false,
    measurable: false,
    feasible: false,
    measure: '',
    position: positionAt(index),
    author: participantId,
  })
}

type NamedPlan = InitiativePlan & { readonly id: InitiativeId }

/** After the reveal the facilitator writes down who does what until when, and how one will know. */
async function assign({ lead, words, startedAt }: Company): Promise<void> {
  const { doc, saved } = lead.board
  await lead.board.until(
    (read) => Object.keys(board.initiatives.all(read)).length >= initiatives.length,
  )
  doc.transact(() => {
    for (const plan of initiatives as readonly NamedPlan[]) {
      board.initiatives.patch(doc, initiativeId(plan.id), {
        department: plan.department,
        owner: plan.owner === null ? '' : words.people[plan.owner],
        due: plan.dueInDays === null ? null : dayAfter(startedAt, plan.dueInDays),
        status: plan.status,
        applicable: plan.checks.includes('a'),
        measurable: plan.checks.includes('m'),
        feasible: plan.checks.includes('f'),
        measure: words.initiatives[plan.id].measure,
      })
    }
  })
  await saved()
}
