import { cleanup, render, screen } from '@solidjs/testing-library'
import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { formulas } from '../../../../client/features/methods/formulas.ts'
import { MethodsPage } from '../../../../client/features/methods/MethodsPage.tsx'
import { catalogue } from '../../../../client/i18n/en/catalogue.ts'
import { figureIds } from '../../../../client/i18n/figureIds.ts'
import { I18nProvider } from '../../../../client/i18n/i18n.tsx'

afterEach(() => {
  cleanup()
  location.hash = ''
})
const show = () =>
  render(() => (
    <I18nProvider initial={{ language: 'en', catalogue }}>
      <MethodsPage />
    </I18nProvider>
  ))

test('DS47 every figure stands there with its formula, its example and its source', () => {
  show()
  for (const id of figureIds) {
    const section = screen.getByRole('region', { name: catalogue.methods.figure[id].name })
    expect(section.textContent).toContain(formulas[id].formula)
    expect(section.textContent).toContain(formulas[id].example)
    expect(section.textContent).toContain(formulas[id].source ?? 'our rule')
  }
})

test('DS47 a link to one figure brings the reader to it', () => {
  Element.prototype.scrollIntoView = () => undefined
  location.hash = '#agreement'
  show()
  expect(document.activeElement?.id).toBe('agreement')
})

test('DS47 the page of the docs explains every figure with the very same formula', () => {
  const page = readFileSync('docs/methods.md', 'utf8')
  const missing = figureIds.filter((id) => !page.includes(formulas[id].formula))
  expect(missing).toEqual([])
})
