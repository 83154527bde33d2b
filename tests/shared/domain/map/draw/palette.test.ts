import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  darkPalette,
  departmentColour,
  emotionColour,
  lightPalette,
  screenPalette,
} from '../../../../../shared/domain/map/draw/palette.ts'

const css = readFileSync(new URL('../../../../../client/ui/tokens.css', import.meta.url), 'utf8')

/** Custom properties of one theme; each colour of the page names both as `light-dark(a, b)`. */
function tokensOf(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const pairs = css.matchAll(/--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})/gi)
  return new Map(
    [...pairs].map(([, name, light, dark]) => [
      name!,
      (theme === 'light' ? light! : dark!).toLowerCase(),
    ]),
  )
}

test.each(['light', 'dark'] as const)('M13 a %s file has the colours of the page', (theme) => {
  const tokens = tokensOf(theme)
  const { colours } = theme === 'light' ? lightPalette : darkPalette
  const ofPage = Object.fromEntries(Object.keys(colours).map((name) => [name, tokens.get(name)]))
  const ofFile = Object.fromEntries(
    Object.entries(colours).map(([name, value]) => [name, value.toLowerCase()]),
  )
  expect(ofFile).toEqual(ofPage)
})

test('M13 on screen every colour follows the page', () => {
  for (const [name, value] of Object.entries(screenPalette.colours)) {
    expect(value).toBe(`var(--${name})`)
  }
})

test('M11 emotions from angry to delighted have five colours', () => {
  expect([-2, -1, -0.5, 0, 0.5, 1, 2].map(emotionColour)).toEqual([
    'v-m2',
    'v-m2',
    'v-m1',
    'v-0',
    'v-p1',
    'v-p2',
    'v-p2',
  ])
})

test('M11 the eleventh department starts the palette again', () => {
  expect([1, 10, 11, 0].map(departmentColour)).toEqual(['dept-1', 'dept-10', 'dept-1', 'dept-10'])
})
