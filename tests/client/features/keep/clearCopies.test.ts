import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'
import { clearCopies } from '../../../../client/features/keep/clearCopies.ts'

afterEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

test('C48 whatever this browser keeps of a deleted workshop goes, whoever wrote it there; others stay', async () => {
  for (const name of ['w1:p1:board:copy', 'rescue:w1:p1', 'left:w1:r1'])
    localStorage.setItem(`touchline:${name}`, '1')
  for (const name of ['rescue:w1:p1', 'halves:w1:r1', 'collectStage:w1'])
    sessionStorage.setItem(`touchline:${name}`, '1')
  for (const name of ['touchline:w2:p1:board:copy', 'touchline:visits', 'touchline.theme'])
    localStorage.setItem(name, '1')

  await clearCopies('w1')

  expect(Object.keys(localStorage).sort()).toEqual([
    'touchline.theme',
    'touchline:visits',
    'touchline:w2:p1:board:copy',
  ])
  expect(Object.keys(sessionStorage)).toEqual([])
})
