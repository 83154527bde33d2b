import { WebSocket } from 'ws'
import { until } from '../../flow/client.ts'
import type { Target } from '../../flow/attackTools.ts'

/** What a process holds, in MiB. */
export interface Memory {
  /** Objects and buffers that are still in use after a garbage collection. */
  readonly held: number
  /** What the system has given it. */
  readonly resident: number
}

/** Environment under which `openHeap` can look into a server. */
export const withInspector = { NODE_OPTIONS: '--inspect=127.0.0.1:0' }

/** Looks into a server by Node's own inspector, so that garbage does not count as memory. */
export async function openHeap(target: Target) {
  const address = () => /Debugger listening on (ws:\S+)/u.exec(target.output())?.[1]
  await until(() => address() !== undefined, 'the inspector listens')
  const socket = new WebSocket(address() ?? '')
  const waiting = new Map<number, (result: unknown) => void>()
  let asked = 0
  socket.on('message', (data: Buffer) => {
    const { id, result } = JSON.parse(data.toString()) as { id?: number; result: unknown }
    if (id !== undefined) waiting.get(id)?.(result)
  })
  await until(() => socket.readyState === WebSocket.OPEN, 'the inspector answers')

  const ask = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve) => {
      waiting.set(++asked, resolve)
      socket.send(JSON.stringify({ id: asked, method, params }))
    })
  return {
    async measure(): Promise<Memory> {
      await ask('HeapProfiler.collectGarbage')
      const answer = (await ask('Runtime.evaluate', {
        expression: 'JSON.stringify(process.memoryUsage())',
      })) as { result: { value: string } }
      const { heapUsed, external, rss } = JSON.parse(answer.result.value) as NodeJS.MemoryUsage
      return { held: (heapUsed + external) / 2 ** 20, resident: rss / 2 ** 20 }
    },
    close: () => socket.terminate(),
  }
}
