import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createListener } from '../../../server/http/listener.ts'
import { addressToOpen } from '../../../server/http/links.ts'
import { securityHeaders } from '../../../server/http/securityHeaders.ts'
import { createStatic } from '../../../server/http/static.ts'
import { anApi, problemOf } from './anApi.ts'
import { keys } from './fakeRegistry.ts'

const page = '<!doctype html><title>Touchline</title>'
const script = 'export const answer = 42\n'.repeat(100)
const folder = mkdtempSync(join(tmpdir(), 'touchline-static-'))
let server: Server
let base: string

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'assets/main-1a2b.js'), script)
  writeFileSync(join(folder, 'assets/main-1a2b.js.br'), brotliCompressSync(script))
  const headers = securityHeaders('http://127.0.0.1:3000')
  const serveFile = createStatic(folder, () => headers)
  server = createServer(createListener(anApi().app, serveFile, () => false))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

test.each(['/', '/w/abc', '/w/abc/rate', '/w/%E0%A4'])('H9 %s is the page itself', async (path) => {
  const response = await fetch(base + path)
  expect(response.status).toBe(200)
  expect(await response.text()).toBe(page)
  expect(response.headers.get('cache-control')).toBe('no-cache')
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
})

test('H9 a hashed file is kept forever and comes compressed', async () => {
  const response = await fetch(`${base}/assets/main-1a2b.js`, {
    headers: { 'accept-encoding': 'br' },
  })
  expect(response.headers.get('cache-control')).toContain('immutable')
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(await response.text()).toBe(script)
})

test('H9 a file that does not exist is a 404 problem, not the page', async () => {
  const response = await fetch(`${base}/assets/gone-9z.js`)
  expect(await problemOf(response)).toMatchObject({ status: 404, code: 'notFound' })
})

test.each(['/../../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fpackage.json'])(
  'H9 %s never leaves the folder',
  async (path) => {
    const text = await rawGet(path)
    expect(text).not.toContain('root:')
    expect(text).not.toContain('"dependencies"')
  },
)

test('H9 a nonsensical range does no harm', async () => {
  const response = await fetch(`${base}/assets/main-1a2b.js`, { headers: { range: 'bytes=9-2' } })
  expect(response.status).toBe(200)
  expect((await fetch(base)).status).toBe(200)
})

test('H9 a call to a page address is a 404 problem', async () => {
  const response = await fetch(`${base}/w/abc`, { method: 'POST', body: '{}' })
  expect(await problemOf(response)).toMatchObject({ status: 404 })
})

test('H2 a body that never ends is refused at its limit over a real connection', async () => {
  const answer = await new Promise<{ status: number; sent: number }>((resolve, reject) => {
    let sent = 0
    const asked = request(`${base}/api/workshops/w1/join`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    })
    const chunk = Buffer.alloc(16 * 1024, 0x20)
    const timer = setInterval(() => {
      if (sent < 4 * 1024 * 1024) asked.write(chunk)
      sent += chunk.length
    }, 1)
    asked.on('response', (response) => {
      clearInterval(timer)
      response.resume()
      asked.destroy()
      resolve({ status: response.statusCode ?? 0, sent })
    })
    asked.on('error', (error) => {
      clearInterval(timer)
      reject(error)
    })
  })
  expect(answer.status).toBe(413)
  expect(answer.sent).toBeLessThan(2 * 1024 * 1024)
})

test('H2 joining works over a real connection, and so does a HEAD', async () => {
  const joined = await fetch(`${base}/api/workshops/w1/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ key: keys.participant, name: 'Żółć' }),
  })
  expect(joined.status).toBe(201)
  expect((await fetch(`${base}/healthz`, { method: 'HEAD' })).status).toBe(200)
})

test('H9 without a built client people are told how to build it', async () => {
  const bare = createServer(
    createListener(
      anApi().app,
      createStatic(join(folder, 'nowhere'), () => ({})),
      () => false,
    ),
  )
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve))
  const { port } = bare.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/`)
  expect(response.status).toBe(503)
  expect(await response.text()).toContain('npm run build')
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
  bare.closeAllConnections()
  bare.close()
})

test('H4 the address to open can be opened', () => {
  expect(addressToOpen('127.0.0.1', 3000)).toBe('http://127.0.0.1:3000')
  expect(addressToOpen('::1', 80)).toBe('http://[::1]:80')
  expect(addressToOpen('0.0.0.0', 3000)).not.toContain('0.0.0.0')
})

/** `fetch` tidies paths; a hostile client does not. */
function rawGet(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo
    const socket = connect(port, '127.0.0.1', () => {
      socket.end(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`)
    })
    let text = ''
    socket.on('data', (data) => (text += data.toString()))
    socket.on('close', () => resolve(text))
    socket.on('error', reject)
  })
}
