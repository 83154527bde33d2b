import { EventEmitter } from 'node:events'
import type { Worker } from 'node:worker_threads'
import { afterEach, expect, test, vi } from 'vitest'
import { startDatabaseThread, type DatabaseThread } from '../../../server/log/databaseThread.ts'
import type { WorkerAnswer, WorkerCall } from '../../../server/log/sqliteWorker.ts'
import { startThread } from '../../../server/threads/startThread.ts'
import { until } from '../../flow/client.ts'

vi.mock('../../../server/threads/startThread.ts', () => ({ startThread: vi.fn() }))

/** A thread that does nothing by itself: it opens, answers and ends when it is told to. */
class StagedThread extends EventEmitter {
  readonly asked: WorkerCall[] = []
  isToEnd = false

  postMessage(call: WorkerCall): void {
    this.asked.push(call)
    if (call.name === 'close') this.exit()
  }
  async terminate(): Promise<number> {
    this.isToEnd = true
    return 1
  }
  say(answer: WorkerAnswer): void {
    this.emit('message', answer)
  }
  opens(): void {
    this.say({ id: 0, value: { missing: 0 } })
  }
  fails(): void {
    this.say({ id: 0, failed: { kind: 'unavailable', message: 'in use by another process' } })
  }
  exit(): void {
    this.emit('exit', 1)
  }
}

const threads: StagedThread[] = []
const problems: string[] = []
let database: DatabaseThread | null = null

async function start(): Promise<DatabaseThread> {
  vi.mocked(startThread).mockImplementation(() => {
    const thread = new StagedThread()
    threads.push(thread)
    return thread as unknown as Worker
  })
  const starting = startDatabaseThread({
    file: 'nowhere',
    report: (problem) => void problems.push(problem),
  })
  threads[0]?.opens()
  return (database = await starting)
}

afterEach(async () => {
  await database?.close()
  threads.length = problems.length = 0
})

const longerThanThePauses = 600

test('L25 a thread that could not open is gone before another one is started, and its end touches no other', async () => {
  const { call } = await start()
  threads[0]?.exit()
  await until(() => threads.length === 2, 'the second thread')
  threads[1]?.fails()
  await new Promise((next) => setTimeout(next, longerThanThePauses))
  expect(threads).toHaveLength(2)
  expect(threads[1]?.isToEnd).toBe(true)
  threads[1]?.exit()
  await until(() => threads.length === 3, 'the third thread')
  threads[2]?.opens()
  await new Promise((next) => setTimeout(next))
  // Node tells of an end once; told twice it is still that thread's own.
  threads[1]?.exit()
  const answer = call<string>('find', 'w')
  const [asked] = threads[2]?.asked ?? []
  threads[2]?.say({ id: asked?.id ?? -1, value: 'found' })
  expect(await answer).toBe('found')
})

test('L25 closing while another thread is being started ends that one too', async () => {
  const { call, close } = await start()
  threads[0]?.exit()
  await until(() => threads.length === 2, 'the second thread')
  let isClosed = false
  const closing = close().then(() => (isClosed = true))
  await new Promise((next) => setTimeout(next, 20))
  expect(threads[1]?.isToEnd).toBe(true)
  expect(isClosed).toBe(false)
  threads[1]?.exit()
  await closing
  await expect(call('find', 'w')).rejects.toMatchObject({ kind: 'unavailable' })
  expect(threads).toHaveLength(2)
})
