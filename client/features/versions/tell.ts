/** What differs between now and a version, as people say it: part by part, entry by entry. */
import { steps, type Step } from '../../../shared/domain/step.ts'
import {
  comparedLists,
  type Changed,
  type ComparedList,
  type ComparedRecord,
  type Differences,
} from '../../../shared/domain/version/compareWorkshops.ts'
import type { Settings } from '../../../shared/domain/workshop.ts'
import type { Text } from '../../i18n/i18n.tsx'
import { excerpt, excerptPair } from './excerpt.ts'
import { createFieldWords, type FieldWords } from './fieldWords.ts'
import type { Names } from './names.ts'
import type { Format } from './valueWords.ts'

/** What happens to an entry when the version is brought back. */
export type Fate = 'back' | 'gone' | 'changed'

interface ToldPart {
  readonly title: string
  readonly entries: readonly ToldEntry[]
}

export interface ToldEntry {
  readonly fate: Fate
  readonly title: string
  /** Where it stands: its stage, touchpoint or quadrant. */
  readonly where: string | null
  readonly changes: readonly ToldChange[]
}

interface ToldChange {
  readonly label: string
  /** How it is now and how it would be; `null` where values say nothing. */
  readonly values: readonly [now: string, then: string] | null
}

export interface Telling {
  readonly t: Text
  readonly format: Format
  /** Names as they are now, and as they were in the version. */
  readonly now: Names
  readonly past: Names
}

type AnyRecord = ComparedRecord<ComparedList>

/** Parts without a difference are left out. */
export function tellDifferences(differences: Differences, telling: Telling): ToldPart[] {
  const { t } = telling
  const words = createFieldWords(t, telling.format)
  const parts = comparedLists.map((name) => {
    const { added, removed, changed } = differences.lists[name]
    const entry = (fate: Fate, record: AnyRecord, names: Names): ToldEntry => ({
      fate,
      title: titleOf(record),
      where: whereOf(record, names, t),
      changes: [],
    })
    const entries = [
      ...added.map((record) => entry('back', record, telling.past)),
      ...removed.map((record) => entry('gone', record, telling.now)),
      ...(changed as readonly Changed<AnyRecord>[]).map((change) => ({
        ...entry('changed', change.before, telling.now),
        changes: tellFields(change, words.lists[name], telling),
      })),
    ]
    return { title: t(`versions.part.${name}`), entries }
  })
  const frame = { title: t('versions.part.frame'), entries: tellFrame(differences, telling) }
  return [frame, ...parts].filter(({ entries }) => entries.length > 0)
}

function tellFrame({ about, settings, brief }: Differences, telling: Telling): ToldEntry[] {
  const { t } = telling
  const words = createFieldWords(t, telling.format)
  const entry = (title: string, changes: readonly ToldChange[]): ToldEntry[] =>
    changes.length > 0 ? [{ fate: 'changed', title, where: null, changes }] : []
  const plain = { label: t('frame.brief.title'), word: words.about.goal.word }
  return [
    ...entry(t('shell.title'), about ? tellFields(about, words.about, telling) : []),
    ...entry(t('frame.brief.title'), brief ? [tellChange(plain, brief, telling)] : []),
    ...entry(t('frame.settings.title'), settings ? tellSettings(settings, telling) : []),
  ]
}

function tellSettings(change: Changed<Settings>, telling: Telling): ToldChange[] {
  const { t, format } = telling
  const words = createFieldWords(t, format)
  const fields = change.fields.filter((field) => field !== 'minutes')
  const { before, after } = change
  const minutes = (step: Step): ToldChange => ({
    label: t('frame.agenda.minutesOf', t(`common.step.${step}`)),
    values: [format.number(before.minutes[step]), format.number(after.minutes[step])],
  })
  const differing = steps.filter((step) => before.minutes[step] !== after.minutes[step])
  return [...tellFields({ ...change, fields }, words.settings, telling), ...differing.map(minutes)]
}

function tellFields<T extends object>(
  { before, after, fields }: Changed<T>,
  words: Readonly<Record<string, FieldWords>>,
  telling: Telling,
): ToldChange[] {
  // Who is moved to another stage or quadrant stands in another place there anyway.
  const isElsewhere = fields.some((field) => ['stage', 'quadrant'].includes(field))
  return fields.flatMap((field) => {
    const one = words[field]
    if (!one || (field === 'position' && isElsewhere)) return []
    return [tellChange(one, { before: before[field], after: after[field] }, telling)]
  })
}

function tellChange(
  { label, word }: FieldWords,
  { before, after }: { readonly before: unknown; readonly after: unknown },
  { t, now, past }: Telling,
): ToldChange {
  if (!word) return { label, values: null }
  if (before === after) return { label: t('versions.field.look', label), values: null }
  const [was, is] =
    typeof before === 'string' && typeof after === 'string'
      ? excerptPair(before, after)
      : [before, after]
  return { label, values: [word(was as never, now), word(is as never, past)] }
}

function titleOf(record: AnyRecord): string {
  if ('title' in record) return excerpt(record.title)
  return excerpt('name' in record ? record.name : record.text)
}

function whereOf(record: AnyRecord, names: Names, t: Text): string | null {
  if ('quadrant' in record) return t(`terms.quadrant.${record.quadrant}`)
  if ('stage' in record) return names.stage(record.stage)
  if ('target' in record) return names.touchpoint(record.target)
  return 'touchpoint' in record ? names.touchpoint(record.touchpoint) : null
}
