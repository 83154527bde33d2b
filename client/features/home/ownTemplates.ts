/** Templates a person made; they lie in this browser only, beside the file of each that can be downloaded. */
import { sizeOfFile } from '../../../shared/domain/template/reuse.ts'
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

/** Newest first. Unreadable storage gives none. */
export function listOwnTemplates(): OwnTemplate[] {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '[]') as OwnTemplate[]
    return Array.isArray(kept) ? kept.filter(isTemplate).sort((a, b) => b.at - a.at) : []
  } catch {
    return [] // reason: storage is switched off or holds something else; the downloaded file still works
  }
}

/** Keeps one; `full` when there are too many or the browser has no room for it, and nothing is changed. */
export function keepTemplate(
  given: Pick<OwnTemplate, 'name' | 'language' | 'content'>,
  { id, at }: { readonly id: string; readonly at: number },
): 'kept' | 'full' {
  const others = listOwnTemplates()
  if (others.length >= mostTemplates) return 'full'
  return store([{ ...given, ...sizeOfFile(given.content), id, at }, ...others]) ? 'kept' : 'full'
}

export function dropTemplate(id: string): void {
  store(listOwnTemplates().filter((one) => one.id !== id))
}

/** Puts back what was dropped. */
export function putTemplate(template: OwnTemplate): void {
  store([template, ...listOwnTemplates().filter(({ id }) => id !== template.id)])
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

function store(templates: readonly OwnTemplate[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(templates))
    return true
  } catch {
    return false // reason: no room or no storage; the caller says so and offers the file
  }
}
