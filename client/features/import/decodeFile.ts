/** From the bytes of a file to text, whoever saved it: spreadsheets say seldom how their letters are written. */

export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1252',
  'iso-8859-2',
] as const
export type Encoding = (typeof encodings)[number]

/** Text of a file; a byte order mark is no part of it. Bytes that mean nothing become U+FFFD. */
export function decodeFile(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes)
}

/**
 * How the letters of a file are written: by its byte order mark, else by what the bytes can be, else by
 * the letters that would come out. Plain ASCII and nothing at all are UTF-8.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeroes = zeroesIn(bytes)
  if (zeroes.odd > bytes.length / 8) return 'utf-16le'
  if (zeroes.even > bytes.length / 8) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : guessByteWide(bytes)
}

/** Western letters have a zero beside them in UTF-16. */
function zeroesIn(bytes: Uint8Array): { odd: number; even: number } {
  const zeroes = { odd: 0, even: 0 }
  bytes.subarray(0, 4096).forEach((byte, at) => {
    if (byte === 0) zeroes[at % 2 === 0 ? 'even' : 'odd']++
  })
  const scale = Math.max(1, bytes.length / 4096)
  return { odd: zeroes.odd * scale, even: zeroes.even * scale }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false // reason: that it throws is the answer
  }
}

/** ą ś ź and their capitals where the two ways to write Polish differ; the others are the same in both. */
const polishWindows = new Set([0xb9, 0x9c, 0x9f, 0xa5, 0x8c, 0x8f])
const polishIso = new Set([0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac])
/** ł ż ć ę ń and capitals in both; in Windows-1252 most of them are no letters. */
const polish = new Set([0xb3, 0xbf, 0xe6, 0xea, 0xf1, 0xa3, 0xaf, 0xc6, 0xca, 0xd1])
/** å à è ì ò ù and capitals in Windows-1252; ä ö é ü are the same in all. */
const western = new Set([0xe5, 0xe0, 0xe8, 0xec, 0xf2, 0xf9, 0xc5, 0xc0, 0xc8, 0xcc, 0xd2, 0xd9])

function guessByteWide(bytes: Uint8Array): Encoding {
  let common = 0
  let windows = 0
  let iso = 0
  for (const byte of bytes) {
    common += polish.has(byte) ? 1 : western.has(byte) ? -1 : 0
    windows += polishWindows.has(byte) ? 1 : 0
    iso += polishIso.has(byte) ? 1 : 0
  }
  if (iso > windows && common > 0) return 'iso-8859-2'
  return common + windows > 0 ? 'windows-1250' : 'windows-1252'
}
