import * as board from '../../../shared/doc/board.ts'
import * as desk from '../../../shared/doc/desk.ts'
import * as record from '../../../shared/doc/record.ts'
import { positionAt } from '../../../shared/domain/template/position.ts'
import type { Company } from '../company.ts'
import { spreadDots } from '../dots.ts'
import { reasonFigures } from '../reasonFigures.ts'
import { findings, type FindingId, type ReasonKind } from '../story/outcome.ts'
import { seatsUntilTheEnd } from '../story/seats.ts'
import { storyRound } from './rateRound.ts'

/** Id of a finding on the board. */
export function findingId(id: FindingId): string {
  return `finding-${id}`
}

/** Findings from the votes and by hand, then dots, then their reveal. */
export async function findSwot(company: Company): Promise<void> {
  const { people } = company
  await company.command({ type: 'setStep', step: 'swot' })
  findings.forEach((plan, index) => {
    const { board: connection, participantId } = people[plan.seat]
    board.findings.put(connection.doc, {
      id: findingId(plan.id),
      text: company.words.findings[plan.id],
      quadrant: plan.quadrant,
      touchpoints: plan.touchpoints,
      origin: 'reason' in plan ? 'votes' : 'person',
      reason: 'reason' in plan ? reasonOf(company, plan.touchpoints[0], plan.reason) : '',
      position: positionAt(index),
      author: participantId,
    })
  })
  await Promise.all(Object.values(people).map((person) => person.board.saved()))

  await company.command({ type: 'setActivity', activity: 'swot', state: 'open' })
  for (const seat of seatsUntilTheEnd) {
    const { doc, saved } = people[seat].desk
    doc.transact(() => {
      for (const [id, count] of spreadDots(findings, seat)) {
        desk.dots.set(doc, 'swot', findingId(id as FindingId), count)
      }
    })
    await saved()
    company.advance()
  }
  await company.command({ type: 'setActivity', activity: 'swot', state: 'closed' })
  await company.command({ type: 'setActivity', activity: 'swot', state: 'revealed' })
}

/** The sentence behind a finding, with the figures the server tallied. */
function reasonOf(
  { lead, words, language }: Company,
  touchpoint: string,
  kind: ReasonKind,
): string {
  const tally = record.tallies.get(lead.record.doc, storyRound, touchpoint)
  return tally ? words.reasons[kind](reasonFigures(tally, language)) : ''
}
