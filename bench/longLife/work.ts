/** What a person does on one page load of a busy board. */
import * as Y from 'yjs'
import { comments, findings, noteOf, touchpoints } from '../../shared/doc/board.ts'
import { dots, drafts, ratings } from '../../shared/doc/desk.ts'
import { positionBetween } from '../../shared/doc/position.ts'
import type { Page } from './page.ts'

/** Whole numbers below a limit, the same in every run. */
export type Draw = (limit: number) => number

/** Records the board is kept at: whoever finds more takes some off. */
const touchpointsKept = 150
const findingsKept = 60
const commentsKept = 150

const stages = ['awareness', 'consideration', 'decision', 'retention', 'advocacy']
const words = 'the customer calls and waits for an answer that nobody has written down yet '

/** Edits of all kinds, letters one by one; yields now and then, so that others work meanwhile. */
export async function work({ board, desk, person }: Page, draw: Draw, name: string): Promise<void> {
  const pause = (): Promise<void> => new Promise((next) => void setImmediate(next))
  const list = touchpoints.list(board)
  if (draw(3) === 0) {
    addTouchpoint(board, draw, [person.participantId, name])
    await pause()
  }
  for (let i = 0; i < 3; i++) moveOne(board, draw)
  const changed = pick(list, draw)?.id ?? ''
  rewrite(titleOf(board, changed), draw)
  await pause()
  writeOn(board, changed, words.repeat(1 + draw(2)))
  await pause()
  prune(touchpoints.map(board), draw, touchpointsKept)
  discuss(board, draw, name)
  await pause()
  fillDesk(desk, draw, [list.map((t) => t.id), name])
}

function pick<T>(list: readonly T[], draw: Draw): T | undefined {
  return list[draw(Math.max(1, list.length))]
}

function titleOf(board: Y.Doc, id: string): Y.Text | null {
  const entry = touchpoints.map(board).get(id)
  const title = entry instanceof Y.Map ? entry.get('title') : null
  return title instanceof Y.Text ? title : null
}

function typeInto(text: Y.Text | Y.XmlText | null, letters: string): void {
  for (const letter of letters) text?.insert(text.length, letter)
}

/** Takes some letters away one by one and types others. */
function rewrite(text: Y.Text | null, draw: Draw): void {
  if (!text) return
  for (let left = draw(8); left > 0 && text.length > 1; left--) text.delete(text.length - 1, 1)
  typeInto(text, words.slice(0, draw(8)))
}

function addTouchpoint(
  board: Y.Doc,
  draw: Draw,
  [author, name]: readonly [author: string, name: string],
): void {
  const id = `t${name}`
  const last = touchpoints.list(board).at(-1)?.position ?? null
  touchpoints.put(board, {
    ...{ id, title: 'T', note: '', channels: [], reach: null, department: null, tags: [] },
    ...{ decision: null, author, stage: stages[draw(5)] ?? '' },
    position: positionBetween(last, null),
  })
  typeInto(titleOf(board, id), `ouchpoint ${name}`)
}

/** One more paragraph, letter by letter; a note of three loses the first. */
function writeOn(board: Y.Doc, id: string, letters: string): void {
  const note = noteOf(board, id)
  if (!note) return
  if (note.length >= 3) note.delete(0, 1)
  const paragraph = new Y.XmlElement('paragraph')
  const text = new Y.XmlText()
  note.insert(note.length, [paragraph])
  paragraph.insert(0, [text])
  typeInto(text, letters)
  text.format(0, 5, { bold: {} })
}

function moveOne(board: Y.Doc, draw: Draw): void {
  const list = touchpoints.list(board)
  const moved = pick(list, draw)
  const before = pick(list, draw)
  if (!moved) return
  const position = positionBetween(before?.position ?? null, null)
  touchpoints.patch(board, moved.id, { stage: stages[draw(5)] ?? '', position })
}

/** Takes off some of what is too many, by chance: others do so at the same moment. */
function prune(records: Y.Map<unknown>, draw: Draw, kept: number): void {
  const ids = [...records.keys()]
  for (let left = Math.min(3, ids.length - kept); left > 0; left--)
    records.delete(pick(ids, draw) ?? '')
}

/** A finding and a comment. */
function discuss(board: Y.Doc, draw: Draw, name: string): void {
  const target = pick(touchpoints.list(board), draw)?.id ?? 'none'
  const author = null
  if (draw(3) === 0) {
    const more = { origin: 'person' as const, reason: '', position: 'a0', author }
    const quadrant = 'weakness' as const
    findings.put(board, { id: `f${name}`, text: words, quadrant, touchpoints: [target], ...more })
    prune(findings.map(board), draw, findingsKept)
  }
  comments.put(board, { id: `c${name}`, target, text: words, author, at: draw(1e9) })
  prune(comments.map(board), draw, commentsKept)
}

/** Ratings, some of them changed, dots, and a draft that the server publishes. */
function fillDesk(
  desk: Y.Doc,
  draw: Draw,
  [items, name]: readonly [items: readonly string[], name: string],
): void {
  for (let i = 0; i < 15; i++) {
    const score = ([1, 2, 3, 4, 5] as const)[draw(5)] ?? 3
    const rating = { expectation: score, experience: score, emotion: 0 } as const
    const item = pick(items, draw)
    if (item !== undefined) ratings.set(desk, 'r1', item, rating)
  }
  for (let i = 0; i < 4; i++) dots.set(desk, 'swot', pick(items, draw) ?? 'none', 1 + draw(3))
  if (draw(4) === 0) {
    const more = { stage: stages[0] ?? '', channels: [], reach: null, department: null, tags: [] }
    drafts.put(desk, { id: `d${name}`, title: `Draft ${name}`, note: '', ...more })
  }
}
