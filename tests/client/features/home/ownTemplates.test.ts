import { beforeEach, expect, test, vi } from 'vitest'
import {
  dropTemplate,
  fileOfTemplate,
  keepTemplate,
  listOwnTemplates,
  mostTemplates,
  putTemplate,
} from '../../../../client/features/home/ownTemplates.ts'

const content = { workshop: { stages: [{}, {}], touchpoints: [{}] } }
const given = { name: 'Ours', language: 'pl', content } as const

beforeEach(() => localStorage.clear())

test('HM20 a template is kept in this browser, newest first, and removing it can be undone', () => {
  expect(keepTemplate(given, { id: 'a', at: 1 })).toBe('kept')
  expect(keepTemplate({ ...given, name: 'Newer' }, { id: 'b', at: 2 })).toBe('kept')
  expect(
    listOwnTemplates().map(({ name, stages, touchpoints }) => [name, stages, touchpoints]),
  ).toEqual([
    ['Newer', 2, 1],
    ['Ours', 2, 1],
  ])
  const [newer] = listOwnTemplates()
  dropTemplate('b')
  expect(listOwnTemplates().map(({ id }) => id)).toEqual(['a'])
  putTemplate(newer!)
  expect(listOwnTemplates().map(({ id }) => id)).toEqual(['b', 'a'])
  expect(fileOfTemplate(newer!)).toEqual({ name: 'Newer', title: '', language: 'pl', content })
})

test('HM20 there is room for so many, and a browser that keeps nothing is told', () => {
  for (let at = 0; at < mostTemplates; at++) keepTemplate(given, { id: `t${at}`, at })
  expect(keepTemplate(given, { id: 'more', at: 99 })).toBe('full')
  expect(listOwnTemplates()).toHaveLength(mostTemplates)
  localStorage.clear()
  const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full')
  })
  expect(keepTemplate(given, { id: 'a', at: 1 })).toBe('full')
  set.mockRestore()
  expect(listOwnTemplates()).toEqual([])
})

test.each(['no json', '7', '[null, {"id": 1}]'])(
  'HM20 what lies there and is none is passed over (%s)',
  (text) => {
    localStorage.setItem('touchline:templates', text)
    expect(listOwnTemplates()).toEqual([])
  },
)
