import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  archiveWorkshop,
  languageOfArchive,
  recordsOfArchive,
  restoreArchive,
  whyNotImportable,
} from '../../../shared/doc/archive.ts'
import * as board from '../../../shared/doc/board.ts'
import * as frame from '../../../shared/doc/frame.ts'
import { keeping } from '../../../shared/doc/keeping.ts'
import * as record from '../../../shared/doc/record.ts'
import { richTextOf, writeRichText } from '../../../shared/doc/richText.ts'
import { snapshotWorkshop } from '../../../shared/doc/snapshot.ts'
import { initialActivities } from '../../../shared/domain/step.ts'
import { aWorkshop } from '../domain/report/aWorkshop.ts'
import { finishedDocs as finished, freshDocs as docs, noteNodes } from './finishedDocs.ts'

test('X1 a restored archive archives to the same again, rich text and figures included', () => {
  const first = archiveWorkshop(finished())
  expect(first.workshop.touchpoints).toHaveLength(3)
  expect(first.richText.notes.t1).toEqual(noteNodes)
  expect(first.richText.brief).toEqual(noteNodes)
  expect(first.measurements.r1?.tallies.t1?.experience.mean).toBe(2.5)
  expect(Object.keys(first.workshop.estimates)).toHaveLength(7)
  const second = docs()
  restoreArchive(second, JSON.parse(JSON.stringify(first)))
  expect(archiveWorkshop(second)).toEqual(first)
})

test('X81 what was rated after a reveal stands in no file with every count, only where it is told by means', () => {
  const first = finished()
  const tally = record.tallies.get(first.record, 'r1', 't1')!
  record.tallies.set(first.record, 'r1-late', 't1', tally)
  expect(snapshotWorkshop(first).late).toHaveLength(1)
  expect(JSON.stringify(archiveWorkshop(first))).not.toMatch(/"late"|r1-late/u)
})

test('X36 what was erased since goes along with the figures that still count it, and no nonsense does', () => {
  const first = finished()
  keeping.patch(first.record, {
    erased: { r1: 2 },
    erasedVotes: { 'r1:rate': 2, 'r1:prioritise': 1, swot: 1 },
  })
  const archive = archiveWorkshop(first)
  expect(archive.workshop.tallies.t1).toMatchObject({ erased: 2 })
  expect(Object.values(archive.workshop.estimates).map(({ erased }) => erased)).toContain(1)
  expect(archive.workshop.dots.swot?.f1).toMatchObject({ erased: 1 })
  const second = docs()
  restoreArchive(second, JSON.parse(JSON.stringify(archive)))
  expect(snapshotWorkshop(second)).toMatchObject({
    erased: { 'r1:rate': 2, 'r1:prioritise': 1, swot: 1 },
    tallies: { t1: { erased: 2 } },
  })
  expect(archiveWorkshop(second)).toEqual(archive)
  const third = docs()
  const odd = { ...archive.workshop, erased: { 'r1:rate': 'many', __proto__: 3, swot: -1 } }
  restoreArchive(third, JSON.parse(JSON.stringify({ ...archive, workshop: odd })))
  expect(snapshotWorkshop(third).erased).toEqual({})
})

test('X1 titles can be typed in together after an import', () => {
  const restored = finished()
  const entry = board.touchpoints.map(restored.board).get('t1') as Y.Map<unknown>
  expect(entry.get('title')).toBeInstanceOf(Y.Text)
  expect(board.noteOf(restored.board, 't3')).toBeInstanceOf(Y.XmlFragment)
})

test('X1 a plain note becomes paragraphs where the file has no rich text', () => {
  const restored = docs()
  restoreArchive(restored, { workshop: aWorkshop() })
  const note = board.noteOf(restored.board, 't1')
  expect(note && richTextOf(note)).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'two' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'lines' }] },
  ])
})

test('X1 the file names nobody who was in', () => {
  const made = finished()
  const ada = { name: 'Ada', department: null, role: 'participant', present: true } as const
  record.roster.put(made.record, { id: 'p1', ...ada })
  expect(snapshotWorkshop(made).roster).toHaveLength(1)
  expect(JSON.stringify(archiveWorkshop(made))).not.toContain('Ada')
})

test('X1 people are not brought along, and what was open comes back closed', () => {
  const restored = docs()
  restoreArchive(restored, {
    workshop: {
      ...aWorkshop(),
      roster: [{ id: 'p1', name: 'Ada', department: null, role: 'facilitator', present: true }],
      session: {
        ...aWorkshop().session,
        activities: {
          ...initialActivities,
          rate: { state: 'open', until: 99 },
          swot: { state: 'revealed', until: null },
        },
      },
    },
  })
  const { roster, session } = snapshotWorkshop(restored)
  expect(roster).toEqual([])
  expect(session.activities).toMatchObject({
    collect: { state: 'open' },
    rate: { state: 'closed', until: null },
    swot: { state: 'revealed' },
  })
})

test.each([
  [null, 'not a Touchline workshop file'],
  [{}, 'not a Touchline workshop file'],
  [{ format: 'touchline-workshop' }, 'not a Touchline workshop file'],
  [{ format: 'touchline-workshop', workshop: {}, schema: 2 }, 'newer Touchline'],
  [{ format: 'touchline-workshop', workshop: {} }, 'newer Touchline'],
])('X1 %j cannot be imported and it is said why', (file, reason) => {
  expect(whyNotImportable(file)).toContain(reason)
})

test('X1 an archive names its format and can be imported', () => {
  const archive = archiveWorkshop(finished())
  expect(whyNotImportable(archive)).toBeNull()
  expect(languageOfArchive(archive)).toBe('en')
  expect(languageOfArchive({})).toBe('en')
})

test('X1 ill-formed records and figures of an archive are left out, the rest is kept', () => {
  const restored = docs()
  const good = aWorkshop()
  restoreArchive(restored, {
    workshop: {
      ...good,
      touchpoints: [...good.touchpoints, { id: '__proto__', title: 'x', stage: 'awareness' }, 7],
      findings: [{ id: 'f2', text: 'no quadrant' }],
      initiatives: { not: 'a list' },
    },
    measurements: {
      r1: {
        tallies: { t1: good.tallies.t1, t2: { n: 9 }, t3: { ...good.tallies.t1, n: 'many' } },
      },
      '../r2': { tallies: good.tallies },
    },
  })
  const { touchpoints, findings, initiatives, tallies } = snapshotWorkshop(restored)
  expect(touchpoints.map(({ id }) => id)).toEqual(['t1', 't2', 't3'])
  expect(findings).toEqual([])
  expect(initiatives).toEqual([])
  expect(Object.keys(tallies)).toEqual(['t1'])
})

test('X1 figures of fewer than three people cannot be smuggled in by an archive', () => {
  const restored = docs()
  const tally = aWorkshop().tallies.t1
  restoreArchive(restored, {
    workshop: aWorkshop(),
    measurements: {
      r1: { tallies: { t1: { ...tally, experience: { ...tally?.experience, n: 2 } } } },
    },
  })
  const { mean, counts } = snapshotWorkshop(restored).tallies.t1?.experience ?? {}
  expect({ mean, counts }).toEqual({ mean: null, counts: [] })
})

test('X1 any JSON at all is imported without a throw', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.jsonValue(), (workshop, richText) => {
      const restored = docs()
      restoreArchive(restored, { workshop, richText, measurements: workshop })
      expect(() => JSON.stringify(archiveWorkshop(restored))).not.toThrow()
    }),
  )
})

test('V4 rich text from outside keeps no script link, no deep nest and no strange node', () => {
  const fragment = new Y.Doc().getXmlFragment('note')
  const nest = (depth: number): object =>
    depth === 0
      ? { type: 'text', text: 'deep' }
      : { type: 'blockquote', content: [nest(depth - 1)] }
  writeRichText(fragment, [
    {
      type: 'paragraph',
      content: [
        {
          type: 'text',
          text: 'x',
          marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
        },
      ],
    },
    { type: 'bad name<' },
    'text',
    nest(40),
  ])
  const nodes = richTextOf(fragment)
  expect(nodes[0]).toEqual({ type: 'paragraph', content: [{ type: 'text', text: 'x' }] })
  expect(nodes).toHaveLength(2)
  expect(JSON.stringify(nodes)).not.toContain('deep')
})

test('X1 the frame and its settings come back as they were', () => {
  const restored = finished()
  frame.settings.patch(restored.frame, { anonymous: true, dotBudget: 9 })
  record.session.patch(restored.record, { boardLocked: true })
  const again = docs()
  restoreArchive(again, JSON.parse(JSON.stringify(archiveWorkshop(restored))))
  expect(frame.settings.get(again.frame)).toMatchObject({ anonymous: true, dotBudget: 9 })
  expect(record.session.get(again.record).boardLocked).toBe(true)
})

test('X16 records are counted list by list and round by round, whatever the file is', () => {
  expect(recordsOfArchive(null)).toBe(0)
  expect(recordsOfArchive({ workshop: { touchpoints: 7, dots: [], stages: {} } })).toBe(0)
  const table = { a: {}, b: {} }
  const counted = recordsOfArchive({
    workshop: { stages: [1], comments: [1, 2], roster: [1, 2, 3], dots: { swot: table } },
    measurements: { r1: { tallies: table, estimates: { a: {} } }, r2: null },
  })
  expect(counted).toBe(1 + 2 + 2 + 2 + 3)
})
