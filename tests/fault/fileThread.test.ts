/** The thread that writes and reads files dies in the middle of its work. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import type { Problem } from '../../shared/protocol/problem.ts'
import { pause } from '../flow/client.ts'
import { spawnServer, type ServerProcess } from './serverProcess.ts'
import { said } from './store/team.ts'

let dataDir: string
let server: ServerProcess

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'touchline-files-'))
  // Ends the newest thread at SIGUSR2: that of the files, once there is one.
  const preload = pathToFileURL(join(import.meta.dirname, 'store/endThread.mjs')).href
  server = await spawnServer(dataDir, {}, { preload })
})
afterEach(async () => {
  await server.kill()
  rmSync(dataDir, { recursive: true, force: true })
})

const post = (path: string, body: object) =>
  fetch(`${server.http}/api/workshops${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

function aFile(count: number): object {
  const stages = [{ id: 's1', name: 'All', position: 'a1' }]
  const touchpoints = Array.from({ length: count }, (_, i) => ({
    id: `t${i}`,
    stage: 's1',
    title: `Number ${i}`,
    position: `a${i}`,
  }))
  return { format: 'touchline-workshop', schema: 1, workshop: { stages, touchpoints } }
}

test('X17 a thread that dies in the middle: who asked is told, nothing is made, the next call works', async () => {
  await (await post('', { title: 'Small', import: aFile(1) })).json() // there is a thread now
  const make = () => post('', { title: 'Large', import: aFile(9000) })
  await expectUndone(await dyingUnder(make))
  const { id, keys } = (await (await make()).json()) as CreatedWorkshop
  const joined = await post(`/${id}/join`, { key: keys.viewer, name: 'Vera' })
  const { token } = (await joined.json()) as Joined
  // Each another file, so that none is there already.
  const files = ['journey-map.svg', 'workshop.xlsx', 'workshop.json', 'touchpoints.csv']
  const get = (file: string) =>
    fetch(`${server.http}/api/workshops/${id}/exports/${file}`, {
      headers: { authorization: `Bearer ${token}` },
    })
  await expectUndone(await dyingUnder(() => get(files.shift() ?? 'findings.csv')))
  expect(said(server, 'the thread of the files ended')).not.toHaveLength(0)
  expect((await get('touchpoints.xlsx')).status).toBe(200)
  expect(await server.stop()).toBe(0)
}, 60_000)

async function expectUndone(answer: Response): Promise<void> {
  expect(answer.status).toBe(503)
  const problem = (await answer.json()) as Problem
  expect(problem).toMatchObject({ code: 'unavailable' })
  expect(problem.detail).toMatch(/Nothing was changed; ask again/u)
}

/** Asks, and ends the thread while it works; again when it was quicker. */
async function dyingUnder(ask: () => Promise<Response>): Promise<Response> {
  for (const afterMs of [150, 100, 60, 30]) {
    const asked = ask()
    await pause(afterMs)
    process.kill(server.pid, 'SIGUSR2')
    const answer = await asked
    if (answer.status >= 400) return answer
    await answer.arrayBuffer()
  }
  throw new Error('the thread was always quicker')
}
