/** An exported workshop as read from disk; what is inside is judged by the server. */
export interface WorkshopFile {
  readonly name: string
  readonly title: string
  readonly content: Record<string, unknown>
}

/** Reads an exported workshop; `null` for anything that is not a JSON object. */
export async function readWorkshopFile(file: File): Promise<WorkshopFile | null> {
  try {
    const content: unknown = JSON.parse(await file.text())
    if (typeof content !== 'object' || content === null || Array.isArray(content)) return null
    return {
      name: file.name,
      title: titleIn(content as Record<string, unknown>) ?? file.name.replace(/\.json$/iu, ''),
      content: content as Record<string, unknown>,
    }
  } catch {
    return null // reason: not JSON, or unreadable; the caller says so
  }
}

function titleIn(content: Record<string, unknown>): string | null {
  const frame = content.frame as { about?: { title?: unknown } } | undefined
  const title =
    content.title ??
    (content.about as { title?: unknown } | undefined)?.title ??
    frame?.about?.title
  return typeof title === 'string' && title !== '' ? title : null
}
