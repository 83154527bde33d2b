import { createHash, timingSafeEqual } from 'node:crypto'

/** Bytes of chance in every key and token: 192 bits. */
const secretBytes = 24

/** A new key or token, safe in an address and in a WebSocket subprotocol. */
export function newSecret(randomBytes: (count: number) => Uint8Array): string {
  return Buffer.from(randomBytes(secretBytes)).toString('base64url')
}

/** What is kept of a secret: SHA-256, lower-case hex. Enough, because secrets are random, not chosen. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex')
}

/** Whether two hashes are equal, in a time that does not depend on where they differ. */
export function isSameHash(a: string, b: string): boolean {
  const left = Buffer.from(a, 'hex')
  const right = Buffer.from(b, 'hex')
  return left.length === right.length && timingSafeEqual(left, right)
}
