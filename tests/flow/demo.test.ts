import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { createDemo, type Demo } from '../../client/demo/createDemo.ts'
import { DemoError } from '../../client/demo/demoError.ts'
import { seats } from '../../client/demo/story/seats.ts'
import { loadDemoWords } from '../../client/demo/words/loadDemoWords.ts'
import type { WorkshopArchive } from '../../shared/doc/archive.ts'
import { roster } from '../../shared/doc/record.ts'
import { rollUp } from '../../shared/domain/map/rollup.ts'
import { quadrantOf } from '../../shared/domain/priority/quadrant.ts'
import { buildTemplate } from '../../shared/domain/template/buildTemplate.ts'
import { languages } from '../../shared/domain/workshop.ts'

import { startServer, type RunningServer } from '../startServer.ts'
import { stockClient } from './client.ts'

const socketClass = WebSocket as unknown as typeof globalThis.WebSocket // reason: other typings only
let server: RunningServer

beforeAll(async () => {
  server = await startServer()
}, 60_000)
afterAll(() => server.stop())

async function get(demo: Demo, path: string): Promise<Response> {
  const answer = await fetch(`${server.url}/api/workshops/${demo.id}${path}`, {
    headers: { authorization: `Bearer ${demo.facilitatorToken}` },
  })
  expect(answer.status, path).toBe(200)
  return answer
}

describe.each(languages)('the demo in %s', (language) => {
  const told: [number, number][] = []
  let demo: Demo
  let archive: WorkshopArchive

  beforeAll(async () => {
    const onProgress = (done: number, total: number): void => void told.push([done, total])
    demo = await createDemo({ url: server.url, language, socketClass, onProgress })
    archive = (await (await get(demo, '/exports/workshop.json')).json()) as WorkshopArchive
  }, 60_000)

  test('Y30 is a finished workshop at the map, made by twenty people', async () => {
    const info = (await (await get(demo, '')).json()) as object
    expect(info).toMatchObject({
      step: 'map',
      title: demo.title,
      role: 'facilitator',
      participants: seats.length + 2,
    })
    const { session, about } = archive.workshop
    expect(about).toMatchObject({ language, goal: buildTemplate('demo', language).goal })
    for (const activity of ['rate', 'swot', 'prioritise'] as const) {
      expect(session.activities[activity].state).toBe('revealed')
    }
  })

  test('Y31 tells its progress one by one, up to the announced total', () => {
    const total = told.length
    expect(told).toEqual(Array.from({ length: total }, (_, index) => [index + 1, total]))
  })

  test('Y32 shows figures the server tallied: Logistics 3.8, Support 1.5, small departments hidden', () => {
    const { tallies } = archive.workshop
    const rows = tallies.deliveryTracking?.departments ?? []
    const row = (id: string) => rows.find(({ department }) => department === id)
    expect(row('logistics')?.experience).toBeCloseTo(3.75)
    expect(row('support')?.experience).toBeCloseTo(1.5)
    expect(row('it')).toMatchObject({ experience: null })
    expect(row('finance')).toMatchObject({ experience: null })
    expect(tallies.caseHandover?.n).toBe(2)
    expect(tallies.caseHandover?.experience.mean).toBeNull()
    const lowest = rollUp(archive.workshop).touchpoints.find(({ id }) => id === 'dataMove')
    expect(lowest?.isMoment).toBe(true)
  })

  test('Y57 has a round before, so that before and after show something', async () => {
    const csv = await (await get(demo, '/exports/rounds.csv')).text()
    expect(csv.trim().split('\n').length).toBeGreaterThan(50)
    expect(archive.workshop.session.round).toBe('r2')
  })

  test('Y33 keeps what people wrote: brief, notes, comments, evidence, reasons', async () => {
    const words = await loadDemoWords(language)
    const { workshop, richText } = archive
    expect(workshop.brief.split('\n')).toEqual(words.brief)
    expect(Object.keys(richText.notes).sort()).toEqual(Object.keys(words.notes).sort())
    expect(workshop.comments.map(({ text }) => text)).toEqual(Object.values(words.comments))
    expect(workshop.evidence).toHaveLength(Object.keys(words.evidence).length)
    for (const finding of workshop.findings) {
      expect(finding.reason !== '', finding.id).toBe(finding.origin === 'votes')
    }
    // The file names nobody; the record does.
    const record = stockClient(
      server.url.replace('http', 'ws'),
      demo.id,
      'record',
      demo.facilitatorToken,
    )
    await record.synced()
    const author = roster.get(record.doc, workshop.comments[0]?.author ?? '')
    record.close()
    expect(author?.name).toBe(words.people.support2)
  })

  test('Y34 ends in four owned quick wins, and hands them and the map out', async () => {
    const { workshop } = archive
    const wins = workshop.initiatives.filter(({ id }) => {
      const tally = workshop.estimates[id]
      return tally !== undefined && quadrantOf(tally) === 'quickWin'
    })
    expect(wins.map(({ id }) => id).sort()).toEqual([
      'initiative-costOnPage',
      'initiative-hubMessage',
      'initiative-receiptLink',
      'initiative-transferCard',
    ])
    const csv = await (await get(demo, '/exports/quick-wins.csv')).text()
    for (const { title, owner, due } of wins) {
      expect(csv).toContain(title)
      expect(csv).toContain(owner)
      expect(csv).toContain(due)
    }
    const svg = await (await get(demo, '/exports/journey-map.svg')).text()
    expect(svg).toMatch(/<svg [^>]*role="img"/u)
  })

  test('Y35 nobody stays connected', async () => {
    const present = async (): Promise<number> => {
      const file = (await (await get(demo, '/exports/workshop.json')).json()) as WorkshopArchive
      return file.workshop.roster.filter((person) => person.present).length
    }
    await expect.poll(present, { timeout: 10_000 }).toBe(0)
  })
})

test('Y36 a server that cannot be reached is told as offline, not as a crash', async () => {
  const making = createDemo({ url: 'http://127.0.0.1:9', language: 'en', socketClass })
  await expect(making).rejects.toBeInstanceOf(DemoError)
  await expect(making).rejects.toMatchObject({ code: 'offline' })
})

test('Y37 where making workshops needs a key, the refusal is told and the key helps', async () => {
  const closed = await startServer({ CREATE_KEY: 'a-key-only-the-operator-knows' })
  try {
    const wish = { url: closed.url, language: 'en', socketClass } as const
    await expect(createDemo(wish)).rejects.toBeInstanceOf(DemoError)
    const demo = await createDemo({ ...wish, createKey: 'a-key-only-the-operator-knows' })
    expect(demo.facilitatorToken).not.toBe('')
  } finally {
    await closed.stop()
  }
}, 60_000)
