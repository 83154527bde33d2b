import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { xlsxOf, type NamedSheet } from '../../../server/files/xlsx.ts'

async function partsOf(sheets: readonly NamedSheet[]): Promise<Record<string, string>> {
  const files = unzipSync(await xlsxOf(sheets))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const header = ['Name', 'Gap']
const partsOfRows = (...rows: (string | number | null)[][]) =>
  partsOf([{ name: 'Tab', sheet: { header, rows } }])

test('X14 figures are numbers, words are words, and an empty cell is left out', async () => {
  const parts = await partsOfRows(['Zażółć', -1.25], [null, 3])
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="B2"[^>]*><v>-1.25<\/v>/u)
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<c r="B3"[^>]*><v>3<\/v>/u)
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('r="A3"')
  expect(Object.values(parts).join('')).toContain('Zażółć')
})

test('X6 what people typed is stored as text, whatever a spreadsheet could make of it', async () => {
  const typed = ['=HYPERLINK("http://evil.example")', '<b>&\u0000']
  const parts = await partsOfRows(...typed.map((text) => [text, null]))
  const all = Object.values(parts).join('')
  expect(parts['xl/worksheets/sheet1.xml']).not.toMatch(/<f[ >]/u)
  expect(all).toContain('=HYPERLINK(')
  expect(all).toContain('&lt;b&gt;&amp;')
  expect(all).not.toContain('\u0000')
})

test('X14 every sheet has its tab, whatever its name', async () => {
  const sheet = { header, rows: [] }
  const parts = await partsOf([
    { name: 'Quick wins', sheet },
    { name: 'A [very] long: name/for\\a tab, longer than it may be', sheet },
  ])
  expect(parts['xl/workbook.xml']).toContain('name="Quick wins"')
  expect(parts['xl/workbook.xml']).toContain('name="A  very  long  name for a tab, "')
  expect(Object.keys(parts)).toContain('xl/worksheets/sheet2.xml')
})
