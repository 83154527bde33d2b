/** The table "who may import whom" of docs/architecture.md, executed over every source file (SPEC K4). */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importRules, type ImportRule } from './importRules.ts'

const root = resolve(import.meta.dirname, '..')
const sources = listSources()

describe('who may import whom', () => {
  for (const rule of importRules) {
    test(`K4 ${rule.folder} imports only what the table allows`, () => {
      const broken = sources
        .filter((file) => file.startsWith(`${rule.folder}/`))
        .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
        .filter(({ file, target }) => !isAllowed(rule, file, target))
        .map(({ file, target }) => `${file} → ${target}`)
      expect(broken).toEqual([])
    })
  }

  test('K4 every source file falls under a rule', () => {
    const free = sources.filter(
      (file) => !importRules.some((rule) => file.startsWith(`${rule.folder}/`)),
    )
    const entries = [
      'client/main.tsx',
      'client/App.tsx',
      'server/main.ts',
      'server/compose.ts',
      'server/config.ts',
    ]
    expect(free.filter((file) => !entries.includes(file))).toEqual([])
  })

  test('K4 the check itself sees a forbidden import', () => {
    const rule: ImportRule = { folder: 'shared/domain', packages: [], folders: ['shared/domain'] }
    expect(isAllowed(rule, 'shared/domain/a.ts', 'yjs')).toBe(false)
    expect(isAllowed(rule, 'shared/domain/a.ts', 'shared/doc/board.ts')).toBe(false)
    expect(isAllowed(rule, 'shared/domain/a.ts', 'shared/domain/b.ts')).toBe(true)
  })

  test('K5 the domain asks neither clock nor chance', () => {
    const guilty = sources
      .filter((file) => file.startsWith('shared/domain/'))
      .filter((file) =>
        /\bDate\.now\b|\bMath\.random\b|\bperformance\b|new Date\(\)/u.test(read(file)),
      )
    expect(guilty).toEqual([])
  })

  test('K6 there are no barrels and no drawers', () => {
    const drawers = /(^|\/)(index|utils?|helpers?|types|constants)(\.tsx?$|\/)/u
    expect(sources.filter((file) => drawers.test(file))).toEqual([])
  })
})

function listSources(): string[] {
  return ['shared', 'client', 'server']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'))
    .sort()
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

/** Static and dynamic imports: packages by name, own files by their path from the root. */
function importsOf(file: string): string[] {
  const found = read(file).matchAll(/(?:from|import)\s*\(?\s*['"]([^'"$\n]+)['"]/gu)
  return [...found].map(([, target = '']) =>
    target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : packageOf(target),
  )
}

function packageOf(target: string): string {
  if (target.startsWith('node:')) return target
  const parts = target.split('/')
  return target.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? target)
}

function isAllowed(rule: ImportRule, file: string, target: string): boolean {
  const isOwn = /^(shared|client|server)\//u.test(target)
  if (!isOwn) return rule.packages.some((name) => matches(name, target))
  if (target.startsWith(`${rule.folder}/`))
    return rule.isolated ? sameUnit(rule, file, target) : true
  return rule.folders.some((folder) => target === folder || target.startsWith(`${folder}/`))
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name
}

/** Units below an isolated folder (the features) do not see each other, except through `lazy` in the shell. */
function sameUnit(rule: ImportRule, file: string, target: string): boolean {
  const unit = (path: string): string => path.slice(rule.folder.length + 1).split('/')[0] ?? ''
  return unit(file) === unit(target) || rule.isolated?.except.includes(unit(file)) === true
}
