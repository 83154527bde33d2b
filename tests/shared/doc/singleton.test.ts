import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { about, settings } from '../../../shared/doc/frame.ts'
import { session } from '../../../shared/doc/record.ts'
import { initialActivities } from '../../../shared/domain/step.ts'
import { meet, twoReplicas } from './twoPeople.ts'

test('V1 an empty document reads as the defaults', () => {
  const doc = new Y.Doc()
  expect(about.get(doc)).toEqual({ title: '', goal: '', language: 'en', segments: [] })
  expect(settings.get(doc)).toMatchObject({ anonymous: false, dotBudget: 6, dotsPerItem: 3 })
  expect(session.get(doc)).toEqual({
    step: 'frame',
    round: 'r1',
    activities: initialActivities,
    boardLocked: false,
    timer: null,
    summon: null,
  })
})

test('V1 two facilitators who change different fields keep both', () => {
  const { ana, ben } = twoReplicas((doc) => about.patch(doc, { title: 'Smartphone' }))
  about.patch(ana, { goal: 'Sell and keep' })
  about.patch(ben, { language: 'sv' })
  meet(ana, ben)
  expect(about.get(ana)).toEqual({
    title: 'Smartphone',
    goal: 'Sell and keep',
    language: 'sv',
    segments: [],
  })
  expect(about.get(ben)).toEqual(about.get(ana))
})

test('V1 a field that does not fit has its default, the others stay', () => {
  const doc = new Y.Doc()
  settings.map(doc).set('dotBudget', -5)
  settings.map(doc).set('dotsPerItem', 2)
  settings.map(doc).set('minutes', { rate: 10, collect: 'long' })
  expect(settings.get(doc)).toMatchObject({
    dotBudget: 6,
    dotsPerItem: 2,
    minutes: { rate: 10, collect: 35 },
  })
})

test('V1 whatever lies in a session, it reads as one', () => {
  const field = fc.constantFrom('step', 'round', 'activities', 'boardLocked', 'timer', 'summon')
  fc.assert(
    fc.property(fc.dictionary(field, fc.jsonValue()), (fields) => {
      const doc = new Y.Doc()
      for (const [name, value] of Object.entries(fields)) session.map(doc).set(name, value)
      const read = session.get(doc)
      expect(typeof read.boardLocked).toBe('boolean')
      expect(Object.keys(read.activities)).toEqual(Object.keys(initialActivities))
    }),
  )
})
