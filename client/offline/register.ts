/** The page's side of loading without the network. */

/** Milliseconds in which a page is loaded anew at most once because a file of it was gone. */
const onceMs = 60_000
const loadedAnewAt = 'touchline:loadedAnewAt'

/** Starts the worker when the page has all it needs, so that it takes nothing from the first sight. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const start = (): void => {
    // Without it everything works, except loading the page while the network is away.
    navigator.serviceWorker.register('/sw.js').catch(() => undefined)
  }
  const wait = (): void => void setTimeout(start, 1_000)
  if (document.readyState === 'complete') wait()
  else window.addEventListener('load', wait, { once: true })
}

/**
 * A page that stood open while the server got a new build asks for files that are gone. It is loaded
 * anew, once, and only when the server is there to load from: everything written is kept (SPEC U10).
 *
 * @param reload loads the page again
 */
export function replaceOldPage(reload: () => void): void {
  window.addEventListener('vite:preloadError', () => {
    if (Date.now() - lastTime() < onceMs) return
    fetch('/index.html', { cache: 'no-store' }).then(
      (answer) => {
        if (!answer.ok || !rememberTime()) return
        reload()
      },
      () => undefined, // reason: no network, so nothing to load from; the screen says what is missing
    )
  })
}

function lastTime(): number {
  try {
    return Number(sessionStorage.getItem(loadedAnewAt) ?? 0)
  } catch {
    return Date.now() // reason: what cannot be remembered could go on for ever
  }
}

function rememberTime(): boolean {
  try {
    sessionStorage.setItem(loadedAnewAt, String(Date.now()))
    return true
  } catch {
    return false // reason: as above
  }
}
