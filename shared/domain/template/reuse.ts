/**
 * What of an exported workshop may be used again: the frame, and of the board as much as is wanted.
 * It is put together from what is named here, field by field, so that nothing of people, ballots,
 * figures, comments and decisions can come along, whatever later versions of the file hold (SPEC N26).
 */

/** `frame`: no touchpoint · `touchpoints`: what was collected · `board`: evidence, findings and initiatives too. */
export const reuseExtents = ['frame', 'touchpoints', 'board'] as const
export type ReuseExtent = (typeof reuseExtents)[number]

export interface ReuseOptions {
  readonly extent: ReuseExtent
  /** Leaves out what was measured in one house: volumes, and values and dates of key figures. */
  readonly isTemplate: boolean
}

type Plain = Readonly<Record<string, unknown>>

const frameLists = ['stages', 'departments', 'channels', 'personas', 'kpis'] as const

const touchpointFields = 'id title note stage position channels reach department tags'.split(' ')
const evidenceFields = 'id touchpoint kind text source date status'.split(' ')
const findingFields = 'id text quadrant touchpoints origin reason position'.split(' ')
const initiativeFields = (
  'id title findings touchpoints department owner due status applicable measurable feasible ' +
  'measure position'
).split(' ')

/**
 * A file as the server imports it, made from an exported one. What was merged into another touchpoint
 * stays behind; a file that is none gives one without content, which the server refuses in words.
 */
export function reuseWorkshop(file: Plain, { extent, isTemplate }: ReuseOptions): Plain {
  const workshop = plainOf(file.workshop)
  const richText = plainOf(file.richText)
  const notes = plainOf(richText.notes)
  const touchpoints = extent === 'frame' ? [] : standing(listOf(workshop.touchpoints))
  const board = extent === 'board'
  return {
    format: file.format,
    schema: file.schema,
    workshop: {
      about: pick(plainOf(workshop.about), ['title', 'goal', 'language', 'segments']),
      brief: workshop.brief,
      settings: workshop.settings,
      ...Object.fromEntries(
        frameLists.map((list) => [
          list,
          listOf(workshop[list]).map((one) => (isTemplate ? { ...one, ...unmeasured[list] } : one)),
        ]),
      ),
      touchpoints: touchpoints.map((one) => pick(one, touchpointFields)),
      evidence: board ? listOf(workshop.evidence).map((one) => pick(one, evidenceFields)) : [],
      findings: board ? listOf(workshop.findings).map((one) => pick(one, findingFields)) : [],
      initiatives: board
        ? listOf(workshop.initiatives).map((one) => pick(one, initiativeFields))
        : [],
    },
    richText: {
      brief: richText.brief,
      notes: Object.fromEntries(
        touchpoints.flatMap(({ id }) =>
          typeof id === 'string' && Object.hasOwn(notes, id) ? [[id, notes[id]]] : [],
        ),
      ),
    },
  }
}

/** How many stages and touchpoints a file holds, for a card. */
export function sizeOfFile(file: Plain): { readonly stages: number; readonly touchpoints: number } {
  const workshop = plainOf(file.workshop)
  return {
    stages: listOf(workshop.stages).length,
    touchpoints: listOf(workshop.touchpoints).length,
  }
}

const unmeasured: Readonly<Partial<Record<(typeof frameLists)[number], Plain>>> = {
  stages: { volume: null },
  departments: { expected: null },
  kpis: { baseline: null, target: null, actual: null, date: null },
}

/** Touchpoints that stand for themselves. */
function standing(touchpoints: readonly Plain[]): readonly Plain[] {
  return touchpoints.filter(({ into }) => into === undefined || into === null)
}

function plainOf(value: unknown): Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Plain)
    : {}
}

function listOf(value: unknown): readonly Plain[] {
  return Array.isArray(value) ? value.map(plainOf) : []
}

function pick(from: Plain, fields: readonly string[]): Plain {
  return Object.fromEntries(fields.flatMap((name) => (name in from ? [[name, from[name]]] : [])))
}
