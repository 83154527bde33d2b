import { createSignal, onCleanup, type Accessor } from 'solid-js'

/** The time in Unix milliseconds, moving on every `everyMs` while its owner lives. */
export function createNow(everyMs: number): Accessor<number> {
  const [now, setNow] = createSignal(Date.now())
  const timer = setInterval(() => setNow(Date.now()), everyMs)
  onCleanup(() => clearInterval(timer))
  return now
}
