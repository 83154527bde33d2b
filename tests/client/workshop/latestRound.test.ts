import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import * as record from '../../../shared/doc/record.ts'
import { tallyEstimates } from '../../../shared/domain/priority/tallyEstimates.ts'
import { apart, publish, together } from '../features/discuss/tallies.ts'
import { makeWorkshop } from '../makeWorkshop.ts'

const ids = Array.from({ length: 13 }, (_, at) => `t${at}`)
const round = (id: string, openedAt: number) => ({ id, name: '', openedAt, revealedAt: null })
const estimated = (impact: 1 | 5) =>
  tallyEstimates([1, 2, 3].map(() => ({ impact, effort: 2 as const })))

function twoRounds() {
  const made = createRoot(() =>
    makeWorkshop({
      touchpoints: Object.fromEntries(ids.map((id) => [id, `Title ${id}`])),
      rounds: [round('r1', 1)],
    }),
  )
  const { docs } = made
  publish(made, 'r1', Object.fromEntries(ids.map((id) => [id, apart])))
  record.estimateTallies.set(docs.record, 'r1', 'i1', estimated(1))
  record.estimateTallies.set(docs.record, 'r1', 'i2', estimated(1))
  return {
    ...made,
    openSecond(): void {
      record.rounds.put(docs.record, round('r2', 2))
      record.session.patch(docs.record, { round: 'r2' })
    },
  }
}

test('P6 while round 2 is secret, screens, map and exports keep every figure of round 1', () => {
  const { workshop, openSecond } = twoRounds()
  const before = { live: { ...workshop.tallies() }, plain: workshop.snapshot() }
  openSecond()
  expect(workshop.tallies()).toEqual(before.live)
  expect(Object.keys(workshop.tallies())).toHaveLength(13)
  expect(workshop.snapshot().tallies).toEqual(before.plain.tallies)
  expect(workshop.snapshot().estimates).toEqual(before.plain.estimates)
})

test('P6 after its reveal three touchpoints have new figures and ten keep theirs, live and in exports', () => {
  const made = twoRounds()
  const { workshop } = made
  made.openSecond()
  publish(made, 'r2', { t0: together, t4: together, t9: together })
  for (const tallies of [workshop.tallies(), workshop.snapshot().tallies]) {
    expect(Object.keys(tallies)).toHaveLength(13)
    for (const id of ids)
      expect(tallies[id]).toEqual(['t0', 't4', 't9'].includes(id) ? together : apart)
  }
  expect(workshop.latestTallies().t4?.round).toBe('r2')
  expect(workshop.latestTallies().t5?.round).toBe('r1')
})

test('P6 estimates are kept by initiative too', () => {
  const { workshop, docs, openSecond } = twoRounds()
  openSecond()
  record.estimateTallies.set(docs.record, 'r2', 'i2', estimated(5))
  for (const estimates of [workshop.estimateTallies(), workshop.snapshot().estimates]) {
    expect(estimates.i1?.impact.mean).toBe(1)
    expect(estimates.i2?.impact.mean).toBe(5)
  }
})
