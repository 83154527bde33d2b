const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A new id of lower-case letters and digits; 16 of them have 82 bits of chance. */
export function randomId(randomBytes: (count: number) => Uint8Array, length = 16): string {
  let id = ''
  while (id.length < length) {
    for (const byte of randomBytes(length)) {
      // 252 is the largest multiple of 36 in a byte: the rest would favour some letters.
      if (byte < 252 && id.length < length) id += alphabet[byte % 36]
    }
  }
  return id
}
