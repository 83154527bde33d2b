/** Light, dark, or as the system is; remembered in this browser. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const storageKey = 'touchline.theme'

/** The theme chosen in this browser; `system` when none was or storage is forbidden. */
export function storedTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(storageKey)) ?? 'system'
  } catch {
    return 'system' // reason: storage is forbidden; following the system needs none
  }
}

/** Puts the theme on the page, without remembering it. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** Puts the theme on the page and remembers it. */
export function chooseTheme(theme: Theme): void {
  applyTheme(theme)
  try {
    localStorage.setItem(storageKey, theme)
  } catch {
    return // reason: storage is forbidden or full; the choice lasts until the page is left
  }
}
