/**
 * Drafts become touchpoints. The server writes them, in an order drawn by lot over all desks, so
 * that neither client id nor order nor time tells who wrote what (SPEC P2). Board and desks change
 * in one commit: no draft is ever lost or doubled.
 */
import * as Y from 'yjs'
import { noteOf, touchpoints } from '../../shared/doc/board.ts'
import { drafts } from '../../shared/doc/desk.ts'
import { stages } from '../../shared/doc/frame.ts'
import { positionsAfter } from '../../shared/doc/position.ts'
import { writeRichText } from '../../shared/doc/richText.ts'
import type { Draft } from '../../shared/domain/touchpoint/touchpoint.ts'
import type { RoomCore } from './core.ts'
import { readDesk } from './deskReading.ts'
import { loadedDesks, type Desk } from './desks.ts'
import type { RoomDocument } from './roomDocument.ts'
import { shuffle } from './shuffle.ts'

interface Found {
  readonly draft: Draft
  readonly author: string
}

/** Publishes every draft on the desks in memory; answers how many. The caller waits for durability. */
export function publishDrafts(core: RoomCore): number {
  const stageIds = stages.list(core.docs.frame).map(({ id }) => id)
  const desks = loadedDesks(core).filter(({ document }) => hasDrafts(document))
  const found = shuffle(
    desks.flatMap((desk) => draftsOn(desk, stageIds)),
    core.randomBytes,
  )
  if (found.length === 0) return 0
  const isAnonymous = core.settings().anonymous
  core.writer.edit('board', (board) => {
    for (const [stage, inStage] of byStage(found)) {
      const last = touchpoints.list(board).findLast((t) => t.stage === stage)?.position ?? null
      const positions = positionsAfter(last, inStage.length)
      inStage.forEach(({ draft, author }, i) => {
        // A draft that came twice, from two tabs or after a restored backup, is there already.
        if (touchpoints.map(board).has(draft.id)) return
        addTouchpoint(board, draft, positions[i] ?? '', isAnonymous ? null : author)
      })
    }
  })
  for (const desk of desks) {
    const published = draftsOn(desk, stageIds)
    core.writer.edit(desk.name, (doc) => {
      for (const { draft } of published) drafts.remove(doc, draft.id)
    })
  }
  return found.length
}

/** Whether a desk holds a draft that could be published. */
export function hasDrafts(document: RoomDocument): boolean {
  return draftsIn(document).length > 0
}

function draftsIn(document: RoomDocument): readonly Draft[] {
  return readDesk(document, 'drafts', drafts.list)
}

/** A draft whose stage is gone, or that never had one, goes to the first stage, where its author sees it. */
function draftsOn({ document, participantId }: Desk, stageIds: readonly string[]): Found[] {
  return draftsIn(document).flatMap((draft) => {
    const stage = stageIds.includes(draft.stage) ? draft.stage : (stageIds[0] ?? draft.stage)
    return stage === '' ? [] : [{ draft: { ...draft, stage }, author: participantId }]
  })
}

function byStage(found: readonly Found[]): Map<string, Found[]> {
  const stages = new Map<string, Found[]>()
  for (const one of found) {
    const inStage = stages.get(one.draft.stage)
    if (inStage) inStage.push(one)
    else stages.set(one.draft.stage, [one])
  }
  return stages
}

function addTouchpoint(
  board: Y.Doc,
  { note, ...draft }: Draft,
  position: string,
  author: string | null,
): void {
  touchpoints.put(board, { ...draft, note: '', position, decision: null, author })
  const fragment = noteOf(board, draft.id)
  if (fragment && note !== '') writeRichText(fragment, note)
}
