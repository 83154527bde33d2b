import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { nameAndVersion } from '../../../bench/peers/installed.ts'

const root = resolve(import.meta.dirname, '../../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
type Versions = Record<string, string>
const manifestOf = (path: string) =>
  JSON.parse(read(path)) as { dependencies: Versions; devDependencies?: Versions }

test('BE19 the other servers are the bench’s own, in exact versions, and none of the product’s', () => {
  const peers = manifestOf('bench/package.json').dependencies
  const { dependencies, devDependencies } = manifestOf('package.json')
  expect(Object.keys(peers)).toContain('@hocuspocus/server')
  for (const version of Object.values(peers)) expect(version).toMatch(/^\d+\.\d+\.\d+$/u)
  expect(nameAndVersion('@hocuspocus/server')).toBe(
    `@hocuspocus/server ${peers['@hocuspocus/server']}`,
  )
  // `ws` is both; everything else is the bench's alone.
  const { ws, ...others } = peers
  expect(ws).toBe(dependencies['ws'])
  const product = Object.keys({ ...dependencies, ...devDependencies })
  expect(product.filter((name) => name in others)).toEqual([])
})

test('BE19 the bench’s lock names no addresses and no Yjs of its own', () => {
  const lock = read('bench/package-lock.json')
  expect(lock).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/u)
  const { packages } = JSON.parse(lock) as { packages: Record<string, unknown> }
  expect(Object.keys(packages)).not.toContain('node_modules/yjs')
})
