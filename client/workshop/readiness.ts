import type { Accessor } from 'solid-js'
import { isReady, setReady } from '../../shared/doc/desk.ts'
import { asProgress, readyProgress } from '../../shared/doc/record.ts'
import type { Progress, Session } from '../../shared/domain/workshop.ts'
import { here } from '../sync/here.ts'
import { projectValue } from '../sync/project.ts'
import type { Documents } from './documents.ts'

/** "Are you done?": the person's own answer lies on the own desk, and only counts come back (SPEC S30). */
export interface Readiness {
  /** How many are done, by department; `null` while nobody is asked or nothing is counted yet. */
  readonly counts: Accessor<Progress | null>
  /** What the person answered to the question that is open. */
  readonly mine: Accessor<boolean>
  say(isDone: boolean): void
}

export function createReadiness(
  docs: Documents,
  session: Pick<Session, 'ready'>,
  progress: Accessor<Readonly<Record<string, unknown>>>,
): Readiness {
  const answer = projectValue(docs.desk.getMap('ready'), () => docs.desk.getMap('ready').toJSON())
  return {
    counts: () => (session.ready ? asProgress(progress()[readyProgress]) : null),
    mine: () => {
      answer()
      return session.ready ? isReady(docs.desk, session.ready.id) : false
    },
    say(isDone) {
      const { ready } = session
      if (ready) docs.desk.transact(() => setReady(docs.desk, ready.id, isDone), here)
    },
  }
}
