import { useLocation } from '@solidjs/router'
import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FacilitatorBar } from '../../../../client/features/facilitate/FacilitatorBar.tsx'
import { StateNews } from '../../../../client/features/shell/StateNews.tsx'
import { errors } from '../../../../client/i18n/en/errors.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { Step } from '../../../../shared/domain/step.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { renderRouted } from '../../renderRouted.tsx'

beforeEach(() => {
  prepareBrowser()
  // jsdom lays nothing out: all of the bar has room.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

test('B91 until a move is back another press moves nobody; the focus stays, the place is said once', async () => {
  const { commands, docs, address } = renderRouted(
    () => {
      const place = useLocation()
      const step = () => place.pathname.split('/').at(-1) as Step
      return (
        <>
          <StateNews step={step()} />
          <FacilitatorBar step={step()} onActivities={() => undefined} />
        </>
      )
    },
    { role: 'facilitator', step: 'collect', at: '/w/w1/collect' },
  )
  const next = screen.getByRole('button', { name: /^Next step/u })
  next.focus()
  press(/^Next step/u)
  // The server has answered, but the group is not there yet.
  await vi.waitFor(() => expect(address()).toBe('/w/w1/rate'))
  press(/Next step/u)
  press(/Previous step/u)
  expect(commands).toEqual([{ type: 'setStep', step: 'rate' }])
  expect(address()).toBe('/w/w1/rate')
  record.session.patch(docs.record, { step: 'rate' })
  expect(document.activeElement).toBe(next)
  const said = [...document.querySelectorAll('[role="status"], [aria-live]')]
  expect(said.map(({ textContent }) => textContent).filter(Boolean)).toEqual([
    'The group has moved on: Rate',
  ])
  press('Next step: Discuss')
  await vi.waitFor(() => expect(commands).toHaveLength(2))
  expect(commands[1]).toEqual({ type: 'setStep', step: 'discuss' })
})

test('B91 a move that was not made holds nothing up', async () => {
  const { commands } = renderRouted(
    () => <FacilitatorBar step="collect" onActivities={() => undefined} />,
    { role: 'facilitator', step: 'collect', at: '/w/w1/collect' },
    ({ workshop }) => {
      const { command } = workshop
      const refused = { failed: 'unavailable', detail: '' } as const
      Object.assign(workshop, { command: (one: never) => command(one).then(() => refused) })
    },
  )
  press(/^Next step/u)
  await vi.waitFor(() => expect(screen.getByText(errors.unavailable)).toBeTruthy())
  press(/^Next step/u)
  await vi.waitFor(() => expect(commands).toHaveLength(2))
})
