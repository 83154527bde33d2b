import { DemoError } from './demoError.ts'

/** Waits for conditions that change with messages, not with time. */
export interface Watch {
  /** Something changed: every waiting condition is looked at again. */
  wake(): void
  /** Nothing will come any more: everything waiting, now and later, is rejected with the first failure. */
  fail(failure: DemoError): void
  /** Resolves once `isSo` holds; rejects after a failure, or when nothing came for too long. */
  until(isSo: () => boolean): Promise<void>
}

const patienceMs = 20_000

/**
 * Each wait is looked at whenever something came in; after the first failure every wait fails with
 * it.
 */
export function createWatch(): Watch {
  const waiting = new Set<() => void>()
  let failure: DemoError | null = null
  const wake = (): void => waiting.forEach((look) => look())
  const fail = (reason: DemoError): void => {
    failure ??= reason
    wake()
  }
  return {
    wake,
    fail,
    until: (isSo) =>
      new Promise((resolve, reject) => {
        const impatient = (): void => fail(new DemoError('connection', 'no answer in time'))
        const patience = setTimeout(impatient, patienceMs)
        const look = (): void => {
          if (failure === null && !isSo()) return
          clearTimeout(patience)
          waiting.delete(look)
          if (failure === null) resolve()
          else reject(failure)
        }
        waiting.add(look)
        look()
      }),
  }
}
