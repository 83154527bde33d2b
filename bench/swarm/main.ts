/** The process that plays the people, so that they never share a core with what they measure. */
import type { Job, Outcome, Tell, Told } from './jobs.ts'
import { runJoin } from './join.ts'
import { runTraffic } from './traffic.ts'

const tell: Tell = (told: Told) => void process.send?.(told)

function run(job: Job): Promise<Outcome> {
  return job.type === 'traffic' ? runTraffic(job, tell) : runJoin(job, tell)
}

process.once('message', (job: Job) => {
  run(job).then(
    (outcome) => tell({ type: 'done', outcome }),
    (cause: unknown) =>
      tell({ type: 'failed', reason: cause instanceof Error ? cause.message : String(cause) }),
  )
})
// Whoever started this is gone or has its answer.
process.once('disconnect', () => process.exit())
