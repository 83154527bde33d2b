/** Whether a link may point there: web and mail only, never a script or a file. */
export function isSafeAddress(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)\S+$/iu.test(address)
}

/** What a person typed as an address, completed; `null` when it is none. */
export function completeAddress(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/u.test(text)) return null
  if (isSafeAddress(text)) return text
  if (/^[a-z][a-z\d+.-]*:/iu.test(text) && !/^[\w.-]+:\d+(?:\/|$)/u.test(text)) return null
  if (/^[^@\s/]+@[^@\s/]+\.[^@\s/]+$/u.test(text)) return `mailto:${text}`
  return /^[^\s/]+\.[^\s/]{2,}/u.test(text) ? `https://${text}` : null
}
