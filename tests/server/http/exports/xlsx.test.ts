import { crc32, inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { xlsxOf } from '../../../../server/http/exports/xlsx.ts'

/** Reads an archive by its directory, as every program does, and checks each checksum. */
function unzip(archive: Uint8Array): Record<string, string> {
  const bytes = Buffer.from(archive)
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  let at = bytes.readUInt32LE(end + 16)
  expect(at + bytes.readUInt32LE(end + 12)).toBe(end)
  const files: Record<string, string> = {}
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50)
    const nameLength = bytes.readUInt16LE(at + 28)
    const local = bytes.readUInt32LE(at + 42)
    expect(bytes.readUInt32LE(local)).toBe(0x04034b50)
    expect(bytes.subarray(local + 6, local + 30)).toEqual(bytes.subarray(at + 8, at + 32))
    const content = local + 30 + nameLength
    const packed = bytes.subarray(content, content + bytes.readUInt32LE(at + 20))
    const raw = inflateRawSync(packed)
    expect([crc32(raw), raw.length]).toEqual([
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 24),
    ])
    files[bytes.toString('ascii', at + 46, at + 46 + nameLength)] = raw.toString('utf8')
    at += 46 + nameLength
  }
  expect(at).toBe(end)
  return files
}

const header = ['Name', 'Gap']
const sheetOf = (...rows: (string | number | null)[][]) =>
  unzip(xlsxOf([{ name: 'Tab', sheet: { header, rows } }]))['xl/worksheets/sheet1.xml'] ?? ''

test('X14 figures are numbers, words are words, and an empty cell is left out', () => {
  const xml = sheetOf(['Zażółć', -1.25], [null, 3])
  expect(xml).toContain(
    '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">Name</t></is></c>',
  )
  expect(xml).toContain('<t xml:space="preserve">Zażółć</t>')
  expect(xml).toContain('<c r="B2" s="0"><v>-1.25</v></c>')
  expect(xml).toContain('<row r="3"><c r="B3" s="0"><v>3</v></c></row>')
})

test('X6 what people typed is stored as text, whatever a spreadsheet could make of it', () => {
  const xml = sheetOf(['=HYPERLINK("http://evil.example")', null], ['<b>&\u0000_x0041_', null])
  expect(xml).not.toContain('<f')
  expect(xml).toContain('=HYPERLINK(&quot;http://evil.example&quot;)')
  expect(xml).toContain('&lt;b&gt;&amp;_x005F_x0041_')
})

test('X14 every sheet has its tab, its part and its relation', () => {
  const sheet = { header: Array.from({ length: 28 }, (_, i) => `C${i}`), rows: [] }
  const files = unzip(
    xlsxOf([
      { name: 'Quick wins', sheet },
      { name: 'A [very] long: name/for\\a tab, longer than it may be', sheet },
    ]),
  )
  expect(Object.keys(files)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ])
  expect(files['xl/workbook.xml']).toContain('name="Quick wins" sheetId="1" r:id="r1"')
  expect(files['xl/workbook.xml']).toContain('name="A  very  long  name for a tab, "')
  for (const part of ['sheet1', 'sheet2'])
    for (const list of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
      expect(files[list]).toContain(`worksheets/${part}.xml`)
  expect(files['xl/worksheets/sheet1.xml']).toContain('r="AB1"')
})
