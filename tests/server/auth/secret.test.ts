import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashSecret, isSameHash, newSecret } from '../../../server/auth/secret.ts'

test('A7 a secret has 192 bits and fits an address and a subprotocol', () => {
  const secrets = Array.from({ length: 100 }, () => newSecret(randomBytes))
  expect(new Set(secrets).size).toBe(100)
  for (const secret of secrets) expect(secret).toMatch(/^[\w-]{32}$/u)
})

test('A7 what is kept tells nothing of the secret but whether it is the same', () => {
  const hash = hashSecret('secret')
  expect(hash).toMatch(/^[0-9a-f]{64}$/u)
  expect(isSameHash(hash, hashSecret('secret'))).toBe(true)
  expect(isSameHash(hash, hashSecret('Secret'))).toBe(false)
  expect(isSameHash(hash, '')).toBe(false)
})
