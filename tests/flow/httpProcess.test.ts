/** The built program as an operator meets it: settings, port, one line, orderly end. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { closeCode } from '../../shared/protocol/closeCode.ts'
import type { CreatedWorkshop, Joined } from '../../shared/protocol/http.ts'
import { startServer } from '../startServer.ts'
import { post } from './post.ts'

const root = resolve(import.meta.dirname, '../..')

test('O3 unusable settings are all named, and the program ends with 1', async () => {
  const { code, printed } = await runToEnd({
    PORT: 'abc',
    LOG_LEVEL: 'loud',
    LIMIT_BODY_BYTES: 'x',
  })
  expect(code).toBe(1)
  for (const name of ['PORT', 'LOG_LEVEL', 'LIMIT_BODY_BYTES']) expect(printed).toContain(name)
  expect(printed).not.toContain('    at ')
})

test('O4 a port in use is said in plain words, and the program ends with 1', async () => {
  const taken = createServer()
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done))
  const { port } = taken.address() as AddressInfo
  const { code, printed } = await runToEnd({ PORT: String(port) })
  taken.close()
  expect(code).toBe(1)
  expect(printed).toContain(`Port ${port} on 127.0.0.1 is already in use`)
  expect(printed).not.toContain('    at ')
})

test('O4 it says where to open it, answers there, and SIGTERM ends it with 0', async () => {
  const server = await startServer()
  expect(server.output().trim().split('\n')).toHaveLength(1)
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  expect(await server.stop()).toBe(0)
})

test('O4 SIGTERM tells connected people to come back later, and still ends with 0', async () => {
  const server = await startServer()
  const token = await facilitatorToken(server.url)
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${token.id}/board`, [
    'touchline.v1',
    `bearer.${token.token}`,
  ])
  await new Promise((done, fail) => socket.once('open', done).once('error', fail))
  const closed = new Promise<number>((done) => socket.once('close', done))
  expect(await server.stop()).toBe(0)
  expect(await closed).toBe(closeCode.restarting)
})

test('H4 links stand on PUBLIC_URL where it is set, else on the port that was picked', async () => {
  const named = await startServer({ PUBLIC_URL: 'https://touchline.example' })
  const picked = await startServer()
  expect(named.output()).toContain('open https://touchline.example, listening on http://127.0.0.1:')
  expect(await viewerLink(named.url)).toMatch(
    /^https:\/\/touchline\.example\/w\/[\w-]+#[\w-]{22,}$/u,
  )
  const link = await viewerLink(picked.url)
  expect(link.startsWith(`${picked.url}/w/`)).toBe(true)
  await Promise.all([named.stop(), picked.stop()])
})

async function viewerLink(base: string): Promise<string> {
  const { links } = await post<CreatedWorkshop>(`${base}/api/workshops`, { title: 'T' })
  return links.viewer
}

async function facilitatorToken(base: string): Promise<{ id: string; token: string }> {
  const { id, keys } = await post<CreatedWorkshop>(`${base}/api/workshops`, { title: 'T' })
  const body = { key: keys.facilitator, name: 'Ada' }
  const { token } = await post<Joined>(`${base}/api/workshops/${id}/join`, body)
  return { id, token }
}

function runToEnd(
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; printed: string }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'touchline-'))
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'dist/server/main.js')], {
      cwd: root,
      env: { ...process.env, DATA_DIR: dataDir, ...env },
    })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.once('exit', (code) => {
      rmSync(dataDir, { recursive: true, force: true })
      done({ code, printed })
    })
  })
}
