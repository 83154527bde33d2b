import { MemoryRouter, createMemoryHistory, Route } from '@solidjs/router'
import type { JSX } from 'solid-js'
import type { Seed, MadeWorkshop } from './makeWorkshop.ts'
import { renderScreen } from './renderScreen.tsx'

/** A screen that navigates: drawn at `at`, and where it went since. */
export function renderRouted(
  Screen: () => JSX.Element,
  seed: Seed & { readonly at?: string } = {},
  prepare?: (made: MadeWorkshop) => void,
): MadeWorkshop & { readonly address: () => string } {
  const history = createMemoryHistory()
  history.set({ value: seed.at ?? '/w/w1/collect', replace: true })
  const Routed = () => (
    <MemoryRouter history={history}>
      <Route path="*" component={Screen} />
    </MemoryRouter>
  )
  return { ...renderScreen(Routed, seed, prepare ? { prepare } : {}), address: history.get }
}
