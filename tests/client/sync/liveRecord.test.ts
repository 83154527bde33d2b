import { createEffect, createRoot } from 'solid-js'
import { createStore } from 'solid-js/store'
import { expect, test } from 'vitest'
import { own } from '../../../shared/domain/own.ts'

test('V5 who asked for a value that was not there yet is woken when it comes', () =>
  createRoot(async (dispose) => {
    const [tallies, setTallies] = createStore<Record<string, number>>({})
    const seen: (number | null)[] = []
    createEffect(() => seen.push(own(tallies, 'delivery')))
    await Promise.resolve()
    setTallies('delivery', 4)
    await Promise.resolve()
    expect(seen).toEqual([null, 4])
    dispose()
  }))
