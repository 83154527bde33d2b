/** The first content of a workshop, written once and by the server only (SPEC S1–S2). */
import * as Y from 'yjs'
import type { DocName } from '../../shared/access/docName.ts'
import { restoreArchive, whyNotImportable } from '../../shared/doc/archive.ts'
import { touchpoints } from '../../shared/doc/board.ts'
import * as frame from '../../shared/doc/frame.ts'
import * as record from '../../shared/doc/record.ts'
import { buildTemplate } from '../../shared/domain/template/buildTemplate.ts'
import type { LoggedUpdate } from '../log/updateLog.ts'
import { initialActivities } from '../../shared/domain/step.ts'
import type { NewWorkshop, Refusal } from './contract.ts'
import { randomClient } from './randomClient.ts'
import { serverAuthor } from './serverWriter.ts'

interface FreshDocs {
  readonly frame: Y.Doc
  readonly board: Y.Doc
  readonly record: Y.Doc
}

/** Updates that make the documents of a new workshop, or why it cannot be made. */
export function seedWorkshop(
  workshop: NewWorkshop,
  now: number,
  randomBytes: (count: number) => Uint8Array,
): LoggedUpdate[] | Refusal {
  const docs: FreshDocs = { frame: new Y.Doc(), board: new Y.Doc(), record: new Y.Doc() }
  for (const doc of Object.values(docs) as Y.Doc[]) doc.clientID = randomClient(randomBytes)
  if (workshop.imported === null) {
    fillFromTemplate(docs, workshop)
  } else {
    const why = whyNotImportable(workshop.imported)
    if (why !== null) return { refused: 'badRequest', detail: why }
    restoreArchive(docs, workshop.imported)
  }
  frame.about.patch(docs.frame, { title: workshop.title, language: workshop.language })
  startRecord(docs.record, now)
  return Object.entries(docs).flatMap(([doc, content]) =>
    updateOf(doc as DocName, content as Y.Doc),
  )
}

function fillFromTemplate(docs: FreshDocs, { template, language }: NewWorkshop): void {
  const content = buildTemplate(template, language)
  docs.frame.transact(() => {
    frame.about.patch(docs.frame, { goal: content.goal, segments: [...content.segments] })
    frame.settings.patch(docs.frame, content.settings)
    for (const stage of content.stages) frame.stages.put(docs.frame, stage)
    for (const channel of content.channels) frame.channels.put(docs.frame, channel)
    for (const department of content.departments) frame.departments.put(docs.frame, department)
    for (const persona of content.personas) frame.personas.put(docs.frame, persona)
    for (const kpi of content.kpis) frame.kpis.put(docs.frame, kpi)
  })
  docs.board.transact(() => {
    for (const touchpoint of content.touchpoints) touchpoints.put(docs.board, touchpoint)
  })
  record.session.patch(docs.record, {
    step: 'frame',
    round: 'r1',
    activities: initialActivities,
    boardLocked: false,
    timer: null,
    summon: null,
  })
}

/** Every round there is has an entry, the first from the start. */
function startRecord(doc: Y.Doc, now: number): void {
  const { round } = record.session.get(doc)
  if (!record.rounds.get(doc, round))
    record.rounds.put(doc, { id: round, name: '', openedAt: now, revealedAt: null })
}

function updateOf(doc: DocName, content: Y.Doc): LoggedUpdate[] {
  if (content.store.clients.size === 0) return []
  const newClients = [...content.store.clients.keys()]
  return [{ doc, bytes: Y.encodeStateAsUpdate(content), author: serverAuthor, newClients }]
}
