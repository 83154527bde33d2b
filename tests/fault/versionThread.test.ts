/** The thread that works on versions dies in the middle of its work. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { noteOf, touchpoints } from '../../shared/doc/board.ts'
import { writeRichText } from '../../shared/doc/richText.ts'
import type { Problem } from '../../shared/protocol/problem.ts'
import { pause, until } from '../flow/client.ts'
import { aTouchpoint } from '../flow/fixtures.ts'
import { spawnServer, type ServerProcess } from './serverProcess.ts'
import { makeTeam, said, watch, type Team } from './store/team.ts'

let dataDir: string
let server: ServerProcess

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-versions-'))
  // Ends the newest thread at SIGUSR2: that of the versions, once there is one.
  const preload = pathToFileURL(join(import.meta.dirname, 'store/endThread.mjs')).href
  server = await spawnServer(dataDir, { LIMIT_EFFORT_PER_MINUTE: '0' }, { preload })
})
afterEach(async () => {
  await server.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

const call = (path: string, { workshop, chair }: Team, body?: object) =>
  fetch(`${server.http}/api/workshops/${workshop.id}/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${chair.token}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })

test('C19 a thread that dies in the middle: who asked is told, nothing is changed, the next call works', async () => {
  const team = await makeTeam(server)
  const ben = await watch(server, team)
  const reader = await watch(server, team)
  const seen = (title: (id: string) => string) =>
    until(() => {
      const found = touchpoints.list(reader.doc)
      return found.length === 400 && found.every((one) => one.title === title(one.id))
    }, 'a colleague sees it all')
  for (let at = 0; at < 400; at += 20) {
    ben.doc.transact(() => {
      for (let i = at; i < at + 20; i++) {
        touchpoints.put(ben.doc, aTouchpoint(`t${i}`, { title: `t${i}` }))
        const note = noteOf(ben.doc, `t${i}`)
        if (note) writeRichText(note, `What happens at ${i}.\n`.repeat(30))
      }
    })
    await pause(20)
  }
  await seen((id) => id)
  const saved = await call('commands', team, { type: 'saveVersion', name: 'All' })
  const { versionId } = (await saved.json()) as { versionId: string }
  ben.doc.transact(() => {
    for (let i = 0; i < 400; i++) touchpoints.patch(ben.doc, `t${i}`, { title: 'Other' })
  })
  await seen(() => 'Other')
  const restore = { type: 'restoreVersion', versionId }
  for (const ask of [
    () => call('commands', team, restore),
    () => call(`versions/${versionId}`, team),
    () => call('commands', team, { type: 'saveVersion', name: 'Again' }),
  ]) {
    const answer = await dyingUnder(ask)
    expect(answer.status).toBe(503)
    const problem = (await answer.json()) as Problem
    expect(problem).toMatchObject({ code: 'unavailable' })
    expect(problem.detail).toMatch(/Nothing was changed and every version is kept; ask again/u)
  }
  await seen(() => 'Other')
  expect(said(server, 'the thread of the versions ended')).not.toHaveLength(0)
  expect((await call(`versions/${versionId}`, team)).status).toBe(200)
  expect((await call('commands', team, restore)).status).toBe(200)
  await seen((id) => id)
  expect(await server.stop()).toBe(0)
})

/** Asks, and ends the thread while it works; again when it was quicker. */
async function dyingUnder(ask: () => Promise<Response>): Promise<Response> {
  for (const afterMs of [120, 60, 30, 15, 5]) {
    const asked = ask()
    await pause(afterMs)
    process.kill(server.pid, 'SIGUSR2')
    const answer = await asked
    if (answer.status !== 200) return answer
    await answer.arrayBuffer()
  }
  throw new Error('the thread was always quicker')
}
