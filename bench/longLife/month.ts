/** A busy board, day after day, over the real store: pages come and go, the server restarts every night. */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { createSqliteLog } from '../../server/log/sqliteLog.ts'
import { isRefusal, type Registry, type Room } from '../../server/room/contract.ts'
import { defaultRoomLimits } from '../../server/room/limits.ts'
import { createRegistry } from '../../server/room/registry.ts'
import { systemTime } from '../../server/room/time.ts'
import { createVersionThread } from '../../server/versions/versionThread.ts'
import type { Command, Joined } from '../../shared/protocol/http.ts'
import { measureDocuments, sizeOf, type DayFigures } from './figures.ts'
import { createBrowsers, loadPage, type Browsers, type Page } from './page.ts'
import { work, type Draw } from './work.ts'

export interface MonthOptions {
  readonly folder: string
  readonly days: number
  readonly people: number
  /** Page loads of each person a day. */
  readonly loads: number
  /** Told after each day. */
  readonly onDay: (figures: DayFigures) => void
}

interface House {
  readonly registry: Registry
  close(): Promise<void>
}

export async function liveThrough(options: MonthOptions): Promise<void> {
  const file = join(options.folder, 'touchline.sqlite')
  let house = await openHouse(file)
  const { id, keys } = await create(house.registry)
  const room = await open(house.registry, id)
  const chair = await join_(room, keys.facilitator, 'Fay')
  const people = [chair]
  while (people.length < options.people)
    people.push(await join_(room, keys.participant, `P${people.length}`))
  const draw = createDraw(1)
  const browsers = createBrowsers()
  let pages = 0
  for (let day = 1; day <= options.days; day++) {
    const updates = await liveADay(await open(house.registry, id), {
      ...options,
      people,
      browsers,
      draw,
      day,
    })
    pages += people.length * options.loads
    await house.close()
    house = await openHouse(file)
    options.onDay({ day, pages, updates, ...(await measureHouse(file, id)) })
  }
  await house.close()

  async function measureHouse(path: string, workshop: string) {
    await house.close()
    const times: number[] = []
    for (let i = 0; i < 5; i++) {
      house = await openHouse(path)
      const start = performance.now()
      const page = await loadPage(await open(house.registry, workshop), chair, browsers)
      times.push(performance.now() - start)
      page.close()
      if (i < 4) await house.close()
    }
    globalThis.gc?.()
    const heapBytes = globalThis.gc ? process.memoryUsage().heapUsed : 0
    await house.close()
    const log = await createSqliteLog({ file: path })
    const documents = await measureDocuments(log, workshop)
    await log.close()
    house = await openHouse(path)
    return {
      documents,
      heapBytes,
      loadMs: times.sort((a, b) => a - b)[2] ?? 0,
      fileBytes: sizeOf(path),
    }
  }
}

interface Day extends Pick<MonthOptions, 'loads'> {
  readonly people: readonly Joined[]
  readonly browsers: Browsers
  readonly draw: Draw
  readonly day: number
}

/** Answers how many updates were sent. */
async function liveADay(room: Room, { people, browsers, loads, draw, day }: Day): Promise<number> {
  const chair = people[0] as Joined
  const command = async (body: Command): Promise<void> => void (await room.command(chair, body))
  let updates = 0
  await command({ type: 'setActivity', activity: 'rate', state: 'open' })
  for (let load = 0; load < loads; load++) {
    const pages = await Promise.all(people.map((person) => loadPage(room, person, browsers)))
    for (const page of pages) for (const doc of [page.board, page.desk]) doc.on('update', count)
    await Promise.all(pages.map((page, i) => work(page, draw, `${day}x${load}x${i}`)))
    await Promise.all(pages.map((page: Page) => page.saved()))
    // The roster and the progress follow the comings and goings.
    await new Promise((next) => void setTimeout(next, 200))
    await command({ type: 'startTimer', seconds: 300 })
    await command({ type: 'setStep', step: load % 2 === 0 ? 'collect' : 'rate' })
    for (const page of pages) page.close()
    await new Promise((next) => void setTimeout(next, 200))
  }
  await command({ type: 'saveVersion', name: `Day ${day}` })
  await command({ type: 'setActivity', activity: 'rate', state: 'revealed' })
  await command({ type: 'openRound', name: `Day ${day}` })
  return updates

  function count(_: unknown, origin: unknown): void {
    if (origin === null) updates++
  }
}

async function openHouse(file: string): Promise<House> {
  const log = await createSqliteLog({ file })
  const report = (problem: string, cause: unknown): void => {
    throw new Error(problem, { cause })
  }
  const limits = { ...defaultRoomLimits, effortPerMinute: 0 }
  const versionWork = createVersionThread({ report })
  const registry = await createRegistry({
    log,
    versionWork,
    limits,
    time: systemTime,
    randomBytes,
    report,
  })
  return {
    registry,
    async close() {
      await registry.close()
      await versionWork.close()
      await log.close()
    },
  }
}

async function open(registry: Registry, id: string): Promise<Room> {
  const room = await registry.open(id)
  if (!room) throw new Error('the workshop is gone')
  return room
}

async function create(registry: Registry) {
  const body = { title: 'A busy board', language: 'en', template: 'blank', imported: null } as const
  const made = await registry.create(body)
  if (isRefusal(made)) throw new Error(made.detail)
  return made
}

async function join_(room: Room, key: string, name: string): Promise<Joined> {
  const joined = await room.join({ key, name, department: 'Sales' })
  if (isRefusal(joined)) throw new Error(joined.detail)
  return joined
}

/** The same numbers in every run (mulberry32). */
function createDraw(seed: number): Draw {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}
