import { beforeEach, describe, expect, test } from 'vitest'
import { mentionInbox } from '../../../client/workshop/mentionInbox.ts'
import type { Comment } from '../../../shared/domain/workshop.ts'

const naming = (id: string, at: number): Comment => ({
  id,
  target: 't1',
  text: '@Ana',
  author: 'ben',
  at,
  mentions: [{ person: 'ana', name: 'Ana' }],
})
/** A page of this browser, opened anew. */
const aPage = (comments: readonly Comment[]) =>
  mentionInbox({ id: 'w1', me: () => ({ id: 'ana' }) as never, comments: () => comments })
const ids = (inbox: ReturnType<typeof aPage>) => inbox.unread().map(({ id }) => id)

beforeEach(() => localStorage.clear())

describe('comments that name a person', () => {
  test('CO72 they are told until they were seen, after days and page loads too', () => {
    const all = [naming('a', 1), naming('b', 2)]
    const page = aPage(all)
    expect(ids(page)).toEqual(['b', 'a'])
    page.markRead(['a'])
    expect(ids(page)).toEqual(['b'])
    expect(ids(aPage(all))).toEqual(['b'])
  })

  test('CO72 another tab knows once it looks, and both keep what either saw', () => {
    const all = [naming('a', 1), naming('b', 2), naming('c', 3)]
    const [one, other] = [aPage(all), aPage(all)]
    one.markRead(['a'])
    other.markRead(['b'])
    other.recall()
    expect(ids(other)).toEqual(['c'])
    one.recall()
    expect(ids(one)).toEqual(['c'])
  })

  test('CO72 what is remembered is bounded: what is gone from the board is forgotten', () => {
    aPage([naming('a', 1), naming('b', 2)]).markRead(['a', 'b'])
    aPage([naming('b', 2), naming('c', 3)]).markRead(['c'])
    expect(JSON.parse(localStorage.getItem('touchline:w1:ana:mentions')!)).toEqual(['c', 'b'])
  })

  test('CO72 a browser that remembers nonsense tells anew', () => {
    localStorage.setItem('touchline:w1:ana:mentions', '{"a":1}')
    expect(ids(aPage([naming('a', 1)]))).toEqual(['a'])
  })
})
