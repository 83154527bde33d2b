import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createCopyBook } from '../../../client/sync/copyBook.ts'

beforeEach(() => localStorage.clear())

describe('notes about copies', () => {
  test('U4 the copy that was used last is found again', () => {
    expect(createCopyBook('w:p:board', '1').last()).toBeNull()
    createCopyBook('w:p:board', '1').remember({ epoch: 7, generation: 2 })
    expect(createCopyBook('w:p:board', '2').last()).toEqual({ epoch: 7, generation: 2 })
    expect(createCopyBook('w:p:desk', '2').last()).toBeNull()
  })

  test('U9 storage that takes nothing more forgets the older copy instead of going back to it', () => {
    const book = createCopyBook('k', 'one')
    book.remember({ epoch: 1, generation: 0 })
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    book.remember({ epoch: 2, generation: 0 })
    expect(book.last()).toBeNull()
    full.mockRestore()
  })

  test('U8 each page notes its own, and the next one counts them together', () => {
    const [left, right] = [createCopyBook('k', 'left'), createCopyBook('k', 'right')]
    left.note({ count: 2, places: ['touchpoints/a'] })
    right.note({ count: 1, places: ['touchpoints/a', 'touchpoints/b/title'] })
    const next = createCopyBook('k', 'next')
    expect(next.earlier()).toEqual({ count: 3, places: ['touchpoints/a', 'touchpoints/b/title'] })
    // The count a page gives holds what it found, which is noted already.
    next.note({ count: 4, places: ['touchpoints/c'] })
    expect(createCopyBook('k', 'last').earlier().count).toBe(4)
  })

  test('U8 what was found is forgotten when it is acknowledged, but not what another tab noted since', () => {
    const [left, right] = [createCopyBook('k', 'left'), createCopyBook('k', 'right')]
    left.note({ count: 2, places: ['touchpoints/a'] })
    right.note({ count: 1, places: ['touchpoints/b'] })
    const next = createCopyBook('k', 'next')
    right.note({ count: 5, places: ['touchpoints/b'] })
    next.forgetEarlier()
    expect(next.earlier()).toEqual({ count: 0, places: [] })
    expect(createCopyBook('k', 'last').earlier()).toEqual({ count: 5, places: ['touchpoints/b'] })
  })

  test('U8 nothing is left when all is acknowledged or set aside', () => {
    const book = createCopyBook('k', 'one')
    book.note({ count: 2, places: ['a/b'] })
    book.note({ count: 0, places: [] })
    expect(createCopyBook('k', 'next').earlier().count).toBe(0)
    book.note({ count: 1, places: ['a/b'] })
    createCopyBook('k', 'other').forgetAll()
    expect(createCopyBook('k', 'next').earlier().count).toBe(0)
  })

  test('U6 storage that is switched off or holds nonsense is a first visit', () => {
    localStorage.setItem('k:copy', 'x:y')
    localStorage.setItem('k:page:1', '{"not": "ours"}')
    localStorage.setItem('k:page:2', '[-4, 7]')
    const book = createCopyBook('k', 'one')
    expect(book.last()).toBeNull()
    expect(book.earlier()).toEqual({ count: 0, places: [] })
    const broken = (): never => {
      throw new DOMException('off', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: broken, setItem: broken, key: broken, length: 3 })
    const off = createCopyBook('k', 'one')
    off.remember({ epoch: 1, generation: 0 })
    off.note({ count: 1, places: [] })
    expect(off.last()).toBeNull()
    vi.unstubAllGlobals()
  })
})
