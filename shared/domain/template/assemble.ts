import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { Kpi, Language } from '../workshop.ts'
import { initialSettings, type TemplateContent } from './content.ts'
import { unitWords } from './library/units.ts'
import { positionAt } from './position.ts'
import type {
  KpiStructure,
  StageWords,
  TemplateStructure,
  TemplateWords,
  TouchpointStructure,
} from './structure.ts'

/** Words by id, whatever the structure: what `TemplateWords` of any structure fits into. */
interface AnyWords {
  readonly stages: Readonly<Record<string, StageWords>>
  readonly channels: Readonly<Record<string, string>>
  readonly departments: Readonly<Record<string, string>>
  readonly personas: Readonly<
    Record<string, { readonly name: string; readonly description: string }>
  >
  readonly kpis: Readonly<Record<string, string>>
  readonly touchpoints: Readonly<Record<string, string>>
}

/** The department palette has ten colours; an eleventh department starts over. */
const colours = 10

/** Structure and words put together; positions number the records of each list (touchpoints: of each stage). */
export function assembleTemplate<S extends TemplateStructure>(
  structure: S,
  words: TemplateWords<S>,
  language: Language,
): TemplateContent {
  const named: AnyWords = words
  return {
    goal: words.goal,
    segments: words.segments,
    stages: structure.stages.map((stage, index) => ({
      ...stage,
      ...wordOf(named.stages, stage.id),
      position: positionAt(index),
    })),
    channels: structure.channels.map((channel, index) => ({
      ...channel,
      name: wordOf(named.channels, channel.id),
      position: positionAt(index),
    })),
    departments: structure.departments.map(({ id }, index) => ({
      id,
      name: wordOf(named.departments, id),
      colour: (index % colours) + 1,
      expected: null,
      position: positionAt(index),
    })),
    personas: structure.personas.map(({ id }, index) => ({
      id,
      ...wordOf(named.personas, id),
      position: positionAt(index),
    })),
    kpis: assembleKpis(structure.kpis, named.kpis, language),
    settings: initialSettings,
    touchpoints: assembleTouchpoints(structure.touchpoints, named.touchpoints),
  }
}

function assembleKpis(
  kpis: readonly KpiStructure[],
  names: AnyWords['kpis'],
  language: Language,
): Kpi[] {
  return kpis.map(({ unit, ...kpi }, index) => ({
    ...kpi,
    name: wordOf(names, kpi.id),
    unit: unitWords[language][unit],
    baseline: null,
    target: null,
    actual: null,
    date: null,
    source: '',
    position: positionAt(index),
  }))
}

function assembleTouchpoints(
  touchpoints: readonly TouchpointStructure[],
  titles: AnyWords['touchpoints'],
): Touchpoint[] {
  const placed = new Map<string, number>()
  return touchpoints.map((touchpoint) => {
    const index = placed.get(touchpoint.stage) ?? 0
    placed.set(touchpoint.stage, index + 1)
    return {
      ...touchpoint,
      title: wordOf(titles, touchpoint.id),
      note: '',
      position: positionAt(index),
      tags: touchpoint.tags ?? [],
      decision: null,
      author: null,
    }
  })
}

/** The compiler has checked that the word exists; this only says so at run time. */
function wordOf<T>(words: Readonly<Record<string, T>>, id: string): T {
  const word = words[id]
  if (word === undefined) throw new RangeError(`no words for ${id}`)
  return word
}
