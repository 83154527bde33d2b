/** What may happen next in a run, and how often. Each answers what it did, for the trace. */
import { activities, activityStates, steps } from '../../shared/domain/step.ts'
import { roles } from '../../shared/domain/participant.ts'
import type { Command } from '../../shared/protocol/http.ts'
import type { Chance } from './chance.ts'
import { editSomething } from './edits.ts'
import { calm } from './finale.ts'
import type { Link } from './link.ts'
import type { Person, Sheet } from './person.ts'
import type { World } from './world.ts'

interface Action {
  /** How often it comes, beside the others. */
  readonly weight: number
  run(world: World, chance: Chance): string | Promise<string>
}

/** Lets one thing happen; answers what. */
export async function act(world: World, chance: Chance): Promise<string> {
  let left = chance.below(totalWeight)
  for (const action of actions) {
    left -= action.weight
    if (left < 0) return action.run(world, chance)
  }
  return 'nothing'
}

function edit(world: World, person: Person, sheet: Sheet, chance: Chance): string {
  const { word, id } = world
  world.witness.meet('edit')
  const removed = (gone: string): void => void world.removed.add(gone)
  if (sheet.undo && chance.happens(0.12)) {
    const isUndo = chance.happens(0.6)
    if (isUndo) sheet.undo.undo()
    else sheet.undo.redo()
    return `${person.name} ${isUndo ? 'undoes' : 'redoes'}`
  }
  const done = editSomething(sheet.kind, { doc: sheet.doc, chance, word, id, removed })
  return `${person.name} ${done}`
}

/** Mostly where the person may write; now and then where they may not, like a client that does not ask. */
function sheetToEdit(world: World, person: Person, chance: Chance): Sheet | null {
  const kind = chance.pick(['board', 'board', 'board', 'board', 'desk', 'desk', 'frame'] as const)
  const isAllowed = world.witness.mayWrite(person.joined.participantId, kind)
  const isLocked = kind === 'board' && world.witness.isLocked
  const sheet = person.sheet(kind)
  // Whoever wrote before the first copy came would meet it by the chance of client ids.
  const isLoaded = kind === 'desk' || sheet.doc.store.clients.size > 0
  return isLoaded && (isAllowed || isLocked || chance.happens(0.05)) ? sheet : null
}

function linksOf(world: World, count: (link: Link) => number): [Person, Sheet, Link][] {
  return world.people.flatMap((person) =>
    person.sheets.flatMap((sheet): [Person, Sheet, Link][] =>
      sheet.link?.isOpen && count(sheet.link) > 0 ? [[person, sheet, sheet.link]] : [],
    ),
  )
}

/** What a page that is gone had sent arrives after all, or its line is found to be dead. */
function deliverLeftBehind(world: World, chance: Chance): string {
  const links = world.people.flatMap(({ leftBehind }) => leftBehind)
  if (links.length === 0) return 'nothing was left behind'
  const link = chance.pick(links)
  if (chance.happens(0.1)) link.cut()
  else link.up(chance.between(1, Math.max(1, link.waitingUp)))
  return `what was left behind for ${link.name} arrives`
}

function deliver(world: World, chance: Chance, way: 'up' | 'down'): string {
  const waiting = (link: Link): number => (way === 'up' ? link.waitingUp : link.waitingDown)
  const links = linksOf(world, waiting)
  if (links.length === 0) return 'no frame waits'
  const [person, sheet, link] = chance.pick(links)
  const count = chance.happens(0.5) ? waiting(link) : chance.between(1, waiting(link))
  link[way](count)
  return `${count} frames ${way} for ${person.name}/${sheet.kind}`
}

function connectOne(world: World, chance: Chance): string {
  const { witness } = world
  const offline = world.people.flatMap((person) =>
    person.sheets
      .filter(
        ({ kind, link }) => !link?.isOpen && witness.mayRead(person.joined.participantId, kind),
      )
      .map((sheet) => [person, sheet] as const),
  )
  if (offline.length === 0) return 'everybody is connected'
  const [person, sheet] = chance.pick(offline)
  if (chance.happens(0.6)) {
    for (const [one, other] of offline) if (one === person) world.connect(person, other)
    return `${person.name} comes back`
  }
  world.connect(person, sheet)
  return `${person.name} opens the ${sheet.kind}`
}

function command(world: World, chance: Chance): Command {
  const someone = (): string => chance.pick(world.people).joined.participantId
  const kind = chance.below(20)
  if (kind < 5) return { type: 'lockBoard', locked: chance.happens(0.5) }
  if (kind < 9) return { type: 'setRole', participantId: someone(), role: chance.pick(roles) }
  if (kind < 14) {
    const activity = chance.pick(activities)
    const until = chance.happens(0.2) ? world.clock.now() + chance.between(100, 90_000) : null
    return { type: 'setActivity', activity, state: chance.pick(activityStates), until }
  }
  if (kind < 15) return { type: 'setStep', step: chance.pick(steps) }
  if (kind < 16) return { type: 'openRound', name: 'Again' }
  if (kind < 17 && chance.happens(0.4))
    return { type: 'removeParticipant', participantId: someone() }
  if (kind < 18 && world.plan.hasRestores && world.versions.length > 0)
    return { type: 'restoreVersion', versionId: chance.pick(world.versions) }
  return { type: 'saveVersion', name: 'Now' }
}

async function kill(world: World, chance: Chance): Promise<string> {
  const keep = chance.pick([0, 1, chance.below(1000) / 1000])
  world.cutAll()
  world.witness.meet('kill')
  await world.host.kill(keep)
  world.witness.reread(world.host.log.store, world.workshopId)
  return `the server is killed, ${Math.round(keep * 100)} % of what was not answered is on disk`
}

async function skip(world: World, chance: Chance): Promise<string> {
  const ms = chance.pick([
    1,
    5,
    20,
    50,
    50,
    200,
    200,
    1100,
    3000,
    chance.happens(0.1) ? 65_000 : 400,
  ])
  await world.clock.skip(ms)
  return `${ms} ms pass`
}

const actions: readonly Action[] = [
  {
    weight: 200,
    run(world, chance) {
      const person = chance.pick(world.people)
      const sheet = sheetToEdit(world, person, chance)
      if (!sheet) return `${person.name} does nothing`
      const times = chance.happens(0.05) ? chance.between(5, 30) : 1
      const done = Array.from({ length: times }, () => edit(world, person, sheet, chance))
      return done.join(', ')
    },
  },
  { weight: 180, run: (world, chance) => deliver(world, chance, 'up') },
  { weight: 180, run: (world, chance) => deliver(world, chance, 'down') },
  { weight: 3, run: deliverLeftBehind },
  {
    weight: 130,
    run({ host: { log } }, chance) {
      if (log.waiting === 0) return 'the log has nothing to do'
      const count = chance.between(1, log.waiting)
      log.run(count)
      return `the log runs ${count}`
    },
  },
  {
    weight: 130,
    run({ host: { log } }) {
      const count = log.unanswered
      log.answer()
      return `the log answers ${count}`
    },
  },
  { weight: 90, run: skip },
  { weight: 50, run: connectOne },
  {
    weight: 14,
    run(world, chance) {
      const person = chance.pick(world.people)
      world.witness.meet('cut')
      if (chance.happens(0.5)) person.goOffline()
      else chance.pick(person.sheets).link?.cut()
      return `${person.name} loses a connection or all`
    },
  },
  {
    weight: 40,
    run(world, chance) {
      if (!world.plan.hasSlowReaders) return 'everybody reads'
      const links = linksOf(world, () => 1)
      if (links.length === 0) return 'nobody is there to read'
      const [person, sheet, link] = chance.pick(links)
      const isStalled = chance.happens(0.6)
      link.stall(isStalled)
      return `${person.name}/${sheet.kind} ${isStalled ? 'stops reading' : 'reads on'}`
    },
  },
  {
    weight: 20,
    run(world, chance) {
      const person = chance.pick(world.people)
      person.reload()
      world.witness.meet('reload')
      return `${person.name} reloads`
    },
  },
  {
    weight: 24,
    run(world, chance) {
      const { witness, people } = world
      const chairs = people.filter((p) => witness.roleOf(p.joined.participantId) === 'facilitator')
      if (chairs.length === 0) return 'there is no facilitator'
      const chair = chance.pick(chairs)
      const one = command(world, chance)
      void world.command(chair, one)
      return `${chair.name} commands ${JSON.stringify(one)}`
    },
  },
  {
    weight: 2,
    run(world, chance) {
      if (world.people.length >= 8) return 'the room is full'
      const role = chance.pick(['participant', 'participant', 'customer', 'viewer'] as const)
      void world.join(role)
      return `a ${role} joins`
    },
  },
  {
    weight: 7,
    run({ witness, host: { log } }, chance) {
      const isRefusing = !log.isRefusing && chance.happens(0.5)
      log.refuse(isRefusing)
      if (isRefusing) witness.meet('disk full')
      return isRefusing ? 'the disk is full' : 'the disk takes again'
    },
  },
  { weight: 3, run: kill },
  {
    weight: 4,
    async run(world) {
      world.witness.meet('calm')
      await calm(world)
      return 'it is quiet for a while'
    },
  },
  {
    weight: 2,
    async run(world) {
      world.host.log.refuse(false)
      world.witness.meet('restart')
      await world.host.restart()
      for (const [, , link] of linksOf(world, (link) => link.waitingDown)) link.down(1e6)
      world.cutAll()
      world.witness.reread(world.host.log.store, world.workshopId)
      return 'the server restarts'
    },
  },
]

const totalWeight = actions.reduce((sum, { weight }) => sum + weight, 0)
