/** Ends the hold of a lock. */
export type Release = () => void

/**
 * Takes a lock that only one page of this browser can hold, until it is released or the page is gone.
 *
 * @returns `null` when another page holds it, or the browser knows no locks (without https)
 */
export function holdLock(name: string): Promise<Release | null> {
  return new Promise((resolve) => {
    const { locks } = navigator as { readonly locks?: LockManager }
    if (!locks) return resolve(null)
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null)
        return new Promise<void>((release) => resolve(release))
      })
      .catch(() => resolve(null))
  })
}
