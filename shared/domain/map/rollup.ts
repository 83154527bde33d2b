import { departmentInitials } from '../departments.ts'
import { quadrantOf } from '../priority/quadrant.ts'
import type { Initiative } from '../priority/initiative.ts'
import type { Tally } from '../rating/tally.ts'
import type { Touchpoint } from '../touchpoint/touchpoint.ts'
import type { Stage, Workshop } from '../workshop.ts'
import { figureOf } from './figure.ts'
import { linksOf, stageFinder, type Links } from './links.ts'
import type { JourneyMap, MapInitiative, MapStage, MapTouchpoint } from './journeyMap.ts'
import { chooseMoments, momentCandidates, type MomentReason } from './momentsOfTruth.ts'

/** What customers answered, by touchpoint id; only what their own reveal allows. */
export type CustomerTallies = Readonly<Record<string, Tally>>

/**
 * The journey map of a workshop (SPEC M1): nothing in it is entered by hand, everything can be
 * followed back to the records it comes from. Touchpoints stand stage by stage, inside a stage in the
 * order of `workshop`; those whose stage was removed stand last, under a stage without a name.
 *
 * @param customers the second data set, when there is one; kept apart from the staff's figures
 */
export function rollUp(
  workshop: Workshop,
  customers: CustomerTallies = workshop.customers ?? {},
): JourneyMap {
  const stageOf = stageFinder(workshop)
  const initiatives = workshop.initiatives
    .filter(({ status }) => status !== 'dropped')
    .map((initiative) => toMapInitiative(workshop, initiative))
  const links = linksOf(workshop, initiatives)
  const bare = inStageOrder(workshop, stageOf).map((touchpoint, order) =>
    toMapTouchpoint(workshop, { touchpoint, order, stage: stageOf(touchpoint), links, customers }),
  )
  const touchpoints = withMoments(bare)
  const stages = stagesOf(workshop, { touchpoints, initiatives, links })
  const placed = (touched: readonly string[]) =>
    touched.some((id) => links.stageOfTouchpoint.has(id))
  const at = workshop.rounds.findIndex(({ id }) => id === workshop.session.round)
  const round = workshop.rounds[at]
  const initials = departmentInitials(workshop.departments)
  return {
    title: workshop.about.title,
    goal: workshop.about.goal,
    personas: workshop.personas.map(({ name }) => name).filter((name) => name.trim() !== ''),
    segments: workshop.about.segments.filter((name) => name.trim() !== ''),
    language: workshop.about.language,
    isRevealed: (round?.revealedAt ?? null) !== null || Object.keys(workshop.tallies).length > 0,
    round: {
      number: Math.max(0, at) + 1,
      name: round?.name ?? '',
      revealedAt: round?.revealedAt ?? null,
    },
    stages,
    touchpoints,
    channels: workshop.channels,
    departments: workshop.departments.map((d) => ({ ...d, initial: initials[d.id] ?? '?' })),
    hasCustomers: touchpoints.some(({ customer }) => customer !== null),
    marks: largestMarks(touchpoints),
    loose: {
      findings: workshop.findings.filter(({ touchpoints: touched }) => !placed(touched)),
      initiatives: winsFirst(
        initiatives.filter(({ initiative }) => !placed(links.touchedBy(initiative))),
      ),
    },
  }
}

/** Stage by stage, inside a stage as given; the order every column and curve relies on. */
function inStageOrder(
  workshop: Workshop,
  stageOf: (touchpoint: Touchpoint) => string,
): readonly Touchpoint[] {
  const rank = new Map(workshop.stages.map(({ id }, i) => [id, i]))
  const rankOf = (touchpoint: Touchpoint) => rank.get(stageOf(touchpoint)) ?? rank.size
  return [...workshop.touchpoints].sort((a, b) => rankOf(a) - rankOf(b))
}

interface TouchpointPlace {
  readonly touchpoint: Touchpoint
  readonly order: number
  readonly stage: string
  readonly links: Links
  readonly customers: CustomerTallies
}

function toMapTouchpoint(workshop: Workshop, place: TouchpointPlace): MapTouchpoint {
  const { touchpoint, links } = place
  const tally = workshop.tallies[touchpoint.id]
  const customer = place.customers[touchpoint.id]
  const own = links.initiativesOf.get(touchpoint.id) ?? []
  return {
    id: touchpoint.id,
    title: touchpoint.title,
    note: touchpoint.note,
    stage: place.stage,
    order: place.order,
    channels: touchpoint.channels,
    reach: touchpoint.reach,
    owner: touchpoint.department,
    tags: touchpoint.tags,
    decision: touchpoint.decision,
    isPain: touchpoint.tags.some((tag) => tag !== 'good'),
    isGood: touchpoint.tags.includes('good'),
    ...threeFigures(tally),
    gap: tally?.gap?.value ?? null,
    n: tally?.n ?? 0,
    noContact: tally?.noContact ?? 0,
    ...marksOf(tally?.proxied, tally?.erased),
    ...(tally?.decides && { decides: tally.decides }),
    departments: tally?.departments ?? [],
    range: tally?.range ?? null,
    quickWins: own.filter(({ isQuickWin }) => isQuickWin).map(({ initiative }) => initiative.id),
    initiatives: own.map(({ initiative }) => initiative.id),
    findings: links.findingsOf.get(touchpoint.id) ?? [],
    evidence: links.evidenceOf.get(touchpoint.id) ?? 0,
    comments: links.commentsOf.get(touchpoint.id) ?? 0,
    reasons: [],
    isMoment: false,
    customer: customer === undefined ? null : threeFigures(customer),
  }
}

/** Marks as they are told: absent where there are none (SPEC X35). */
function marksOf(proxied: number | null | undefined, erased: number | undefined) {
  return {
    ...(proxied !== undefined && { proxied }),
    ...(erased !== undefined && { erased }),
  }
}

function largestMarks(touchpoints: readonly MapTouchpoint[]): JourneyMap['marks'] {
  const proxied = touchpoints.map((t) => t.proxied).filter((count) => count !== undefined)
  const counts = proxied.filter((count) => count !== null)
  const most = proxied.length === 0 ? undefined : counts.length === 0 ? null : Math.max(...counts)
  const erased = Math.max(0, ...touchpoints.map((t) => t.erased ?? 0))
  return marksOf(most, erased === 0 ? undefined : erased)
}

function threeFigures(tally: Tally | undefined) {
  return {
    expectation: figureOf(tally?.expectation),
    experience: figureOf(tally?.experience),
    emotion: figureOf(tally?.emotion),
  }
}

/** Proposes moments of truth from the figures; a journey without any figure has none. */
export function withMoments(touchpoints: readonly MapTouchpoint[]): readonly MapTouchpoint[] {
  if (touchpoints.every((t) => t.emotion.mean === null && t.gap === null && !t.decides)) {
    return touchpoints.map((t) => ({ ...t, reasons: [], isMoment: false }))
  }
  const candidates = momentCandidates(
    touchpoints.map(({ id, emotion, expectation, gap, decides }) => ({
      id,
      emotion: emotion.mean,
      expectation: expectation.mean,
      gap,
      ...(decides && { decides }),
    })),
  )
  const chosen = chooseMoments(candidates, touchpoints.length)
  const reasons = new Map<string, readonly MomentReason[]>(candidates.map((c) => [c.id, c.reasons]))
  return touchpoints.map((t) => ({
    ...t,
    reasons: reasons.get(t.id) ?? [],
    isMoment: chosen.has(t.id),
  }))
}

function toMapInitiative(workshop: Workshop, initiative: Initiative): MapInitiative {
  const tally = workshop.estimates[initiative.id]
  return {
    initiative,
    isQuickWin: tally !== undefined && quadrantOf(tally) === 'quickWin',
    impact: tally?.impact.mean ?? null,
    effort: tally?.effort.mean ?? null,
    n: tally?.n ?? 0,
  }
}

interface StageContent {
  readonly touchpoints: readonly MapTouchpoint[]
  readonly initiatives: readonly MapInitiative[]
  readonly links: Links
}

/** Findings and initiatives stand once, under the earliest stage they touch. */
function stagesOf(workshop: Workshop, content: StageContent): readonly MapStage[] {
  const { touchpoints, initiatives, links } = content
  const order = [...workshop.stages.map(({ id }) => id), '']
  const home = (touched: readonly string[]) => {
    const places = touched.flatMap((id) => {
      const stage = links.stageOfTouchpoint.get(id)
      return stage === undefined ? [] : [order.indexOf(stage)]
    })
    return order[Math.min(...places)] ?? null
  }
  const known: readonly (Stage | null)[] = touchpoints.some(({ stage }) => stage === '')
    ? [...workshop.stages, null]
    : workshop.stages
  return known.map((stage, i) => {
    const id = stage?.id ?? ''
    const own = initiatives.filter(({ initiative }) => home(links.touchedBy(initiative)) === id)
    return {
      id,
      name: stage?.name ?? '',
      subtitle: stage?.subtitle ?? '',
      customerGoal: stage?.customerGoal ?? '',
      ourGoal: stage?.ourGoal ?? '',
      touchpoints: touchpoints.filter((t) => t.stage === id),
      volume: stage?.volume ?? null,
      loss: lossOf(workshop.stages[i - 1]?.volume, stage?.volume),
      kpis: workshop.kpis.filter((kpi) => stage !== null && kpi.stage === id),
      findings: workshop.findings.filter((finding) => home(finding.touchpoints) === id),
      initiatives: winsFirst(own),
    }
  })
}

function winsFirst(initiatives: readonly MapInitiative[]): readonly MapInitiative[] {
  return [...initiatives].sort((a, b) => Number(b.isQuickWin) - Number(a.isQuickWin))
}

/** Share of `before` that does not arrive; a zero or missing denominator has no share, a rise is no loss. */
function lossOf(before: number | null | undefined, now: number | null | undefined): number | null {
  if (!before || now === null || now === undefined || now > before) return null
  return 1 - now / before
}
