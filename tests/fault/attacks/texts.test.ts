/** Texts that cost more than they say: a heap of marks on every letter (SPEC T2, M16, G14). */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { touchpoints } from '../../../shared/doc/board.ts'
import { editOf, until } from '../../flow/client.ts'
import { aTouchpoint } from '../../flow/fixtures.ts'
import { startAttacked, type Attacked } from './healthProbe.ts'

let attacked: Attacked

beforeAll(async () => {
  attacked = await startAttacked()
}, 60_000)
afterAll(() => attacked.stop())

/** Titles of 200 characters each, as an update of less than 256 KiB carries them. */
const titles = [
  ...Array.from({ length: 6 }, () => `e${'\u0301'.repeat(40)}`.repeat(200)),
  `e${'\u0316\u0301'.repeat(8000)}`,
  '\u0301'.repeat(20_000),
  `${'\u202e'.repeat(40)}a`.repeat(200),
]

test('G14 titles with heaps of marks hold up nobody, neither when they come nor on the map', async () => {
  const { town, target } = attacked
  const mallory = await town.join('participant', 'Mallory')
  const client = town.raw('board', mallory, { extras: true })
  await client.opened()
  client.step1()
  await until(() => client.frames.some((f) => f[0] === 0 && f[1] === 1))
  for (const [i, title] of titles.entries())
    client.update(
      editOf(client.doc, (doc) => {
        touchpoints.put(doc, { ...aTouchpoint(`heap${i}`), title })
      }),
    )
  await until(() => client.saved() > 0, 'the titles are saved')
  await attacked.lives()

  const files = ['journey-map.svg', 'touchpoints.csv', 'quick-wins.md', 'workshop.json']
  const answers = files.map((file) =>
    target.call('GET', `${town.path}/exports/${file}`, { token: town.people.viewer.token }),
  )
  await attacked.lives()
  for (const answer of answers) expect((await answer).status).toBe(200)
  client.close()
  await attacked.isWell()
}, 120_000)
