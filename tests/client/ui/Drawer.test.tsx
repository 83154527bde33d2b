import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { createSignal } from 'solid-js'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Drawer } from '../../../client/ui/Drawer.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function show({ covers }: { readonly covers: boolean }) {
  const media = { matches: covers, addEventListener: vi.fn(), removeEventListener: vi.fn() }
  vi.stubGlobal('matchMedia', () => media)
  const [subject, setSubject] = createSignal<string | undefined>(undefined)
  render(() => (
    <div>
      <div data-testid="work">
        <button onClick={() => setSubject('a')}>Open a</button>
      </div>
      <p role="status">The group is elsewhere</p>
      <Drawer
        open={subject() !== undefined}
        onClose={() => setSubject(undefined)}
        subject={subject()}
        title={`Note ${subject() ?? ''}`}
        closeLabel="Close"
      >
        <input aria-label="Title" />
      </Drawer>
    </div>
  ))
  const opener = screen.getByRole('button', { name: 'Open a' })
  opener.focus()
  fireEvent.click(opener)
  return { opener, setSubject }
}

describe('Drawer', () => {
  test('KT13 a sheet over the work is a modal dialog: what lies behind is inert, live regions go on', () => {
    const { opener } = show({ covers: true })
    expect(screen.getByRole('dialog', { name: 'Note a' }).getAttribute('aria-modal')).toBe('true')
    expect(screen.getByTestId('work').hasAttribute('inert')).toBe(true)
    expect(screen.getByRole('status').hasAttribute('inert')).toBe(false)
    fireEvent.keyDown(screen.getByLabelText('Title'), { key: 'Escape' })
    expect(screen.getByTestId('work').hasAttribute('inert')).toBe(false)
    expect(document.activeElement).toBe(opener)
  })

  test('KT13 beside the work each new subject takes the focus to its title and nothing is inert', () => {
    const { opener, setSubject } = show({ covers: false })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement?.textContent).toBe('Note a')
    expect(screen.getByTestId('work').hasAttribute('inert')).toBe(false)
    opener.focus()
    setSubject('b')
    expect(document.activeElement?.textContent).toBe('Note b')
  })
})
