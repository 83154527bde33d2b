import { expect, test } from 'vitest'
import { mentionQuery, withName } from '../../../client/ui/mentionQuery.ts'

const typed = (text: string) => mentionQuery(text, text.length)?.words ?? null

test('CO76 a name begins with an @ at the beginning of a word, and nowhere in an address', () => {
  expect(typed('@')).toBe('')
  expect(typed('Ask @Łu')).toBe('Łu')
  expect(typed('(@an')).toBe('an')
  expect(typed('Ask @ana maria k')).toBe('ana maria k')
  expect(typed('one\n@b')).toBe('b')
  expect(typed('ana@house')).toBeNull()
  expect(typed('no name')).toBeNull()
  expect(typed('@ana, and')).toBeNull()
})

test('CO76 only what stands before the caret counts, and the name takes its place', () => {
  const text = 'Ask @an about it'
  const query = mentionQuery(text, 7)
  expect(query).toEqual({ start: 4, end: 7, words: 'an' })
  expect(withName(text, query!, 'Ana Maria')).toEqual({
    text: 'Ask @Ana Maria about it',
    caret: 15,
  })
  expect(withName('@', { start: 0, end: 1, words: '' }, 'Bo').text).toBe('@Bo ')
})
