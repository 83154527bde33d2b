/** What features read: the documents as Solid stores. Created once per open workshop, under its owner. */
import { createMemo, type Accessor } from 'solid-js'
import type { Store } from 'solid-js/store'
import type { Held } from '../../shared/domain/contribution.ts'
import type { Evidence } from '../../shared/domain/evidence/evidence.ts'
import type { Participant } from '../../shared/domain/participant.ts'
import type { Estimate, Initiative } from '../../shared/domain/priority/initiative.ts'
import { askedIn } from '../../shared/domain/rating/askedIn.ts'
import type { LatestTally } from '../../shared/domain/rating/latestTallies.ts'
import type { Rating } from '../../shared/domain/rating/rating.ts'
import type { DotTally, EstimateTally, Tally } from '../../shared/domain/rating/tally.ts'
import type { Activity } from '../../shared/domain/step.ts'
import type { Finding } from '../../shared/domain/swot/finding.ts'
import { textLimits } from '../../shared/domain/text.ts'
import type { Draft, Touchpoint } from '../../shared/domain/touchpoint/touchpoint.ts'
import type {
  About,
  Channel,
  Comment,
  Department,
  Kpi,
  Persona,
  Progress,
  Round,
  Session,
  Settings,
  Stage,
  Version,
} from '../../shared/domain/workshop.ts'
import * as board from '../../shared/doc/board.ts'
import { byPosition } from '../../shared/doc/collection.ts'
import * as desk from '../../shared/doc/desk.ts'
import { asPlainText } from '../../shared/doc/fields.ts'
import * as frame from '../../shared/doc/frame.ts'
import * as record from '../../shared/doc/record.ts'
import { projectCollection, projectSingleton, projectTable, projectValue } from '../sync/project.ts'
import type { Documents } from './documents.ts'
import { projectMerges } from './projectMerges.ts'
import { projectOwn, projectWishes, type LateReader } from './projectOwn.ts'
import { ratedParts } from './ratedParts.ts'
import { createReadiness, type Readiness } from './readiness.ts'

type ById<T> = Store<Record<string, T>>

/** Lists are in display order; `…ById` are for single look-ups. */
export interface Views {
  readonly about: Store<About>
  /** The brief as plain text, a line for each block; its rich text is `Workshop.brief`. */
  readonly briefText: Accessor<string>
  readonly settings: Store<Settings>
  readonly stages: Accessor<readonly Stage[]>
  readonly departments: Accessor<readonly Department[]>
  readonly channels: Accessor<readonly Channel[]>
  readonly personas: Accessor<readonly Persona[]>
  readonly kpis: Accessor<readonly Kpi[]>
  readonly touchpointsById: ById<Touchpoint>
  /** All touchpoints in journey order: stage by stage, then position. */
  readonly touchpoints: Accessor<readonly Touchpoint[]>
  /** Stage id → its touchpoints in order. */
  readonly touchpointsOf: (stageId: string) => readonly Touchpoint[]
  /** Those the round of now asks about, in the same order: all of them, or a few that are voted on again. */
  readonly asked: Accessor<readonly Touchpoint[]>
  /** The same of one stage. */
  readonly askedOf: (stageId: string) => readonly Touchpoint[]
  readonly findings: Accessor<readonly Finding[]>
  readonly findingsById: ById<Finding>
  readonly initiatives: Accessor<readonly Initiative[]>
  readonly initiativesById: ById<Initiative>
  readonly evidence: Accessor<readonly Evidence[]>
  readonly comments: Accessor<readonly Comment[]>
  readonly session: Store<Session>
  readonly roster: ById<Participant>
  readonly rounds: Accessor<readonly Round[]>
  /** What can be brought back, newest first. */
  readonly versions: Accessor<readonly Version[]>
  readonly progress: (of: Activity | typeof record.panelProgress) => Progress | null
  /** Whether people are done, while the facilitator asks. */
  readonly readiness: Readiness
  /** The latest revealed figures of each touchpoint; empty before the first reveal. */
  readonly tallies: Accessor<Readonly<Record<string, Tally>>>
  /** The same with the round they are from. */
  readonly latestTallies: Accessor<Readonly<Record<string, LatestTally<Tally>>>>
  /** Of any round; rounds are kept, so that movement can be shown. */
  readonly talliesOf: (round: string) => ById<Tally>
  /** The latest revealed estimates of each initiative. */
  readonly estimateTallies: Accessor<Readonly<Record<string, EstimateTally>>>
  readonly dotTallies: (ballot: 'swot' | 'prioritise') => ById<DotTally>
  /** The person's own, of the current round, that did not come onto the board yet. */
  readonly drafts: Accessor<readonly Draft[]>
  /** Whether others do not see yet what this person did to a contribution: it takes the way over the desk. */
  readonly isWaiting: (id: string) => boolean
  /** Why what the person did or drafted stays on their desk; `null` = nothing holds it back. */
  readonly heldFor: (id: string) => Held | null
  readonly hasWaiting: () => boolean
  /** Whether the person wrote a contribution that carries no name. */
  readonly isNameless: (id: string) => boolean
  readonly myRatings: Accessor<ById<Rating>>
  readonly myRatingsOf: (round: string) => ById<Rating>
  readonly myEstimates: Accessor<ById<Estimate>>
  readonly myDots: (ballot: 'swot' | 'prioritise') => ById<number>
}

/** @param reader reads what this person wishes of the board */
export function createViews(docs: Documents, reader: LateReader = () => null): Views {
  const session = projectSingleton(docs.record, record.session)
  const stagesById = projectCollection(docs.frame, frame.stages)
  const stages = createMemo(() => Object.values(stagesById).sort(byPosition))
  const merges = projectMerges(docs, reader)
  const { touchpointsById } = merges
  const byStage = createMemo(() => groupByStage(Object.values(touchpointsById)))
  const touchpointsOf = (stageId: string): readonly Touchpoint[] => byStage().get(stageId) ?? []
  const touchpoints = createMemo(() => stages().flatMap((stage) => touchpointsOf(stage.id)))
  const findingsById = merges.linked(projectOwn(docs, board.findings, 'finding', reader))
  const initiativesById = merges.linked(projectOwn(docs, board.initiatives, 'initiative', reader))
  const evidenceById = projectOwn(docs, board.evidence, 'evidence', reader)
  const commentsById = projectOwn(docs, board.comments, 'comment', reader)
  const wishesById = projectWishes(docs, reader)
  const draftsById = projectCollection(docs.desk, desk.drafts)
  const roundsById = projectCollection(docs.record, record.rounds)
  const versionsById = projectCollection(docs.record, record.versions)
  const progressMap = docs.record.getMap<unknown>(record.progressRoot)
  const progress = projectValue(progressMap, () => progressMap.toJSON())
  const round = createMemo(() => session.round)
  const rounds = createMemo(() => Object.values(roundsById).sort((a, b) => a.openedAt - b.openedAt))
  const asked = createMemo(() => askedIn(touchpoints(), roundsById[round()]?.touchpoints))

  return {
    about: projectSingleton(docs.frame, frame.about),
    briefText: projectValue(frame.briefOf(docs.frame), () =>
      asPlainText(frame.briefOf(docs.frame), textLimits.paragraph),
    ),
    settings: projectSingleton(docs.frame, frame.settings),
    stages,
    departments: sorted(projectCollection(docs.frame, frame.departments)),
    channels: sorted(projectCollection(docs.frame, frame.channels)),
    personas: sorted(projectCollection(docs.frame, frame.personas)),
    kpis: sorted(projectCollection(docs.frame, frame.kpis)),
    touchpointsById,
    touchpoints,
    touchpointsOf,
    asked,
    askedOf: (stageId) => asked().filter(({ stage }) => stage === stageId),
    findings: sorted(findingsById),
    findingsById,
    initiatives: sorted(initiativesById),
    initiativesById,
    evidence: createMemo(() => Object.values(evidenceById).map(merges.evidence)),
    comments: createMemo(() =>
      Object.values(commentsById)
        .sort((a, b) => a.at - b.at)
        .map(merges.comment),
    ),
    session,
    roster: projectCollection(docs.record, record.roster),
    rounds,
    versions: createMemo(() => Object.values(versionsById).sort((a, b) => b.at - a.at)),
    progress: (activity) => record.asProgress(progress()[activity]),
    readiness: createReadiness(docs, session, progress),
    ...ratedParts(docs, round, rounds, merges.taking),
    dotTallies: perBallot((ballot) => projectTable(docs.record, record.dotTallies, ballot)),
    myDots: perBallot((ballot) => projectTable(docs.desk, desk.dots, ballot)),
    // The board tells of it before the desk lets go: for that moment it would stand there twice.
    drafts: createMemo(() => Object.values(draftsById).filter(({ id }) => !touchpointsById[id])),
    isWaiting: (id) => (wishesById[id]?.wish ?? 'done') !== 'done',
    heldFor: (id) => wishesById[id]?.held ?? draftsById[id]?.held ?? null,
    isNameless: (id) => wishesById[id]?.isMine === true,
    hasWaiting: () => Object.values(wishesById).some(({ wish }) => wish !== 'done'),
  }
}

function sorted<T extends { readonly id: string; readonly position: string }>(
  records: ById<T>,
): Accessor<readonly T[]> {
  return createMemo(() => Object.values(records).sort(byPosition))
}

function perBallot<T>(project: (ballot: string) => T): (ballot: 'swot' | 'prioritise') => T {
  const views = { swot: project('swot'), prioritise: project('prioritise') }
  return (ballot) => views[ballot]
}

function groupByStage(touchpoints: readonly Touchpoint[]): Map<string, Touchpoint[]> {
  const groups = new Map<string, Touchpoint[]>()
  for (const touchpoint of touchpoints) {
    const group = groups.get(touchpoint.stage)
    if (group) group.push(touchpoint)
    else groups.set(touchpoint.stage, [touchpoint])
  }
  for (const group of groups.values()) group.sort(byPosition)
  return groups
}
