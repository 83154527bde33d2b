import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { evidence } from '../../../shared/doc/board.ts'

const read = (fields: Record<string, unknown>) =>
  evidence.parse('e1', { touchpoint: 't1', kind: 'supportMail', text: 'Late', ...fields })

test('D90 several mails over several days are read as they were written', () => {
  const doc = new Y.Doc()
  const whole = {
    id: 'e1',
    touchpoint: 't1',
    kind: 'supportMail',
    text: 'Late',
    source: 'support.mbox',
    date: '2026-01-05',
    until: '2026-03-01',
    count: 34,
    status: 'kept',
    author: null,
  } as const
  evidence.put(doc, whole)
  expect(evidence.get(doc, 'e1')).toEqual(whole)
  evidence.patch(doc, 'e1', { count: undefined, until: undefined })
  expect(evidence.get(doc, 'e1')).toMatchObject({ count: undefined, until: undefined })
})

test('D90 of evidence that says nothing of it none is told, and what is no number or day is nothing', () => {
  expect(read({})).toMatchObject({ count: undefined, until: undefined })
  for (const count of [0, -1, '5', NaN, Infinity, 1e12, null, {}])
    expect(read({ count })?.count, String(count)).toBeUndefined()
  expect(read({ count: 2.7 })?.count).toBe(2)
  for (const until of ['2026-02-30', 5, 'soon']) expect(read({ until })?.until).toBeUndefined()
})

test('EV70 the import of survey results that evidence came with is read, and what is no id is none', () => {
  expect(read({ survey: 's1' })?.survey).toBe('s1')
  for (const survey of [undefined, 5, {}, '', 'x'.repeat(500)])
    expect(read({ survey })?.survey).toBeUndefined()
})
