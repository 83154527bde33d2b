/** The first content of a workshop, written once and by the server only (SPEC S1–S2). */
import * as Y from 'yjs'
import { restoreArchive } from '../../shared/doc/archive.ts'
import { touchpoints } from '../../shared/doc/board.ts'
import * as frame from '../../shared/doc/frame.ts'
import * as record from '../../shared/doc/record.ts'
import { buildTemplate } from '../../shared/domain/template/buildTemplate.ts'
import { initialActivities } from '../../shared/domain/step.ts'
import type { Template } from '../../shared/domain/template/templates.ts'
import type { Language } from '../../shared/domain/workshop.ts'
import { randomClient } from './randomClient.ts'

/** What a workshop made from a template starts from. */
export interface FromTemplate {
  readonly title: string
  readonly language: Language
  readonly template: Template
  readonly imported: null
}

interface FreshDocs {
  readonly frame: Y.Doc
  readonly board: Y.Doc
  readonly record: Y.Doc
}

/** One document of a new workshop, as one update in format V1. */
export interface FirstDoc {
  readonly doc: keyof FreshDocs
  readonly bytes: Uint8Array
  readonly clients: readonly number[]
}

type RandomBytes = (count: number) => Uint8Array

/** The documents of a workshop made from a template. */
export function seedWorkshop(
  { title, language, template }: FromTemplate,
  now: number,
  randomBytes: RandomBytes,
): FirstDoc[] {
  const docs = freshDocs(randomBytes)
  fillFromTemplate(docs, template, language)
  return firstDocs(docs, { title, language }, now)
}

/** The documents of a workshop made from a file that `whyNotImportable` has passed. */
export function seedFromArchive(
  file: unknown,
  about: { readonly title: string; readonly language: Language },
  now: number,
  randomBytes: RandomBytes,
): FirstDoc[] {
  const docs = freshDocs(randomBytes)
  restoreArchive(docs, file)
  return firstDocs(docs, about, now)
}

function freshDocs(randomBytes: RandomBytes): FreshDocs {
  const docs: FreshDocs = { frame: new Y.Doc(), board: new Y.Doc(), record: new Y.Doc() }
  for (const doc of Object.values(docs) as Y.Doc[]) doc.clientID = randomClient(randomBytes)
  return docs
}

function firstDocs(
  docs: FreshDocs,
  about: { readonly title: string; readonly language: Language },
  now: number,
): FirstDoc[] {
  frame.about.patch(docs.frame, about)
  startRecord(docs.record, now)
  return Object.entries(docs).flatMap(([doc, content]) =>
    firstDoc(doc as keyof FreshDocs, content as Y.Doc),
  )
}

function fillFromTemplate(docs: FreshDocs, template: Template, language: Language): void {
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

function firstDoc(doc: keyof FreshDocs, content: Y.Doc): FirstDoc[] {
  const clients = [...content.store.clients.keys()]
  return clients.length > 0 ? [{ doc, bytes: Y.encodeStateAsUpdate(content), clients }] : []
}
