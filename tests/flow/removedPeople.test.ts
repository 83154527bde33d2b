/** Who was removed can still be erased by a facilitator, who alone is told whom (SPEC C55, C56). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touchpoints } from '../../shared/doc/board.ts'
import { ratings } from '../../shared/doc/desk.ts'
import { roles, type Role } from '../../shared/domain/participant.ts'
import type { RemovedPeople } from '../../shared/protocol/http.ts'
import {
  endTown,
  expectProblem,
  startTown,
  type Person,
  type Target,
  type Town,
} from './attackTools.ts'
import { editOf, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'

let target: Target
let town: Town

beforeAll(async () => void ({ target, town } = await startTown()), 60_000)
afterAll(() => endTown(target))

const ask = (token: string) => target.call('GET', `${town.path}/removed`, { token })
const removed = async () => {
  const answer = await ask(town.people.facilitator.token)
  expect(answer.status).toBe(200)
  return ((await answer.json()) as RemovedPeople).people
}
const erase = (participantId: string, removesName: boolean) =>
  town.command({
    type: 'eraseContributions',
    participantId,
    removesName,
    removesPerson: false,
  })

/** Somebody with a touchpoint in their name and a rating, taken out of the workshop. */
async function somebodyRemoved(name: string): Promise<Person> {
  const person = await town.join('participant', name)
  const board = town.raw('board', person, { extras: true })
  const desk = town.raw('desk', person, { extras: true })
  await Promise.all([board.opened(), desk.opened()])
  for (const line of [board, desk]) line.step1()
  await until(() => board.frames.length > 1 && desk.frames.length > 1, 'in')
  const note = aTouchpoint(`of-${name}`, { author: person.participantId })
  board.update(editOf(board.doc, (doc) => touchpoints.put(doc, note)))
  const rating = { expectation: 3, experience: 5, emotion: 0 } as const
  desk.update(editOf(desk.doc, (doc) => ratings.set(doc, 'r1', 't1', rating)))
  await until(() => board.saved() >= 1 && desk.saved() >= 1, 'saved')
  expect(
    (await town.command({ type: 'removeParticipant', participantId: person.participantId })).status,
  ).toBe(200)
  return person
}

test('C55 a facilitator is told whom was removed and can still be erased, also after a restart', async () => {
  const before = Date.now()
  const jan = await somebodyRemoved('Jan')
  expect(await removed()).toMatchObject([{ participantId: jan.participantId, name: 'Jan' }])
  await target.restart()
  const [listed] = await removed()
  expect(listed).toMatchObject({ participantId: jan.participantId, name: 'Jan' })
  expect(Math.abs((listed?.at ?? 0) - before)).toBeLessThan(60_000)
  // While the name is on the board, it can be taken off later.
  expect((await erase(jan.participantId, false)).status).toBe(200)
  expect((await removed()).map(({ name }) => name)).toEqual(['Jan'])
  expect((await erase(jan.participantId, true)).status).toBe(200)
  expect(await removed()).toEqual([])
  const board = await town.fresh('board')
  expect(touchpoints.get(board, 'of-Jan')?.author).toBeNull()
  await expectProblem(await erase('p-nobody', true), 409, 'doesNotFit')
}, 30_000)

test.each(roles)(
  'C56 a %s, unless a facilitator, is neither told who was removed nor erases them',
  async (role: Role) => {
    const ida = await somebodyRemoved(`Ida-${role}`)
    const { token } = town.people[role]
    const answer = await ask(token)
    if (role === 'facilitator') {
      expect(((await answer.json()) as RemovedPeople).people.map(({ name }) => name)).toContain(
        `Ida-${role}`,
      )
      return
    }
    await expectProblem(answer, 403, 'notAllowed')
    const refused = await town.command(
      {
        type: 'eraseContributions',
        participantId: ida.participantId,
        removesName: true,
        removesPerson: false,
      },
      town.people[role],
    )
    await expectProblem(refused, 403, 'notAllowed')
    // Nor is the name in any document that anybody is served.
    if (role === 'customer') return
    const names: string[] = []
    for (const kind of ['record', 'board', 'frame'] as const)
      names.push(JSON.stringify((await town.fresh(kind, town.people[role])).toJSON()))
    expect(names.join('')).not.toContain(`"Ida-${role}"`)
  },
  30_000,
)

test('C56 strangers and who was removed are told nothing', async () => {
  const gone = await somebodyRemoved('Gone')
  await expectProblem(await ask(gone.token), 401, 'badToken')
  await expectProblem(await ask('nobody-at-all-00000000000000000000'), 401, 'badToken')
})
