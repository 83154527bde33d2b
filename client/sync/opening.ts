/** How the first opening of a copy ended. */
export interface Opening {
  /** Whether something was kept; `null` when the browser failed or did not answer in time. */
  readonly done: Promise<boolean | null>
  /** The copy is open; `late` after `done` had given up. */
  found(hasContent: boolean): 'first' | 'late' | 'again'
  failed(): void
}

/**
 * @param patienceMs milliseconds after which a browser that does not answer counts as one that refuses
 * @param onSlow called then
 */
export function createOpening(patienceMs: number, onSlow: () => void): Opening {
  let outcome: boolean | null | undefined
  let tell: (outcome: boolean | null) => void
  const done = new Promise<boolean | null>((resolve) => (tell = resolve))
  const end = (how: boolean | null): void => {
    clearTimeout(patience)
    outcome = how
    tell(how)
  }
  const patience = setTimeout(() => {
    onSlow()
    end(null)
  }, patienceMs)
  return {
    done,
    found(hasContent) {
      const before = outcome
      if (typeof before === 'boolean') return 'again'
      end(hasContent)
      return before === null ? 'late' : 'first'
    },
    failed() {
      if (outcome === undefined) end(null)
    },
  }
}
