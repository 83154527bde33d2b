import { describe, expect, test } from 'vitest'
import type { Act } from '../../../../client/features/facilitate/acts.ts'
import { itemsOf, toolsOf, type Tools } from '../../../../client/features/facilitate/toolItems.ts'

const item = (label: string) => ({ label, run: () => undefined })
const tools: Tools = {
  activities: item('activities'),
  ready: item('ready'),
  lock: item('lock'),
  authorsOnly: item('authorsOnly'),
  scribe: item('scribe'),
  present: item('present'),
  bring: item('bring'),
  back: item('back'),
}
const act = (name: Act['name'], isChosen?: boolean): Act => ({
  name,
  label: name,
  icon: 'eye',
  ...(isChosen === undefined ? {} : { isChosen }),
  run: () => undefined,
})
const acts = [act('private', false), act('openToAll', true), act('close')]
const timer = [item('timer')]
const rest = ['ready', 'lock', 'authorsOnly', 'activities', 'scribe']
const labels = (room: Parameters<typeof itemsOf>[0]['room']) =>
  itemsOf({ room, tools, acts, timer }).map(({ label }) => label)

describe('itemsOf', () => {
  test('FA50 the less room the bar has, the more its menu offers', () => {
    expect(labels('fair')).toEqual(rest)
    expect(labels('short')).toEqual([...rest, 'present'])
    expect(labels('tight')).toEqual(['bring', ...rest, 'present'])
    expect(labels('rows')).toEqual([...rest, 'present'])
    expect(labels('narrow')).toEqual(['bring', ...rest, 'present', 'timer'])
    expect(labels('small')).toEqual(['close', 'bring', ...rest, 'present', 'timer'])
    const all = ['back', 'private', 'openToAll', 'close', 'bring', ...rest, 'present', 'timer']
    for (const room of ['brief', 'least'] as const) expect(labels(room)).toEqual(all)
  })

  test('FA50 of two that exclude each other the menu ticks the one that holds', () => {
    const ticked = itemsOf({ room: 'least', tools, acts, timer })
      .filter(({ checked }) => checked)
      .map(({ label }) => label)
    expect(ticked).toEqual(['openToAll'])
  })

  test('FA50 what the step does not have is not offered, and a line stands only between two groups', () => {
    const items = itemsOf({
      room: 'tight',
      tools: { ...tools, lock: null, authorsOnly: null, present: null, back: null },
      acts: [],
      timer,
    })
    expect(items.map(({ label, startsGroup }) => [label, startsGroup])).toEqual([
      ['bring', false],
      ['ready', true],
      ['activities', false],
      ['scribe', false],
    ])
  })
})

test('B61 asking whether all are done is an act: it bears no tick beside what is switched on and off', () => {
  const session = { step: 'collect', ready: null, boardLocked: false }
  const workshop = { session, settings: { authorsOnly: false } } as never
  const t = ((key: string) => key) as never
  const { ready } = toolsOf({ t, workshop, step: 'collect', isProjected: false }, {} as never)
  expect(ready.icon).toBe('comment')
  expect(ready.checked).toBeUndefined()
})
