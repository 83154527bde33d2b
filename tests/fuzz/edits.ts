/** What people do to documents, by chance, through the project's own collections. */
import * as Y from 'yjs'
import type { ServedDocKind } from '../../shared/access/docName.ts'
import {
  comments,
  evidence,
  findings,
  initiatives,
  noteOf,
  touchpoints,
} from '../../shared/doc/board.ts'
import { dots, drafts, estimates, ratings } from '../../shared/doc/desk.ts'
import { about, briefOf, departments, settings, stages } from '../../shared/doc/frame.ts'
import { positionBetween } from '../../shared/doc/position.ts'
import { writeText } from '../../shared/doc/text.ts'
import { quadrants } from '../../shared/domain/swot/finding.ts'
import { tags } from '../../shared/domain/touchpoint/touchpoint.ts'
import { aDraft, aTouchpoint } from '../flow/fixtures.ts'
import type { Chance } from './chance.ts'

/** What an edit needs to know. */
export interface EditCase {
  readonly doc: Y.Doc
  readonly chance: Chance
  /** A word that is written nowhere else. */
  readonly word: () => string
  /** Something that stands as a whole and is not written by others; no two are the same. */
  readonly id: () => string
  /** Told of every id whose record somebody took away. */
  readonly removed: (id: string) => void
}

type Edit = (edit: EditCase) => string

const stageIds = ['awareness', 'consideration', 'decision', 'retention', 'advocacy', 'gone']

/** One edit of a document in one transaction; answers what was done. */
export function editSomething(kind: ServedDocKind, edit: EditCase): string {
  const edits = kind === 'board' ? boardEdits : kind === 'frame' ? frameEdits : deskEdits
  return edit.doc.transact(() => edit.chance.pick(edits)(edit))
}

const addTouchpoint: Edit = ({ doc, chance, word, id }) => {
  const last = touchpoints.list(doc).at(-1)?.position ?? null
  const touchpoint = aTouchpoint(id(), { title: word(), stage: chance.pick(stageIds) })
  touchpoints.put(doc, { ...touchpoint, position: positionBetween(last, null) })
  return `adds touchpoint ${touchpoint.id}`
}

const typeTitle: Edit = ({ doc, chance, word }) => {
  const title = someText(doc, chance)
  if (!title) return 'finds nothing to type in'
  const at = chance.below(title.length + 1)
  ;[...word()].forEach((letter, i) => title.insert(at + i, letter))
  return `types at ${at}`
}

const shortenTitle: Edit = ({ doc, chance }) => {
  const title = someText(doc, chance)
  if (!title || title.length < 2) return 'finds nothing to shorten'
  const at = chance.below(title.length - 1)
  const count = chance.between(1, Math.min(8, title.length - at - 1) || 1)
  title.delete(at, count)
  return `deletes ${count} letters at ${at}`
}

const rewriteTitle: Edit = ({ doc, chance, word }) => {
  const entry = someEntry(doc, chance, 'touchpoints')
  if (!entry) return 'finds nothing to rewrite'
  writeText(entry, 'title', word())
  return 'rewrites a title'
}

const moveTouchpoint: Edit = ({ doc, chance }) => {
  const list = touchpoints.list(doc)
  if (list.length === 0) return 'finds nothing to move'
  const { id } = chance.pick(list)
  const at = chance.below(list.length + 1)
  const position = positionBetween(list[at - 1]?.position ?? null, list[at]?.position ?? null)
  touchpoints.patch(doc, id, { stage: chance.pick(stageIds), position })
  return `moves ${id}`
}

const tagTouchpoint: Edit = ({ doc, chance }) => {
  const list = touchpoints.list(doc)
  if (list.length === 0) return 'finds nothing to tag'
  const { id } = chance.pick(list)
  touchpoints.patch(doc, id, { tags: [chance.pick(tags)], reach: 'internal' })
  return `tags ${id}`
}

const removeSomething: Edit = ({ doc, chance, removed }) => {
  const collection = chance.pick([touchpoints, findings, initiatives, comments] as const)
  const ids = [...collection.map(doc).keys()].sort()
  if (ids.length < 2) return 'leaves the last one'
  const id = chance.pick(ids)
  collection.remove(doc, id)
  removed(id)
  return `removes ${id}`
}

const writeNote: Edit = ({ doc, chance, word }) => {
  const ids = [...touchpoints.map(doc).keys()].sort()
  const note = ids.length > 0 ? noteOf(doc, chance.pick(ids)) : null
  return note ? writeRich(note, chance, word) : 'finds no note'
}

function writeRich(fragment: Y.XmlFragment, chance: Chance, word: () => string): string {
  const at = chance.below(fragment.length + 1)
  const block = fragment.length > 0 && at < fragment.length ? fragment.get(at) : null
  const text = block instanceof Y.XmlElement ? block.get(0) : null
  if (!(block instanceof Y.XmlElement) || !(text instanceof Y.XmlText)) {
    const paragraph = new Y.XmlElement('paragraph')
    paragraph.insert(0, [new Y.XmlText(word())])
    fragment.insert(at, [paragraph])
    return 'writes a paragraph'
  }
  if (chance.happens(0.15)) {
    fragment.delete(at, 1)
    return 'deletes a paragraph'
  }
  if (chance.happens(0.3) && text.length > 0) {
    const from = chance.below(text.length)
    text.format(from, chance.between(1, text.length - from), { bold: chance.happens(0.5) || null })
    return 'makes letters bold or plain'
  }
  text.insert(chance.below(text.length + 1), word())
  return 'writes in a paragraph'
}

const addOther: Edit = ({ doc, chance, word, id }) => {
  const target = chance.pick([...touchpoints.map(doc).keys()].sort().concat('nothing'))
  const one = { id: id(), position: 'a0', author: null }
  const text = word()
  switch (chance.below(4)) {
    case 0: {
      const quadrant = chance.pick(quadrants)
      const more = { touchpoints: [target], origin: 'person' as const, reason: '' }
      findings.put(doc, { ...one, ...more, quadrant, text })
      return `adds finding ${one.id}`
    }
    case 1: {
      const plan = { department: null, owner: '', due: null, status: 'idea' as const, measure: '' }
      const checks = { applicable: false, measurable: true, feasible: false }
      const links = { findings: [], touchpoints: [target] }
      initiatives.put(doc, { ...one, ...plan, ...checks, ...links, title: text })
      return `adds initiative ${one.id}`
    }
    case 2:
      comments.put(doc, { id: one.id, target, text, author: null, at: chance.below(1e6) })
      return `comments on ${target}`
    default: {
      const more = { kind: 'feedback' as const, source: '', date: null, status: 'kept' as const }
      evidence.put(doc, { id: one.id, touchpoint: target, text, author: null, ...more })
      return `adds evidence to ${target}`
    }
  }
}

const patchInitiative: Edit = ({ doc, chance }) => {
  const list = initiatives.list(doc)
  if (list.length === 0) return 'finds no initiative'
  const { id } = chance.pick(list)
  initiatives.patch(doc, id, { due: `2026-0${chance.between(1, 9)}-15`, feasible: true })
  return `plans ${id}`
}

const boardEdits: readonly Edit[] = [
  addTouchpoint,
  addTouchpoint,
  typeTitle,
  typeTitle,
  shortenTitle,
  rewriteTitle,
  moveTouchpoint,
  tagTouchpoint,
  removeSomething,
  writeNote,
  writeNote,
  writeNote,
  addOther,
  patchInitiative,
]

const frameEdits: readonly Edit[] = [
  ({ doc, word }) => {
    about.patch(doc, { goal: word() })
    return 'changes the goal'
  },
  ({ doc, chance, word }) => {
    const list = stages.list(doc)
    if (list.length > 0) stages.patch(doc, chance.pick(list).id, { subtitle: word() })
    return 'changes a stage'
  },
  ({ doc, chance, word, id }) => {
    const colour = chance.between(1, 10)
    departments.put(doc, { id: id(), name: word(), colour, expected: null, position: 'a0' })
    return 'adds a department'
  },
  ({ doc, chance }) => {
    settings.patch(doc, { anonymous: chance.happens(0.5), dotBudget: chance.between(3, 12) })
    return 'changes the settings'
  },
  ({ doc, chance, word }) => writeRich(briefOf(doc), chance, word),
]

const deskEdits: readonly Edit[] = [
  ({ doc, chance }) => {
    const score = (): 1 | 2 | 3 | 4 | 5 => chance.pick([1, 2, 3, 4, 5] as const)
    const emotion = chance.pick([-2, -1, 0, 1, 2] as const)
    const item = `t${chance.below(12)}`
    ratings.set(doc, 'r1', item, { expectation: score(), experience: score(), emotion })
    return `rates ${item}`
  },
  ({ doc, chance }) => {
    const item = `i${chance.below(6)}`
    const score = (): 1 | 2 | 3 | 4 | 5 => chance.pick([1, 2, 3, 4, 5] as const)
    estimates.set(doc, 'r1', item, { impact: score(), effort: score() })
    return `estimates ${item}`
  },
  ({ doc, chance }) => {
    const item = `t${chance.below(6)}`
    if (chance.happens(0.4)) dots.remove(doc, 'swot', item)
    else dots.set(doc, 'swot', item, chance.between(1, 3))
    return `gives or takes dots on ${item}`
  },
  ({ doc, chance, word, id }) => {
    const draft = aDraft(id(), { title: word(), note: word(), stage: chance.pick(stageIds) })
    drafts.put(doc, draft)
    return `drafts ${draft.id}`
  },
  ({ doc, chance, word, removed }) => {
    const list = drafts.list(doc)
    if (list.length === 0) return 'finds no draft'
    const { id } = chance.pick(list)
    if (chance.happens(0.3)) {
      drafts.remove(doc, id)
      removed(id)
      return `drops draft ${id}`
    }
    drafts.patch(doc, id, { title: word() })
    return `changes draft ${id}`
  },
]

function someEntry(doc: Y.Doc, chance: Chance, root: string): Y.Map<unknown> | null {
  const map = doc.getMap<unknown>(root)
  const ids = [...map.keys()].sort()
  const entry = ids.length > 0 ? map.get(chance.pick(ids)) : null
  return entry instanceof Y.Map ? entry : null
}

/** A text several people may be writing in. */
function someText(doc: Y.Doc, chance: Chance): Y.Text | null {
  const root = chance.pick(['touchpoints', 'touchpoints', 'findings', 'initiatives'])
  const text = someEntry(doc, chance, root)?.get(root === 'findings' ? 'text' : 'title')
  return text instanceof Y.Text ? text : null
}
