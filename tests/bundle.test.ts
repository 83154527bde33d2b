/** What a browser downloads, read from the build's manifest (needs `npm run build`, which `npm test` does first). */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'

interface Chunk {
  readonly file: string
  readonly src?: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

const client = resolve(import.meta.dirname, '../dist/client')
let manifest: Readonly<Record<string, Chunk>> = {}

beforeAll(() => {
  const path = join(client, '.vite/manifest.json')
  if (!existsSync(path)) throw new Error('dist/client is missing: run "npm run build" first')
  manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>
})

/** Every script and style that loads with these sources, without what is fetched later. */
function filesOf(...sources: readonly string[]): Set<string> {
  const files = new Set<string>()
  const seen = new Set<string>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (!chunk || seen.has(key)) return
    seen.add(key)
    files.add(chunk.file)
    for (const css of chunk.css ?? []) files.add(css)
    for (const next of chunk.imports ?? []) visit(next)
  }
  for (const source of sources) {
    const key = Object.keys(manifest).find((one) => manifest[one]?.src === source)
    if (key === undefined) throw new Error(`${source} is not an entry of the build`)
    visit(key)
  }
  return files
}

function brotliKilobytes(files: ReadonlySet<string>): number {
  let bytes = 0
  for (const file of files) bytes += brotliCompressSync(readFileSync(join(client, file))).length
  return bytes / 1024
}

const entry = 'index.html'
/** What joining and rating say; the rest of the words comes later. */
const firstEnglish = 'i18n/en/firstWords.ts'
/** What the board says; the late words come with the screens that say them. */
const english = [firstEnglish, 'i18n/en/mainWords.ts']
/** The door is part of the entry. */
const rating = ['features/shell/OpenWorkshop.tsx', 'features/rate/RateScreen.tsx']
const collecting = ['features/shell/OpenWorkshop.tsx', 'features/collect/CollectScreen.tsx']

describe('what is kept for when the network is away', () => {
  const worker = (): string => readFileSync(join(client, 'sw.js'), 'utf8')

  test('U3 the worker knows the page and every script and style of the build, and no font', () => {
    const files = [...readdirSync(join(client, 'assets'))].filter((name) =>
      /\.(?:js|css)$/u.test(name),
    )
    expect(files.length).toBeGreaterThan(50)
    expect(files.filter((name) => !worker().includes(`"/assets/${name}"`))).toEqual([])
    expect(worker()).toContain('"/index.html"')
    expect(worker()).not.toMatch(/woff2|__SHELL/u)
  })

  test('U10 it is no part of what it keeps, and carries the name of its build', () => {
    expect(worker()).not.toContain('"/sw.js"')
    expect(worker()).toMatch(/"[0-9a-f]{16}"/u)
  })
})

describe('what a phone downloads', () => {
  const heavy = /editor|prosemirror|tiptap|pragmatic|pointerDrag/iu

  test('Z1 a phone that joins, rates and writes touchpoints does not download the editor', () => {
    const files = filesOf(entry, ...english, ...rating, ...collecting)
    expect([...files].filter((file) => heavy.test(file))).toEqual([])
  })

  test('Z1 the editor is there, in a chunk of its own, so that the check above can fail', () => {
    const files = filesOf('richtext/RichTextEditor.tsx')
    expect([...files].some((file) => heavy.test(file))).toBe(true)
  })

  test('Z6 joining and rating bring along no sign, table, dialog or sheet that comes later', () => {
    const later = /signs|tools|PhoneSheet|RatingTable|WideHeader|Dialog/u
    const names = (files: ReadonlySet<string>) => [...files].filter((file) => later.test(file))
    expect(names(filesOf(entry, firstEnglish, ...rating))).toEqual([])
    const sheet = filesOf('features/shell/PhoneSheet.tsx')
    expect(names(sheet).map((file) => /tools|PhoneSheet/u.exec(file)?.[0])).toEqual(
      expect.arrayContaining(['tools', 'PhoneSheet']),
    )
    expect(
      [...readdirSync(join(client, 'assets'))].filter((file) => file.startsWith('signs')),
    ).not.toEqual([])
  })

  test('Z20 what stands behind the last card or in place of the cards comes later, and is kept', () => {
    const first = filesOf(entry, firstEnglish, ...rating)
    const worker = readFileSync(join(client, 'sw.js'), 'utf8')
    for (const part of ['Finished', 'NotOpen']) {
      const files = [...filesOf(`features/rate/${part}.tsx`)]
      const own = files.filter((file) => file.includes(`/${part}-`))
      expect(own.length).toBeGreaterThan(0)
      expect(own.filter((file) => first.has(file))).toEqual([])
      expect(own.filter((file) => !worker.includes(`"/${file}"`))).toEqual([])
    }
  })

  test('Z8 the page to join brings along no documents, and shares in a few files', () => {
    const documents = /yjs|sync|core/u
    expect([...filesOf(entry)].filter((file) => documents.test(file))).toEqual([])
    const whole = filesOf(entry, firstEnglish, ...rating)
    expect([...whole].some((file) => documents.test(file))).toBe(true)
    expect(whole.size).toBeLessThan(25)
  })

  test('Z2 joining and rating stay within 95 KB, the board within 160 KB (brotli)', () => {
    expect(brotliKilobytes(filesOf(entry, firstEnglish, ...rating))).toBeLessThan(95)
    expect(brotliKilobytes(filesOf(entry, ...english, ...collecting))).toBeLessThan(160)
  })
})
