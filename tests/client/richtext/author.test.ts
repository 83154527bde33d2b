import { describe, expect, test } from 'vitest'
import { readAuthor, sendAuthor } from '../../../client/richtext/author.ts'

describe('author', () => {
  test('RX1 a caret carries name and department from one browser to the next', () => {
    const author = { name: 'Ola Wójcik', colour: 2 }
    expect(readAuthor({ ...sendAuthor(author) })).toEqual(author)
  })

  test('RX1 without names a caret says nobody', () => {
    expect(readAuthor({ ...sendAuthor({ name: null, colour: null }) })).toEqual({
      name: null,
      colour: null,
    })
  })

  test('RX1 what another client makes up is cut to size or ignored', () => {
    expect(readAuthor({ name: 'x'.repeat(500), dept: 99 })).toEqual({
      name: 'x'.repeat(40),
      colour: null,
    })
    expect(readAuthor({ name: { toString: () => 'x' }, dept: '2' })).toEqual({
      name: null,
      colour: null,
    })
  })
})
