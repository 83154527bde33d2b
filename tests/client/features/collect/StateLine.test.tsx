import { cleanup, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import * as record from '../../../../shared/doc/record.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { renderScreen } from '../../renderScreen.tsx'

beforeEach(() => {
  prepareBrowser()
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const heard = () => screen.getByRole('log').textContent

test('KT36 of private drafting only how many have a draft is said, once they pause', () => {
  const { docs } = renderScreen(CollectScreen, {
    role: 'facilitator',
    activities: { collect: 'private' },
    progress: { collect: { done: 0, started: 0, of: 4, departments: {} } },
  })
  const count = (started: number) =>
    docs.record
      .getMap(record.progressRoot)
      .set('collect', { done: 0, started, of: 4, departments: {} })
  const line = screen.getByText('Private for now').closest('p')
  expect(line?.closest('[role="status"], [aria-live]')).toBeNull()
  count(1)
  vi.advanceTimersByTime(4000)
  count(2)
  vi.advanceTimersByTime(4000)
  expect(heard()).toBe('')
  expect(line?.textContent).toContain('2 of 4')
  vi.advanceTimersByTime(1001)
  expect(heard()).toBe('2 of 4 people have written a draft.')
})
