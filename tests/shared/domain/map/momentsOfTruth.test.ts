import { expect, test } from 'vitest'
import {
  chooseMoments,
  momentCandidates,
  undrawnMoments,
  type MomentInput,
} from '../../../../shared/domain/map/momentsOfTruth.ts'

function journey(
  emotions: readonly (number | null)[],
  expectations: readonly number[] = [],
  experiences: readonly number[] = [],
): readonly MomentInput[] {
  return emotions.map((emotion, i) => {
    const e = expectations[i]
    const p = experiences[i]
    const gap = e === undefined || p === undefined ? null : p - e
    return { id: `t${i + 1}`, emotion, expectation: e ?? null, gap }
  })
}

const example = journey([1, 2, -1.5, 0.5, 1], [3, 4, 5, 3, 3], [3, 4, 3, 3, 3])

test('M7 the worked example: t2 highest, t3 lowest with a shortfall and a drop of 3.5, t1 and t5 at the edges', () => {
  expect(momentCandidates(example)).toEqual([
    { id: 't1', reasons: [{ kind: 'first' }] },
    { id: 't2', reasons: [{ kind: 'highest', emotion: 2 }] },
    {
      id: 't3',
      reasons: [
        { kind: 'lowest', emotion: -1.5 },
        { kind: 'drop', by: 3.5 },
        { kind: 'shortfall', expectation: 5, gap: -2 },
      ],
    },
    { id: 't5', reasons: [{ kind: 'last' }] },
  ])
})

test('M7 the diamonds go to the strongest; standing at an edge alone is not enough', () => {
  expect([...chooseMoments(momentCandidates(example), 5)].sort()).toEqual(['t2', 't3'])
})

test('M7 a fall over a touchpoint nobody rated is not called a drop', () => {
  const kinds = momentCandidates(journey([2, null, -2])).flatMap(({ reasons }) =>
    reasons.map(({ kind }) => kind),
  )
  expect(kinds).not.toContain('drop')
})

test('M7 only the largest fall is named, and only from 1.5 on', () => {
  const drops = (row: readonly number[]) =>
    momentCandidates(journey(row)).filter(({ reasons }) =>
      reasons.some(({ kind }) => kind === 'drop'),
    )
  expect(drops([2, 0.4, 1.9, 0]).map(({ id }) => id)).toEqual(['t4'])
  expect(drops([1.4, 0])).toEqual([])
  expect(drops([1.5, 0]).map(({ id }) => id)).toEqual(['t2'])
})

test('MP86 a high or low that others share, as far as is shown, names all of them and says so', () => {
  const shared = momentCandidates(journey([0, 0.04, -0.7, -0.7, -0.3]))
  const reasonsOf = (id: string) => shared.find((one) => one.id === id)?.reasons ?? []
  expect(reasonsOf('t1')).toEqual([
    { kind: 'highest', emotion: 0, isShared: true },
    { kind: 'first' },
  ])
  expect(reasonsOf('t2')).toEqual([{ kind: 'highest', emotion: 0.04, isShared: true }])
  expect(reasonsOf('t3')).toEqual([{ kind: 'lowest', emotion: -0.7, isShared: true }])
  expect(reasonsOf('t4')).toEqual([{ kind: 'lowest', emotion: -0.7, isShared: true }])
  expect(reasonsOf('t5')).toEqual([{ kind: 'last' }])
})

test('MP86 what more than three have alike singles none of them out, high, low or fall', () => {
  const kindsOf = (row: readonly number[]) =>
    momentCandidates(journey(row)).flatMap(({ reasons }) => reasons.map(({ kind }) => kind))
  const zeros = Array.from({ length: 12 }, () => 0)
  expect(kindsOf([...zeros, -1])).toEqual(['first', 'lowest', 'last'])
  expect(kindsOf([1, ...zeros])).toEqual(['highest', 'first', 'last'])
  expect(kindsOf([0, 0.04, 0.02]).filter((kind) => kind !== 'first')).toEqual(['last'])
  const falls = (count: number) => kindsOf(Array.from({ length: count }, () => [2, 0]).flat())
  expect(falls(3).filter((kind) => kind === 'drop')).toHaveLength(3)
  expect(falls(4)).not.toContain('drop')
})

test('M7 a flat journey has neither highest nor lowest', () => {
  const kinds = momentCandidates(journey([1, 1, 1])).flatMap(({ reasons }) =>
    reasons.map(({ kind }) => kind),
  )
  expect(kinds).toEqual(['first', 'last'])
})

test('M7 expectation under 4 or a gap above −1 is no shortfall', () => {
  const just = journey([0, 0, 0], [4, 3.9, 5], [3, 1, 4.1])
  const named = momentCandidates(just).filter(({ reasons }) =>
    reasons.some(({ kind }) => kind === 'shortfall'),
  )
  expect(named.map(({ id }) => id)).toEqual(['t1'])
})

test('M7 a third of the voters makes a touchpoint decide; fewer than three voters tell nothing', () => {
  const decides = (votes: number, voters: number) =>
    momentCandidates([
      { id: 'a', emotion: null, expectation: null, gap: null, decides: { votes, voters } },
    ])[0]!.reasons.some(({ kind }) => kind === 'decides')
  expect(decides(4, 12)).toBe(true)
  expect(decides(3, 12)).toBe(false)
  expect(decides(2, 2)).toBe(false)
})

const marked = (votes: number) => ({ votes, voters: 3 })
const withMarks = (count: number, length: number) =>
  momentCandidates(
    Array.from({ length }, (_, i) => ({
      id: `t${i}`,
      emotion: i === length - 1 ? -2 : 0.5,
      expectation: null,
      gap: null,
      ...(i < count && { decides: marked(2) }),
    })),
  )

test('MP87 what people marked as deciding is drawn beside what the numbers say, ties alike, up to twelve', () => {
  const seven = chooseMoments(withMarks(7, 20), 20)
  expect([...seven].sort()).toEqual(['t0', 't1', 't19', 't2', 't3', 't4', 't5', 't6'])
  expect(chooseMoments(withMarks(30, 150), 150).size).toBe(12)
})

test('MP87 what is proposed and not drawn is counted', () => {
  const candidates = withMarks(30, 150)
  const drawn = chooseMoments(candidates, 150)
  const shown = candidates.map((one) => ({ ...one, isMoment: drawn.has(one.id) }))
  expect(undrawnMoments(shown)).toBe(31 - 12)
  const edges = [{ reasons: [{ kind: 'first' } as const], isMoment: false }]
  expect(undrawnMoments(edges)).toBe(0)
})

test('M7 an empty journey has no candidates', () => {
  expect(momentCandidates([])).toEqual([])
})

test('M7 diamonds stay few: two at least, six at most, about one in eight', () => {
  const reasons = [{ kind: 'shortfall', expectation: 5, gap: -2 } as const]
  const many = Array.from({ length: 150 }, (_, i) => ({ id: String(i), reasons }))
  expect(chooseMoments(many, 150).size).toBe(6)
  expect(chooseMoments(many, 24).size).toBe(3)
  expect(chooseMoments(many, 3).size).toBe(2)
})
