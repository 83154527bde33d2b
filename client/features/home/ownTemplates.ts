/** Templates a person made; they lie in this browser only, beside the file of each that can be downloaded. */
import { sizeOfFile } from '../../../shared/domain/template/reuse.ts'
import { recall, remember } from '../../memory/memory.ts'
import { isLanguage, type Language } from '../../i18n/languages.ts'
import type { WorkshopFile } from './readWorkshopFile.ts'

export interface OwnTemplate {
  readonly id: string
  readonly name: string
  readonly language: Language
  /** Unix milliseconds. */
  readonly at: number
  readonly stages: number
  readonly touchpoints: number
  readonly content: Record<string, unknown>
}

const key = 'touchline:templates'

/** More would not fit into what a browser keeps for a site. */
export const mostTemplates = 20

/** Newest first. Unreadable storage gives none: the downloaded file still works. */
export function listOwnTemplates(): OwnTemplate[] {
  const kept = recall(key)
  return Array.isArray(kept) ? kept.filter(isTemplate).sort((a, b) => b.at - a.at) : []
}

/** Keeps one; `full` when there are too many or the browser has no room for it, and nothing is changed. */
export function keepTemplate(
  given: Pick<OwnTemplate, 'name' | 'language' | 'content'>,
  { id, at }: { readonly id: string; readonly at: number },
): 'kept' | 'full' {
  const others = listOwnTemplates()
  if (others.length >= mostTemplates) return 'full'
  return remember(key, [{ ...given, ...sizeOfFile(given.content), id, at }, ...others])
    ? 'kept'
    : 'full'
}

/** Takes one out of this browser; an unknown id changes nothing. */
export function dropTemplate(id: string): void {
  remember(
    key,
    listOwnTemplates().filter((one) => one.id !== id),
  )
}

/** Puts back what was dropped. */
export function putTemplate(template: OwnTemplate): void {
  remember(key, [template, ...listOwnTemplates().filter(({ id }) => id !== template.id)])
}

/** The template as the dialog that makes workshops takes it. */
export function fileOfTemplate({ name, language, content }: OwnTemplate): WorkshopFile {
  return { name, title: '', language, content }
}

function isTemplate(value: unknown): value is OwnTemplate {
  const one = value as Partial<OwnTemplate> | null
  return (
    typeof one?.id === 'string' &&
    typeof one.name === 'string' &&
    typeof one.at === 'number' &&
    isLanguage(one.language) &&
    typeof one.content === 'object' &&
    one.content !== null
  )
}
