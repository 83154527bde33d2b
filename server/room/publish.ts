/**
 * Drafts become touchpoints and wishes come true. The server writes both, in an order drawn by lot
 * over all desks, so that neither client id nor order nor time tells whose they are (SPEC P2, P20).
 * It is done in slices, so that nobody else waits for long; of a slice board, vault and desks change in
 * one commit: nothing is ever lost or doubled (SPEC P35).
 */
import type { DocName } from '../../shared/access/docName.ts'
import { drafts } from '../../shared/doc/desk.ts'
import { stages } from '../../shared/doc/frame.ts'
import { hold } from '../../shared/doc/held.ts'
import { deskWishes } from '../../shared/doc/wish.ts'
import type { ContributionKind, Held } from '../../shared/domain/contribution.ts'
import { plannedIn } from '../../shared/domain/wishing.ts'
import { authorOf, keepAuthor } from './authorship.ts'
import type { RoomCore } from './core.ts'
import type { Desk } from './desks.ts'
import { forgetWrittenEarlier } from './nameless.ts'
import { createPen } from './pen.ts'
import { rulesNow, type Rules } from './rules.ts'
import { shuffle } from './shuffle.ts'
import { keepSigned } from './signatures.ts'
import { lookAtDesks, waitingAt, type Waiting } from './waiting.ts'

/** Where something waits. */
export interface Place {
  readonly desk: Desk
  readonly id: string
}

export type IsDue = (waiting: Waiting, rules: Rules) => boolean

export interface Slice {
  /** What is not done yet. */
  readonly left: readonly Place[]
  /** What found no room. */
  readonly held: readonly Place[]
}

/** What is done before anybody else is heard: it takes some ten milliseconds, also on a large board. */
const mostInSlice = 50
/** In steps of about a microsecond. */
const mostStepsInSlice = 20_000
/** What of one desk is chosen at once; the rest is chosen when that is done. */
const mostOfDesk = 250
/** Drafts that are published in the moment of opening; many more follow at once. */
const mostAtOpening = 500

/** Publishes drafts of touchpoints on the desks in memory; the caller waits for durability. */
export function publishDrafts(core: RoomCore): void {
  const isDraft: IsDue = ({ draft }) => draft !== null
  const found = lookAtDesks(core).waiting.filter(({ draft }) => draft !== null)
  let left: readonly Place[] = choose(core, found).slice(0, mostAtOpening)
  while (left.length > 0) left = publishSlice(core, left, isDraft).left
}

/** Puts what is due in an order by lot, with so much of each desk as is done at once. */
export function choose(core: RoomCore, due: readonly Waiting[]): readonly Place[] {
  const counts = new Map<DocName, number>()
  return shuffle(due, core.randomBytes)
    .filter(({ desk: { name } }) => {
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      return count <= mostOfDesk
    })
    .map(({ desk, id }) => ({ desk, id }))
}

/**
 * Publishes the first of these places. What changed meanwhile is published
 * as it is now, or not; whoever has caused enough work for now keeps theirs on the desk (SPEC P36). The
 * caller waits for durability.
 */
export function publishSlice(core: RoomCore, places: readonly Place[], isDue: IsDue): Slice {
  const rules = rulesNow(core)
  const stageIds = stages.list(core.docs.frame).map(({ id }) => id)
  const done: Waiting[] = []
  const held: { readonly one: Waiting; readonly why: Held }[] = []
  const added: Waiting[] = []
  let count = 0
  let steps = 0
  let lined = (): void => {}
  core.writer.edit('board', (board) => {
    const pen = createPen(core, board, { stageIds, rules })
    ;({ lined } = pen)
    while (count < Math.min(mostInSlice, places.length) && steps < mostStepsInSlice) {
      const { desk, id } = places[count++] as Place
      const one = core.budgets.restOf(desk.participantId) > 0 ? null : waitingAt(core, desk, id)
      if (!one || !isDue(one, rules) || !pen.hasPlace(one)) continue
      const written = pen.write(one)
      steps += written.steps
      core.budgets.spend(desk.participantId, written.steps)
      if (written.held) held.push({ one, why: written.held })
      else done.push(one)
      if (written.isAdded) added.push(one)
    }
  })
  lined()
  if (done.length > 0) keepInVault(core, done, { added, rules })
  tidyDesks(core, done, held)
  return { left: places.slice(count), held: held.map(({ one }) => one) }
}

/** Who wrote what was published without a name, and under whose name the rest was; nothing of it waits any longer. */
function keepInVault(
  core: RoomCore,
  done: readonly Waiting[],
  { added, rules }: { readonly added: readonly Waiting[]; readonly rules: Rules },
): void {
  core.writer.edit('vault', (vault) => {
    for (const one of added) {
      const keep = rules.isNameless(one) ? keepAuthor : keepSigned
      keep(vault, one.id, one.desk.participantId)
    }
    for (const [desk, ones] of byDesk(done, (one) => one))
      forgetWrittenEarlier(
        vault,
        desk.participantId,
        ones.map(({ id }) => id),
      )
  })
}

/** Takes what was published off the desks: without a name it leaves its writer a mark. What has no room is told so. */
function tidyDesks(
  core: RoomCore,
  done: readonly Waiting[],
  held: readonly { readonly one: Waiting; readonly why: Held }[],
): void {
  const vault = core.writer.ahead('vault')
  for (const [{ name, participantId }, ones] of byDesk(done, (one) => one))
    core.writer.edit(name, (doc) => {
      for (const { id, draft, wish } of ones) {
        const kind: ContributionKind = draft ? 'touchpoint' : wish.kind
        const planned = wish?.wish === 'add' ? plannedIn(wish) : {}
        const next = Object.keys(planned).length > 0 ? 'change' : 'done'
        if (authorOf(vault, id) === participantId && wish?.wish !== 'remove')
          deskWishes.put(doc, { id, kind, wish: next, fields: planned, isMine: true })
        else drafts.remove(doc, id)
      }
    })
  for (const [{ name }, ones] of byDesk(held, ({ one }) => one))
    core.writer.edit(name, (doc) => {
      for (const { one, why } of ones) hold(doc, one.id, why)
    })
}

function byDesk<T>(found: readonly T[], waiting: (one: T) => Waiting): Map<Desk, T[]> {
  const desks = new Map<DocName, { readonly desk: Desk; readonly ones: T[] }>()
  for (const one of found) {
    const { desk } = waiting(one)
    const known = desks.get(desk.name)
    if (known) known.ones.push(one)
    else desks.set(desk.name, { desk, ones: [one] })
  }
  return new Map([...desks.values()].map(({ desk, ones }) => [desk, ones]))
}
