/**
 * What this browser remembers between page loads: short texts and plain values by name, in localStorage. One
 * that has no storage, or whose storage takes no more, simply remembers nothing: no caller has to expect an error.
 */

/** Names of all that is remembered and begins so; none where storage is forbidden. */
export function namesWith(prefix: string): string[] {
  try {
    return Array.from(
      { length: localStorage.length },
      (_, at) => localStorage.key(at) ?? '',
    ).filter((name) => name.startsWith(prefix))
  } catch {
    return [] // reason: storage may be switched off; then every visit is a first visit
  }
}

/** The text of this name; `null` where there is none or none can be read. */
export function recallText(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null // reason: as above
  }
}

/**
 * @param text `null` takes away what is there
 * @returns whether the browser did it; `false` = it is full or storage is forbidden, and the older text stands
 */
export function rememberText(name: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
    return true
  } catch {
    return false // reason: the caller goes on with what it has; only the next page load knows nothing of it
  }
}

/**
 * The value of this name, to be judged by whoever asks: a person, an older page or another program of this
 * origin may have written it.
 *
 * @returns `null` for nothing, for `null` itself and for what is no JSON
 */
export function recall(name: string): unknown {
  try {
    return JSON.parse(recallText(name) ?? 'null')
  } catch {
    return null // reason: somebody else wrote it; it says as little as nothing
  }
}

/** @returns as `rememberText`; `value` must be plain data */
export function remember(name: string, value: unknown): boolean {
  return rememberText(name, JSON.stringify(value))
}
