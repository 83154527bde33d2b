import { expect, test } from 'vitest'
import { exportEntries } from '../../../client/features/map/exportEntries.ts'
import { csvOf } from '../../../server/files/csv.ts'
import { exportNames } from '../../../server/files/exportFiles.ts'
import type { FileWork } from '../../../server/files/fileWork.ts'
import { defaultHttpLimits } from '../../../server/http/limits.ts'
import { WorkError } from '../../../server/threads/workError.ts'
import { nastyTitle } from '../../shared/domain/report/aWorkshop.ts'
import { createFilesHere } from '../files/filesHere.ts'
import { anApi, problemOf, type TestApi } from './anApi.ts'
import { tokenOf } from './fakeRegistry.ts'

const get = (file: string) =>
  anApi().call('GET', `/api/workshops/w1/exports/${file}`, { token: tokenOf('viewer') })

test.each(exportNames)('X13 %s comes as a file to save, named after the workshop', async (file) => {
  const response = await get(file)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="zazolc-gesla-script-alert-1-script-click-http-evil-example-a-${file}"`,
  )
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect((await response.text()).length).toBeGreaterThan(0)
})

test.each(['nothing.csv', 'quick-wins', 'quick-wins.pdf', '__proto__', 'constructor'])(
  'X13 %s is a 404 that lists what there is',
  async (file) => {
    const problem = await problemOf(await get(file))
    expect(problem).toMatchObject({ status: 404, code: 'notFound' })
    for (const name of exportNames) expect(problem.detail).toContain(name)
  },
)

test('X6 CSV starts with a byte order mark, ends lines with CRLF and quotes what needs it', async () => {
  const bytes = new Uint8Array(await (await get('quick-wins.csv')).arrayBuffer())
  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  const text = new TextDecoder().decode(bytes)
  expect(text.split('\r\n')[0]).toMatch(/^Rank,Initiative,Quadrant,/u)
  expect(text).toContain(`"${nastyTitle.replaceAll('"', '""')}"`)
  expect(text).toContain(`"'@ada, *head* of <b>sales</b>"`)
})

test('X6 a cell that would run as a formula is disarmed, a negative figure is not', async () => {
  const text = await (await get('touchpoints.csv')).text()
  expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
  expect(text).toContain(',-2,-1.25,')
  expect(text).toContain('"two\nlines"')
})

test.each([
  ['a;=1', "a;'=1"],
  ['\t+1;-2;@x', "'\t'+1;'-2;'@x"],
  ['good; - bad; a=b', 'good; - bad; a=b'],
])('X6 %j runs no formula where cells are parted by semicolons or tabs either', (typed, safe) => {
  expect(csvOf({ header: ['Title'], rows: [[typed]] })).toContain(safe)
})

test('X1 workshop.json says its schema and when it was written', async () => {
  expect(await (await get('workshop.json')).json()).toMatchObject({
    format: 'touchline-workshop',
    schema: 1,
    exportedAt: '2027-01-15T08:00:00.000Z',
    workshop: { about: { language: 'en' } },
  })
})

test('X9 the map comes as one SVG file in which nothing that was typed can run', async () => {
  const response = await get('journey-map.svg')
  expect(response.headers.get('content-type')).toBe('image/svg+xml')
  const svg = await response.text()
  expect(svg).toMatch(/^<\?xml[^>]*\?>\n<svg /u)
  expect(svg).not.toContain('<script')
  expect(svg).toContain('&lt;script&gt;')
})

test('X9 the map brings its typefaces along, and only letters it sets ask for the extended ones', async () => {
  const svg = await (await get('journey-map.svg')).text()
  const faces = [...svg.matchAll(/@font-face\{[^}]*\}/gu)].map(([face]) => face)
  expect(faces.length).toBeGreaterThanOrEqual(2)
  for (const face of faces) {
    expect(face).toMatch(/src:url\(data:font\/woff2;base64,d09GM[\w+/]+=*\) format\('woff2'\)/u)
  }
  expect(svg).not.toMatch(/url\((?!#|data:font)/u)
})

test('X13 every entry of the export menu is a file the server makes, offered once', () => {
  const offered = ['journey-map.svg', ...exportEntries.flat().map(({ file }) => file)]
  for (const file of offered) expect(exportNames).toContain(file)
  expect(new Set(offered).size).toBe(offered.length)
})

const asked = (api: TestApi, from = '203.0.113.1', file = 'findings.csv') =>
  api.call('GET', `/api/workshops/w1/exports/${file}`, {
    token: tokenOf('viewer'),
    headers: { 'x-forwarded-for': from },
  })

test('H19 who asks for too many files is told when to come back, wherever they call from', async () => {
  const limits = { ...defaultHttpLimits, exportsPerMinute: 2 }
  const api = anApi({ limits, trustedProxies: 1 })
  expect((await asked(api, '203.0.113.1', 'nothing.csv')).status).toBe(404)
  expect((await asked(api)).status).toBe(200)
  expect((await asked(api, '203.0.113.2')).status).toBe(200)
  const response = await asked(api, '203.0.113.3')
  const wait = Number(response.headers.get('retry-after'))
  expect(wait).toBeGreaterThan(0)
  const problem = await problemOf(response)
  expect(problem).toMatchObject({ status: 429, code: 'tooFast' })
  expect(problem.detail).toBe(
    `You asked for too many files: 2 in 60 s. Nothing was changed; try again in ${wait} s.`,
  )
  const colleague = { token: tokenOf('participant') }
  const path = '/api/workshops/w1/exports/findings.csv'
  expect((await api.call('GET', path, colleague)).status).toBe(200)
  const free = anApi({ limits: { ...limits, exportsPerMinute: 0 } })
  for (let n = 0; n < 70; n++) expect((await asked(free)).status).toBe(200)
})

test('X15 a file is written once per state of the workshop', async () => {
  const files = createFilesHere()
  let written = 0
  const write: FileWork['write'] = (what) => (written++, files.write(what))
  const api = anApi({ fileWork: { ...files, write } })
  const bodies = await Promise.all([1, 2, 3].map(async () => (await asked(api)).text()))
  expect(new Set(bodies).size).toBe(1)
  await asked(api)
  expect(written).toBe(1)
  api.registry.mark = '2'
  await asked(api)
  expect(written).toBe(2)
})

test.each([
  ['busy', 429, 'tooFast', /too many files.*try again in 10 s/u],
  ['ended', 503, 'unavailable', /broke off.*Nothing was changed; ask again/u],
  ['closed', 503, 'unavailable', /restarts.*Nothing was changed/u],
  ['unreadable', 500, 'internal', /logged/u],
] as const)(
  'X17 whose file is neither written nor read is told why: %s',
  async (kind, status, code, said) => {
    const refuse = () => Promise.reject(new WorkError(kind, 'as the test says'))
    const api = anApi({ fileWork: { write: refuse, read: refuse } })
    const body = { title: 'T', import: { hello: 1 } }
    for (const response of [await asked(api), await api.call('POST', '/api/workshops', { body })]) {
      expect(response.headers.get('retry-after')).toBe(kind === 'busy' ? '10' : null)
      const problem = await problemOf(response)
      expect(problem).toMatchObject({ status, code })
      expect(problem.detail).toMatch(said)
    }
    expect(api.registry.made).toEqual([])
    expect(api.lines.join('')).toContain(kind === 'unreadable' ? 'a call failed' : '')
  },
)
