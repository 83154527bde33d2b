import { describe, expect, test } from 'vitest'
import { excerptPair } from '../../../../client/features/versions/excerpt.ts'
import { createNames } from '../../../../client/features/versions/names.ts'
import { summaryOf } from '../../../../client/features/versions/summary.ts'
import { tellDifferences } from '../../../../client/features/versions/tell.ts'
import { catalogue } from '../../../../client/i18n/en/catalogue.ts'
import type { Text } from '../../../../client/i18n/i18n.tsx'
import { flatten, translator } from '@solid-primitives/i18n'
import * as format from '../../../../client/i18n/format.ts'
import { compareWorkshops } from '../../../../shared/domain/version/compareWorkshops.ts'
import type { WorkshopContent } from '../../../../shared/domain/workshop.ts'
import { aWorkshop } from '../../../shared/domain/report/aWorkshop.ts'

const t = translator(() => flatten(catalogue)) as unknown as Text
const formats = {
  number: (value: number, digits?: number) => format.formatNumber('en', value, digits),
  signed: (value: number) => String(value),
  percent: (value: number) => String(value),
  date: (at: number | string) => format.formatDate('en', at),
  time: (at: number) => format.formatTime('en', at),
  moment: (at: number) => format.formatMoment('en', at),
}
const looks = { brief: '', notes: {} }

function tell(now: WorkshopContent, past: WorkshopContent, pastLooks = looks) {
  const differences = compareWorkshops({ content: now, looks }, { content: past, looks: pastLooks })
  const parts = tellDifferences(differences, {
    t,
    format: formats,
    now: createNames([now, past], {}),
    past: createNames([past, now], {}),
  })
  const lines = parts.flatMap(({ title, entries }) =>
    entries.map(({ fate, title: of, where, changes }) => {
      const told = changes.map(({ label, values }) =>
        values ? `${label}: ${values[0]} > ${values[1]}` : label,
      )
      return [title, fate, of, where, ...told].join(' | ')
    }),
  )
  return { lines, summary: summaryOf(differences, t) }
}

const made = aWorkshop()
const lastStage = { ...made.stages[0]!, id: 'advocacy', name: 'Advocacy', position: 'z' }
const now: WorkshopContent = { ...made, stages: [...made.stages, lastStage] }
const [first, ...others] = now.touchpoints
const changed = (changes: Partial<NonNullable<typeof first>>): WorkshopContent => ({
  ...now,
  touchpoints: first ? [{ ...first, ...changes }, ...others] : [],
})

describe('what differs, in words', () => {
  test('VS3 ids are told as names, lists as words, and what is empty as nothing', () => {
    const { lines } = tell(
      now,
      changed({
        title: 'Other',
        stage: 'advocacy',
        position: 'z',
        tags: ['bottleneck', 'good'],
        reach: 'internal',
      }),
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(`| Title: “${first?.title}” > “Other”`)
    expect(lines[0]).toContain(`Stage: “${now.stages[0]?.name}” > “Advocacy”`)
    expect(lines[0]).toContain('> bottleneck, good practice')
    expect(lines[0]).not.toContain('moved')
  })

  test('VS3 what only moved, or only looks different, is told without values', () => {
    expect(tell(now, changed({ position: 'zz' })).lines[0]).toMatch(/\| moved within its list$/u)
    const bold = { brief: '', notes: { [first?.id ?? '']: 'bold' } }
    expect(tell(now, now, bold).lines[0]).toMatch(/\| Note: formatted differently$/u)
  })

  test('VS3 of the agenda only the steps that differ are told', () => {
    const minutes = { ...now.settings.minutes, rate: now.settings.minutes.rate + 5 }
    const { lines } = tell(now, { ...now, settings: { ...now.settings, minutes } })
    expect(lines).toEqual([
      `Frame | changed | Settings |  | Minutes for Rate: ${minutes.rate - 5} > ${minutes.rate}`,
    ])
  })

  test('VS3 the summary counts what comes back, goes and changes', () => {
    const past = { ...changed({ title: 'Other' }), comments: [], brief: 'Another brief' }
    const { summary } = tell({ ...now, comments: [aComment, { ...aComment, id: 'c2' }] }, past)
    expect(summary).toBe('2 entries go (Comments: 2), 2 entries change.')
    expect(tell(now, now).summary).toBe('Nothing differs from how it is now.')
  })

  test('VS3 of two long texts the stretch that differs is shown', () => {
    const same = 'All of this is said in both of them, word for word. '.repeat(6)
    const [a, b] = excerptPair(`${same}The end is near.`, `${same}The end is far.`)
    for (const [text, word] of [
      [a, 'near'],
      [b, 'far'],
    ] as const) {
      expect(text.startsWith('…')).toBe(true)
      expect(text).toContain(word)
      expect(text.length).toBeLessThan(130)
    }
    expect(excerptPair('short', 'shorter')).toEqual(['short', 'shorter'])
  })
})

const aComment = { id: 'c1', target: first?.id ?? '', text: 'Really?', author: null, at: 1 }
