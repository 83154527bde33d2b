import type { WebsocketProvider } from 'y-websocket'

/** Shortest wait after the server asked for patience; the longest is twice as much (ms). */
const patienceMs = 2500

/** Failed attempts from which on the provider's own wait, 0.2 s doubled each time, is its longest. */
const failuresToTheLongest = 5

/**
 * Has a connection wait 2.5 to 5 s when the server closed it with a code that means "later" (4500 to
 * 4599): the provider starts from 0.2 s after every sync, so whoever is let in and sent away again
 * would come back five times a second. The wait is drawn anew each time, or a whole room would come
 * back in one beat (SPEC W26).
 */
export function waitWhenSentAway(provider: WebsocketProvider): void {
  const ownLongestMs = provider.maxBackoffTime
  // Told before the provider counts this failure and works out its wait.
  provider.on('connection-close', (event) => {
    const isSentAway = event !== null && event.code >= 4500 && event.code <= 4599
    provider.maxBackoffTime = isSentAway ? patienceMs * (1 + Math.random()) : ownLongestMs
    if (isSentAway)
      provider.wsUnsuccessfulReconnects = Math.max(
        provider.wsUnsuccessfulReconnects,
        failuresToTheLongest,
      )
  })
}
