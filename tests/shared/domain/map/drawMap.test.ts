import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawMap } from '../../../../shared/domain/map/drawMap.ts'
import { escapeXml, node, px, renderNode } from '../../../../shared/domain/map/draw/node.ts'
import { languages } from '../../../../shared/domain/workshop.ts'
import { estimate, finding, initiative, stage, tally, touchpoint, workshop } from './builders.ts'
import { measureWithFallback } from '../../../../shared/domain/map/layout/measure.ts'
import type { FontUse } from '../../../../shared/domain/map/draw/fontUse.ts'
import { journeyOf, smartphone } from './smartphone.ts'

const count = (text: string, part: string) => text.split(part).length - 1

test('M13 the smartphone poster has title, description, five stages and every touchpoint', () => {
  const svg = drawMap(smartphone())
  expect(svg).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="2245"/,
  )
  expect(svg).toContain('<title id="poster-title">Buying a smartphone</title>')
  expect(svg).toContain('23 touchpoints in 5 stages')
  expect(count(svg, 'data-stage=')).toBe(5)
  for (let i = 1; i <= 23; i++) expect(svg).toContain(`data-touchpoint="t${i}"`)
})

test('M13 it says what is so: not rated, split, quick wins, losses and the largest gap', () => {
  const svg = drawMap(smartphone())
  for (const words of ['not rated', 'split', '22 of 23', '−2.5', '−72%', 'target 4']) {
    expect(svg).toContain(words)
  }
  expect(count(svg, '#E7B53C')).toBe(3 + 3 + 1)
})

test('M13 what people wrote is escaped, everywhere', () => {
  const evil = '<script>alert("x")</script>&'
  const svg = drawMap({
    ...smartphone(),
    about: { title: evil, goal: evil, language: 'en', segments: [] },
    touchpoints: smartphone().touchpoints.map((t) => ({
      ...t,
      title: evil,
      id: `${t.id}"><g onload="x`,
    })),
  })
  expect(svg).not.toContain('<script')
  expect(svg).not.toContain('"><g onload')
  expect(svg).toContain('&lt;script&gt;')
})

test('M13 escaped text is well-formed XML text for every string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const safe = escapeXml(text)
      expect(safe).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/)
      expect(safe).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
      expect(safe).not.toMatch(/\p{Cs}/u)
    }),
  )
})

test('M13 a file carries its colours and asks the page for nothing', () => {
  const svg = drawMap(smartphone())
  expect(svg).not.toContain('var(')
  expect(svg).not.toMatch(/href|url\((?!#)/)
  expect(drawMap(smartphone(), { theme: 'dark' })).toContain('fill="#201F1B"')
})

test.each(languages)('M13 the poster speaks %s, in words and numbers', (language) => {
  const svg = drawMap(smartphone(), { language })
  expect(svg).toContain(`xml:lang="${language}"`)
  expect(svg).toContain(language === 'en' ? '−2.5' : '−2,5')
  expect(svg).not.toContain('undefined')
})

test.each([0, 1, 8, 40, 150])(
  'M10 a journey of %i touchpoints is drawn without a broken number',
  (n) => {
    const data = n === 0 ? workshop() : journeyOf(n)
    const svg = drawMap(data)
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
    expect(Number(/width="(\d+)"/.exec(svg)![1])).toBeGreaterThanOrEqual(2245)
  },
)

test('M2 before the reveal the poster says that the ratings are secret and shows no figure', () => {
  const secret = smartphone({
    tallies: {},
    rounds: [{ id: 'r1', name: 'Round 1', openedAt: 0, revealedAt: null }],
  })
  const svg = drawMap(secret)
  expect(svg).toContain('The ratings are secret until the facilitator reveals them.')
  expect(svg).not.toContain('not rated')
})

test('M9 customers are drawn hollow and in their own colour, only when there are any', () => {
  const staffOnly = drawMap(smartphone())
  const both = drawMap(smartphone(), { customers: { t12: tally([4, 1.8, -1.7], { n: 34 }) } })
  expect(staffOnly).not.toContain('#8B2F73')
  expect(both).toContain('#8B2F73')
})

test('M10 a touchpoint without owner, channel and votes is drawn like the others', () => {
  const svg = drawMap(smartphone({ touchpoints: [touchpoint('lonely')], tallies: {} }))
  expect(svg).toContain('data-touchpoint="lonely"')
})

test('M13 numbers in the drawing have two digits at most and are never broken', () => {
  expect(px(1.23456)).toBe('1.23')
  expect(px(-0)).toBe('0')
  expect(() => px(NaN)).toThrow(RangeError)
  expect(renderNode(node('g', { a: null, b: 2 }, ['x']))).toBe('<g b="2">x</g>')
})

test('M1 a quick win and a finding without a touchpoint stand under the whole journey', () => {
  const lonely = workshop({
    stages: [stage('s0')],
    touchpoints: [touchpoint('t0')],
    findings: [finding('Nobody owns it', 'weakness', [])],
    initiatives: [initiative('Name one owner')],
    estimates: { 'Name one owner': estimate(4.5, 1.5) },
  })
  const svg = drawMap(lonely)
  expect(count(svg, '>Whole journey<')).toBe(2)
  expect(svg).toContain('>Nobody owns it<')
  expect(svg).toContain('>Name one owner<')
  expect(count(svg, '#E7B53C')).toBe(1 + 1)
  expect(svg).not.toContain('None yet')
  expect(drawMap(smartphone())).not.toContain('Whole journey')
})

test('M10 many entries of the whole journey wrap into rows inside the sheet', () => {
  const many = workshop({
    stages: [stage('s0')],
    touchpoints: [touchpoint('t0')],
    initiatives: Array.from({ length: 30 }, (_, i) => initiative(`Initiative ${i}`)),
  })
  const svg = drawMap(many)
  const at = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>Initiative \d+</g)]
  expect(at).toHaveLength(30)
  expect(new Set(at.map(([, x, y]) => `${x} ${y}`)).size).toBe(30)
  expect(Math.max(...at.map(([, x]) => Number(x)))).toBeLessThan(2245 - 160 - 100)
})

test('M13 the poster leaves out KPIs without a value, explains the letters and names its people', () => {
  const kpi = {
    unit: '%',
    better: 'higher',
    baseline: null,
    target: null,
    actual: null,
    date: null,
    source: '',
    position: 'a0',
    stage: 's0',
  } as const
  const department = { colour: 1, expected: null, position: 'a0' }
  const svg = drawMap(
    workshop({
      about: { title: 'Buying', goal: '', language: 'en', segments: ['Families', 'Students'] },
      personas: [{ id: 'p1', name: 'Maja', description: '', position: 'a0' }],
      stages: [stage('s0')],
      departments: [
        { ...department, id: 'd1', name: 'Logistics' },
        { ...department, id: 'd2', name: 'Unconcerned' },
      ],
      touchpoints: [touchpoint('t0', { department: 'd1' })],
      kpis: [
        { ...kpi, id: 'k1', name: 'Empty share' },
        { ...kpi, id: 'k2', name: 'Open share', target: 0 },
      ],
    }),
  )
  expect(svg).not.toContain('Empty share')
  expect(svg).toContain('Open share, target 0 %')
  expect(svg).toContain('Customer journey: Buying · Persona: Maja · Segments: Families, Students')
  expect(svg).toContain('>Departments:<')
  expect(svg).toMatch(/>Logistics<\/text>/)
  expect(svg).not.toContain('Unconcerned')
})

test.each(languages)(
  'M13 in %s header and footer keep clear with a wide fallback font',
  (language) => {
    const svg = drawMap(smartphone(), { language })
    const wide = Number(/width="(\d+)"/.exec(svg)![1]) - 2 * 80
    const texts = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"([^>]*)>([^<]*)</g)].map(
      ([, x, y, attrs, text]) => {
        const font = {
          family: attrs!.includes('Newsreader') ? ('voice' as const) : ('ui' as const),
          size: Number(/font-size="([\d.]+)"/.exec(attrs!)![1]),
          weight: Number(/font-weight="([\d.]+)"/.exec(attrs!)![1]),
        }
        return {
          x: Number(x),
          y: Number(y),
          size: font.size,
          width: measureWithFallback(text!, font),
        }
      },
    )
    const firstOfMap = svg.indexOf('<g transform="translate(0 ')
    const inHeader = [...svg.slice(0, firstOfMap).matchAll(/<text /g)].length
    const header = texts.slice(0, inHeader)
    const footer = texts.slice(-14)
    for (const group of [header, footer]) {
      group.forEach((a, i) => {
        expect(a.x + a.width).toBeLessThanOrEqual(wide + 1)
        for (const b of group.slice(i + 1)) {
          const isSameRow = Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.8
          const isApart = a.x + a.width <= b.x || b.x + b.width <= a.x
          expect(!isSameRow || isApart).toBe(true)
        }
      })
    }
    const height = Number(/height="(\d+)"/.exec(svg)![1])
    expect(Math.max(...footer.map(({ y }) => y)) + 52 + 8).toBeLessThanOrEqual(height)
  },
)

test('M13 a file asks for the cuts and letters it uses and carries what it gets', () => {
  const asked: (readonly FontUse[])[] = []
  const svg = drawMap(smartphone(), {
    fontFaces: (use) => {
      asked.push(use)
      return '@font-face{}'
    },
  })
  expect(svg).toContain('<style>@font-face{}</style>')
  const [use] = asked
  expect(use!.map(({ family, isItalic }) => `${family} ${isItalic}`)).toContain('voice true')
  expect(use!.map(({ family, isItalic }) => `${family} ${isItalic}`)).not.toContain('ui true')
  expect(use!.find(({ family }) => family === 'ui')!.letters).toContain('−')
})
