import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lateWords } from '../../../client/i18n/en/lateWords.ts'

const client = join(import.meta.dirname, '../../../client')

interface Module {
  /** Paths of what it imports, or fetches later without any words. */
  readonly needs: readonly string[]
  /** Paths of what it fetches together with the late words. */
  readonly late: readonly string[]
  /** Late areas it says something of. */
  readonly says: readonly string[]
}

/** `latePart(async () => (await import('./Part.tsx')).Part)` */
const fetchesLate = /\blatePart\(\s*async \(\) => \(await import\('([^']+)'\)\)/gu
const fetchesAny = /(?:\bfrom|\bimport\(?) ?'(\.[^']+)'/gu

const modules = readModules()
const early = reached([join(client, 'main.tsx')])
const behind = reached([...early].flatMap((path) => modules.get(path)!.late))

describe('late words', () => {
  test('Z30 nothing says one that is fetched without them', () => {
    const said = [...early].flatMap((path) =>
      modules.get(path)!.says.map((area) => `${relative(client, path)}: ${area}`),
    )
    expect(said).toEqual([])
    expect(early.size).toBeGreaterThan(100)
  })

  test.each(Object.keys(lateWords))('Z30 a late part says those of %s', (area) => {
    const saying = [...behind].filter((path) => modules.get(path)!.says.includes(area))
    expect(saying.length).toBeGreaterThan(0)
  })
})

/** All modules that come with `roots`, at once or later, but for what waits for late words. */
function reached(roots: readonly string[]): Set<string> {
  const found = new Set<string>()
  const visit = (path: string): void => {
    const module = modules.get(path)
    if (found.has(path) || !module) return
    found.add(path)
    module.needs.forEach(visit)
  }
  roots.forEach(visit)
  return found
}

function readModules(): ReadonlyMap<string, Module> {
  const says = new RegExp(`['\`](${Object.keys(lateWords).join('|')})\\.[a-z$]`, 'gu')
  return new Map(
    readdirSync(client, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name) && !/^i18n\/(?:en|pl|sv|it)\//u.test(name))
      .map((name) => {
        const path = join(client, name)
        const text = readFileSync(path, 'utf8').replace(/import type [^']*'[^']*'/gu, '')
        const named = (pattern: RegExp) =>
          [...text.matchAll(pattern)].map(([, to]) => resolve(dirname(path), to!))
        const late = named(fetchesLate)
        // A path that is read wrongly would hide all that is behind it.
        expect(late.filter((one) => !existsSync(one))).toEqual([])
        return [
          path,
          {
            needs: named(fetchesAny).filter((one) => !late.includes(one)),
            late,
            says: [...new Set([...text.matchAll(says)].map(([, area]) => area!))],
          },
        ]
      }),
  )
}
