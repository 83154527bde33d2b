import { cleanup, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Messages } from '../../../../client/features/shell/Messages.tsx'
import { SaveMark } from '../../../../client/features/shell/SaveMark.tsx'
import type { SaveState } from '../../../../client/workshop/saveState.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { renderScreen } from '../../renderScreen.tsx'

beforeEach(prepareBrowser)
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const nothing = () => undefined

function open(count: number) {
  const [state, setState] = createSignal<SaveState>({ kind: 'offline', count })
  renderScreen(
    () => (
      <>
        <SaveMark onRescue={nothing} />
        <Messages offlineInHeader={false} onRescue={nothing} />
      </>
    ),
    {},
    { prepare: ({ workshop }) => Object.assign(workshop, { saveState: state }) },
  )
  return setState
}

function setNetwork(isThere: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isThere)
  window.dispatchEvent(new Event(isThere ? 'online' : 'offline'))
}

describe('messages about the connection', () => {
  test('U14 without a network people are told that they are offline', () => {
    setNetwork(false)
    open(1)
    screen.getByText('You are offline')
    screen.getByText('Keep going; it is sent when the network is back.')
  })

  test('U14 with a network it is the server that cannot be reached, and the words follow', () => {
    open(1)
    screen.getByText('The server cannot be reached')
    expect(screen.queryByText('You are offline')).toBeNull()
    setNetwork(false)
    screen.getByText('You are offline')
    expect(screen.queryByText('The server cannot be reached')).toBeNull()
  })

  test('U14 what waits is said once, without a number of things nobody can count', () => {
    const setState = open(22)
    screen.getByText('On this device only')
    expect(document.body.textContent).not.toMatch(/\d/u)
    setState({ kind: 'offline', count: 0 })
    screen.getByText('Offline')
    expect(screen.queryByText('On this device only')).toBeNull()
  })
})
