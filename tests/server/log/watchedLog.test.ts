import { expect, test } from 'vitest'
import { LogError, type LogErrorKind, type ProbedLog } from '../../../server/log/updateLog.ts'
import { watchLog } from '../../../server/log/watchedLog.ts'
import { createMemoryLog } from './memoryLog.ts'

/** A watched log that refuses, and a clock, as the test says. */
function makeWatched() {
  const news: string[] = []
  const clock = { now: 1_000_000 }
  const timers: { at: number; run: () => void }[] = []
  const state = {
    refuses: null as LogErrorKind | null,
    hangs: null as Promise<void> | null,
    probes: 0,
  }
  const answer = async (): Promise<number> => {
    await state.hangs
    if (state.refuses) throw new LogError(state.refuses, 'disk full')
    return 1
  }
  const log: ProbedLog = {
    ...createMemoryLog(),
    commit: answer,
    async probe() {
      state.probes++
      await answer()
    },
  }
  const watched = watchLog(log, {
    ticks: () => clock.now,
    after(ms, run) {
      const timer = { at: clock.now + ms, run }
      timers.push(timer)
      return () => (timer.run = () => {})
    },
    onRefusing: (cause, sinceMs) => void news.push(`refuses: ${cause.message} since ${sinceMs}`),
    onSavingAgain: (afterMs) => void news.push(`saves after ${afterMs}`),
  })
  const commit = (): Promise<unknown> =>
    watched.log.commit('w', { updates: [] }).catch((cause: LogError) => cause.kind)
  const pass = async (ms: number): Promise<void> => {
    clock.now += ms
    for (const timer of timers.splice(0)) {
      if (timer.at <= clock.now) timer.run()
      else timers.push(timer)
    }
    await new Promise((next) => setTimeout(next))
  }
  return { news, state, watched, commit, pass }
}

test('O6 however many rooms are refused, it is told once, again after a minute, and once when it is over', async () => {
  const { news, state, watched, commit, pass } = makeWatched()
  await commit()
  state.refuses = 'unavailable'
  for (let i = 0; i < 130; i++) {
    await pass(500)
    expect(await commit()).toBe('unavailable')
  }
  expect(news).toEqual(['refuses: disk full since 0', 'refuses: disk full since 60000'])
  expect(watched.isRefusing).toBe(true)
  state.refuses = null
  await pass(500)
  await commit()
  expect(news.slice(2)).toEqual(['saves after 65000'])
  expect(watched.isRefusing).toBe(false)
})

test('O6 what concerns one change alone is no news of the store', async () => {
  const { news, state, watched, commit } = makeWatched()
  state.refuses = 'refused'
  expect(await commit()).toBe('refused')
  expect(watched.isRefusing).toBe(false)
  expect(news).toEqual([])
})

test('O2 a store that was quiet is asked before it is called ready, one that wrote a moment ago is not', async () => {
  const { state, watched, commit, pass } = makeWatched()
  await commit()
  expect(await watched.isSaving()).toBe(true)
  expect(state.probes).toBe(0)
  await pass(6000)
  expect(await watched.isSaving()).toBe(true)
  expect(state.probes).toBe(1)
  await pass(6000)
  state.refuses = 'unavailable'
  expect(await Promise.all([watched.isSaving(), watched.isSaving()])).toEqual([false, false])
  expect(state.probes).toBe(2)
})

test('O8 a store that was refused once is tried until it works, also when nobody writes any more', async () => {
  const { news, state, watched, commit, pass } = makeWatched()
  state.refuses = 'unavailable'
  await commit()
  await pass(6000)
  expect(state.probes).toBe(1)
  expect(watched.isRefusing).toBe(true)
  state.refuses = null
  await pass(6000)
  expect(watched.isRefusing).toBe(false)
  expect(news.at(-1)).toBe('saves after 12000')
  await pass(60_000)
  expect(state.probes).toBe(2)
})

test('O6 closing is no news', async () => {
  const { news, state, watched, commit } = makeWatched()
  await watched.log.close()
  state.refuses = 'unavailable'
  await commit()
  expect(news).toEqual([])
})

test('R14 a store that does not answer counts as refusing after some seconds, until it answers', async () => {
  const { news, state, watched, commit, pass } = makeWatched()
  await commit()
  let go = (): void => {}
  state.hangs = new Promise((resolve) => (go = resolve))
  await pass(6000)
  const waiting = commit()
  const asked = watched.isSaving()
  await pass(4900)
  expect(watched.isRefusing).toBe(false)
  await pass(200)
  expect(await asked).toBe(false)
  expect(watched.isRefusing).toBe(true)
  expect(await watched.isSaving()).toBe(false)
  expect(news).toEqual(['refuses: the store does not answer since 0'])
  go()
  await waiting
  expect(watched.isRefusing).toBe(false)
  expect(news.slice(1)).toEqual(['saves after 0'])
  await pass(10_000)
  expect(watched.isRefusing).toBe(false)
})
