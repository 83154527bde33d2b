import { generateNKeysBetween } from 'fractional-indexing'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { stageIds } from '../../../../shared/domain/template/library/structure.ts'
import { buildTemplate } from '../../../../shared/domain/template/buildTemplate.ts'
import type { TemplateContent } from '../../../../shared/domain/template/content.ts'
import { positionAt } from '../../../../shared/domain/template/position.ts'
import { templates, type Template } from '../../../../shared/domain/template/templates.ts'
import { countGraphemes, textLimits } from '../../../../shared/domain/text.ts'
import { reaches } from '../../../../shared/domain/touchpoint/touchpoint.ts'
import { languages, type Language } from '../../../../shared/domain/workshop.ts'
import * as board from '../../../../shared/doc/board.ts'
import * as frame from '../../../../shared/doc/frame.ts'

const cases = templates.flatMap((template) =>
  languages.map((language) => ({
    template,
    language,
    content: buildTemplate(template, language),
  })),
)
const filled = cases.filter(({ template }) => template !== 'blank')

const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map((r) => r.id)

/** Everything a person reads, each with the field it stands in and that field's limit. */
function wordsOf(content: TemplateContent): [where: string, text: string, limit: number][] {
  const { title, name, paragraph } = textLimits
  return [
    ...content.segments.map((text) => ['segment', text, name] as const),
    ...content.stages.flatMap(
      (s) =>
        [
          [`stage ${s.id}`, s.name, name],
          [`subtitle of ${s.id}`, s.subtitle, title],
        ] as const,
    ),
    ...content.channels.map((c) => [`channel ${c.id}`, c.name, name] as const),
    ...content.departments.map((d) => [`department ${d.id}`, d.name, name] as const),
    ...content.personas.flatMap(
      (p) =>
        [
          [`persona ${p.id}`, p.name, name],
          [`description of ${p.id}`, p.description, paragraph],
        ] as const,
    ),
    ...content.kpis.flatMap(
      (k) =>
        [
          [`kpi ${k.id}`, k.name, title],
          [`unit of ${k.id}`, k.unit, name],
        ] as const,
    ),
    ...content.touchpoints.map((t) => [`touchpoint ${t.id}`, t.title, title] as const),
  ].map((entry) => [...entry])
}

describe.each(cases)('$template in $language', ({ content }) => {
  test('N1 every word is there, trimmed and within the limits of its field', () => {
    for (const [where, text, limit] of wordsOf(content)) {
      expect(text.trim(), where).toBe(text)
      expect(text, where).not.toBe('')
      expect(countGraphemes(text), where).toBeLessThanOrEqual(limit)
    }
  })

  test('N2 ids are unique within their list, and names too', () => {
    const { stages, channels, departments, personas, kpis, touchpoints } = content
    for (const list of [stages, channels, departments, personas, kpis, touchpoints]) {
      expect(new Set(idsOf(list)).size).toBe(list.length)
    }
    for (const list of [stages, channels, departments, kpis]) {
      expect(new Set(list.map((r) => r.name)).size).toBe(list.length)
    }
    expect(new Set(touchpoints.map((t) => t.title)).size).toBe(touchpoints.length)
  })

  test('N3 whatever a touchpoint or key figure refers to exists', () => {
    const stages = idsOf(content.stages)
    expect(stages).toEqual(stageIds)
    for (const kpi of content.kpis) expect(stages, kpi.id).toContain(kpi.stage)
    for (const t of content.touchpoints) {
      expect(stages, t.id).toContain(t.stage)
      expect(t.channels, t.id).not.toHaveLength(0)
      expect(idsOf(content.channels), t.id).toEqual(expect.arrayContaining([...t.channels]))
      if (t.department !== null) expect(idsOf(content.departments), t.id).toContain(t.department)
    }
  })

  test('N4 the documents take every record as it is', () => {
    const doc = new Y.Doc()
    for (const stage of content.stages) frame.stages.put(doc, stage)
    for (const channel of content.channels) frame.channels.put(doc, channel)
    for (const department of content.departments) frame.departments.put(doc, department)
    for (const persona of content.personas) frame.personas.put(doc, persona)
    for (const kpi of content.kpis) frame.kpis.put(doc, kpi)
    frame.settings.patch(doc, content.settings)
    for (const touchpoint of content.touchpoints) board.touchpoints.put(doc, touchpoint)
    expect(frame.stages.list(doc)).toEqual(content.stages)
    expect(frame.channels.list(doc)).toEqual(content.channels)
    expect(frame.departments.list(doc)).toEqual(content.departments)
    expect(frame.personas.list(doc)).toEqual(content.personas)
    expect(frame.kpis.list(doc)).toEqual(content.kpis)
    expect(frame.settings.get(doc)).toEqual(content.settings)
    const stored = board.touchpoints.all(doc)
    expect(content.touchpoints.map((t) => stored[t.id])).toEqual(content.touchpoints)
  })

  test('N5 positions put the records of a list in the order they are listed', () => {
    for (const stage of stageIds) {
      const positions = content.touchpoints.filter((t) => t.stage === stage).map((t) => t.position)
      expect(positions).toEqual(generateNKeysBetween(null, null, positions.length))
    }
  })
})

describe.each(filled)('$template in $language', ({ template, content }) => {
  test('N6 the journey is filled: goals, departments, a persona, every stage and every reach', () => {
    const { touchpoints } = content
    expect(content.goal).not.toBe('')
    expect(countGraphemes(content.goal)).toBeLessThanOrEqual(textLimits.sentence)
    for (const stage of content.stages) {
      expect(stage.customerGoal, stage.id).not.toBe('')
      expect(stage.ourGoal, stage.id).not.toBe('')
      expect(touchpoints.filter((t) => t.stage === stage.id).length).toBeGreaterThanOrEqual(2)
      expect(content.kpis.some((k) => k.stage === stage.id)).toBe(true)
    }
    expect(content.departments.length).toBeGreaterThanOrEqual(6)
    expect(content.personas).toHaveLength(1)
    expect(content.segments.length).toBeGreaterThanOrEqual(2)
    for (const reach of reaches) expect(touchpoints.map((t) => t.reach)).toContain(reach)
    const [least, most] = isSmartphone(template) ? [24, 40] : [14, 21]
    expect(touchpoints.length).toBeGreaterThanOrEqual(least)
    expect(touchpoints.length).toBeLessThanOrEqual(most)
  })

  test('N7 every channel and department is used by some touchpoint, legal and the like aside', () => {
    const channels = new Set(content.touchpoints.flatMap((t) => t.channels))
    expect(idsOf(content.channels).filter((id) => !channels.has(id))).toEqual([])
    const owners = new Set(content.touchpoints.map((t) => t.department))
    const idle = idsOf(content.departments).filter((id) => !owners.has(id))
    expect(idle.length).toBeLessThanOrEqual(2)
  })
})

const isSmartphone = (template: Template): boolean =>
  template === 'demo' || template === 'ecommerce'

const withoutWords = (content: TemplateContent) => ({
  stages: content.stages.map(({ id, volume, position }) => ({ id, volume, position })),
  channels: content.channels.map(({ id, kind, position }) => ({ id, kind, position })),
  departments: content.departments.map(({ id, colour, position }) => ({ id, colour, position })),
  kpis: content.kpis.map(({ id, stage, better, position }) => ({ id, stage, better, position })),
  touchpoints: content.touchpoints.map(({ title: _, ...rest }) => rest),
  segments: content.segments.length,
})

test.each(templates)('N8 %s has the same structure in every language', (template) => {
  const english = withoutWords(buildTemplate(template, 'en'))
  for (const language of languages) {
    expect(withoutWords(buildTemplate(template, language))).toEqual(english)
  }
})

/** Letters a text of some length cannot do without in that language, and what it must not contain. */
const letters: Readonly<Record<Language, RegExp>> = {
  en: /^[^ąćęłńóśźżåäöàèìòù]*$/u,
  pl: /[ąćęłńóśźż]/u,
  sv: /[åäö]/u,
  it: /[àèéìòù]|’/u,
}

test.each(cases)('N9 $template speaks $language, with its own letters', ({ language, content }) => {
  const text = wordsOf(content)
    .map(([, words]) => words)
    .join(' ')
  expect(text).toMatch(letters[language])
})

test.each(filled.filter((c) => c.language !== 'en'))(
  'N9 hardly a title of $template is left in English in $language',
  ({ template, content }) => {
    const english = buildTemplate(template, 'en')
    const same = content.touchpoints.filter((t, i) => t.title === english.touchpoints[i]?.title)
    expect(same.map((t) => t.title).length).toBeLessThanOrEqual(2)
  },
)

test('N10 the blank workshop has the default stages, six channels and the library of key figures', () => {
  const blank = buildTemplate('blank', 'en')
  expect(blank.goal).toBe('')
  expect(blank.stages.map((s) => s.name)).toEqual([
    'Awareness',
    'Consideration',
    'Decision',
    'Retention',
    'Advocacy',
  ])
  expect(blank.channels).toHaveLength(6)
  expect(blank.touchpoints).toEqual([])
  expect(blank.departments).toEqual([])
  const perStage = stageIds.map((id) => blank.kpis.filter((k) => k.stage === id).length)
  expect(perStage).toEqual([4, 3, 4, 3, 3])
  const lower = blank.kpis.filter((k) => k.better === 'lower').map((k) => k.name)
  expect(lower).toEqual(['Search ranking', 'Cost per click', 'Cost per conversion'])
})

test('N11 the demo starts from the smartphone purchase', () => {
  expect(buildTemplate('demo', 'pl')).toEqual(buildTemplate('ecommerce', 'pl'))
})

test('N12 sort keys are those the board makes, however many there are', () => {
  const keys = Array.from({ length: 300 }, (_, index) => positionAt(index))
  expect(keys).toEqual(generateNKeysBetween(null, null, 300))
  expect(() => positionAt(-1)).toThrow(RangeError)
  expect(() => positionAt(1.5)).toThrow(RangeError)
  expect(() => positionAt(4000)).toThrow(RangeError)
})
