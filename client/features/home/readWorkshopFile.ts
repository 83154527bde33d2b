import { isLanguage, type Language } from '../../i18n/languages.ts'

/** An exported workshop as read from disk; what is inside is judged by the server. */
export interface WorkshopFile {
  readonly name: string
  readonly title: string
  /** The language it was made in; `null` when it does not say. */
  readonly language: Language | null
  readonly content: Record<string, unknown>
}

/** Reads an exported workshop; `null` for anything that is not a JSON object. */
export async function readWorkshopFile(
  file: Pick<File, 'name' | 'text'>,
): Promise<WorkshopFile | null> {
  try {
    const content: unknown = JSON.parse(await file.text())
    if (!isRecord(content)) return null
    const { title, language } = aboutIn(content)
    return {
      name: file.name,
      title: typeof title === 'string' && title !== '' ? title : file.name.replace(/\.json$/iu, ''),
      language: isLanguage(language) ? language : null,
      content,
    }
  } catch {
    return null // reason: not JSON, or unreadable; the caller says so
  }
}

function aboutIn(content: Record<string, unknown>): Record<string, unknown> {
  const { workshop } = content
  return isRecord(workshop) && isRecord(workshop.about) ? workshop.about : {}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
