/** The name of a place that says which client's which edit it is, so that readers find it in the bytes of any frame. */

const sign = '~e'
const needle = Buffer.from(sign)
const clientDigits = 4
const numberDigits = 5
const length = sign.length + clientDigits + numberDigits

const clients = 10 ** clientDigits
const numbers = 10 ** numberDigits

/**
 * @param client 0 to 9999
 * @param number of the edit, 0 to 99,999
 * @throws RangeError beyond: another client's edit would be found in its place
 */
export function markerOf(client: number, number: number): string {
  if (client >= clients || number >= numbers)
    throw new RangeError(`at most ${clients} clients and ${numbers} edits of each are told apart`)
  return `${sign}${String(client).padStart(clientDigits, '0')}${String(number).padStart(numberDigits, '0')}`
}

/** Calls `found` for every marker from `start` to `end` (bytes), in order. */
export function findMarkers(
  bytes: Buffer,
  start: number,
  end: number,
  found: (client: number, number: number) => void,
): void {
  for (let at = bytes.indexOf(needle, start); at >= 0 && at + length <= end;) {
    const client = digitsAt(bytes, at + sign.length, clientDigits)
    const number = digitsAt(bytes, at + sign.length + clientDigits, numberDigits)
    if (client >= 0 && number >= 0) found(client, number)
    at = bytes.indexOf(needle, at + 1)
  }
}

/** −1 when one of them is no digit. */
function digitsAt(bytes: Buffer, start: number, count: number): number {
  let value = 0
  for (let at = start; at < start + count; at++) {
    const digit = (bytes[at] as number) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}
