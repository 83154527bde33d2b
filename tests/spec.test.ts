/** docs/spec.md and the tests name the same rules, docstrings cite existing ones, limits are told as they are (SPEC K7, K8). */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { variableOf } from '../server/config.ts'
import { defaultHttpLimits } from '../server/http/limits.ts'
import { defaultLimits } from '../server/net/limits.ts'

const root = resolve(import.meta.dirname, '..')
const spec = readFileSync(join(root, 'docs/spec.md'), 'utf8')
const ruleIds = [...spec.matchAll(/^\| ([A-Z]{1,2}\d+) +\|/gmu)].map(([, id = '']) => id)
const direct = /(?:^|[\s;])test(?:\.\w+)?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gu
const inTables = /\)\(\s*(['"`])([A-Z]{1,2}\d+ (?:\\.|(?!\1).)*)\1/gu
const titles = filesIn('tests').flatMap(({ file, text }) =>
  titlesIn(text).map((title) => ({ file, title })),
)

test('K7 every rule has one id', () => {
  expect(ruleIds.length).toBeGreaterThan(100)
  expect(ruleIds.filter((id, at) => ruleIds.indexOf(id) !== at)).toEqual([])
})

test('K7 every test begins with the id of a rule of docs/spec.md', () => {
  expect(titles.length).toBeGreaterThan(500)
  const strangers = titles.filter(({ title }) => !ruleIds.includes(idOf(title)))
  expect(strangers.map(({ file, title }) => `${file}: ${title}`)).toEqual([])
})

test('K7 every table of tests has a title with an id too', () => {
  const tables = /\btest\.(?:each|for|skipIf|runIf)\(/gu
  const short = filesIn('tests').filter(
    ({ text }) => [...text.matchAll(tables)].length > [...text.matchAll(inTables)].length,
  )
  expect(short.map(({ file }) => file)).toEqual([])
})

test('K7 every rule of docs/spec.md is proved by a test', () => {
  const proved = new Set(titles.map(({ title }) => idOf(title)))
  expect(ruleIds.filter((id) => !proved.has(id))).toEqual([])
})

test('K7 what a comment cites as SPEC exists', () => {
  const cited = ['shared', 'server', 'client', 'tests'].flatMap((folder) =>
    filesIn(folder).flatMap(({ file, text }) => citedIn(text).map((id) => ({ file, id }))),
  )
  expect(cited.length).toBeGreaterThan(100)
  const strangers = cited.filter(({ id }) => !ruleIds.includes(id))
  expect(strangers.map(({ file, id }) => `${file}: ${id}`)).toEqual([])
})

test('K7 titles and citations are found however they are written', () => {
  const source = "each([1])(\n  'R1 %s', f)\ntest(`A2 it's so`, f)\nexpect(x).toBe('M10 2')"
  expect(titlesIn(source)).toEqual(["A2 it's so", 'R1 %s'])
  expect(titlesIn("test('without an id', f)")).toEqual(['without an id'])
  expect(citedIn('(SPEC D2, D16, OUR RULE) and SPEC G1–G3, W10.')).toEqual([
    'D2',
    'D16',
    'G1',
    'G2',
    'G3',
    'W10',
  ])
})

test('K8 the page names every limit with its default, and no other', () => {
  const told = [...spec.matchAll(/^\| `(LIMIT_\w+)` +\| (\d+) +\|/gmu)]
  const expected = Object.entries({ ...defaultLimits, ...defaultHttpLimits })
  expect(Object.fromEntries(told.map(([, name, value]) => [name, Number(value)]))).toEqual(
    Object.fromEntries(expected.map(([name, value]) => [variableOf(name), value])),
  )
})

function filesIn(folder: string): { file: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => ({ file: name, text: readFileSync(join(root, folder, name), 'utf8') }))
}

/** Titles of single tests and of those made from tables. */
function titlesIn(text: string): string[] {
  return [...text.matchAll(direct), ...text.matchAll(inTables)].map(([, , title = '']) => title)
}

function idOf(title: string): string {
  return title.split(' ')[0] ?? ''
}

/** Ids after the word SPEC: single, in a list, or from the first to the last of a range. */
function citedIn(text: string): string[] {
  const lists = text.matchAll(
    /\bSPEC ((?:[A-Z]{1,2}\d+(?:[–-](?:[A-Z]{1,2})?\d+)?(?:, (?:and )?)?)+)/gu,
  )
  return [...lists].flatMap(([, list = '']) =>
    [...list.matchAll(/([A-Z]{1,2})(\d+)(?:[–-](?:[A-Z]{1,2})?(\d+))?/gu)].flatMap(
      ([, area = '', from = '', to = from]) =>
        Array.from(
          { length: Number(to) - Number(from) + 1 },
          (_, k) => `${area}${Number(from) + k}`,
        ),
    ),
  )
}
