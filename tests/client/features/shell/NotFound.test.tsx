import { cleanup, render, screen } from '@solidjs/testing-library'
import { afterEach, expect, test } from 'vitest'
import { NotFound } from '../../../../client/features/shell/NotFound.tsx'
import { catalogue } from '../../../../client/i18n/pl/catalogue.ts'
import { I18nProvider } from '../../../../client/i18n/i18n.tsx'

afterEach(cleanup)

test('SL20 an address that leads nowhere says so in its heading and in the title of the page', () => {
  document.title = 'before'
  render(() => (
    <I18nProvider initial={{ language: 'pl', catalogue }}>
      <NotFound />
    </I18nProvider>
  ))
  const heading = screen.getByRole('heading', { level: 1 }).textContent
  expect(heading).toBe(catalogue.errors.page.title)
  expect(document.title).toBe(`${heading} · Touchline`)
})
