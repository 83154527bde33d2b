/** Whoever calls a function reads above it what it takes and gives. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const exported =
  /^export (?:(?:async )?function\*? |const (?=\w+(?:: [^\n=]+)? = (?:async )?(?:<[^\n>]*>)?\())(\w+)/gmu

test('K22 every exported function of shared/ and server/ has a docstring', () => {
  const functions = ['shared', 'server'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
      .flatMap((path) =>
        functionsIn(readFileSync(join(root, folder, path), 'utf8')).map((one) => ({
          name: `${folder}/${path}: ${one.name}`,
          isTold: one.isTold,
        })),
      ),
  )
  expect(functions.length).toBeGreaterThan(500)
  expect(functions.filter(({ isTold }) => !isTold).map(({ name }) => name)).toEqual([])
})

test('K22 a function without one is found, however it is written', () => {
  const source = [
    'export function bare(a: string): void {}',
    '/** Said. */',
    'export async function told() {}',
    '/** Of another. */',
    '',
    'export const made = (a: number) => a',
    'export const typed: Made = async (a) => a',
    '/** Said once, for all its ways to be called. */',
    'export function many(a: string): void',
    'export function many(a: number): void',
    'export const list = [1]',
  ].join('\n')
  expect(functionsIn(source).filter(({ isTold }) => !isTold)).toEqual(
    ['bare', 'made', 'typed'].map((name) => ({ name, isTold: false })),
  )
})

/** Exported functions of a source text in its order, each once, and whether a docstring stands right above the first. */
function functionsIn(source: string): readonly { name: string; isTold: boolean }[] {
  const found = new Map<string, boolean>()
  for (const { 1: name = '', index } of source.matchAll(exported))
    if (!found.has(name)) found.set(name, source.slice(0, index).endsWith('*/\n'))
  return [...found].map(([name, isTold]) => ({ name, isTold }))
}
