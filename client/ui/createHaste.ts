/** Presses that follow one another faster than this are one wish of a hurried thumb (ms). */
const hasteMs = 600

/**
 * Tells whether a press only repeats the one before on the same thing, so that a button that gives an answer and takes
 * it back keeps it under a double tap. Keys and readers press without a pointer and are never in haste.
 */
export function createHaste(): (press: MouseEvent, on: string | undefined) => boolean {
  let last = -hasteMs
  let what: string | undefined
  return ({ detail, timeStamp }, on) => {
    const isHasty = detail > 0 && on === what && timeStamp - last < hasteMs
    last = timeStamp
    what = on
    return isHasty
  }
}
