import * as Y from 'yjs'
import type { Company } from '../../../client/demo/company.ts'
import type { ConnectedDocument } from '../../../client/demo/connectDocument.ts'
import { seatedDepartments, seats } from '../../../client/demo/story/seats.ts'
import { loadDemoWords } from '../../../client/demo/words/loadDemoWords.ts'
import * as board from '../../../shared/doc/board.ts'
import * as desk from '../../../shared/doc/desk.ts'
import * as frame from '../../../shared/doc/frame.ts'
import * as record from '../../../shared/doc/record.ts'
import { snapshotWorkshop } from '../../../shared/doc/snapshot.ts'
import { countDots } from '../../../shared/domain/priority/tallyDots.ts'
import { tallyEstimates } from '../../../shared/domain/priority/tallyEstimates.ts'
import { tallyTouchpoint } from '../../../shared/domain/rating/tallyTouchpoint.ts'
import { buildTemplate } from '../../../shared/domain/template/buildTemplate.ts'
import type { Language, Workshop } from '../../../shared/domain/workshop.ts'
import type { Command } from '../../../shared/protocol/http.ts'

export interface LocalCompany {
  readonly company: Company
  readonly commands: readonly Command[]
  /** How often progress was told. */
  advances(): number
  workshop(): Workshop
}

/** The demo's company around documents in memory: everybody shares one board, nobody needs a server. */
export async function gatherLocally(language: Language): Promise<LocalCompany> {
  const docs = { frame: new Y.Doc(), board: new Y.Doc(), record: new Y.Doc() }
  fillFromTemplate(docs.frame, docs.board, language)
  const people = Object.fromEntries(
    seats.map(({ id }) => [id, { ...personOf(id, docs.board), desk: local(new Y.Doc()) }]),
  ) as Company['people']
  const commands: Command[] = []
  let advances = 0
  const company: Company = {
    words: await loadDemoWords(language),
    language,
    lead: { ...personOf('lead', docs.board), frame: local(docs.frame), record: local(docs.record) },
    second: personOf('second', docs.board),
    people,
    startedAt: Date.UTC(2026, 2, 16, 12),
    advance: () => void advances++,
    async command(command) {
      commands.push(command)
      if (command.type === 'openRound') openSecond(docs.record)
      if (command.type === 'setActivity' && command.state === 'revealed') {
        tally(docs.record, people)
      }
    },
  }
  return {
    company,
    commands,
    advances: () => advances,
    workshop: () => snapshotWorkshop(docs),
  }
}

function local(doc: Y.Doc): ConnectedDocument {
  return {
    doc,
    saved: async () => {},
    async until(isSo) {
      if (!isSo(doc)) throw new Error('nothing else will change this document')
    },
    close: () => {},
  }
}

const personOf = (participantId: string, shared: Y.Doc) => ({
  participantId,
  token: '',
  board: local(shared),
})

function fillFromTemplate(frameDoc: Y.Doc, boardDoc: Y.Doc, language: Language): void {
  const content = buildTemplate('ecommerce', language)
  frame.about.patch(frameDoc, { goal: content.goal, language })
  for (const stage of content.stages) frame.stages.put(frameDoc, stage)
  for (const channel of content.channels) frame.channels.put(frameDoc, channel)
  for (const department of content.departments) frame.departments.put(frameDoc, department)
  for (const kpi of content.kpis) frame.kpis.put(frameDoc, kpi)
  for (const touchpoint of content.touchpoints) board.touchpoints.put(boardDoc, touchpoint)
}

/** What the server does when a round is opened, in short. */
function openSecond(recordDoc: Y.Doc): void {
  for (const [at, id] of ['r1', 'r2'].entries())
    record.rounds.put(recordDoc, { id, name: '', openedAt: at, revealedAt: null })
  record.session.patch(recordDoc, { round: 'r2' })
}

/** What the server does at a reveal, in short. */
function tally(recordDoc: Y.Doc, people: Company['people']): void {
  const { round } = record.session.get(recordDoc)
  const ballots = seats.map(({ id, department }) => {
    const { doc } = people[id].desk
    return {
      department,
      ratings: desk.ratings.all(doc, round),
      estimates: desk.estimates.all(doc, round),
      swot: desk.dots.all(doc, 'swot'),
      prioritise: desk.dots.all(doc, 'prioritise'),
    }
  })
  const ids = (of: 'ratings' | 'estimates') => new Set(ballots.flatMap((b) => Object.keys(b[of])))
  for (const id of ids('ratings')) {
    const given = ballots.flatMap(({ department, ratings }) => {
      const rating = ratings[id]
      return rating ? [{ department, rating }] : []
    })
    record.tallies.set(recordDoc, round, id, tallyTouchpoint(given, seatedDepartments))
  }
  for (const id of ids('estimates')) {
    const given = ballots.flatMap(({ estimates }) => estimates[id] ?? [])
    record.estimateTallies.set(recordDoc, round, id, tallyEstimates(given))
  }
  for (const part of ['swot', 'prioritise'] as const) {
    const { items } = countDots(
      ballots.map((b) => b[part]),
      { budget: 6, perItem: 3 },
    )
    for (const [id, dots] of Object.entries(items)) record.dotTallies.set(recordDoc, part, id, dots)
  }
}
