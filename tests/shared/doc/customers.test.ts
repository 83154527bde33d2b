import { expect, test } from 'vitest'
import { archiveWorkshop, restoreArchive } from '../../../shared/doc/archive.ts'
import { panelStatus, surveys } from '../../../shared/doc/panel.ts'
import * as record from '../../../shared/doc/record.ts'
import { snapshotWorkshop } from '../../../shared/doc/snapshot.ts'
import { drawMap } from '../../../shared/domain/map/drawMap.ts'
import { customerClasses } from '../../../shared/domain/participant.ts'
import { tallyTouchpoint, type Ballot } from '../../../shared/domain/rating/tallyTouchpoint.ts'
import { finishedDocs, freshDocs } from './finishedDocs.ts'

const tallyOf = (...experiences: number[]) =>
  tallyTouchpoint(
    experiences.map(
      (experience) =>
        ({ department: 'new', rating: { expectation: 5, experience, emotion: 2 } }) as Ballot,
    ),
    customerClasses,
  )
const survey = {
  id: 's1',
  name: 'October',
  at: 5,
  by: 'p1',
  round: 'r1',
  people: 4,
  answers: 4,
}

function withCustomers() {
  const docs = finishedDocs()
  record.tallies.set(docs.record, 'r1-customers', 't1', tallyOf(1, 1, 1))
  record.tallies.set(docs.record, 'survey-s1', 't1', tallyOf(2, 2, 2, 2))
  surveys.put(docs.record, survey)
  return docs
}

test('X37 a workshop file carries what customers said here and elsewhere, and comes back with it', () => {
  const first = archiveWorkshop(withCustomers())
  expect(first.measurements['r1-customers']?.tallies.t1).toMatchObject({ n: 3 })
  expect(first.surveys).toEqual([{ ...survey, by: null }])
  const second = freshDocs()
  restoreArchive(second, JSON.parse(JSON.stringify(first)))
  expect(archiveWorkshop(second)).toEqual(first)
  const { customers, tallies } = snapshotWorkshop(second)
  expect(customers?.t1).toMatchObject({ n: 7, experience: { n: 7, counts: [3, 4, 0, 0, 0] } })
  expect(tallies.t1?.experience.mean).toBe(2.5)
})

test('X38 the drawn map of a file has the customers as a second layer', () => {
  const without = drawMap(snapshotWorkshop(finishedDocs()))
  const drawn = drawMap(snapshotWorkshop(withCustomers()))
  expect(drawn).toContain('customers')
  expect(without).not.toContain('>customers<')
  expect(drawn.length).toBeGreaterThan(without.length)
})

test('PN1 a record of before, and one in which anything stands, reads as never asked', () => {
  const { record: doc } = freshDocs()
  expect(panelStatus.get(doc)).toEqual({ round: null, state: 'closed', until: null })
  panelStatus.map(doc).set('state', 'wide open')
  panelStatus.map(doc).set('round', { at: 1 })
  expect(panelStatus.get(doc)).toEqual({ round: null, state: 'closed', until: null })
  surveys.put(doc, { ...survey, round: null as never })
  expect(surveys.list(doc)).toEqual([])
})
