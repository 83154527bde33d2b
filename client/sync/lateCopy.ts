import type { LocalCopy, LocalCopyOptions } from './localCopy.ts'

/** A local copy whose code comes after what is needed to show the page; until then it waits with it. */
export function openLateCopy(options: LocalCopyOptions): LocalCopy {
  let copy: LocalCopy | null = null
  let isClosed = false
  let isComplete = false
  const opened = import('./localCopy.ts').then(
    ({ openLocalCopy }) => {
      if (isClosed) return null
      copy = openLocalCopy(options)
      if (isComplete) copy.complete()
      return copy
    },
    () => {
      options.onTrouble('unavailable')
      return null
    },
  )
  return {
    loaded: opened.then((late) => late && late.loaded),
    complete() {
      isComplete = true
      copy?.complete()
    },
    pull: () => copy?.pull(),
    close() {
      isClosed = true
      copy?.close()
    },
  }
}
