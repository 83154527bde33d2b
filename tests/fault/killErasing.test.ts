/** `kill -9` between an erasure and the snapshot that takes its place on the disk (SPEC L44). */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drafts } from '../../shared/doc/desk.ts'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import { pause, until } from '../flow/client.ts'
import { aDraft } from '../flow/fixtures.ts'
import { startWriter } from './kill/writer.ts'
import { call, createOver, joinOver, spawnServer, type ServerProcess } from './serverProcess.ts'

const mostTries = 8

/** Whether the words stand anywhere in the store. */
function isOnDisk(dataDir: string, words: string): boolean {
  return readdirSync(dataDir)
    .filter((name) => name.startsWith('touchline.sqlite'))
    .some((name) => readFileSync(join(dataDir, name)).includes(words))
}

/** Somebody whose draft says these words, saved. */
async function draft(server: ServerProcess, workshop: CreatedWorkshop, words: string) {
  const person: Joined = await joinOver(server, workshop, 'participant', words.slice(0, 8))
  const writer = startWriter({
    server,
    workshopId: workshop.id,
    kind: 'desk',
    token: person.token,
    everyMs: 10,
    edit(doc, n) {
      if (n > 0) return null
      drafts.put(doc, aDraft('d1', { title: words }))
      return 'd1'
    },
  })
  await until(() => writer.saved().length === 1, 'the draft is saved', 20_000)
  writer.end()
  return person
}

test('L44 what was erased right before a kill leaves the disk when the server starts again, with nobody there', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'touchline-erasing-'))
  let server = await spawnServer(dataDir)
  let caught = 0
  try {
    const workshop = await createOver(server)
    const chair = await joinOver(server, workshop, 'facilitator', 'Fay')
    for (let i = 0; i < mostTries && caught === 0; i++) {
      const words = `unsayable${i}x${Math.random().toString(36).slice(2)}`
      const { participantId } = await draft(server, workshop, words)
      expect(isOnDisk(dataDir, words)).toBe(true)
      const body = {
        type: 'eraseContributions',
        participantId,
        removesName: true,
        removesPerson: false,
      }
      const answer = await call<{ ok?: boolean }>(server, `/${workshop.id}/commands`, {
        body,
        token: chair.token,
      })
      await server.kill()
      expect(answer.ok).toBe(true)
      const wasLeft = isOnDisk(dataDir, words)
      if (wasLeft) caught++
      server = await spawnServer(dataDir)
      for (let waited = 0; waited < 20_000 && isOnDisk(dataDir, words); waited += 100)
        await pause(100)
      expect(isOnDisk(dataDir, words)).toBe(false)
    }
    // Nothing is proved by kills that came too late.
    expect(caught).toBeGreaterThan(0)
  } finally {
    expect(await server.stop()).toBe(0)
    rmSync(dataDir, { recursive: true, force: true })
  }
}, 120_000)
