import type { Signal } from 'solid-js'
import type { Workshop } from '../../workshop/workshop.ts'
import { halfWritten } from '../../workshop/halfWritten.ts'

const fields = ['kind', 'text', 'source', 'date'] as const

/** A piece of evidence that is being written; each field `''` until it is touched. */
export type EvidenceDraft = Readonly<Record<(typeof fields)[number], Signal<string>>>

/** What is begun of a touchpoint's next piece of evidence; outlives the form, the drawer and the step. */
export function evidenceDraft(workshop: Workshop, touchpoint: string): EvidenceDraft {
  const field = (name: (typeof fields)[number]) =>
    halfWritten(workshop, `${touchpoint}/evidence/${name}`)
  return { kind: field('kind'), text: field('text'), source: field('source'), date: field('date') }
}

/** Whether anything was typed; a chosen kind alone is nothing to keep. */
export function isBegun({ text, source, date }: EvidenceDraft): boolean {
  return [text, source, date].some(([value]) => value().trim() !== '')
}

/** Begins anew, also in what this browser remembers. */
export function clearDraft(draft: EvidenceDraft): void {
  for (const name of fields) draft[name][1]('')
}
