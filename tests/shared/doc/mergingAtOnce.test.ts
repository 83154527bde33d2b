import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { listShown, noteOf, touchpoints } from '../../../shared/doc/board.ts'
import { mergeTouchpoints, partTouchpoint } from '../../../shared/doc/merging.ts'
import { positionBetween } from '../../../shared/doc/position.ts'
import { writeRichText } from '../../../shared/doc/richText.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'

const shownIds = (doc: Y.Doc) => listShown(doc).map(({ id }) => id)

describe('what several people do at once', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const any = fc.constantFrom(...ids)
  const deed = fc.oneof(
    fc.record({ do: fc.constant('merge' as const), one: any, other: any }),
    fc.record({ do: fc.constant('part' as const), one: any, other: any }),
    fc.record({ do: fc.constant('write' as const), one: any, other: any }),
    fc.record({ do: fc.constant('move' as const), one: any, other: any }),
    fc.record({ do: fc.constant('meet' as const), one: any, other: any }),
  )
  const deeds = fc.array(fc.tuple(fc.nat(2), deed), { minLength: 1, maxLength: 25 })

  function play(steps: readonly [number, { do: string; one: string; other: string }][]) {
    const first = new Y.Doc()
    ids.forEach((id, i) => touchpoints.put(first, aTouchpoint(id, { position: `a${i}` })))
    const people = [first, new Y.Doc(), new Y.Doc()]
    const allMeet = (): void => {
      for (const from of people)
        for (const to of people) Y.applyUpdate(to, Y.encodeStateAsUpdate(from))
    }
    allMeet()
    const words: string[] = []
    steps.forEach(([who, { do: act, one, other }], at) => {
      const doc = people[who] ?? first
      if (act === 'merge') mergeTouchpoints(doc, one, other)
      if (act === 'part') partTouchpoint(doc, one)
      if (act === 'move') {
        const all = touchpoints.list(doc)
        const before = all.findIndex(({ id }) => id === other)
        const position = positionBetween(all[before - 1]?.position ?? null, all[before]!.position)
        touchpoints.patch(doc, one, { position })
      }
      if (act === 'meet') allMeet()
      if (act !== 'write') return
      words.push(`words${at}`)
      writeRichText(noteOf(doc, one)!, `words${at}`)
    })
    allMeet()
    return { people, words }
  }

  test('D61 everybody ends with the same board, in the same order, and no touchpoint and no word is gone', () => {
    fc.assert(
      fc.property(deeds, (steps) => {
        const { people, words } = play(steps)
        const boards = people.map((doc) => listShown(doc))
        expect(boards[1]).toEqual(boards[0])
        expect(boards[2]).toEqual(boards[0])
        const [shown = []] = boards
        const there = shown.flatMap((one) => [one.id, ...(one.merged ?? []).map(({ id }) => id)])
        expect(there.toSorted()).toEqual(ids)
        const notes = shown.map(({ note }) => note).join('\n')
        for (const word of words) expect(notes).toContain(word)
      }),
      { numRuns: 150 },
    )
  })

  test('D61 whatever was merged how, parting everything brings every touchpoint back whole', () => {
    fc.assert(
      fc.property(deeds, (steps) => {
        const { people } = play(steps)
        const doc = people[0]!
        for (const id of ids) partTouchpoint(doc, id)
        for (const id of ids) partTouchpoint(doc, id)
        expect(shownIds(doc).toSorted()).toEqual(ids)
        expect(listShown(doc).every(({ merged }) => merged === undefined)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
