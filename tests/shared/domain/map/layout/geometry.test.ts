import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { curveAt } from '../../../../../shared/domain/map/curve.ts'
import { laneIds } from '../../../../../shared/domain/map/lanes.ts'
import { emotionY } from '../../../../../shared/domain/map/layout/emotionLane.ts'
import { layOutMap } from '../../../../../shared/domain/map/layout/geometry.ts'
import { posterLook, screenLook, type Look } from '../../../../../shared/domain/map/layout/look.ts'
import { measureByTable } from '../../../../../shared/domain/map/layout/measure.ts'
import { rollUp } from '../../../../../shared/domain/map/rollup.ts'
import { mapWords } from '../../../../../shared/domain/map/words.ts'
import type { Workshop } from '../../../../../shared/domain/workshop.ts'
import { stage, tally, touchpoint, workshop } from '../builders.ts'
import { journeyOf, smartphone } from '../smartphone.ts'

function layOut(data: Workshop, width = 1064, look: Look = screenLook) {
  return layOutMap(rollUp(data), {
    width,
    look,
    lanes: laneIds,
    language: 'en',
    words: mapWords('en'),
    measure: measureByTable,
    selected: null,
    showCustomers: false,
  })
}

type Geometry = ReturnType<typeof layOut>

function expectNoTitlesOverlap({ titles, width }: Geometry): void {
  const boxes = titles.boxes.filter((box) => box !== null)
  for (const a of boxes) {
    expect(a.x - a.halfWidth).toBeGreaterThanOrEqual(0)
    expect(a.x + a.halfWidth).toBeLessThanOrEqual(width + 0.01)
    for (const b of boxes) {
      if (a === b || a.storey !== b.storey) continue
      expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(a.halfWidth + b.halfWidth)
    }
  }
}

test.each([1, 2, 8, 23, 24, 40, 150])(
  'M10 of %i touchpoints no two titles of a storey overlap',
  (n) => {
    expectNoTitlesOverlap(layOut(n === 23 ? smartphone() : journeyOf(n)))
    expectNoTitlesOverlap(layOut(journeyOf(n), 2085, posterLook))
    expectNoTitlesOverlap(layOut(journeyOf(n), 1064, { ...screenLook, fit: 'overview' }))
  },
)

test('M10 titles never overlap, whatever people write', () => {
  const title = fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' })
  fc.assert(
    fc.property(
      fc.array(title, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 300, max: 2000 }),
      (titles, width) => {
        const data = workshop({
          stages: ['s0', 's1', 's2'].map((id) => stage(id)),
          touchpoints: titles.map((text, i) =>
            touchpoint(`t${i}`, { title: text, stage: `s${Math.floor((i * 3) / titles.length)}` }),
          ),
        })
        expectNoTitlesOverlap(layOut(data, width))
      },
    ),
    { numRuns: 60 },
  )
})

test('M10 columns are at most 132 px wide; under 40 they get 44 and the sheet grows', () => {
  expect(layOut(journeyOf(8)).columns.columnWidth).toBeGreaterThan(92)
  expect(layOut(journeyOf(4), 3000).columns.columnWidth).toBe(132)
  expect(layOut(journeyOf(21), 1064).width).toBe(1064)
  const forty = layOut(journeyOf(40))
  expect(forty.columns.columnWidth).toBe(44)
  expect(forty.width).toBeGreaterThan(1800)
})

test('M10 an overview keeps the sheet and names moments of truth only', () => {
  const overview = layOut(journeyOf(150), 1040, { ...screenLook, fit: 'overview' })
  expect(overview.width).toBe(1040)
  expect(overview.columns.isDense).toBe(true)
  const namedCount = overview.titles.boxes.filter((box) => box !== null).length
  expect(namedCount).toBeGreaterThan(0)
  expect(namedCount).toBeLessThanOrEqual(6)
  expect(overview.notes).toEqual([])
})

test('M10 columns stand in journey order, in the middle of their stage’s share', () => {
  const { columns } = layOut(smartphone())
  expect([...columns.xs].sort((a, b) => a - b)).toEqual(columns.xs)
  for (const box of columns.stages) {
    expect(box.columnWidth * box.stage.touchpoints.length).toBeCloseTo(box.width)
  }
})

test('M10 an empty stage keeps a column, so that the hole is seen', () => {
  const { columns } = layOut(
    workshop({ stages: [stage('s0'), stage('s1')], touchpoints: [touchpoint('a')] }),
  )
  expect(columns.stages[1]!.width).toBeGreaterThanOrEqual(44)
  expect(columns.xs).toHaveLength(1)
})

test('M10 wide columns have one storey of titles, narrow ones two', () => {
  const storeys = (n: number) =>
    new Set(layOut(journeyOf(n)).titles.boxes.map((box) => box!.storey)).size
  expect(storeys(8)).toBe(1)
  expect(storeys(23)).toBe(2)
})

test('M5 the curve breaks at the touchpoint nobody rated, and nothing is drawn across', () => {
  const { runs, columns } = layOut(smartphone())
  expect(runs.map(({ points }) => points.length)).toEqual([16, 6])
  const gap = columns.xs[16]!
  expect(runs[0]!.points.at(-1)!.x).toBeLessThan(gap)
  expect(runs[1]!.points[0]!.x).toBeGreaterThan(gap)
})

test('M5 too few votes break the curve like none', () => {
  const { runs, spots } = layOut(
    smartphone({ tallies: { ...smartphone().tallies, t5: tally([4, 4, 1], { n: 2 }) } }),
  )
  expect(runs.map(({ points }) => points.length)).toEqual([4, 11, 6])
  expect(spots[4]!.word).toBe('tooFew')
})

test('M5 the drawn curve stays inside the lane', () => {
  const { runs, emotion } = layOut(smartphone())
  for (const { points } of runs) {
    for (let x = points[0]!.x; x < points.at(-1)!.x; x += 3) {
      expect(curveAt(points, x)).toBeGreaterThanOrEqual(emotionY(emotion, 2))
      expect(curveAt(points, x)).toBeLessThanOrEqual(emotionY(emotion, -2))
    }
  }
})

test('M11 marks stand by rule: pain below the point, good practice above, pennant on it', () => {
  const { spots } = layOut(smartphone())
  const at = (i: number, kind: string) => spots[i]!.marks.find((mark) => mark.kind === kind)
  expect(at(11, 'truth')).toMatchObject({ x: spots[11]!.x, y: spots[11]!.y })
  expect(at(11, 'win')).toMatchObject({ x: spots[11]!.x, y: spots[11]!.y })
  expect(at(11, 'pain')!.y).toBeGreaterThan(spots[11]!.y)
  expect(at(1, 'good')!.y).toBe(spots[1]!.y - 15)
  expect(spots[16]!).toMatchObject({ hasPoint: false, word: 'notRated' })
  expect(spots[15]!.word).toBe('split')
})

test('M12 notes belong to moments of truth, lie inside the lane and not on each other', () => {
  const { notes, emotion, columns } = layOut(smartphone())
  expect(notes.length).toBeGreaterThan(0)
  for (const note of notes) {
    expect(['t12', 't14', 't15']).toContain(note.touchpoint)
    expect(note.x).toBeGreaterThanOrEqual(columns.left)
    expect(note.x + note.width).toBeLessThanOrEqual(columns.right + 4)
    expect(note.y + note.height).toBeLessThanOrEqual(emotion.top + emotion.height + 15)
    for (const other of notes) {
      if (other === note) continue
      const isApart =
        note.x >= other.x + other.width ||
        other.x >= note.x + note.width ||
        note.y >= other.y + other.height ||
        other.y >= note.y + note.height
      expect(isApart).toBe(true)
    }
  }
})

test('M12 where many moments say the same it is written once, and no two notes read as one', () => {
  const titles = Array.from({ length: 62 }, (_, i) => `t${i + 1}`)
  const tallies = Object.fromEntries(
    titles.slice(0, 12).map((id, i) => [id, tally(i < 3 ? [4.3, 3, 0] : [4, 2.3, -0.7])]),
  )
  const { notes } = layOut(
    workshop({
      stages: [stage('s0'), stage('s1')],
      touchpoints: titles.map((id, i) => touchpoint(id, { stage: i < 14 ? 's0' : 's1' })),
      tallies,
    }),
    2700,
  )
  const said = notes.map(({ lines }) => lines.join(' '))
  expect(said.length).toBeGreaterThan(1)
  expect(new Set(said).size).toBe(said.length)
  for (const a of notes)
    for (const b of notes) {
      const isLevel = a.y < b.y + b.height && b.y < a.y + a.height
      if (a !== b && isLevel)
        expect(Math.max(a.x - b.x - b.width, b.x - a.x - a.width)).toBeGreaterThanOrEqual(12)
    }
})

test('M12 the selected touchpoint has no note, because the drawer tells its story', () => {
  const map = rollUp(smartphone())
  const options = {
    width: 1064,
    look: screenLook,
    lanes: laneIds,
    language: 'en' as const,
    words: mapWords('en'),
    measure: measureByTable,
    showCustomers: false,
  }
  const { notes } = layOutMap(map, { ...options, selected: 't15' })
  expect(notes.map(({ touchpoint: id }) => id)).not.toContain('t15')
})

test('M10 a workshop without stages or touchpoints still has a sheet', () => {
  expect(layOut(workshop()).columns.xs).toEqual([])
  expect(layOut(smartphone({ touchpoints: [], tallies: {} })).titles.boxes).toEqual([])
})
