import { expect, test } from 'vitest'
import { steadySections, type Sections } from '../../../../client/features/prioritise/sections.ts'

const sections = (more: Partial<Sections>): Sections => ({
  quickWins: [],
  rest: [],
  tooFew: [],
  dropped: [],
  ...more,
})

test('PR16 while a hand is on the list what is there stays, what came stands last, what was deleted goes', () => {
  const shown = sections({ quickWins: ['a', 'b'], rest: ['c'] })
  const next = sections({ quickWins: ['b', 'd'], rest: ['e'], dropped: ['a'] })
  expect(steadySections(shown, next)).toEqual(sections({ quickWins: ['a', 'b', 'd'], rest: ['e'] }))
})
