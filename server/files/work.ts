/** The work itself, on copies made from bytes. */
import { randomBytes } from 'node:crypto'
import { languageOfArchive, recordsOfArchive, whyNotImportable } from '../../shared/doc/archive.ts'
import { createWorkshopBody } from '../../shared/protocol/http.ts'
import type { Refusal } from '../room/contract.ts'
import { plainDocOf } from '../room/plainDoc.ts'
import { seedFromArchive, seedWorkshop } from '../room/seed.ts'
import { writeExport } from './catalogue.ts'
import type { ReadFile, Reading, Writing, Written } from './fileWork.ts'
import { createFontShelf } from './fontShelf.ts'
import { judgeBody } from './judgeBody.ts'

let problems: string[] = []
const fonts = createFontShelf((problem, cause) => problems.push(`${problem}: ${String(cause)}`))

/**
 * A file of the workshop, and what was amiss while it was drawn (fonts that could not be read).
 *
 * @throws what the writer of that file throws: a bug
 */
export async function write({ file, docs, now }: Writing): Promise<Written> {
  problems = []
  const bytes = await writeExport(file, {
    docs: {
      frame: plainDocOf(docs.frame),
      board: plainDocOf(docs.board),
      record: plainDocOf(docs.record),
    },
    now,
    fonts,
  })
  return { bytes, problems }
}

/** What a new workshop starts from, made of the body of a request; a refusal says what is wrong with it. */
export function read({ body, now, mostRecords }: Reading): ReadFile | Refusal {
  const judged = judgeBody(body, createWorkshopBody)
  if ('refused' in judged) return judged
  const { title, template = 'blank', language, import: file } = judged.body
  if (file === undefined) {
    const wanted = { title, template, language: language ?? 'en', imported: null } as const
    return { docs: seedWorkshop(wanted, now, randomBytes) }
  }
  const why = whyNotImportable(file)
  if (why !== null) return { refused: 'badRequest', detail: why }
  const records = recordsOfArchive(file)
  if (mostRecords > 0 && records > mostRecords) {
    return {
      refused: 'tooLarge',
      detail: `The file holds ${records} records; this server takes ${mostRecords} at once. Nothing was made; take some out of the file, or ask whoever runs the server to allow more.`,
    }
  }
  const about = { title, language: language ?? languageOfArchive(file) }
  return { docs: seedFromArchive(file, about, now, randomBytes) }
}
