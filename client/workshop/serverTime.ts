import { createSignal } from 'solid-js'

/** How far the server's clock is ahead of this device's, ms; 0 until it was measured. A page has one server. */
const [serverOffset, setServerOffset] = createSignal(0)
export { serverOffset, setServerOffset }

/** The server's time in Unix ms, as well as it is known: countdowns and deadlines are told by it on every screen. */
export function serverNow(): number {
  return Date.now() + serverOffset()
}
