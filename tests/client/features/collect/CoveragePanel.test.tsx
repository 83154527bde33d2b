import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CollectProvider } from '../../../../client/features/collect/collectContext.tsx'
import { CoveragePanel } from '../../../../client/features/collect/CoveragePanel.tsx'
import type { Collect } from '../../../../client/features/collect/createCollect.ts'
import { ImportProvider } from '../../../../client/ui/tableImport.tsx'
import { useWorkshop } from '../../../../client/workshop/context.tsx'
import type { Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareBrowser } from '../../browserParts.ts'

beforeEach(prepareBrowser)
afterEach(cleanup)

const select = vi.fn()
const openTool = vi.fn()
function Panel() {
  const workshop = useWorkshop()
  // reason: all the panel takes of the screen's state
  const collect = { workshop, select } as unknown as Collect
  return (
    <ImportProvider open={openTool}>
      <CollectProvider collect={collect}>
        <CoveragePanel />
      </CollectProvider>
    </ImportProvider>
  )
}
const show = (seed: Seed = {}) =>
  renderScreen(() => <Panel />, { touchpoints: { 'decision/pay': 'Payment' }, ...seed })

test('CO114 a touchpoint without evidence is opened from the coverage, and all evidence from there too', () => {
  show()
  fireEvent.click(screen.getByText('Touchpoints without evidence'))
  fireEvent.click(screen.getByRole('button', { name: 'Payment' }))
  expect(select).toHaveBeenLastCalledWith('pay')
  fireEvent.click(screen.getByRole('button', { name: 'All evidence' }))
  expect(openTool).toHaveBeenLastCalledWith(null, 'evidence')
})

test('CO113 once rating is open, departments of which nobody is done and nobody is here are told', () => {
  const rate = {
    done: 1,
    started: 2,
    of: 3,
    departments: { sales: { done: 1, of: 1 }, support: { done: 0, of: 2 } },
  }
  show({ progress: { rate }, activities: { rate: 'open' } })
  screen.getByText('Nobody from Support is done rating yet.')
  screen.getByText('Nobody from Logistics and IT is here.')
  cleanup()
  show({ progress: { rate }, activities: { rate: 'closed' } })
  expect(screen.queryByText(/done rating|is here/u)).toBeNull()
})
