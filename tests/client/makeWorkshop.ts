/** A whole workshop in memory: real documents, views and actions; no server, no storage. */
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createBallotActions } from '../../client/workshop/ballotActions.ts'
import { canContribute } from '../../client/workshop/contributing.ts'
import { createCustomerViews } from '../../client/workshop/customerViews.ts'
import { createKeepingView } from '../../client/workshop/keepingView.ts'
import { createListActions, createSetActions } from '../../client/workshop/listActions.ts'
import { createOwnReader } from '../../client/workshop/ownReader.ts'
import { receiptOf } from '../../client/workshop/receipt.ts'
import { createTouchpointActions } from '../../client/workshop/touchpointActions.ts'
import { createUndo } from '../../client/workshop/undo.ts'
import { createViews } from '../../client/workshop/views.ts'
import type { Workshop } from '../../client/workshop/workshop.ts'
import { grantOf } from '../../shared/access/table.ts'
import * as board from '../../shared/doc/board.ts'
import * as frame from '../../shared/doc/frame.ts'
import * as record from '../../shared/doc/record.ts'
import { snapshotWorkshop } from '../../shared/doc/snapshot.ts'
import type { Participant, Role } from '../../shared/domain/participant.ts'
import type { Activity, ActivityState, Step } from '../../shared/domain/step.ts'
import { mayRearrange } from '../../shared/domain/touchpoint/mayRearrange.ts'
import type { Touchpoint } from '../../shared/domain/touchpoint/touchpoint.ts'
import type { Progress, Round, Settings } from '../../shared/domain/workshop.ts'
import type { Command } from '../../shared/protocol/http.ts'
import { aTouchpoint } from '../flow/fixtures.ts'

export interface Seed {
  readonly role?: Role
  readonly step?: Step
  readonly activities?: Partial<Record<Activity, ActivityState>>
  /** `id: title`, all in the stage `decision` unless the id says `stage/id`. */
  readonly touchpoints?: Readonly<Record<string, string>>
  readonly settings?: Partial<Settings>
  readonly progress?: Partial<Record<Activity, Progress>>
  readonly rounds?: readonly Round[]
  readonly people?: readonly Participant[]
}

export interface MadeWorkshop {
  readonly workshop: Workshop
  readonly docs: Readonly<Record<'frame' | 'board' | 'record' | 'desk', Y.Doc>>
  /** Commands the person gave, in order; all are granted. */
  readonly commands: readonly Command[]
  setActivity(activity: Activity, state: ActivityState): void
}

const me: Participant = {
  id: 'ana',
  name: 'Ana',
  department: 'sales',
  role: 'participant',
  present: true,
}

/** Needs an owner, as the real one does. */
export function makeWorkshop(seed: Seed = {}): MadeWorkshop {
  const docs = { frame: new Y.Doc(), board: new Y.Doc(), record: new Y.Doc(), desk: new Y.Doc() }
  const role = seed.role ?? 'participant'
  plant(docs, seed, role)
  const views = createViews(docs, () => createOwnReader(docs, me.id))
  const commands: Command[] = []
  const awareness = null as unknown as Awareness // reason: no editor is mounted in these tests
  const mayRearrangeOne = (id: string): boolean => {
    const touchpoint = views.touchpointsById[id]
    return !touchpoint || mayRearrange(touchpoint, { id: me.id, role }, views.settings)
  }
  const workshop = {
    ...views,
    id: 'w1',
    visit: {
      workshopId: 'w1',
      title: 'Buying a smartphone',
      goal: '',
      role,
      participantId: me.id,
      name: me.name,
      token: 'token',
      step: 'rate',
      people: 1,
      at: 0,
    },
    me: () => ({ ...me, role }),
    isFacilitator: () => role === 'facilitator',
    isLoaded: () => true,
    saveState: () => ({ kind: 'saved' }),
    waiting: () => 0,
    setTextStopped: () => undefined,
    endedBy: () => null,
    renew: () => undefined,
    rescue: {
      refusal: () => null,
      items: () => [],
      isReady: () => true,
      startAfresh: () => 'done',
      bringBack: () => 0,
      dismiss: () => undefined,
    },
    lateRatings: () => [],
    lateAnswers: { ratings: () => [], estimates: () => [], dots: () => [] },
    unsavedOnBoard: () => [],
    copyTrouble: () => null,
    canWrite: (kind) => grantOf(role, kind, { boardLocked: views.session.boardLocked }) === 'write',
    activity: (activity) => views.session.activities[activity].state,
    canContribute: (activity) => canContribute(views.session, role, activity),
    isPrivate: () => views.session.activities.collect.state === 'private',
    customers: createCustomerViews(docs.record),
    hasEditing: () => true,
    loadEditing: () => Promise.resolve(),
    frame: {
      setAbout: (changes) => frame.about.patch(docs.frame, changes),
      setSettings: (changes) => frame.settings.patch(docs.frame, changes),
      stages: createListActions(docs.frame, frame.stages),
      departments: createListActions(docs.frame, frame.departments),
      channels: createListActions(docs.frame, frame.channels),
      personas: createListActions(docs.frame, frame.personas),
      kpis: createListActions(docs.frame, frame.kpis),
    },
    board: {
      findings: createListActions(docs.board, board.findings),
      initiatives: createListActions(docs.board, board.initiatives),
      evidence: createSetActions(docs.board, board.evidence),
      comments: createSetActions(docs.board, board.comments),
    },
    touchpointActions: createTouchpointActions(
      docs,
      () => (views.settings.anonymous ? null : me.id),
      () => views.session.activities.collect.state === 'private',
      mayRearrangeOne,
    ),
    mayRearrange: mayRearrangeOne,
    loadKeeping: () => Promise.resolve(() => createKeepingView(docs.record)),
    ballot: createBallotActions(docs, () => views.session.round),
    cursorLine: { onCursors: () => undefined, sendLoose: () => undefined, seats: () => ({}) },
    presence: { others: () => [], inFront: () => [], writersOf: () => [], set: () => undefined },
    undo: createUndo(docs),
    brief: () => ({ fragment: frame.briefOf(docs.frame), awareness }),
    note: (id) => {
      const fragment = board.noteOf(docs.board, id)
      return fragment && { fragment, awareness }
    },
    command: (command) => {
      commands.push(command)
      return Promise.resolve({ ok: true })
    },
    lookAtVersion: () => Promise.resolve({ failed: 'notFound', detail: '' }),
    exportFile: () => Promise.resolve(new Blob()),
    snapshot: () => snapshotWorkshop(docs),
    receipt: () => receiptOf(docs),
    received: () => [{ kind: 'board', content: 3, presence: 2, notices: 4, bytes: 2048 }],
    reconnect: () => undefined,
  } satisfies Workshop
  return {
    workshop,
    docs,
    commands,
    setActivity(activity, state) {
      const { activities } = record.session.get(docs.record)
      record.session.patch(docs.record, {
        activities: { ...activities, [activity]: { state, until: null } },
      })
    },
  }
}

function plant(docs: MadeWorkshop['docs'], seed: Seed, role: Role): void {
  for (const [index, id] of ['awareness', 'consideration', 'decision'].entries())
    frame.stages.put(docs.frame, {
      id,
      name: id.toUpperCase(),
      subtitle: '',
      customerGoal: '',
      ourGoal: '',
      volume: null,
      position: `a${index}`,
    })
  for (const [index, name] of ['Sales', 'Support', 'Logistics', 'IT'].entries())
    frame.departments.put(docs.frame, {
      id: name.toLowerCase(),
      name,
      colour: index + 1,
      expected: null,
      position: `a${index}`,
    })
  frame.settings.patch(docs.frame, seed.settings ?? {})
  for (const [index, [place, title]] of Object.entries(seed.touchpoints ?? {}).entries())
    board.touchpoints.put(docs.board, touchpointAt(place, title, index))
  for (const person of seed.people ?? [{ ...me, role }]) record.roster.put(docs.record, person)
  for (const round of seed.rounds ?? []) record.rounds.put(docs.record, round)
  const { activities } = record.session.get(docs.record)
  const opened = Object.entries(seed.activities ?? {}).map(([activity, state]) => [
    activity,
    { state, until: null },
  ])
  record.session.patch(docs.record, {
    step: seed.step ?? 'rate',
    activities: { ...activities, ...Object.fromEntries(opened) },
  })
  for (const [activity, progress] of Object.entries(seed.progress ?? {}))
    docs.record.getMap(record.progressRoot).set(activity, progress)
}

function touchpointAt(place: string, title: string, index: number): Touchpoint {
  const [stage, id] = place.includes('/') ? place.split('/') : ['decision', place]
  const position = `a${String(index).padStart(3, '0')}`
  return aTouchpoint(id!, { title, stage: stage!, position })
}
