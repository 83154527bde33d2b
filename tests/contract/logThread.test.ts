/** The thread that owns the database dies: noticed, told, replaced; nothing acknowledged is lost. */
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ProbedLog } from '../../server/log/updateLog.ts'
import { until } from '../flow/client.ts'
import { keys, of, sqliteFolder, update } from './sqliteFolder.ts'

let at: ReturnType<typeof sqliteFolder>
let log: ProbedLog
const threads: Worker[] = []
const keep = (thread: Worker): void => void threads.push(thread)

beforeEach(async () => {
  // Node tells of every thread of this process that is started.
  process.on('worker', keep)
  at = sqliteFolder()
  log = await at.open()
  await log.create({ id: 'w', createdAt: 5, epoch: 77, keys, change: of(update('board', 1)) })
})
afterEach(async () => {
  process.off('worker', keep)
  await at.remove()
})

async function commitAgainAndAgain(...bytes: number[]): Promise<void> {
  for (let isStored = false; !isStored;) {
    isStored = await log.commit('w', of(update('board', ...bytes))).then(
      () => true,
      () => new Promise<false>((next) => setTimeout(next, 20, false)),
    )
  }
}

const deaths: Record<string, (thread: Worker) => void> = {
  'is ended from outside': (thread) => void thread.terminate(),
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- reason: a thread is no window
  'stumbles over a bug': (thread) => thread.postMessage(null),
}

test.each(Object.entries(deaths))(
  'L25 a thread that %s is replaced, what waited is refused, nothing stored is lost',
  async (_, kill) => {
    await log.commit('w', of(update('board', 2)))
    kill(threads.at(-1) as Worker)
    const waited = log.commit('w', of(update('board', 3)))
    await expect(waited).rejects.toMatchObject({ kind: 'unavailable' })
    expect(at.problems).toContain('the database thread ended; another one is started')
    await commitAgainAndAgain(4)
    const bytes = (await log.load('w', 'board')).updates.map(([byte]) => byte)
    expect(bytes.filter((byte) => byte !== 3)).toEqual([1, 2, 4])
  },
)

test('L25 a thread that dies again and again is started again, more and more rarely', async () => {
  for (let death = 1; death <= 3; death++) {
    const known = threads.length
    void threads.at(-1)?.terminate()
    await until(() => threads.length > known, 'another thread')
    await commitAgainAndAgain(death)
  }
  expect(at.problems).toHaveLength(3)
})

test('L25 a log closed while its thread is away stays closed', async () => {
  void threads.at(-1)?.terminate()
  await until(() => at.problems.length > 0, 'the death is noticed')
  const known = threads.length
  await log.close()
  await new Promise((next) => setTimeout(next, 300))
  expect(threads).toHaveLength(known)
  await expect(log.find('w')).rejects.toMatchObject({ kind: 'unavailable' })
})
