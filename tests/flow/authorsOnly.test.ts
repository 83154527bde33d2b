/** Only authors rearrange, over the wire: every role, stock clients, our own client's rescue. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { allowedPart } from '../../client/workshop/rescue/allowedPart.ts'
import { bringBack } from '../../client/workshop/rescue/bringBack.ts'
import { captureChanges } from '../../client/workshop/rescue/capture.ts'
import { touchpoints } from '../../shared/doc/board.ts'
import { settings } from '../../shared/doc/frame.ts'
import { mayRearrange } from '../../shared/domain/touchpoint/mayRearrange.ts'
import { endTown, startTown, type Person, type Target, type Town } from './attackTools.ts'
import { editOf, pause, until } from './client.ts'
import { aTouchpoint } from './fixtures.ts'
import { createNetwork, installBrowser, openPage, type Page } from './ownPage.ts'

let target: Target
let town: Town
let ben: Person

beforeAll(async () => {
  ;({ target, town } = await startTown())
  ben = await town.join('participant', 'Ben')
  const board = town.stock('board', ben)
  await board.synced()
  for (const id of ['b1', 'b2'])
    touchpoints.put(board.doc, aTouchpoint(id, { author: ben.participantId }))
  await pause(200)
  board.close()
  await only(true)
}, 60_000)
afterAll(() => endTown(target))

async function only(authorsOnly: boolean): Promise<void> {
  const frame = town.stock('frame', town.people.facilitator)
  await frame.synced()
  settings.patch(frame.doc, { authorsOnly })
  await until(() => settings.get(frame.doc).authorsOnly === authorsOnly)
  await pause(100)
  frame.close()
}

/** What a client that asked for extras is told of one edit: as update or as step 2. */
async function tell(person: Person, how: 'update' | 'step2', edit: (doc: Y.Doc) => void) {
  const client = town.raw('board', person, { extras: true })
  await client.opened()
  client.step1()
  await until(() => touchpoints.get(client.doc, 'b2') !== null || client.closed !== null)
  client[how](editOf(client.doc, edit))
  await until(
    () =>
      client.closed !== null ||
      client.saved() > 0 ||
      client.frames.some(([type]) => type === 2) ||
      client.extras.some(({ type }) => type === 'rejected'),
  )
  const told = client.extras.find(({ type }) => type === 'rejected')
  client.close()
  if (told?.type === 'rejected') return told
  return client.saved() > 0 ? 'saved' : 'denied'
}

const move = (id: string, position: string) => (doc: Y.Doc) =>
  touchpoints.patch(doc, id, { position })

test.each(['update', 'step2'] as const)(
  'G18 each role moves another’s touchpoint by %s: facilitators do, participants are refused, viewers read',
  async (how) => {
    const { facilitator, participant, viewer } = town.people
    const said = await Promise.all(
      [facilitator, participant, viewer].map((one) => tell(one, how, move('b1', `q${how}`))),
    )
    expect(said).toMatchObject(['saved', { n: 1, code: 4409 }, 'denied'])
    expect(await tell(ben, how, move('b2', 'own'))).toBe('saved')
    const board = await town.fresh('board')
    expect(touchpoints.get(board, 'b1')?.position).toBe(`q${how}`)
  },
)

test('G18 a stock client that does it is sent away with 4409, and who knows nothing of it goes on', async () => {
  const [rude, kind] = [town.stock('board', town.people.participant), town.stock('board', ben)]
  await Promise.all([rude.synced(), kind.synced()])
  touchpoints.remove(rude.doc, 'b1')
  await until(() => rude.closes.length > 0)
  expect(new Set(rude.closes)).toEqual(new Set([4409]))
  touchpoints.put(kind.doc, aTouchpoint('b3', { author: ben.participantId }))
  await until(() => kind.provider.wsconnected)
  await pause(200)
  const board = await town.fresh('board')
  expect([...touchpoints.map(board).keys()].sort()).toEqual(['b1', 'b2', 'b3'])
  rude.close()
  kind.close()
})

test('G23 after a restart the server knows as well whose they are', async () => {
  await target.restart()
  expect(await tell(town.people.participant, 'update', move('b1', 'r'))).toMatchObject({
    code: 4409,
  })
  expect(await tell(ben, 'update', move('b1', 'r'))).toBe('saved')
  await only(false)
  expect(await tell(town.people.participant, 'update', move('b1', 's'))).toBe('saved')
  await only(true)
})

test('G24 what our own client did before it knew is kept, and comes back without what is refused', async () => {
  installBrowser()
  await only(false)
  const ana = await town.join('participant', 'Ana')
  const network = createNetwork()
  const page = async (): Promise<Page> => {
    const opened = openPage({ server: target.url, workshopId: town.id, person: ana, network })
    await until(() => opened.isLoaded() && touchpoints.get(opened.docs.board, 'b1') !== null)
    return opened
  }
  const first = await page()
  await until(() => first.saveState().kind === 'saved')
  network.unplug()
  await until(() => first.saveState().kind === 'offline')
  const mine = first.touchpoints.add({ title: 'On the train', stage: 'decision' }) ?? ''
  first.touchpoints.patch('b1', { title: 'Long queue' })
  first.touchpoints.move('b1', 'advocacy', null)
  await only(true)
  network.plugIn()
  for (const one of Object.values(first.replicas)) one.reconnect()
  await until(() => first.saveState().kind === 'rejected')
  expect(first.replicas.board.state().rejected?.code).toBe(4409)
  // Exactly what a page does then: keep, set aside, load again, bring back what may be.
  const kept = captureChanges(first.docs, first.replicas.board.unsavedPlaces())
  expect(kept.map(({ id }) => id).sort()).toEqual(['b1', mine].sort())
  first.replicas.board.setAside()
  first.close()

  const again = await page()
  const may = (id: string): boolean => {
    const touchpoint = touchpoints.get(again.docs.board, id)
    const me = { id: ana.participantId, role: 'participant' } as const
    return !touchpoint || mayRearrange(touchpoint, me, { authorsOnly: true })
  }
  for (const change of kept) {
    const part = allowedPart(change, may)
    if (part) bringBack(again.docs, part, { author: ana.participantId, isPrivate: false })
  }
  await until(() => again.saveState().kind === 'saved')
  again.close()
  const board = await town.fresh('board')
  expect(touchpoints.get(board, mine)?.title).toBe('On the train')
  expect(touchpoints.get(board, 'b1')).toMatchObject({ title: 'Long queue', stage: 'decision' })
})
