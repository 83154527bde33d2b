/** What may be going on when the server is killed. Each starts it and answers how it is ended. */
import { touchpoints } from '../../../shared/doc/board.ts'
import { drafts, ratings } from '../../../shared/doc/desk.ts'
import { session } from '../../../shared/doc/record.ts'
import type { CreatedWorkshop, Joined } from '../../../shared/protocol/http.ts'
import { pause, until } from '../../flow/client.ts'
import { aDraft, aTouchpoint } from '../../flow/fixtures.ts'
import { call, joinOver, type ServerProcess } from '../serverProcess.ts'
import { movedTo, type Promises } from './promises.ts'
import { startWriter, type Writer } from './writer.ts'

export interface Scene {
  readonly server: ServerProcess
  readonly workshop: CreatedWorkshop
  readonly chair: Joined
  /** Three participants who write. */
  readonly people: readonly Joined[]
  readonly promises: Promises
  /** Unique in the workshop. */
  readonly round: string
}

/** Under way when it resolves; what it answers is called after the kill and notes what was promised. */
type Moment = (scene: Scene) => Promise<() => number>

const mostDelayMs = 400
const anyMoment = (most = mostDelayMs): Promise<void> => pause(Math.random() * most)

/** In turn, so that a short run has both: when a deed was answered and its consequences follow, and while it is on its way. */
function afterOrAmid(): (deed: Promise<unknown>) => Promise<void> {
  let turn = 0
  return async (deed) => {
    if (turn++ % 2 === 1) return anyMoment(60)
    await deed
    return anyMoment(200)
  }
}
const whenPublishing = afterOrAmid()
const whenRevealing = afterOrAmid()

/** Everybody adds touchpoints. */
const writing: Moment = async (scene) => {
  const { server, workshop, people, promises, round } = scene
  const team = people.map(({ token }, i) =>
    startWriter({
      server,
      workshopId: workshop.id,
      kind: 'board',
      token,
      everyMs: 8,
      edit(doc, n) {
        const id = `${round}w${i}n${n}`
        touchpoints.put(doc, aTouchpoint(id, { title: id }))
        return id
      },
    }),
  )
  await until(() => team.every(({ sent }) => sent.length > 2), 'everybody writes', 20_000)
  await anyMoment()
  return () => {
    const saved = team.flatMap((writer) => writer.saved())
    for (const id of saved) promises.touchpoints.add(id)
    for (const { doc } of team) noteSeen(doc, promises)
    return end(team, saved)
  }
}

/** What somebody holds under another's client id was seen. */
function noteSeen(doc: Writer['doc'], promises: Promises): void {
  for (const [id, item] of touchpoints.map(doc)._map)
    if (item.id.client !== doc.clientID && !item.deleted) promises.seen.add(id)
}

/** So many small changes that the board is compacted again and again. */
const compacting: Moment = async (scene) => {
  const { server, workshop, people, promises, round } = scene
  const team = people.map(({ token }, i) =>
    startWriter({
      server,
      workshopId: workshop.id,
      kind: 'board',
      token,
      everyMs: 1,
      edit(doc, n) {
        const id = `${round}c${i}`
        if (n === 0) touchpoints.put(doc, aTouchpoint(id, { title: id, position: movedTo(0) }))
        else touchpoints.patch(doc, id, { position: movedTo(n) })
        return `${n}`
      },
    }),
  )
  // Past the number of loose updates after which a document is compacted.
  const count = (): number => team.reduce((sum, { sent }) => sum + sent.length, 0)
  await until(() => count() > 480, 'enough is written', 30_000)
  await anyMoment(1500)
  return () => {
    for (const [i, writer] of team.entries()) {
      const last = writer.saved().at(-1)
      if (last !== undefined) promises.moves.set(`${round}c${i}`, Number(last))
      if (last !== undefined) promises.touchpoints.add(`${round}c${i}`)
    }
    return end(
      team,
      team.flatMap((writer) => writer.saved()),
    )
  }
}

/** The server is stopping in good order, and compacts what is worth it on the way out. */
const stopping: Moment = async (scene) => {
  const after = await writing(scene)
  void scene.server.stop()
  await anyMoment(150)
  return after
}

/** Private drafts are published. */
const publishing: Moment = async (scene) => {
  const { server, workshop, people, promises, round } = scene
  await steer(scene, { type: 'setActivity', activity: 'collect', state: 'private' })
  const team = people.map(({ token }, i) =>
    startWriter({
      server,
      workshopId: workshop.id,
      kind: 'desk',
      token,
      everyMs: 6,
      edit(doc, n) {
        const id = `${round}d${i}n${n}`
        drafts.put(doc, aDraft(id, { title: id, note: id }))
        return id
      },
    }),
  )
  await until(() => team.every((writer) => writer.saved().length > 3), 'drafts are saved', 20_000)
  await whenPublishing(steer(scene, { type: 'setActivity', activity: 'collect', state: 'open' }))
  return () => {
    for (const [i, writer] of team.entries())
      for (const id of writer.saved()) promises.drafts.set(id, people[i]?.token ?? '')
    return end(
      team,
      team.flatMap((writer) => writer.saved()),
    )
  }
}

/** People rate, and the ratings are revealed. */
const revealing: Moment = async (scene) => {
  const { server, workshop, people, promises, round } = scene
  const isRevealed = promises.revealed.has('r1')
  if (!isRevealed) await steer(scene, { type: 'setActivity', activity: 'rate', state: 'open' })
  const team = people.map(({ token }) =>
    startWriter({
      server,
      workshopId: workshop.id,
      kind: 'desk',
      token,
      everyMs: 6,
      edit(doc, n) {
        const id = `${round}r${n}`
        ratings.set(doc, 'r1', id, { expectation: 4, experience: 2, emotion: -1 })
        return id
      },
    }),
  )
  const watcher = startWriter({
    server,
    workshopId: workshop.id,
    kind: 'record',
    token: people[0]?.token ?? '',
    everyMs: 50,
    edit: () => null,
  })
  await until(() => team.every((writer) => writer.saved().length > 3), 'ratings are saved', 20_000)
  const reveal = { type: 'setActivity', activity: 'rate', state: 'revealed' } as const
  const asked = isRevealed
    ? pause(0)
    : steer(scene, reveal).then((isDone) => void (isDone && promises.revealed.add('r1')))
  await whenRevealing(asked)
  return () => {
    if (session.get(watcher.doc).activities.rate.state === 'revealed') promises.revealed.add('r1')
    for (const [i, writer] of team.entries()) {
      const token = people[i]?.token ?? ''
      const own = promises.ratings.get(token) ?? new Set<string>()
      promises.ratings.set(token, own)
      for (const id of writer.saved()) own.add(id)
    }
    return end(
      [...team, watcher],
      team.flatMap((writer) => writer.saved()),
    )
  }
}

/** A crowd comes in. */
const joining: Moment = async ({ server, workshop, promises, round }) => {
  for (let i = 0; i < 25; i++)
    joinOver(server, workshop, 'participant', `${round}j${i}`).then(
      ({ token }) => {
        if (token) promises.tokens.add(token)
      },
      () => {
        // The server died before it answered: nothing was promised.
      },
    )
  await anyMoment(120)
  return () => 0
}

function end(team: readonly Writer[], saved: readonly string[]): number {
  for (const writer of team) writer.end()
  return saved.length
}

/** Whether the command was answered as done. */
async function steer({ server, workshop, chair }: Scene, body: object): Promise<boolean> {
  try {
    const path = `/${workshop.id}/commands`
    const answer = await call<{ ok?: boolean }>(server, path, { body, token: chair.token })
    return answer.ok === true
  } catch {
    return false // the server died before it answered: nothing was promised
  }
}

export const moments: Readonly<Record<string, Moment>> = {
  writing,
  compacting,
  stopping,
  publishing,
  revealing,
  joining,
}
