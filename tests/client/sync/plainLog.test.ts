import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import * as plainLog from '../../../client/sync/plainLog.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test('K20 the plain log has everything that Yjs asks of its logger', () => {
  const file = resolve(import.meta.dirname, '../../../node_modules/yjs/dist/yjs.mjs')
  const yjs = readFileSync(file, 'utf8')
  const asked = [...yjs.matchAll(/\blogging\.(\w+)/gu)].map(([, name]) => name ?? '')
  expect(asked).toContain('warn')
  expect(asked.filter((name) => !(name in plainLog))).toEqual([])
})

test('K20 it says the words of Yjs without the marks of their colours', () => {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined)
  const warning = vi.spyOn(console, 'warn').mockReturnValue(undefined)
  plainLog.print(plainLog.ORANGE, plainLog.BOLD, '[yjs] ', plainLog.UNBOLD, plainLog.RED, 'Changed')
  plainLog.warn('Invalid access')
  expect(log.mock.calls).toEqual([['[yjs] ', 'Changed']])
  expect(warning.mock.calls).toEqual([['Invalid access']])
})
