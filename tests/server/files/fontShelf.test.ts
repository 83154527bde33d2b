import { expect, test } from 'vitest'
import { createFontShelf } from '../../../server/files/fontShelf.ts'

const latin = { family: 'ui', isItalic: false, letters: 'Payment −2' } as const

function aShelf(read: (file: string) => Buffer) {
  const files: string[] = []
  const problems: string[] = []
  const shelf = createFontShelf(
    (problem) => problems.push(problem),
    (file) => {
      files.push(file)
      return read(file)
    },
  )
  return { shelf, files, problems }
}

test('X9 a font is read once, whatever the number of maps', () => {
  const { shelf, files } = aShelf(() => Buffer.from('font'))
  const first = shelf.facesFor([latin])
  expect(first).toContain("@font-face{font-family:'Hanken Grotesk';font-style:normal;")
  expect(first).toContain(`base64,${Buffer.from('font').toString('base64')})`)
  expect(shelf.facesFor([latin])).toBe(first)
  expect(files).toEqual([
    '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
  ])
})

test('X9 extended letters and italics come only where they are set', () => {
  const { shelf, files } = aShelf(() => Buffer.from('font'))
  shelf.facesFor([
    { ...latin, letters: 'Płatność' },
    { family: 'voice', isItalic: true, letters: 'Ångra' },
  ])
  expect(files.map((file) => file.split('/').pop())).toEqual([
    'hanken-grotesk-latin-wght-normal.woff2',
    'hanken-grotesk-latin-ext-wght-normal.woff2',
    'newsreader-latin-wght-italic.woff2',
  ])
})

test('X9 a missing font is reported once and the map does without it', () => {
  const { shelf, problems } = aShelf(() => {
    throw new Error('not installed')
  })
  expect(shelf.facesFor([latin])).toBe('')
  expect(shelf.facesFor([latin])).toBe('')
  expect(problems).toHaveLength(1)
})
