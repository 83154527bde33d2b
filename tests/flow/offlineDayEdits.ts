/**
 * Five hundred edits as people make them, and what must be left of each. Every text that is written
 * carries a mark of its own, so that it can be counted.
 */
import { expect } from 'vitest'
import * as Y from 'yjs'
import * as board from '../../shared/doc/board.ts'
import * as desk from '../../shared/doc/desk.ts'
import type { Page } from './ownPage.ts'
import { aTouchpoint } from './fixtures.ts'

/** mulberry32: the same numbers for the same seed. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

type Docs = Page['docs']
type Score = 1 | 2 | 3 | 4 | 5

const stages = ['awareness', 'consideration', 'decision', 'retention'] as const
const shared = Array.from({ length: 8 }, (_, k) => `shared-${k}`)

export function createOfflineDay(below: (n: number) => number) {
  let made = 0
  const stageOf = new Map<string, string>()
  const titles = new Map<string, string>()
  const gone = new Set<string>()
  const marks: string[] = []
  const draftTitles = new Map<string, string>()
  const findingTexts = new Map<string, string>()
  const initiativeTitles = new Map<string, string>()
  const words = new Map<string, string>()
  const ratings = new Map<string, object>()
  const estimates = new Map<string, object>()
  const dots = new Map<string, number>()

  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const score = (): Score => (1 + below(5)) as Score
  const living = (): string[] => [...titles.keys()].filter((id) => !gone.has(id))
  const mark = (): string => `⟨${made}⟩`

  /** A mark typed letter by letter, as the field and the editor write. */
  const typeMark = (text: Y.Text | Y.XmlText, at: number): void => {
    const typed = mark()
    const { doc } = text
    for (const [k, letter] of [...typed].entries()) doc?.transact(() => text.insert(at + k, letter))
    marks.push(typed)
  }
  const titleOf = (docs: Docs, id: string): Y.Text | null => {
    const entry = board.touchpoints.map(docs.board).get(id)
    const title = entry instanceof Y.Map ? (entry.get('title') as unknown) : null
    return title instanceof Y.Text ? title : null
  }

  const edits: readonly ((page: Page) => boolean)[] = [
    ({ touchpoints }) => {
      const stage = one(stages)
      const id = touchpoints.add({ title: `Added ${mark()}`, stage })
      if (id) titles.set(id, `Added ${mark()}`)
      if (id) stageOf.set(id, stage)
      return true
    },
    // The same title others type in.
    ({ docs }) => {
      const title = titleOf(docs, one(shared.slice(0, 4)))
      if (title) typeMark(title, one(placesBetweenMarks(title.toString())))
      return title !== null
    },
    // The note others write in.
    ({ docs }) => {
      const note = board.noteOf(docs.board, one(shared.slice(0, 4)))
      if (!note) return false
      const paragraph = new Y.XmlElement('paragraph')
      const text = new Y.XmlText()
      note.doc?.transact(() => {
        note.insert(below(note.length + 1), [paragraph])
        paragraph.insert(0, [text])
      })
      typeMark(text, 0)
      return true
    },
    ({ touchpoints }) => {
      const id = one(living())
      if (id === undefined) return false
      const stage = one(stages)
      touchpoints.move(id, stage, null)
      stageOf.set(id, stage)
      return true
    },
    ({ touchpoints }) => {
      const id = one(living())
      if (id === undefined) return false
      titles.set(id, `Renamed ${mark()}`)
      touchpoints.patch(id, { title: `Renamed ${mark()}`, tags: ['pain'] })
      return true
    },
    ({ touchpoints }) => {
      if (below(3) > 0) return false
      const id = one(living())
      if (id === undefined) return false
      touchpoints.remove(id)
      gone.add(id)
      return true
    },
    ({ drafts }) => {
      const id = drafts.add({ title: `Draft ${mark()}`, stage: one(stages) })
      if (id) draftTitles.set(id, `Draft ${mark()}`)
      return true
    },
    ({ drafts }) => {
      const id = one([...draftTitles.keys()])
      if (id === undefined) return false
      if (below(4) === 0) {
        drafts.removeDraft(id)
        draftTitles.delete(id)
      } else {
        drafts.patchDraft(id, { title: `Draft ${mark()}` })
        draftTitles.set(id, `Draft ${mark()}`)
      }
      return true
    },
    ({ findings }) => {
      const text = `Finding ${mark()}`
      const fields = { text, quadrant: 'weakness', touchpoints: [one(shared)] } as const
      const id = findings.add({ ...fields, origin: 'person', reason: '', author: null })
      findingTexts.set(id, text)
      return true
    },
    ({ findings }) => {
      const id = one([...findingTexts.keys()])
      if (id === undefined) return false
      findings.patch(id, { text: `Finding ${mark()}` })
      findingTexts.set(id, `Finding ${mark()}`)
      return true
    },
    ({ initiatives }) => {
      const title = `Initiative ${mark()}`
      const plan = {
        findings: [],
        touchpoints: [],
        department: null,
        owner: '',
        due: null,
      } as const
      const checks = { applicable: false, measurable: false, feasible: false, measure: '' }
      const id = initiatives.add({ title, ...plan, ...checks, status: 'idea', author: null })
      initiativeTitles.set(id, title)
      return true
    },
    ({ comments }) => {
      const text = `Comment ${mark()}`
      words.set(comments.add({ target: one(shared), text, author: null, at: made }), text)
      return true
    },
    ({ evidence }) => {
      const text = `Evidence ${mark()}`
      const fact = { touchpoint: one(shared), kind: 'complaint', source: '', date: null } as const
      words.set(evidence.add({ ...fact, text, status: 'kept', author: null }), text)
      return true
    },
    ({ ballot }) => {
      const id = one(shared)
      const rating = { expectation: score(), experience: score(), emotion: 1 } as const
      ballot.rate(id, rating)
      ratings.set(id, rating)
      return true
    },
    ({ ballot }) => {
      const id = one([...initiativeTitles.keys()])
      if (id === undefined) return false
      const estimate = { impact: score(), effort: score() }
      ballot.estimate(id, estimate)
      estimates.set(id, estimate)
      return true
    },
    ({ ballot }) => {
      const id = one([...findingTexts.keys()])
      if (id === undefined) return false
      const count = below(4)
      ballot.giveDots('swot', id, count)
      dots.set(id, count)
      return true
    },
  ]

  return {
    made: () => made,
    /** What is there before anybody goes offline. */
    prepare({ docs, touchpoints }: Page): void {
      for (const id of shared)
        board.touchpoints.put(
          docs.board,
          aTouchpoint(id, { title: 'Together', stage: 'awareness' }),
        )
      touchpoints.move('shared-7', 'decision', null)
    },
    editUntil(page: Page, count: number): void {
      while (made < count) if (one(edits)(page)) made++
    },
    /** Two others at the same things meanwhile. */
    disturb({ touchpoints }: Page, stock: Y.Doc): void {
      for (const id of shared.slice(0, 4)) {
        const entry = board.touchpoints.map(stock).get(id) as Y.Map<unknown> | undefined
        const title = entry?.get('title') as Y.Text | undefined
        title?.insert(below(title.length + 1), ` [${made} by Cleo] `)
        const note = board.noteOf(stock, id)
        note?.insert(0, [new Y.XmlElement('paragraph')])
        if (title && title.length > 12) title.delete(0, 2)
      }
      touchpoints.move('shared-5', one(stages), 'shared-4')
      touchpoints.patch('shared-6', { reach: 'internal' })
      touchpoints.add({ title: `Added by Ben after ${made}`, stage: 'awareness' })
    },
    /** Every edit is there, once, and nothing that was taken away. */
    check(docs: Docs, round: string): void {
      const whole = JSON.stringify(board.touchpoints.map(docs.board).toJSON())
      for (const typed of marks) expect(whole.split(typed), typed).toHaveLength(2)
      for (const [id, title] of titles) {
        const found = board.touchpoints.get(docs.board, id)
        if (gone.has(id)) expect(found, id).toBeNull()
        else expect(found, id).toMatchObject({ title, stage: stageOf.get(id) })
      }
      const list = board.touchpoints.list(docs.board).map(({ title }) => title)
      expect(new Set(list.filter((title) => title.includes('⟨'))).size).toBe(
        list.filter((title) => title.includes('⟨')).length,
      )
      expect(list.filter((title) => title.startsWith('Added by Ben'))).toHaveLength(3)
      same(desk.drafts.all(docs.desk), draftTitles, ({ title }) => title)
      same(board.findings.all(docs.board), findingTexts, ({ text }) => text)
      same(board.initiatives.all(docs.board), initiativeTitles, ({ title }) => title)
      const said = { ...board.comments.all(docs.board), ...board.evidence.all(docs.board) }
      same(said, words, ({ text }) => text)
      expect(desk.ratings.all(docs.desk, round)).toEqual(Object.fromEntries(ratings))
      expect(desk.estimates.all(docs.desk, round)).toEqual(Object.fromEntries(estimates))
      const given = [...dots].filter(([, count]) => count > 0)
      expect(desk.dots.all(docs.desk, 'swot')).toEqual(Object.fromEntries(given))
    },
  }
}

/** Places where a text can be written into without tearing a mark. */
function placesBetweenMarks(text: string): number[] {
  const places: number[] = []
  for (let at = 0, inside = false; at <= text.length; at++) {
    if (!inside) places.push(at)
    if (text[at] === '⟨') inside = true
    if (text[at] === '⟩') inside = false
  }
  return places
}

function same<T>(
  found: Readonly<Record<string, T>>,
  expected: ReadonlyMap<string, string>,
  textOf: (record: T) => string,
): void {
  const texts = Object.fromEntries(Object.entries(found).map(([id, one]) => [id, textOf(one)]))
  expect(texts).toEqual(Object.fromEntries(expected))
}
