/** What people type stays text: in every export and after a restart (SPEC X3, X6, X9, X11, V4, V6). */
// @ts-expect-error reason: the package brings no types, and one call is all that is needed
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import * as board from '../../shared/doc/board.ts'
import { dots, estimates, ratings } from '../../shared/doc/desk.ts'
import * as frame from '../../shared/doc/frame.ts'
import { makeTown, startTarget, type Person, type Target, type Town } from './attackTools.ts'
import { until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'

const nasty = [
  '<script>alert("EVIL")</script>',
  '"><img src=x onerror=alert(1)><!-- ]]>',
  '=HYPERLINK("http://evil.example","EVIL")',
  "+1+cmd|' /C calc'!A0 EVIL",
  '-2+3+EVIL',
  '@SUM(1,2) EVIL',
  '\t=1+EVIL',
  '＝1+EVIL',
  '[EVIL](javascript:alert(1)) **b** | `c` # h',
  'EVIL\r\nBEGIN:VEVENT\r\n# heading\n| a | b |',
  '${EVIL} {{EVIL}} %0d%0aSet-Cookie: a=EVIL \u202e\u0007',
]

/** The same without what no reader lets through (SPEC T2). */
const tidied = (text: string): string => text.replaceAll('\r\n', '\n').replace('\u202e\u0007', ' ')

let target: Target
let town: Town

beforeAll(async () => {
  target = await startTarget()
  town = await makeTown(target, { title: nasty[0], template: 'blank' })
  const voters = await Promise.all(
    nasty
      .slice(0, 4)
      .map((text, i) =>
        town.join('participant', text.slice(0, 40), { department: nasty[i + 2]?.slice(0, 40) }),
      ),
  )
  await writeFrame()
  await writeBoard()
  await vote(voters)
}, 60_000)
afterAll(async () => {
  expect(await target.stop()).toBe(0)
})

async function edit(kind: string, person: Person, change: (doc: Y.Doc) => void): Promise<void> {
  const client = town.raw(kind, person, { extras: true })
  await client.opened()
  client.step1()
  await until(() => client.frames.some((f) => f[0] === 0 && f[1] === 1))
  const before = Y.encodeStateVector(client.doc)
  client.doc.transact(() => change(client.doc))
  client.update(Y.encodeStateAsUpdate(client.doc, before))
  await until(() => client.saved() > 0, `${kind} of ${person.name} saved`)
  client.close()
}

function writeFrame(): Promise<void> {
  return edit('frame', town.people.facilitator, (doc) => {
    frame.about.patch(doc, { goal: nasty[2] ?? '', segments: nasty })
    frame.briefOf(doc).insert(0, [paragraph(nasty.join('\n'))])
    nasty.forEach((text, i) => {
      const position = `a${i}`
      frame.stages.put(doc, {
        ...{ id: `s${i}`, name: text, subtitle: text, customerGoal: text, ourGoal: text },
        ...{ volume: null, position },
      })
      frame.personas.put(doc, { id: `p${i}`, name: text, description: text, position })
      frame.channels.put(doc, { id: `c${i}`, name: text, kind: 'other', position })
      frame.kpis.put(doc, {
        ...{ id: `k${i}`, stage: `s${i}`, name: text, unit: text, better: 'higher', source: text },
        ...{ baseline: 1, target: 2, actual: 3, date: null, position },
      })
    })
  })
}

/** A link that would run, in the form an editor's binding keeps it. */
function paragraph(text: string): Y.XmlElement {
  const element = new Y.XmlElement('paragraph')
  const run = new Y.XmlText()
  run.insert(0, text, { link: { href: 'javascript:alert(1)' } })
  element.insert(0, [run])
  return element
}

function writeBoard(): Promise<void> {
  return edit('board', town.people.participant, (doc) => {
    nasty.forEach((text, i) => {
      const links = { touchpoints: [`t${i}`], position: `a${i}`, author: null }
      board.touchpoints.put(
        doc,
        aTouchpoint(`t${i}`, { title: text, stage: `s${i}`, channels: [`c${i}`] }),
      )
      board.noteOf(doc, `t${i}`)?.insert(0, [paragraph(text)])
      board.evidence.put(doc, {
        ...{ id: `e${i}`, touchpoint: `t${i}`, kind: 'fact', text, source: text },
        ...{ date: null, status: 'kept', author: null },
      } as never)
      board.findings.put(doc, {
        ...{ id: `f${i}`, text, quadrant: 'weakness', origin: 'person', reason: text },
        ...links,
      })
      board.initiatives.put(doc, {
        ...{ id: `i${i}`, title: text, findings: [`f${i}`], department: null, owner: text },
        ...{ due: '2027-03-01', status: 'idea', measure: text },
        ...{ applicable: true, measurable: true, feasible: true },
        ...links,
      })
      board.comments.put(doc, { id: `x${i}`, target: `t${i}`, text, author: null, at: 1 })
    })
  })
}

async function vote(voters: readonly Person[]): Promise<void> {
  const set = async (activity: string, state: string): Promise<void> => {
    const answer = await town.command({ type: 'setActivity', activity, state })
    expect(answer.status, await answer.text()).toBe(200)
  }
  for (const activity of ['rate', 'swot', 'prioritise']) await set(activity, 'open')
  for (const voter of voters)
    await edit('desk', voter, (desk) => {
      for (const i of nasty.keys()) {
        ratings.set(desk, 'r1', `t${i}`, { expectation: 5, experience: 2, emotion: -1 })
        estimates.set(desk, 'r1', `i${i}`, { impact: 5, effort: 1 })
      }
      dots.set(desk, 'swot', 'f1', 2)
      dots.set(desk, 'prioritise', 'i1', 2)
    })
  for (const activity of ['rate', 'swot', 'prioritise']) await set(activity, 'revealed')
}

async function fileOf(name: string): Promise<string> {
  const { token } = town.people.viewer
  const answer = await target.call('GET', `${town.path}/exports/${name}`, { token })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"$/u)
  return answer.text()
}

/** Cells of a CSV file (RFC 4180). */
function cellsOf(csv: string): string[] {
  const cells = csv.replace(/^\ufeff/u, '').match(/"(?:[^"]|"")*"|[^,\r\n]+/gu) ?? []
  return cells.map((cell) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  )
}

describe('exports', () => {
  const sheets = 'quick-wins touchpoints findings jira trello github'.split(' ')
  test.each(sheets)('X6 no cell of %s.csv would run as a formula', async (name) => {
    const cells = cellsOf(await fileOf(`${name}.csv`))
    expect(cells.filter((cell) => cell.includes('EVIL')).length).toBeGreaterThan(5)
    const figures = /^-?\d+(?:\.\d+)?$/u
    const dangerous = cells.filter(
      (cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell) && !figures.test(cell),
    )
    expect(dangerous).toEqual([])
  })

  test.each([...sheets.map((name) => `${name}.csv`), 'quick-wins.md', 'journey-map.svg'])(
    'T2 %s holds no control character and nothing that turns the text beside it',
    async (name) => {
      const text = await fileOf(name)
      expect(text).toContain('EVIL')
      expect(text.match(/(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)).toBeNull()
    },
  )

  test.each(['quick-wins.md', 'decision-record.md'])(
    'X3 %s holds no HTML, link, heading or table row that somebody typed',
    async (name) => {
      const text = await fileOf(name)
      expect(text).toContain('EVIL')
      expect(text).not.toMatch(/<\/?(?:script|img)|<!--/iu)
      expect(text).not.toMatch(/(?<!\\)\]\(/u)
      expect(text).not.toMatch(/^# heading|^BEGIN:VEVENT|^\| a \| b \|/mu)
      expect(text).not.toMatch(/(?<!\\)`c/u)
    },
  )

  test('X9 the map is a well-formed drawing in which nothing can run or load', async () => {
    const svg = await fileOf('journey-map.svg')
    expect(svg).toContain('EVIL')
    const { window } = new JSDOM(svg, { contentType: 'image/svg+xml' }) as { window: Window }
    for (const element of window.document.querySelectorAll('*')) {
      expect(['script', 'image', 'foreignObject', 'img', 'iframe', 'use']).not.toContain(
        element.localName,
      )
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/iu)
        expect(value).not.toMatch(/javascript:|evil\.example/iu)
      }
    }
    window.close()
  })

  test('X11 the calendar has one event an initiative and no line somebody typed', async () => {
    const lines = (await fileOf('quick-wins.ics')).replace(/\r\n /gu, '').split('\r\n')
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(nasty.length)
    const known =
      /^(?:(?:BEGIN|END|VERSION|PRODID|CALSCALE|UID|DTSTAMP|SUMMARY|DESCRIPTION|TRANSP):|DTSTART;|$)/u
    expect(lines.filter((line) => !known.test(line))).toEqual([])
  })

  test('V4 the JSON file keeps every text and no link that would run, and imports again', async () => {
    const text = await fileOf('workshop.json')
    const archive = JSON.parse(text) as { workshop: { touchpoints: { title: string }[] } }
    const titles = archive.workshop.touchpoints.map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(nasty.map(tidied)))
    expect(text.includes('"href": "javascript:')).toBe(false)
    const body = { title: 'again', import: archive }
    const again = await makeTown(target, body)
    const notes = JSON.stringify((await again.fresh('board')).getMap('touchpoints').toJSON())
    expect(notes).not.toContain('href="javascript:')
  })
})

test('V6 every text is the same after a restart', async () => {
  const before = await fileOf('touchpoints.csv')
  await target.restart()
  expect(await fileOf('touchpoints.csv')).toBe(before)
})
