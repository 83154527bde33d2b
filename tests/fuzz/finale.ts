/** The end of a run: everybody comes back, everything is delivered, and all must agree. */
import * as Y from 'yjs'
import { deskOf } from '../../shared/access/docName.ts'
import { drafts } from '../../shared/doc/desk.ts'
import { createChance } from './chance.ts'
import { contains, contentOf, difference } from './contains.ts'
import { settle } from './handClock.ts'
import { createPerson, kinds, type Person, type Sheet } from './person.ts'
import type { World } from './world.ts'

/** Rounds without a frame or a call after which nothing more will come: longer than a store is waited for. */
const quietRounds = 12
const roundMs = 500
const mostRounds = 400

export async function finish(world: World): Promise<void> {
  const { host, witness, workshopId } = world
  await calm(world)
  await giveBackRights(world)
  await quieten(world, world.people)
  const newcomers = await meetNewcomers(world)
  compareReplicas(world, newcomers)
  checkSaved(world)
  if (!world.plan.hasUndo) checkWords(world)
  checkDrafts(world)
  witness.compare(host.log.store, workshopId)
  await host.restart()
  witness.compare(host.log.store, workshopId)
}

/**
 * Nothing new comes, the store takes again, and whoever is connected then agrees with the log.
 * Nobody connects anew, which would hide that something was left out.
 */
export async function calm(world: World): Promise<void> {
  world.host.log.refuse(false)
  for (const { sheets } of world.people) for (const { link } of sheets) link?.stall(false)
  await quieten(world, [])
  for (const person of world.people)
    for (const sheet of person.sheets)
      if (sheet.link?.isSynced) compareReplica(world, person, sheet)
}

/** Delivers, stores and waits until nothing happens any more; `comers` come back whenever they are cut off. */
async function quieten(world: World, comers: readonly Person[]): Promise<void> {
  const { host, clock, witness } = world
  for (let quiet = 0, round = 0; quiet < quietRounds; round++) {
    if (round > mostRounds) return witness.complain('it never gets quiet')
    if (witness.broken !== null) return
    for (const person of comers)
      for (const sheet of person.sheets)
        if (witness.mayRead(person.joined.participantId, sheet.kind)) world.connect(person, sheet)
    const before = countMet(world)
    await deliverAll(world, comers)
    await clock.skip(roundMs)
    witness.turn()
    await host.pump()
    quiet = countMet(world) > before || world.asked > 0 ? 0 : quiet + 1
  }
}

/** Everything but what only keeps connections alive. */
function countMet({ witness }: World): number {
  return [...witness.met.values()].reduce((sum, count) => sum + count, 0)
}

async function deliverAll(world: World, also: readonly Person[]): Promise<void> {
  await world.host.pump()
  for (const person of new Set([...world.people, ...also]))
    for (const { link } of person.sheets) {
      if (!link?.isOpen) continue
      world.witness.turn()
      link.up(link.waitingUp)
      await settle()
      link.down(link.waitingDown)
    }
  for (const { leftBehind } of world.people) {
    for (const link of leftBehind) link.up(link.waitingUp)
    await settle()
    if (leftBehind.length > 0) world.witness.turn()
  }
  await world.host.pump()
}

/** Most people get back what they had, so that what waited on their side is merged. */
async function giveBackRights(world: World): Promise<void> {
  const { witness, people } = world
  const chance = createChance(world.plan.seed, 3)
  const chair = people.find((p) => witness.roleOf(p.joined.participantId) === 'facilitator')
  if (!chair) return witness.complain('no facilitator is left')
  void world.command(chair, { type: 'lockBoard', locked: false })
  for (const { joined } of people) {
    const role = witness.roleOf(joined.participantId)
    if ((role === 'viewer' || role === 'customer') && chance.happens(0.7))
      void world.command(chair, {
        type: 'setRole',
        participantId: joined.participantId,
        role: 'participant',
      })
  }
  await quieten(world, [])
}

/** Each person once more, with nothing but the token. */
async function meetNewcomers(world: World): Promise<Person[]> {
  const chance = createChance(world.plan.seed, 4)
  const newcomers = world.people.map(({ name, joined }) =>
    createPerson({ name: `${name}'`, joined, hasExtras: false, hasUndo: false, chance }),
  )
  await quieten(world, [...world.people, ...newcomers])
  return newcomers
}

function compareReplicas(world: World, newcomers: readonly Person[]): void {
  for (const person of [...newcomers, ...world.people])
    for (const kind of kinds) compareReplica(world, person, person.sheet(kind))
}

function compareReplica({ witness }: World, person: Person, { kind, doc, link }: Sheet): void {
  const { participantId } = person.joined
  if (!witness.mayRead(participantId, kind)) return
  const where = `${person.name}/${kind}`
  if (!link?.isSynced) return witness.complain(`${where} is not synced in the end`)
  const logged = witness.durable.get(kind === 'desk' ? deskOf(participantId) : kind) ?? new Y.Doc()
  if (witness.mayWrite(participantId, kind)) {
    const differs = difference(doc, logged)
    if (differs !== null) witness.complain(`${where} is not what the log holds: ${differs}`)
  } else if (!contains(doc, Y.encodeStateAsUpdate(logged)))
    witness.complain(`${where} lacks what the log holds`)
}

function checkSaved({ people, witness }: World): void {
  for (const { name, joined, sheets } of people)
    for (const { kind, link } of sheets)
      if (link?.isOpen && link.unsaved > 0 && witness.mayWrite(joined.participantId, kind))
        witness.complain(`${name}/${kind}: ${link.unsaved} messages are never called saved`)
}

/** What was written once stands once at most. */
function checkWords({ witness }: World): void {
  const seen = new Set<string>()
  for (const [name, doc] of witness.durable) {
    if (name === 'record' || name === 'vault') continue
    const roots = [...doc.share.keys()].sort()
    const text = JSON.stringify(roots.map((root) => contentOf(doc, root)))
    for (const [word] of text.matchAll(/w[0-9a-f]{8};/gu)) {
      if (seen.has(word)) witness.complain(`${word} stands twice, the second time in ${name}`)
      seen.add(word)
    }
  }
}

/** A draft lies on its desk or on the board, never on both; it goes only when somebody takes it away. */
function checkDrafts({ witness, people, plan, removed }: World): void {
  const board = witness.durable.get('board')?.getMap('touchpoints')
  for (const { joined, sheets, name } of people) {
    const desk = witness.durable.get(deskOf(joined.participantId))
    const own = sheets.find(({ kind }) => kind === 'desk')?.doc
    if (!desk || !own) continue
    // What was published without a name leaves its writer a mark there, which is no draft.
    for (const { id } of drafts.list(desk))
      if (board?.has(id))
        witness.complain(`draft ${id} of ${name} was published and is still there`)
    if (plan.hasUndo || plan.hasRestores) continue
    for (const id of writtenOnce(desk))
      if (!drafts.map(desk).has(id) && !board?.has(id) && !removed.has(id))
        witness.complain(`draft ${id} of ${name} is gone`)
  }
}

/** Ids of all drafts a desk ever held. */
function writtenOnce(desk: Y.Doc): string[] {
  return [...drafts.map(desk)._map.keys()]
}
