import { recallText, rememberText } from '../memory/memory.ts'

/** Light, dark, or as the system is; remembered in this browser. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const storageKey = 'touchline.theme'

/** The theme chosen in this browser; `system` when none was or storage is forbidden. */
export function storedTheme(): Theme {
  const stored = recallText(storageKey)
  return themes.find((theme) => theme === stored) ?? 'system'
}

/** Puts the theme on the page, without remembering it. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** Puts the theme on the page and remembers it; without storage it lasts until the page is left. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme)
  rememberText(storageKey, theme)
}
