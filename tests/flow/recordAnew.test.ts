import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import * as record from '../../shared/doc/record.ts'
import type { Joined } from '../../shared/protocol/http.ts'
import { growRecord } from '../server/log/growRecord.ts'
import { until } from './client.ts'
import { createNetwork, installBrowser, openPage, type Page } from './ownPage.ts'
import { makeWorkshop, startTestServer, type TestServer, type TestWorkshop } from './testServer.ts'

const network = createNetwork()
let server: TestServer
let workshop: TestWorkshop
let ana: Joined

beforeAll(async () => {
  server = await startTestServer({ idleMs: 100 })
})
afterAll(() => server.close())
beforeEach(async () => {
  installBrowser()
  network.plugIn()
  workshop = await makeWorkshop(server.registry)
  ana = await workshop.join('participant', 'Ana')
})

const page = (): Page =>
  openPage({ server: server.url, workshopId: workshop.id, person: ana, network })
const epochs = async (): Promise<number[]> =>
  Promise.all(
    (['record', 'board'] as const).map(
      async (doc) => (await server.log.load(workshop.id, doc)).epoch,
    ),
  )
const roomGone = (): Promise<void> =>
  until(() => server.registry.health().rooms === 0, 'the room is closed')

/** While nobody is connected the record grows as in months, and is then made anew. */
async function makeAnew(): Promise<void> {
  const [before, board] = await epochs()
  await roomGone()
  await growRecord(server.log, workshop.id)
  await workshop.room()
  await roomGone()
  const after = await epochs()
  expect(after[0]).not.toBe(before)
  expect(after[1]).toBe(board)
}

test('L39 a page that was away while the record was made anew follows it, sends what it has, and is not loaded again', async () => {
  const open = page()
  await until(() => open.saveState().kind === 'saved', 'the page is there')
  network.unplug()
  await until(() => open.saveState().kind === 'offline', 'offline')
  await makeAnew()
  open.touchpoints.add({ title: 'On the train', stage: 'awareness' })
  const steps: string[] = []
  record.session.map(open.docs.record).observe(() => {
    steps.push(record.session.get(open.docs.record).step)
  })
  network.plugIn()
  await until(() => open.saveState().kind === 'saved', 'all is saved', 20_000)
  expect(Object.values(open.replicas).some((one) => one.state().isStale)).toBe(false)
  await workshop.command({ type: 'setStep', step: 'rate' })
  await until(() => record.session.get(open.docs.record).step === 'rate', 'it follows')
  await workshop.command({ type: 'setStep', step: 'discuss' })
  await until(() => record.session.get(open.docs.record).step === 'discuss', 'it follows on')
  // At no moment did it say what is not so.
  expect([...new Set(steps)]).toEqual(['rate', 'discuss'])
  expect(open.replicas.record.unsavedPlaces()).toEqual([])
  open.close()
})

test('L39 a page that kept the record from before opens with the new one, and so does the next', async () => {
  const first = page()
  await until(() => first.saveState().kind === 'saved', 'the page is there')
  first.close()
  await makeAnew()
  const people = (of: Page): string[] =>
    Object.values(record.roster.all(of.docs.record)).map(({ name }) => name)
  for (let visit = 0; visit < 2; visit++) {
    const next = page()
    await until(() => next.saveState().kind === 'saved', 'it is there')
    expect(people(next).sort()).toEqual(['Ana', 'Fay'])
    expect(next.replicas.record.copyFile()).toContain(`:${(await epochs())[0]}:`)
    next.close()
  }
})
