import * as frame from '../../../shared/doc/frame.ts'
import type { MadeWorkshop, Seed } from '../makeWorkshop.ts'
import { byPeople } from '../wordsOfPeople.ts'
import { propose, publish } from './prioritise/seeds.ts'

/** Everything people can write into the frame, in Swedish; the page speaks English. */
export function writeFrame({ workshop, docs }: MadeWorkshop): void {
  frame.about.patch(docs.frame, {
    language: 'sv',
    title: byPeople('Att köpa en telefon'),
    goal: byPeople('Fler återköp'),
    segments: [byPeople('Studenter')],
  })
  for (const { id } of workshop.stages())
    workshop.frame.stages.patch(id, {
      name: byPeople(`Fas ${id}`),
      subtitle: byPeople('Jag tittar'),
      customerGoal: byPeople('Hitta rätt'),
      ourGoal: byPeople('Sälja mer'),
    })
  for (const { id } of workshop.departments())
    workshop.frame.departments.patch(id, { name: byPeople(`Avdelning ${id}`), expected: 2 })
  workshop.frame.channels.add({ name: byPeople('Butik'), kind: 'shop' })
  workshop.frame.personas.add({ name: byPeople('Eva'), description: byPeople('Har bråttom') })
  const kpi = { better: 'lower', baseline: null, actual: null, date: null, source: '' } as const
  workshop.frame.kpis.add({
    ...kpi,
    stage: 'decision',
    name: byPeople('Väntetid'),
    unit: byPeople('dagar'),
    target: 3,
  })
  workshop.frame.kpis.add({
    ...kpi,
    stage: 'decision',
    name: byPeople('Köer'),
    unit: '',
    target: null,
  })
}

/** That, and what stands on the board. */
export function writeBoard(made: MadeWorkshop): void {
  writeFrame(made)
  const { workshop } = made
  workshop.board.comments.add({ target: 'pay', text: byPeople('Det tar tid'), author: null, at: 1 })
  const finding = workshop.board.findings.add({
    text: byPeople('Snabb chatt'),
    quadrant: 'strength',
    touchpoints: ['pay'],
    origin: 'person',
    reason: '',
    author: null,
  })
  const about = { findings: [finding], touchpoints: ['pay'], department: 'sales' }
  const more = { ...about, measure: byPeople('Färre samtal') }
  const pairs = [
    [5, 2],
    [4, 2],
    [4, 2],
  ] as const
  publish(made, propose(made, byPeople('Chatt till nio'), more), ...pairs)
  propose(made, byPeople('Egen app'), { status: 'dropped' })
}

/** Needs `writeFrame` or `writeBoard`. */
export const seed: Seed = {
  role: 'facilitator',
  touchpoints: { track: byPeople('Spårning'), pay: byPeople('Betalning') },
}
