/** Scenario work of the swarm: a room in which everybody edits and perhaps moves a cursor. */
import type { Histogram } from '../measure/histogram.ts'
import { openCrowd, settleIn, type Crowd } from './crowd.ts'
import { drive, staleMs, type Drive } from './drive.ts'
import type { Figures, Outcome, Tell, TrafficJob } from './jobs.ts'
import { countDifferences } from './verify.ts'

export async function runTraffic(job: TrafficJob, tell: Tell): Promise<Outcome> {
  const crowd = await openCrowd(job)
  tell({ type: 'progress', text: `${crowd.clients.length} people are in` })
  await settleIn(crowd, job)
  const driven = await drive(crowd, job, tell)
  const { edits, pairs } = crowd.missing()
  const different = countDifferences(crowd)
  const outcome: Outcome = {
    figures: { ...figuresOf(crowd, job, driven), editsLost: edits },
    notes: [
      ...[...crowd.complaints].map(([text, count]) =>
        count > 1 ? `${text} (${count} times)` : text,
      ),
      ...(pairs > 0
        ? [
            `${edits} edits had not come 10 s after the last was sent, of ${pairs} pairs of author and reader`,
          ]
        : []),
      ...(different > 0
        ? [`Yjs read ${different} touchpoints otherwise than they were written`]
        : []),
    ],
  }
  crowd.close()
  return outcome
}

function figuresOf(crowd: Crowd, job: TrafficJob, driven: Drive): Figures {
  const { clients, edits, cursors } = crowd
  const count = clients.length
  const sampled = clients.filter(({ index }) => crowd.isSampled(index)).length
  return {
    ...quantiles('edit', edits.wait),
    ...(job.cursors === 'none' ? {} : quantiles('cursor', cursors.arrival)),
    cursorWaitP99: cursors.wait.quantile(0.99),
    // Share of cursor positions of which, for a second, neither they nor newer ones had come.
    cursorStale: cursors.wait.count > 0 ? cursors.wait.above(staleMs) / cursors.wait.count : null,
    // Positions shown of each cursor in a second.
    cursorRate:
      job.cursors === 'none' ? null : cursors.arrived / (sampled * (count - 1) * job.seconds),
    framesPerSecond: driven.frames / job.seconds,
    bytesPerSecond: driven.bytes / job.seconds,
    clientMbit: (driven.bytes * 8) / 1e6 / job.seconds / count,
    editsSent: driven.editsSent,
    cursorsSent: driven.cursorsSent,
    dropped: crowd.dropped,
    driverCpu: driven.cpu,
    driverLagP99: driven.lag.quantile(0.99),
  }
}

/** `editP50`, `editP95`, `editP99` for the name `edit`. */
function quantiles(name: string, times: Histogram): Figures {
  return {
    [`${name}P50`]: times.quantile(0.5),
    [`${name}P95`]: times.quantile(0.95),
    [`${name}P99`]: times.quantile(0.99),
  }
}
