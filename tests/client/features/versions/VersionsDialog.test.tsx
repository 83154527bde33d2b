import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { VersionsDialog } from '../../../../client/features/versions/VersionsDialog.tsx'
import type { Failure } from '../../../../client/workshop/api.ts'
import { roster, rounds, versions } from '../../../../shared/doc/record.ts'
import type { Version } from '../../../../shared/domain/workshop.ts'
import { prepareBrowser, settled } from '../../browserParts.ts'
import type { MadeWorkshop } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { aVersion, withVersions } from './screenParts.ts'

beforeEach(prepareBrowser)
afterEach(cleanup)

const closed = vi.fn()

function open(all: readonly Version[], prepare: (made: MadeWorkshop) => void = () => undefined) {
  closed.mockClear()
  return renderScreen(
    () => <VersionsDialog onClose={closed} />,
    { role: 'facilitator', touchpoints: { t1: 'Payment', t2: 'Delivery' } },
    {
      prepare(made) {
        withVersions(...all)(made)
        prepare(made)
      },
    },
  )
}

const rows = () =>
  within(screen.getByRole('list', { name: 'Saved versions' })).getAllByRole('button')
const bring = () => screen.getAllByRole<HTMLButtonElement>('button', { name: 'Bring it back' })
const refuse = (failed: Failure['failed']) => (made: MadeWorkshop) =>
  Object.assign(made.workshop, { command: () => Promise.resolve({ failed, detail: '' }) })

function save(name: string): void {
  const field = screen.getByLabelText<HTMLInputElement>('Name')
  fireEvent.input(field, { target: { value: name } })
  fireEvent.submit(field.closest('form')!)
}

describe('the list', () => {
  test('VS2 what was kept before the reveals of two rounds is told apart by the round', () => {
    open(
      [
        aVersion('v1', { at: 15, reason: 'reveal', name: 'rate' }),
        aVersion('v2', { at: 25, reason: 'reveal', name: 'rate' }),
        aVersion('v3', { at: 26, reason: 'reveal', name: 'swot' }),
      ],
      ({ docs }) => {
        rounds.put(docs.record, { id: 'r1', name: '', openedAt: 10, revealedAt: 16 })
        rounds.put(docs.record, { id: 'r2', name: '', openedAt: 20, revealedAt: 26 })
      },
    )
    expect(rows().map((row) => row.querySelector('span > span')?.textContent)).toEqual([
      'Before the dots were revealed',
      'Before the ratings were revealed, Round 2',
      'Before the ratings were revealed, Round 1',
    ])
  })

  test('VS2 each version tells what, when, by whom and what it holds, newest first', () => {
    open(
      [
        aVersion('v1', { at: 1_000_000 }),
        aVersion('v2', { at: 2_000_000, reason: 'reveal', name: 'rate', by: 'gone' }),
        aVersion('v3', {
          at: 3_000_000,
          reason: 'restore',
          name: '',
          restored: { name: 'Version v1', reason: 'person', isUndo: false },
          holds: null,
        }),
      ],
      (made) => roster.put(made.docs.record, { ...anna, name: 'Anna Nowak' }),
    )
    expect(rows().map((row) => row.querySelector('span > span')?.textContent)).toEqual([
      'Before “Version v1” was brought back',
      'Before the ratings were revealed',
      'Version v1',
    ])
    expect(rows()[2]?.textContent).toMatch(
      /1 Jan, \d\d:16 · Anna Nowak2 touchpoints, 1 initiative$/u,
    )
    expect(rows()[1]?.textContent).toContain('Someone who has left')
  })

  test('VS2 without versions it says where they come from', () => {
    open([])
    expect(screen.getByText(/^No version yet\./u)).toBeTruthy()
    expect(screen.queryByRole('list', { name: 'Saved versions' })).toBeNull()
  })

  test('VS7 one row is the stop for Tab, and arrows move from row to row', () => {
    open([aVersion('v1'), aVersion('v2', { at: 1 }), aVersion('v3', { at: 0 })])
    expect(rows().map((row) => row.tabIndex)).toEqual([0, -1, -1])
    rows()[0]?.focus()
    fireEvent.keyDown(rows()[0]!, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(rows()[1])
    fireEvent.keyDown(rows()[1]!, { key: 'End' })
    expect(document.activeElement).toBe(rows()[2])
    fireEvent.click(rows()[2]!)
    expect(rows().map((row) => row.getAttribute('aria-current'))).toEqual([null, null, 'true'])
    expect(rows().map((row) => row.tabIndex)).toEqual([-1, -1, 0])
  })
})

describe('looking and bringing back', () => {
  test('VS3 the newest is compared at once: entries by list, each changed field before and after', async () => {
    open([aVersion('v1')])
    await settled()
    const pane = screen.getByRole('region', { name: 'Version v1' })
    expect(within(pane).getByRole('status').textContent).toBe(
      'If you bring it back: 1 entry comes back (Touchpoints: 1), 1 entry changes.',
    )
    const [back, changed] = [...pane.querySelectorAll('[data-fate]')]
    expect(back?.textContent).toBe('Was deleted comes back · DECISION')
    expect(changed?.textContent).toContain('Payment changes · DECISION')
    expect([...changed!.querySelectorAll('li')].map((li) => li.textContent)).toEqual([
      'Title: “Payment” becomes “Older title”',
      'Owner: “Sales” becomes “Support”',
    ])
  })

  test('VS3 a look that fails says why and can be tried again', async () => {
    const look = vi.fn(() => Promise.resolve({ failed: 'unavailable', detail: '' }))
    open([aVersion('v1')], (made) => Object.assign(made.workshop, { lookAtVersion: look }))
    await settled()
    expect(screen.getByText(/^The server cannot save at the moment/u)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(look).toHaveBeenCalledTimes(2)
  })

  test('VS4 nothing is sent before the question is answered, which says what will change', async () => {
    const { commands } = open([aVersion('v1')])
    await settled()
    fireEvent.click(bring()[0]!)
    await settled()
    const question = screen.getByRole('dialog', { name: 'Bring “Version v1” back for everyone?' })
    expect(question.textContent).toContain(
      '1 entry comes back (Touchpoints: 1), 1 entry changes. Ratings, estimates and dots stay.',
    )
    fireEvent.click(within(question).getByRole('button', { name: 'Cancel' }))
    expect(commands).toEqual([])
    fireEvent.click(bring()[0]!)
    await settled()
    fireEvent.click(bring().at(-1)!)
    await settled()
    expect(commands).toEqual([{ type: 'restoreVersion', versionId: 'v1' }])
    expect(closed).toHaveBeenCalledOnce()
  })

  test('VS4 where nothing differs there is nothing to bring back', async () => {
    open([aVersion('v1')], (made) => {
      const look = made.workshop.lookAtVersion
      Object.assign(made.workshop, {
        lookAtVersion: async (id: string) => {
          const found = (await look(id)) as { differences: { lists: object } }
          const none = { added: [], removed: [], changed: [] }
          const lists = { ...found.differences.lists, touchpoints: none }
          return { ...found, differences: { ...found.differences, lists } }
        },
      })
    })
    await settled()
    expect(screen.getByText('Nothing differs from how it is now.')).toBeTruthy()
    expect(bring()[0]?.disabled).toBe(true)
  })
})

describe('saving and deleting', () => {
  test('VS1 a name is needed; a saved one is told and the field is empty again', async () => {
    const { commands } = open([])
    save('   ')
    expect(commands).toEqual([])
    expect(screen.getByRole('alert').textContent).toContain('Give the version a name')
    save('  Before   lunch ')
    await settled()
    expect(commands).toEqual([{ type: 'saveVersion', name: 'Before lunch' }])
    expect(screen.getByText('“Before lunch” is saved.')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('')
  })

  test('VS6 when there is no room it says so, and what was typed stays', async () => {
    open([], refuse('doesNotFit'))
    save('One too many')
    await settled()
    expect(screen.getByRole('alert').textContent).toContain('no room for another version')
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('One too many')
  })

  test('VS6 a refused restore leaves the dialog open and says what happened', async () => {
    open([aVersion('v1')], refuse('offline'))
    await settled()
    fireEvent.click(bring()[0]!)
    await settled()
    fireEvent.click(bring().at(-1)!)
    await settled()
    expect(closed).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toContain('The server cannot be reached')
  })

  test('VS6 a version is deleted after a question only, and the next one is shown', async () => {
    const { commands, docs } = open([aVersion('v1'), aVersion('v2', { at: 5 })])
    await settled()
    fireEvent.click(screen.getByRole('button', { name: 'Delete this version' }))
    expect(commands).toEqual([])
    const question = screen.getByRole('dialog', { name: 'Delete the version “Version v1”?' })
    fireEvent.click(within(question).getByRole('button', { name: 'Delete' }))
    await settled()
    expect(commands).toEqual([{ type: 'removeVersion', versionId: 'v1' }])
    expect(screen.getByRole('region', { name: 'Version v2' })).toBeTruthy()
    expect(screen.getByText('The version “Version v1” is deleted.')).toBeTruthy()
    versions.remove(docs.record, 'v1')
    expect(rows()).toHaveLength(1)
  })

  test('VS6 a question stays about its version when a colleague saves a newer one', async () => {
    const { commands, docs } = open([aVersion('v1')])
    await settled()
    fireEvent.click(screen.getByRole('button', { name: 'Delete this version' }))
    versions.put(docs.record, aVersion('v2', { at: Date.UTC(2030, 1, 1) }))
    await settled()
    expect(rows()).toHaveLength(2)
    expect(screen.getByRole('region', { name: 'Version v1' })).toBeTruthy()
    const question = screen.getByRole('dialog', { name: 'Delete the version “Version v1”?' })
    fireEvent.click(within(question).getByRole('button', { name: 'Delete' }))
    await settled()
    expect(commands).toEqual([{ type: 'removeVersion', versionId: 'v1' }])
  })

  test.each([
    ['Delete this version', 'Delete', { type: 'removeVersion', versionId: 'v1' }],
    ['Bring it back', 'Bring it back', { type: 'restoreVersion', versionId: 'v1' }],
  ])('VS6 nor is it about another one when its own goes: %s', async (ask, yes, command) => {
    const { commands, docs } = open([aVersion('v1'), aVersion('v2', { at: 5 })])
    await settled()
    fireEvent.click(screen.getByRole('button', { name: ask }))
    await settled()
    versions.remove(docs.record, 'v1')
    await settled()
    const question = screen.getByRole('dialog', { name: /“Version v1”/u })
    fireEvent.click(within(question).getByRole('button', { name: yes }))
    await settled()
    expect(commands).toEqual([command])
  })
})

const anna = {
  id: 'ana',
  name: 'Ana',
  department: 'sales',
  role: 'facilitator',
  present: true,
} as const
