/** Everything a run moves: a server, people, wires, a clock. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { enterRoom } from '../../server/net/enterRoom.ts'
import { isRefusal, type Room } from '../../server/room/contract.ts'
import { versions as versionRecords } from '../../shared/doc/record.ts'
import type { Role } from '../../shared/domain/participant.ts'
import type { Command, CommandDone } from '../../shared/protocol/http.ts'
import { createChance } from './chance.ts'
import { createHandClock, type HandClock } from './handClock.ts'
import { createHost, type Host } from './host.ts'
import { openLink } from './link.ts'
import { createPerson, type Person, type Sheet } from './person.ts'
import type { Plan } from './plan.ts'
import { createWitness, type Witness } from './witness.ts'

export interface World {
  readonly plan: Plan
  readonly clock: HandClock
  readonly host: Host
  readonly witness: Witness
  readonly workshopId: string
  readonly people: readonly Person[]
  /** Ids of saved versions, as commands answered them. */
  readonly versions: string[]
  /** Ids of records that somebody took away. */
  readonly removed: Set<string>
  /** Commands and joins that were not answered yet. */
  readonly asked: number
  /** A word, and an id, that no other call answers. */
  word(): string
  id(): string
  connect(person: Person, sheet: Sheet): void
  /** Asks for a seat; the person is among `people` once the server has answered. */
  join(role: Role): Promise<void>
  command(who: Person, command: Command): Promise<void>
  /** The server died: wires break, and nobody is answered any more. */
  cutAll(): void
  close(): void
}

/** A disk in memory where there is one: crashes here are crashes of the process. */
const quickest = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

const startOfTime = Date.UTC(2026, 0, 5, 9)

export async function createWorld(plan: Plan): Promise<World> {
  const folder = mkdtempSync(join(quickest, 'touchline-fuzz-'))
  const chance = createChance(plan.seed, 2)
  const clock = createHandClock(startOfTime)
  const witness = createWitness()
  const host = await createHost({ ...plan, folder, clock, witness, chance })
  const { id: workshopId, keys } = await create(host)
  const people: Person[] = []
  const versions: string[] = []
  const removed = new Set<string>()
  const asked = new Set<object>()
  let count = 0

  const askRoom = async (deed: (room: Room) => Promise<void>): Promise<void> => {
    const { registry } = host
    if (!registry) return
    const question = {}
    asked.add(question)
    try {
      const room = await registry.open(workshopId)
      if (room) await deed(room)
    } catch {
      // The server was stopping or its store refused: what was asked did not happen.
    } finally {
      asked.delete(question)
    }
  }
  const connect = (person: Person, sheet: Sheet): void => {
    const { registry } = host
    if (!registry || sheet.link?.isOpen) return
    const { kind, doc } = sheet
    const { participantId, token } = person.joined
    const { hasExtras } = person
    const mayClose = (code: number): boolean => mayEnd(code, { plan, host, witness, person, sheet })
    const { ledger, recount } = sheet
    const options = { participantId, kind, doc, hasExtras, witness, ledger, recount, mayClose }
    const link = openLink(options)
    sheet.link = link
    const target = { token, workshopId, doc: kind, extras: hasExtras }
    void enterRoom(registry, target).then((entry) => {
      if (!link.isOpen) return
      if ('code' in entry) link.connection.close(entry.code, entry.reason)
      else link.attached(entry.room.attach(link.connection, entry.actor, kind, target))
    })
  }
  const join_ = (role: Role): Promise<void> =>
    askRoom(async (room) => {
      const name = `P${people.length}`
      const joined = await room.join({ key: keys[role], name, department: 'Sales' })
      if (isRefusal(joined)) return
      if (witness.roleOf(joined.participantId) === null)
        witness.complain(`${name} was let in before it was durable`)
      const hasExtras = chance.happens(0.6)
      const hasUndo = hasExtras && plan.hasUndo
      const onGoneOn = (): void => witness.meet('gone on under an older id')
      people.push(createPerson({ name, joined, hasExtras, hasUndo, chance, onGoneOn }))
    })

  const world: World = {
    plan,
    clock,
    host,
    witness,
    workshopId,
    people,
    versions,
    removed,
    get asked() {
      return asked.size
    },
    word: () => `w${(Math.imul(++count, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')};`,
    id: () => `x${++count}`,
    connect,
    join: join_,
    command: (who, command) =>
      askRoom(async (room) => {
        const answer = await room.command({ ...who.joined }, command)
        if (!isRefusal(answer)) checkDone({ host, witness, workshopId, versions }, command, answer)
      }),
    cutAll() {
      asked.clear()
      for (const person of people) person.goOffline()
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
  const roles: Role[] = ['facilitator', ...Array<Role>(plan.people).fill('participant')]
  for (const role of roles) {
    void join_(role)
    await host.pump()
    await clock.skip(20)
    await host.pump()
  }
  return world
}

async function create(host: Host) {
  const body = { title: 'Phone', language: 'en', template: 'blank', imported: null } as const
  const making = host.registry?.create(body)
  await host.pump()
  const made = await making
  if (!made || isRefusal(made)) throw new Error('no workshop')
  return made
}

type Told = Pick<World, 'host' | 'witness' | 'workshopId' | 'versions'>

/** What a command was answered to have done must be in the log by then. */
function checkDone(told: Told, command: Command, answer: CommandDone): void {
  const { host, witness, workshopId, versions } = told
  witness.meet(`command ${command.type}`)
  const must = (isTrue: boolean): void => {
    if (!isTrue) witness.complain(`${command.type} was answered before it was durable`)
  }
  if (command.type === 'lockBoard') must(witness.isLocked === command.locked)
  if (command.type === 'setRole') must(witness.roleOf(command.participantId) === command.role)
  if (command.type === 'removeParticipant') must(witness.roleOf(command.participantId) === null)
  if (answer.versionId !== undefined) {
    const record = witness.durable.get('record')
    const kept = record ? versionRecords.get(record, answer.versionId) : null
    must(kept !== null && host.log.store.version(workshopId, kept.content ?? kept.id) !== null)
    versions.push(answer.versionId)
  }
}

interface End extends Pick<World, 'plan' | 'host' | 'witness'> {
  readonly person: Person
  readonly sheet: Sheet
}

/** Whether the server may end an honest connection with this code now. */
function mayEnd(code: number, { plan, host, witness, person, sheet }: End): boolean {
  const { participantId } = person.joined
  if (code === 1012) return host.isStopping
  if (code === 4401) return witness.roleOf(participantId) === null
  if (code === 4403)
    return !witness.mayRead(participantId, sheet.kind) || witness.hasNewRole(participantId)
  if (code === 4503) return host.isStopping || host.log.isRefusing || host.log.silentMs >= 5000
  return code === 4508 && plan.hasSlowReaders
}
