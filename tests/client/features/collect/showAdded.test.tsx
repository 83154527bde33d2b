import { cleanup, fireEvent } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import type { Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { addField, open, paste } from './screenParts.ts'
import { prepareBrowser, settled } from '../../browserParts.ts'

const scrolled: { readonly words: string; readonly how: ScrollIntoViewOptions }[] = []
const bright: { readonly words: string; readonly frames: Keyframe[] }[] = []

beforeEach(() => {
  prepareBrowser()
  scrolled.length = 0
  bright.length = 0
  Element.prototype.scrollIntoView = function scroll(how) {
    scrolled.push({ words: this.textContent ?? '', how: how as ScrollIntoViewOptions })
  }
  Element.prototype.animate = function animate(frames) {
    bright.push({ words: this.textContent ?? '', frames: frames as Keyframe[] })
    return {} as Animation
  }
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

async function add(words: string): Promise<HTMLInputElement> {
  const field = addField('AWARENESS')
  field.focus()
  fireEvent.input(field, { target: { value: words } })
  fireEvent.submit(field.form!)
  await settled()
  return field
}

test.each([
  ['a touchpoint', open],
  ['a draft', { ...open, activities: { collect: 'private' } } satisfies Seed],
])(
  'CO86 %s that is added is scrolled to and stands out, and the field keeps the focus',
  async (_, seed) => {
    renderScreen(CollectScreen, seed)
    const field = await add('Hotline')
    expect(scrolled).toHaveLength(1)
    expect(scrolled[0]?.words).toContain('Hotline')
    expect(scrolled[0]?.how).toMatchObject({ block: 'nearest', behavior: 'smooth' })
    expect(bright.map(({ words }) => words)).toEqual([expect.stringContaining('Hotline')])
    expect(document.activeElement).toBe(field)
  },
)

test('CO86 of several the last is scrolled to and all stand out', async () => {
  renderScreen(CollectScreen, open)
  paste(addField('AWARENESS'), 'Hotline\nRadio\nPoster')
  await settled()
  expect(scrolled.map(({ words }) => words)).toEqual([expect.stringContaining('Poster')])
  expect(bright).toHaveLength(3)
})

test('CO86 who wants no motion gets none: it stands there at once, without fading', async () => {
  renderScreen(CollectScreen, open)
  const real = window.matchMedia
  window.matchMedia = (query) => ({ ...real(query), matches: query.includes('reduced-motion') })
  await add('Hotline')
  expect(scrolled[0]?.how.behavior).toBe('instant')
  expect(new Set(bright[0]?.frames.map((frame) => JSON.stringify(frame))).size).toBe(1)
})

test('CO86 what others add scrolls nothing', async () => {
  const { workshop } = renderScreen(CollectScreen, open)
  workshop.touchpointActions.add({ title: 'From elsewhere', stage: 'awareness' })
  await settled()
  expect([...scrolled, ...bright]).toEqual([])
})
