import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareWorkshops,
  comparedLists,
  countDifferences,
  type Changed,
  type ComparedWorkshop,
  type Differences,
  type ListDifferences,
} from '../../../../shared/domain/version/compareWorkshops.ts'
import { steps } from '../../../../shared/domain/step.ts'
import type { WorkshopContent } from '../../../../shared/domain/workshop.ts'

const id = fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__', 'd-1')
const word = fc.constantFrom('', 'one', 'two', 'Żółw')
const maybe = fc.option(word, { nil: null })
const ids = fc.uniqueArray(fc.constantFrom('x', 'y', 'z'))
const some = <T extends object>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.uniqueArray(fc.record({ id, ...fields }), {
    selector: (record) => record.id as string,
    maxLength: 4,
  })

/** Only the shape of the comparison matters, so the fields are few. */
const workshop: fc.Arbitrary<ComparedWorkshop> = fc.record({
  content: fc
    .record({
      about: fc.record({ title: word, goal: word, language: fc.constant('en'), segments: ids }),
      brief: word,
      settings: fc.record({
        anonymous: fc.boolean(),
        minutes: fc.constant(Object.fromEntries(steps.map((step) => [step, 5]))),
      }),
      stages: some({ name: word, position: word }),
      departments: some({ name: word }),
      channels: some({ name: word }),
      personas: some({ name: word }),
      kpis: some({ name: word, target: fc.option(fc.integer(), { nil: null }) }),
      touchpoints: some({ title: word, note: word, stage: word, tags: ids, decision: maybe }),
      evidence: some({ text: word }),
      comments: some({ text: word }),
      findings: some({ text: word, touchpoints: ids }),
      initiatives: some({ title: word, due: maybe }),
    })
    .map((content) => content as unknown as WorkshopContent),
  looks: fc.record({
    brief: word,
    notes: fc.dictionary(id, word).map((notes) => ({ ...notes })),
  }),
})

/** The second state, out of the first and what differs: nothing may be lost between them. */
function apply(before: WorkshopContent, { about, settings, brief, lists }: Differences) {
  const after: Record<string, unknown> = {
    about: about ? about.after : before.about,
    settings: settings ? settings.after : before.settings,
    brief: brief ? brief.after : before.brief,
  }
  for (const name of comparedLists)
    after[name] = applyList(before[name], lists[name] as unknown as ListDifferences<{ id: string }>)
  return after
}

function applyList(
  before: readonly { readonly id: string }[],
  { added, removed, changed }: ListDifferences<{ id: string }>,
): object[] {
  const gone = new Set(removed.map((record) => record.id))
  const next = new Map(changed.map((change) => [change.after.id, change.after]))
  return [
    ...before.filter((record) => !gone.has(record.id)).map((r) => next.get(r.id) ?? r),
    ...added,
  ]
}

const byId = (records: readonly object[]) =>
  [...(records as { id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1))

const turned = <T>({ before, after, fields }: Changed<T>) => ({
  before: after,
  after: before,
  fields,
})

describe('comparing two states', () => {
  test('C11 a state does not differ from itself, nor from a copy of it', () => {
    fc.assert(
      fc.property(workshop, (one) => {
        expect(countDifferences(compareWorkshops(one, structuredClone(one)))).toBe(0)
      }),
    )
  })

  test('C11 the first state and what differs give the second, record by record', () => {
    fc.assert(
      fc.property(workshop, workshop, (one, other) => {
        const made = apply(one.content, compareWorkshops(one, other))
        for (const name of comparedLists)
          expect(byId(made[name] as object[])).toEqual(byId(other.content[name]))
        expect(made.about).toEqual(other.content.about)
        expect(made.settings).toEqual(other.content.settings)
        expect(made.brief).toBe(other.content.brief)
      }),
    )
  })

  test('C11 the other way round everything is turned round', () => {
    fc.assert(
      fc.property(workshop, workshop, (one, other) => {
        const there = compareWorkshops(one, other)
        const back = compareWorkshops(other, one)
        expect(countDifferences(back)).toBe(countDifferences(there))
        expect(back.about).toEqual(there.about && turned(there.about))
        expect(back.settings).toEqual(there.settings && turned(there.settings))
        for (const name of comparedLists) {
          expect(back.lists[name].added).toEqual(there.lists[name].removed)
          expect(back.lists[name].removed).toEqual(there.lists[name].added)
          const changed = (there.lists[name].changed as unknown as readonly Changed<object>[]).map(
            turned,
          )
          expect(back.lists[name].changed).toHaveLength(changed.length)
          expect(back.lists[name].changed).toEqual(expect.arrayContaining(changed))
        }
      }),
    )
  })

  test('C11 every field told differs, and every field that differs is told', () => {
    fc.assert(
      fc.property(workshop, workshop, (one, other) => {
        const { touchpoints } = compareWorkshops(one, other).lists
        for (const { before, after, fields } of touchpoints.changed) {
          const differing = Object.keys(after).filter(
            (field) =>
              JSON.stringify(before[field as keyof typeof before]) !==
              JSON.stringify(after[field as keyof typeof after]),
          )
          const looks = (one.looks.notes[after.id] ?? '') !== (other.looks.notes[after.id] ?? '')
          expect(new Set(fields)).toEqual(new Set([...differing, ...(looks ? ['note'] : [])]))
        }
      }),
    )
  })

  test('C11 a note and a brief that read the same but look different are told', () => {
    const content = {
      ...(Object.fromEntries(comparedLists.map((name) => [name, []])) as object),
      about: {},
      settings: {},
      brief: 'Read this',
      touchpoints: [{ id: 't1', title: 'Till', note: 'Queue' }],
    } as unknown as WorkshopContent
    const plain = { content, looks: { brief: '<p>', notes: { t1: 'Queue' } } }
    const bold = { content, looks: { brief: '<h>', notes: { t1: '<b>Queue' } } }
    const { brief, lists } = compareWorkshops(plain, bold)
    expect(brief).toEqual({ before: 'Read this', after: 'Read this' })
    expect(lists.touchpoints.changed).toMatchObject([{ fields: ['note'] }])
    expect(countDifferences(compareWorkshops(plain, plain))).toBe(0)
  })
})
