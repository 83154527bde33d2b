/** Word between the tabs of this browser that hold the same copy. */
export interface Tabs {
  /** Tells the others that something was kept. */
  tell(): void
  close(): void
}

/** @param onNews another tab has kept something; never called where the browser has no such channel */
export function createTabs(name: string, onNews: () => void): Tabs {
  if (typeof BroadcastChannel === 'undefined')
    return { tell: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(name)
  let isClosed = false
  channel.onmessage = onNews
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- reason: only windows have one
    tell: () => isClosed || channel.postMessage(null),
    close() {
      isClosed = true
      channel.close()
    },
  }
}
