import { beforeEach, expect, test } from 'vitest'
import type { ExportName } from '../../../../server/files/exportFiles.ts'
import type { FileWork } from '../../../../server/files/fileWork.ts'
import { createExportDesk } from '../../../../server/http/exports/exportDesk.ts'
import type { Room } from '../../../../server/room/contract.ts'

let written: ExportName[]
let gates: (() => void)[]
let warned: string[]
let problems: string[]
let size: number

beforeEach(() => {
  ;[written, gates, warned, problems, size] = [[], [], [], [], 10]
})

/** Fetches when the test opens the next gate, and numbers its files. */
const fileWork: FileWork = {
  async write(what) {
    await new Promise<void>((resolve) => gates.push(resolve))
    const number = written.push(what().file)
    await new Promise((resolve) => setTimeout(resolve, 5))
    return { bytes: new Uint8Array(size).fill(number), problems }
  },
  read: () => Promise.reject(new Error('nobody reads here')),
}

function aRoom(id = 'w1') {
  const state = { mark: '1' }
  const contents = { frame: [], board: [], record: [] }
  // reason: the desk asks a room for nothing else
  const room = { id, contents: () => contents, mark: () => state.mark } as unknown as Room
  return { room, state }
}

const aDesk = (mostBytes = 100, idleMs?: number) =>
  createExportDesk({
    fileWork,
    now: () => 1,
    warn: (problem) => warned.push(problem),
    mostBytes,
    ...(idleMs !== undefined && { idleMs }),
  })

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))
async function open(): Promise<void> {
  await turn()
  for (const gate of gates.splice(0)) gate()
}

test('X15 who asks while a file waits, and who asks for it again, gets the same one', async () => {
  const [desk, { room, state }] = [aDesk(), aRoom()]
  const first = desk.get(room, 'findings.csv')
  await turn()
  state.mark = '2' // what waits is not fetched yet, so it will have this change too
  const second = desk.get(room, 'findings.csv')
  await open()
  expect(await second).toBe(await first)
  expect(await desk.get(room, 'findings.csv')).toBe(await first)
  expect(written).toEqual(['findings.csv'])
})

test('X15 a change after the fetching asks for another file, and another workshop has its own', async () => {
  const [desk, { room, state }, other] = [aDesk(), aRoom(), aRoom('w2')]
  const first = desk.get(room, 'findings.csv')
  await open()
  state.mark = '2'
  const second = desk.get(room, 'findings.csv')
  const elsewhere = desk.get(other.room, 'findings.csv')
  await open()
  expect(await second).not.toEqual(await first)
  expect(await elsewhere).not.toEqual(await second)
  expect(written).toHaveLength(3)
})

test('X15 who comes to a room loaded anew does not get what an older one still waits for', async () => {
  const [desk, before, after] = [aDesk(), aRoom(), aRoom()]
  const first = desk.get(before.room, 'findings.csv')
  await turn()
  after.state.mark = '2'
  const second = desk.get(after.room, 'findings.csv')
  await open()
  expect(await second).not.toEqual(await first)
})

test('X15 files are kept up to so many bytes, the longest unasked goes first', async () => {
  const [desk, { room }] = [aDesk(25), aRoom()]
  const ask = async (file: ExportName): Promise<void> => {
    const asked = desk.get(room, file)
    await open()
    await asked
  }
  await ask('findings.csv')
  await ask('touchpoints.csv')
  await ask('findings.csv')
  await ask('quick-wins.csv')
  expect(written).toHaveLength(3)
  await ask('findings.csv')
  expect(written).toHaveLength(3)
  await ask('touchpoints.csv')
  expect(written).toHaveLength(4)
  size = 26
  await ask('journey-map.svg')
  await ask('touchpoints.csv')
  expect(written).toHaveLength(5)
  await ask('journey-map.svg')
  expect(written).toHaveLength(6)
})

test('X15 nothing is kept when nobody has asked for a while, nor what failed', async () => {
  const [desk, { room }] = [aDesk(100, 20), aRoom()]
  const first = desk.get(room, 'findings.csv')
  await open()
  await first
  await new Promise((resolve) => setTimeout(resolve, 100))
  const again = desk.get(room, 'findings.csv')
  await open()
  await again
  expect(written).toHaveLength(2)
  const gone = (): never => {
    throw new RangeError('gone')
  }
  const failing = { ...room, contents: gone }
  const lost = desk.get(failing, 'quick-wins.csv')
  const told = expect(lost).rejects.toThrow('gone')
  await open()
  await told
  const fine = desk.get(room, 'quick-wins.csv')
  await open()
  expect((await fine).length).toBe(10)
})

test('X9 what is missing in a file is told', async () => {
  problems = ['a font is missing']
  const asked = aDesk().get(aRoom().room, 'journey-map.svg')
  await open()
  await asked
  expect(warned).toEqual(['a font is missing'])
})
