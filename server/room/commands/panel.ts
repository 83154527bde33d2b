/** Customers: asking them on their own, and what they answered elsewhere (SPEC PN1–PN5). */
import { headOf, headsOf } from '../../../shared/domain/touchpoint/merges.ts'
import { touchpoints } from '../../../shared/doc/board.ts'
import { panelStatus, surveys } from '../../../shared/doc/panel.ts'
import { tallies } from '../../../shared/doc/record.ts'
import {
  customersTable,
  mostSurveys,
  surveyTable,
  type PanelState,
  type PanelStatus,
  type Survey,
} from '../../../shared/domain/customer/panel.ts'
import { customerClasses } from '../../../shared/domain/participant.ts'
import { tallyTouchpoint, type Ballot } from '../../../shared/domain/rating/tallyTouchpoint.ts'
import type { Command, CommandDone } from '../../../shared/protocol/http.ts'
import type { SurveyAnswer } from '../../../shared/protocol/customers.ts'
import { mergedNow } from '../asked.ts'
import { countedOf, ratedTogether } from '../ballots.ts'
import type { ImportSurvey, Refusal } from '../contract.ts'
import type { RoomCore } from '../core.ts'
import { panelOf } from '../customers.ts'
import { openDesks } from '../desks.ts'
import { randomId } from '../randomId.ts'
import { doesNotFit } from '../refusals.ts'
import { nextAct } from '../retention.ts'
import { digestOf, forgetDigest, keepDigest, keptDigest } from '../surveyDigests.ts'
import { writeTallies } from '../tally.ts'
import { countedPeople, keepCounted, markOpened, wasOpened, type CountedPerson } from '../vault.ts'
import { goOn } from './goOn.ts'

type Of<Type extends Command['type']> = Extract<Command, { type: Type }>
type Answer = CommandDone | Refusal

const isCustomer = ({ customerClass }: CountedPerson): boolean => customerClass !== null

/**
 * From here on customers are asked by themselves in this round, whatever becomes of the group's rating.
 * Their answers are shown once: a second time, one more person could be read off the difference.
 */
export async function setPanel(
  core: RoomCore,
  { state, until = null }: Of<'setPanel'>,
): Promise<Answer> {
  const refusal = whyNot(core, state) ?? whyNotUntil(core, state, until)
  if (refusal) return refusal
  await openDesks(core)
  const { round } = core.state()
  const people = countedCustomers(core)
  if (state === 'revealed' && people.length === 0)
    return doesNotFit('No customer has answered yet, so there is nothing to show.')
  core.writer.edit('vault', (vault) => {
    if (state === 'open') markOpened(vault, 'panel', round)
    keepCounted(vault, 'panel', round, people)
  })
  if (state === 'revealed') show(core, round, people)
  write(core, { round, state, until })
  if (state === 'open') goOn(core)
  return { ok: true }
}

/** Stops asking, in the turn of the caller, at the deadline; what was there in time counts. */
export function closePanel(core: RoomCore, people: readonly CountedPerson[]): void {
  const { round } = core.state()
  core.writer.edit('vault', (vault) => keepCounted(vault, 'panel', round, people))
  write(core, { round, state: 'closed', until: null })
}

/** Records of before have no deadline: only what differs from that is written. */
function write(core: RoomCore, { until, ...status }: PanelStatus): void {
  core.writer.edit('record', (record) => {
    const hadOne = panelStatus.get(record).until !== null
    panelStatus.patch(record, until === null && !hadOne ? status : { ...status, until })
  })
  core.heartbeat.addChange({ deadline: nextAct(core) })
}

function whyNot(core: RoomCore, state: Of<'setPanel'>['state']): Refusal | null {
  const { round } = core.state()
  const record = core.writer.ahead('record')
  const table = customersTable(round)
  const isShown = [table, `${table}-late`].some((name) => tallies.map(record, name).size > 0)
  if (isShown || (panelOf(core).state === 'revealed' && panelOf(core).isOwn))
    return doesNotFit(
      'What customers said was shown in this round and stays so. Open a new round to ask them again.',
    )
  const vault = core.writer.ahead('vault')
  if (state === 'revealed' && !wasOpened(vault, 'panel', round) && !wasOpened(vault, 'rate', round))
    return doesNotFit(
      'There is nothing to show: open the panel first, so that customers can answer.',
    )
  return null
}

function whyNotUntil(core: RoomCore, state: PanelState, until: number | null): Refusal | null {
  if (until === null) return null
  if (state !== 'open')
    return doesNotFit(
      'Only while customers are asked can there be a deadline; nothing was changed.',
    )
  if (until <= core.time.now())
    return doesNotFit('The deadline has passed already; choose a later one.')
  return null
}

/** Who counts now: everybody on the desks while it is open, else who did when it stopped. */
export function countedCustomers(core: RoomCore): readonly CountedPerson[] {
  const { round } = core.state()
  const { state, isOwn } = panelOf(core)
  if (state === 'open') return countedOf(core, 'rate', isCustomer)
  const vault = core.writer.ahead('vault')
  return countedPeople(vault, isOwn ? 'panel' : 'rate', round).filter(isCustomer)
}

function show(core: RoomCore, round: string, people: readonly CountedPerson[]): void {
  const shown = ratedTogether(people, mergedNow(core))
  core.writer.edit('record', (record) =>
    writeTallies({ record, frame: core.docs.frame, vote: 'rate', round }, shown),
  )
}

/**
 * Figures of customers who answered elsewhere, in a table of their own beside those who answered here.
 * The answers themselves are not kept: whoever brought them has the file. Sent again under the id it
 * had, it is answered as before and nothing is added (SPEC PN75).
 */
export function importSurvey(core: RoomCore, survey: ImportSurvey, by: string): Answer {
  const record = core.writer.ahead('record')
  const before = survey.surveyId === undefined ? null : surveys.get(record, survey.surveyId)
  const digest = digestOf(survey)
  if (before) return sentAgain(core, before, digest)
  if (surveys.list(record).length >= mostSurveys)
    return doesNotFit(`A workshop holds ${mostSurveys} imports of survey results; take one back.`)
  const given = byTouchpoint(core, survey.answers)
  const all = [...given.values()].reduce((sum, { length }) => sum + length, 0)
  if (all === 0)
    return doesNotFit('None of the answers is about a touchpoint of the board. Nothing was added.')
  const surveyId = survey.surveyId ?? `s${randomId(core.randomBytes, 9)}`
  const { name, people } = survey
  const { round } = core.state()
  core.writer.edit('record', (doc) => {
    for (const [id, ballots] of given)
      tallies.set(doc, surveyTable(surveyId), id, tallyTouchpoint(ballots, customerClasses))
    const at = core.time.now()
    surveys.put(doc, {
      id: surveyId,
      name,
      at,
      by,
      round,
      people: Math.min(people, all),
      answers: all,
    })
  })
  core.writer.edit('vault', (vault) => keepDigest(vault, surveyId, digest))
  return { ok: true, surveyId, counted: all }
}

/** Who has lost the answer asks again; an id that another import has is refused. */
function sentAgain(core: RoomCore, before: Survey, digest: string): Answer {
  if (keptDigest(core.writer.ahead('vault'), before.id) === digest)
    return { ok: true, surveyId: before.id, counted: before.answers }
  return doesNotFit(
    'Another import of survey results has this id; it is kept as it was, and nothing was added. Send yours under an id of its own.',
  )
}

/** Answers about touchpoints of the board; those about a merged one are about the one that was kept. */
function byTouchpoint(
  core: RoomCore,
  answers: readonly SurveyAnswer[],
): ReadonlyMap<string, Ballot[]> {
  const board = core.writer.ahead('board')
  const there = touchpoints.map(board)
  const heads = headsOf(touchpoints.list(board))
  const given = new Map<string, Ballot[]>()
  for (const { touchpoint, customerClass, ...rating } of answers) {
    if (!there.has(touchpoint)) continue
    const id = headOf(heads, touchpoint)
    const ballots = given.get(id) ?? []
    ballots.push({ department: customerClass, rating })
    given.set(id, ballots)
  }
  return given
}

/** Takes an import back as a whole. */
export function removeSurvey(core: RoomCore, { surveyId }: Of<'removeSurvey'>): Answer {
  const record = core.writer.ahead('record')
  if (!surveys.get(record, surveyId)) return doesNotFit('There is no such import; nothing changed.')
  core.writer.edit('record', (doc) => {
    surveys.remove(doc, surveyId)
    tallies.map(doc, surveyTable(surveyId)).clear()
  })
  core.writer.edit('vault', (vault) => forgetDigest(vault, surveyId))
  return { ok: true }
}
