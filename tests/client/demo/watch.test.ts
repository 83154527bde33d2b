// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest'
import { DemoError } from '../../../client/demo/demoError.ts'
import { createWatch } from '../../../client/demo/watch.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('Y29 whoever waits goes on when the condition holds, not before', async () => {
  const watch = createWatch()
  let saved = 0
  let isDone = false
  const waiting = watch.until(() => saved === 2).then(() => (isDone = true))
  for (saved = 1; saved <= 2; saved++) {
    watch.wake()
    await Promise.resolve()
    await Promise.resolve()
    expect(isDone).toBe(saved === 2)
  }
  await waiting
})

test('Y27 a refusal ends all waiting, now and later, with the first reason', async () => {
  const watch = createWatch()
  const waiting = watch.until(() => false)
  watch.fail(new DemoError('connection', 'desk: refused'))
  watch.fail(new DemoError('connection', 'desk: closed with 1006'))
  await expect(waiting).rejects.toMatchObject({ detail: 'desk: refused' })
  await expect(watch.until(() => true)).rejects.toMatchObject({ detail: 'desk: refused' })
})

test('Y28 a server that says nothing for long is given up', async () => {
  vi.useFakeTimers()
  const waiting = createWatch().until(() => false)
  const said = expect(waiting).rejects.toMatchObject({ code: 'connection' })
  await vi.advanceTimersByTimeAsync(20_000)
  await said
})
