import { render } from '@solidjs/testing-library'
import { expect, test } from 'vitest'
import { Drawn } from '../../../../client/features/map/Drawn.tsx'
import { drawPoster } from '../../../../shared/domain/map/drawMap.ts'
import { screenPalette } from '../../../../shared/domain/map/draw/palette.ts'
import { renderNode } from '../../../../shared/domain/map/draw/node.ts'
import { rollUp } from '../../../../shared/domain/map/rollup.ts'
import { smartphone } from '../../../shared/domain/map/smartphone.ts'

const evil = '<img src=x onerror=alert(1)>'
const base = smartphone()
const map = rollUp({ ...base, touchpoints: base.touchpoints.map((t) => ({ ...t, title: evil })) })

test('MP1 what people wrote stays text on screen', () => {
  const { container } = render(() => (
    <Drawn nodes={[drawPoster(map, { palette: screenPalette })]} />
  ))
  expect(container.querySelector('img')).toBeNull()
  expect(container.textContent).toContain('<img')
})

test('MP1 the screen shows the very drawing the file holds', () => {
  const poster = drawPoster(rollUp(base), { palette: screenPalette })
  const { container } = render(() => <Drawn nodes={[poster]} />)
  const onScreen = container.querySelectorAll('svg *').length
  const inFile = new DOMParser().parseFromString(renderNode(poster), 'image/svg+xml')
  expect(inFile.querySelector('parsererror')).toBeNull()
  expect(inFile.querySelectorAll('svg *').length).toBe(onScreen)
})

test('SL77 on the drawn map what people wrote carries its language, what the map says does not', () => {
  const nodes = [drawPoster(rollUp(base), { palette: screenPalette })]
  const { container } = render(() => <Drawn nodes={nodes} lang="sv" />)
  const langOf = (words: string) =>
    [...container.querySelectorAll('text, tspan')]
      .find(({ textContent }) => textContent === words)
      ?.closest('[lang]')
      ?.getAttribute('lang')
  const [stage] = base.stages
  expect(langOf(stage!.name)).toBe('sv')
  expect(container.querySelectorAll('[data-touchpoint][lang="sv"]').length).toBeGreaterThan(5)
  expect(container.querySelectorAll('[data-gutter][lang]')).toHaveLength(0)
  const { container: plain } = render(() => <Drawn nodes={nodes} />)
  expect(plain.querySelector('[lang]')).toBeNull()
})
