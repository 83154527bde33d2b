import { LogError, type UpdateLog } from '../../../server/log/updateLog.ts'

export interface FailingLog extends UpdateLog {
  /** From now on commits fail (`true`) or work again (`false`). */
  refuse(refusing: boolean): void
  /** Commits asked since the start. */
  readonly commits: number
  /** Holds every commit back until the answer is called. */
  hold(): () => void
}

/** A log whose commits fail or wait when the test says so. */
export function createFailingLog(log: UpdateLog): FailingLog {
  let isRefusing = false
  let commits = 0
  let gate: Promise<void> = Promise.resolve()
  return {
    ...log,
    refuse: (refusing) => void (isRefusing = refusing),
    get commits() {
      return commits
    },
    hold() {
      let open = (): void => {}
      gate = new Promise((resolve) => (open = resolve))
      return open
    },
    async commit(id, change) {
      commits++
      await gate
      if (isRefusing) throw new LogError('unavailable', 'disk full')
      return log.commit(id, change)
    },
  }
}
