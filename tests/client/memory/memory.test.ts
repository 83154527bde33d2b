import { afterEach, expect, test, vi } from 'vitest'
import {
  namesWith,
  recall,
  recallText,
  remember,
  rememberText,
} from '../../../client/memory/memory.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

/** A browser whose owner allows no storage: every question throws. */
function forbidStorage(): void {
  for (const deed of ['getItem', 'setItem', 'removeItem', 'key'] as const)
    vi.spyOn(Storage.prototype, deed).mockImplementation(() => {
      throw new DOMException('no', 'SecurityError')
    })
}

test('W40 what is remembered is recalled by its name, and taken away by null', () => {
  expect(remember('touchline:a', { ids: ['x'] })).toBe(true)
  expect(rememberText('touchline:b', 'list')).toBe(true)
  expect(recall('touchline:a')).toEqual({ ids: ['x'] })
  expect(recallText('touchline:b')).toBe('list')
  expect(namesWith('touchline:').sort()).toEqual(['touchline:a', 'touchline:b'])
  expect(namesWith('other')).toEqual([])
  rememberText('touchline:b', null)
  expect(recallText('touchline:b')).toBeNull()
})

test('W40 nothing, and what is no JSON, is recalled as null', () => {
  rememberText('touchline:a', '{"ids":')
  expect(recall('touchline:a')).toBeNull()
  expect(recall('touchline:never')).toBeNull()
})

test('W40 forbidden storage is an answer, never an error', () => {
  forbidStorage()
  expect(remember('touchline:a', 1)).toBe(false)
  expect(rememberText('touchline:a', null)).toBe(false)
  expect(recall('touchline:a')).toBeNull()
  expect(namesWith('')).toEqual([])
})

test('W40 a browser that is full says so, and what it held stands', () => {
  remember('touchline:a', 'older')
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(remember('touchline:a', 'newer')).toBe(false)
  expect(recall('touchline:a')).toBe('older')
})
