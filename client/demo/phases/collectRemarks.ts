import * as board from '../../../shared/doc/board.ts'
import type { Company } from '../company.ts'
import { dayAfter } from '../days.ts'
import { writeParagraphs } from '../richText.ts'
import { comments, evidence, notes } from '../story/remarks.ts'
import { seats } from '../story/seats.ts'

const minuteMs = 60_000

/** Everybody writes down what they know: notes, comments, and the evidence they brought. */
export async function collectRemarks(company: Company): Promise<void> {
  await company.command({ type: 'setStep', step: 'collect' })
  writeNotes(company)
  writeComments(company)
  attachEvidence(company)
  await Promise.all(seats.map(({ id }) => company.people[id].board.saved()))
  await company.command({ type: 'setActivity', activity: 'collect', state: 'closed' })
}

function writeNotes({ people, words }: Company): void {
  for (const { touchpoint, seat } of notes) {
    const { doc } = people[seat].board
    const note = board.noteOf(doc, touchpoint)
    if (note) doc.transact(() => writeParagraphs(note, words.notes[touchpoint]))
  }
}

function writeComments({ people, words, startedAt }: Company): void {
  comments.forEach(({ id, touchpoint, seat }, index) => {
    const { board: connection, participantId } = people[seat]
    board.comments.put(connection.doc, {
      id: `comment-${id}`,
      target: touchpoint,
      text: words.comments[id],
      author: participantId,
      at: startedAt - (comments.length - index) * minuteMs,
    })
  })
}

function attachEvidence({ people, words, startedAt }: Company): void {
  for (const item of evidence) {
    const { board: connection, participantId } = people[item.seat]
    board.evidence.put(connection.doc, {
      id: `evidence-${item.id}`,
      touchpoint: item.touchpoint,
      kind: item.kind,
      ...words.evidence[item.id],
      date: dayAfter(startedAt, -item.daysAgo),
      status: 'isNoise' in item ? 'rejected' : 'kept',
      author: participantId,
    })
  }
}
