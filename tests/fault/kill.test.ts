/**
 * `kill -9` in the middle of work. What was acknowledged as saved, and what a colleague has seen, is
 * there afterwards; nothing is there twice (SPEC R3).
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { touchpoints } from '../../shared/doc/board.ts'
import { editOf, pause, rawClient, until } from '../flow/client.ts'
import { aTouchpoint } from '../flow/fixtures.ts'
import { createOver, joinOver, spawnServer, type ServerProcess } from './serverProcess.ts'

const kills = Number(process.env.KILLS ?? 20)
const writers = 3

interface Writer {
  readonly client: ReturnType<typeof rawClient>
  /** Ids in the order they were sent on this connection. */
  readonly sent: string[]
  stop(): void
}

/** Writes a touchpoint and a line of text as fast as the limits allow. */
function write(server: ServerProcess, id: string, token: string, name: string): Writer {
  const client = rawClient(server.ws, id, 'board', { token, extras: true })
  const sent: string[] = []
  let count = 0
  const timer = setInterval(() => {
    if (client.socket.readyState !== client.socket.OPEN) return
    if (!client.frames.some((frame) => frame[0] === 0 && frame[1] === 1)) return
    const one = `${name}-${count++}`
    sent.push(one)
    client.update(
      editOf(client.doc, (doc) => touchpoints.put(doc, aTouchpoint(one, { title: one }))),
    )
  }, 18)
  client.socket.on('open', () => client.step1())
  return { client, sent, stop: () => clearInterval(timer) }
}

test(
  `R3 after ${kills} kills nothing acknowledged or seen is lost, and nothing is doubled`,
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'touchline-kill-'))
    let server = await spawnServer(dataDir)
    const workshop = await createOver(server)
    const tokens = await Promise.all(
      Array.from({ length: writers + 1 }, (_, i) =>
        joinOver(server, workshop, 'participant', `P${i}`),
      ),
    )
    const mustBeThere = new Set<string>()
    let saves = 0
    try {
      for (let round = 0; round < kills; round++) {
        const team = tokens
          .slice(0, writers)
          .map(({ token }, i) => write(server, workshop.id, token, `k${round}w${i}`))
        const watcher = rawClient(server.ws, workshop.id, 'board', {
          token: tokens[writers]?.token ?? '',
        })
        await watcher.opened()
        watcher.step1()
        await until(() => team.every(({ sent }) => sent.length > 2), 'everybody writes', 10_000)
        await pause(Math.random() * 400)
        await server.kill()
        for (const { client, sent, stop } of team) {
          stop()
          const saved = client.saved()
          saves += saved
          for (const id of sent.slice(0, saved)) mustBeThere.add(id)
          client.close()
        }
        for (const { id } of touchpoints.list(watcher.doc)) mustBeThere.add(id)
        watcher.close()
        server = await spawnServer(dataDir)
        await expectAll(server, workshop.id, tokens[writers]?.token ?? '', mustBeThere)
      }
      expect(saves).toBeGreaterThan(kills)
    } finally {
      expect(await server.stop()).toBe(0)
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
  30_000 + kills * 8000,
)

async function expectAll(
  server: ServerProcess,
  id: string,
  token: string,
  expected: ReadonlySet<string>,
): Promise<void> {
  const reader = rawClient(server.ws, id, 'board', { token })
  await reader.opened()
  reader.step1()
  await until(() => reader.frames.some((frame) => frame[0] === 0 && frame[1] === 1))
  const found = touchpoints.all(reader.doc)
  expect([...expected].filter((one) => !(one in found))).toEqual([])
  // A text that was applied twice would read twice.
  for (const [key, { title }] of Object.entries(found)) expect(title).toBe(key)
  expect(reader.doc.store.pendingStructs).toBeNull()
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(reader.doc))
  expect(touchpoints.all(copy)).toEqual(found)
  reader.close()
}
