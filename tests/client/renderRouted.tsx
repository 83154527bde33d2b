import { MemoryRouter, createMemoryHistory, Route } from '@solidjs/router'
import type { JSX } from 'solid-js'
import type { Seed, MadeWorkshop } from './makeWorkshop.ts'
import { renderScreen } from './renderScreen.tsx'

type Prepare = (made: MadeWorkshop) => void

/** A screen that navigates: drawn at `at`, prepared or with the options of `renderScreen`; and where it went since. */
export function renderRouted(
  Screen: () => JSX.Element,
  seed: Seed & { readonly at?: string } = {},
  options: Prepare | Parameters<typeof renderScreen>[2] = {},
): MadeWorkshop & { readonly address: () => string } {
  const history = createMemoryHistory()
  history.set({ value: seed.at ?? '/w/w1/collect', replace: true })
  const Routed = () => (
    <MemoryRouter history={history}>
      <Route path="*" component={Screen} />
    </MemoryRouter>
  )
  const asked = typeof options === 'function' ? { prepare: options } : options
  return { ...renderScreen(Routed, seed, asked), address: history.get }
}
