/** S3: a hundred people come into a large workshop at once. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { largeDocument } from '../content/largeWorkshop.ts'
import { asCount, asDecimal, asMiB, asMs } from '../format.ts'
import { cpuSecondsOf, memoryOf } from '../measure/process.ts'
import type { Peer } from '../peers/peer.ts'
import { blobFile } from '../peers/relays.ts'
import type { Cell, Outcome, Scenario, Stage } from '../scenario.ts'
import type { JoinJob } from '../swarm/jobs.ts'

const wholeDocument = 'one document'
const asOpened = 'as people open it'
/** Peers that keep nothing have nothing to give to who joins. */
const forgetful = new Set(['relay', 'batching-relay'])
const waves = 3

export const s3: Scenario = {
  name: 's3',
  title: 'S3: people join a large workshop at once',
  sizes: [100],
  sizeUnit: 'people',
  waysOf(peer) {
    if (forgetful.has(peer.name)) return []
    return peer.name === 'touchline' ? [wholeDocument, asOpened] : [wholeDocument]
  },
  columns: [
    { figure: 'joinFirstAll', heading: 'all in, first time, ms', format: asMs },
    { figure: 'joinAll', heading: 'all in, median of 3, ms', format: asMs },
    { figure: 'joinP50', heading: 'p50 ms', format: asMs },
    { figure: 'joinCpu', heading: 'CPU-s, first time', format: asDecimal },
    { figure: 'joinCpuMedian', heading: 'median of 3', format: asDecimal },
    { figure: 'joinBytes', heading: 'bytes a joiner', format: asCount },
    { figure: 'joinsWrong', heading: 'wrong', format: asCount },
    { figure: 'serverPeak', heading: 'peak MiB', format: asMiB },
    { figure: 'driverSeconds', heading: 'driver CPU-s', format: asDecimal },
  ],
  secondsFor: () => 15,
  run: runJoining,
}

async function runJoining({ peer, way, size }: Cell, stage: Stage): Promise<Outcome> {
  if (peer.name === 'blob-relay') writeFileSync(join(stage.dataDir, blobFile), largeDocument())
  const running = await stage.start({ isDurable: false })
  const room = await running.room('bench', size)
  const used: number[] = []
  let before: number | null = null
  const job: JoinJob = { type: 'join', peer: peer.name, room, waves, ...contentOf(peer, way) }
  const { figures, notes } = await stage.swarm(job, {
    onBegin: () => void (before = cpuSecondsOf(running.pid)),
    onEnd() {
      const after = cpuSecondsOf(running.pid)
      if (before !== null && after !== null) used.push(after - before)
    },
  })
  const sorted = [...used].sort((a, b) => a - b)
  return {
    figures: {
      ...figures,
      // Processor seconds of all threads, from the first handshake until all are in.
      joinCpu: used[0] ?? null,
      joinCpuMedian: sorted[Math.floor(sorted.length / 2)] ?? null,
      serverPeak: memoryOf(running.pid)?.peak ?? null,
    },
    notes,
  }
}

function contentOf(peer: Peer, way: string): Pick<JoinJob, 'content' | 'documents'> {
  if (peer.name === 'blob-relay') return { content: 'none', documents: [''] }
  if (way === asOpened)
    return { content: 'board and desks', documents: ['board', 'record', 'frame', 'desk'] }
  return { content: wholeDocument, documents: [''] }
}
