import { cleanup, fireEvent, screen, waitFor, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import { merge } from '../../../../client/workshop/mergeActions.ts'
import * as board from '../../../../shared/doc/board.ts'
import { mergeTouchpoints } from '../../../../shared/doc/merging.ts'
import type { Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { key, note, titles } from './screenParts.ts'
import { prepareBrowser } from '../../browserParts.ts'

beforeAll(prepareBrowser)
afterEach(cleanup)

const alike: Seed = {
  activities: { collect: 'open' },
  touchpoints: {
    'awareness/call': 'Call to the hotline',
    'awareness/ad': 'Advert',
    'decision/hotline': 'Calling the hotline',
  },
}
const dialog = () => screen.findByRole('dialog')
const press = async (name: string | RegExp) =>
  fireEvent.click(within(await dialog()).getByRole('button', { name }))

async function askFor(title: string): Promise<void> {
  note(title).focus()
  key('j')
  await dialog()
}

describe('merging', () => {
  test('CO40 likely pairs stand in the panel, and keeping both puts one aside for everybody', async () => {
    const { workshop, docs } = renderScreen(CollectScreen, alike)
    // Titles rest a while before they are compared.
    const open = { name: '1 pair likely the same' }
    fireEvent.click(await screen.findByRole('button', open, { timeout: 10_000 }))
    await screen.findByRole('listitem', {
      name: '“Call to the hotline” and “Calling the hotline”',
    })
    fireEvent.click(screen.getByRole('button', { name: /^Keep both/u }))
    await waitFor(() => expect(workshop.touchpointsById.call?.different).toEqual(['hotline']))
    expect(screen.queryByRole('button', { name: /^Keep both/u })).toBeNull()
    expect(document.activeElement).not.toBe(document.body)
    workshop.undo.undo()
    expect(board.touchpoints.get(docs.board, 'call')?.different).toBeUndefined()
  })

  test('CO41 J merges with one that is looked for; the title chosen stays, undo brings both back', async () => {
    const { workshop } = renderScreen(CollectScreen, alike)
    await askFor('Advert')
    fireEvent.input(within(await dialog()).getByRole('searchbox'), { target: { value: 'call' } })
    await press(/^Calling the hotline/u)
    await waitFor(() => expect(document.activeElement?.getAttribute('type')).toBe('radio'))
    fireEvent.click(within(await dialog()).getByRole('radio', { name: /Calling the hotline/u }))
    await press('Merge')
    expect(titles('AWARENESS')).toEqual(['Call to the hotline'])
    expect(workshop.touchpointsById.hotline?.merged?.map(({ id }) => id)).toEqual(['ad'])
    screen.getByText('“Advert” was merged into “Calling the hotline”.')
    workshop.undo.undo()
    await waitFor(() => expect(titles('AWARENESS')).toEqual(['Call to the hotline', 'Advert']))
    expect(workshop.touchpointsById.hotline?.merged).toBeUndefined()
  })

  test('CO42 a touchpoint shows what was merged into it, and takes it apart again', async () => {
    const { workshop } = renderScreen(CollectScreen, alike)
    merge(workshop, 'call', 'hotline')
    fireEvent.click(note('Call to the hotline'))
    fireEvent.click(
      await screen.findByRole('button', { name: 'Take “Calling the hotline” apart again' }),
    )
    await waitFor(() => expect(workshop.touchpointsById.hotline?.title).toBe('Calling the hotline'))
    expect(workshop.touchpointsById.call?.merged).toBeUndefined()
  })

  test(
    'CO43 what is open and merged by someone else goes on in the kept one, and nothing is called gone',
    { timeout: 15_000 },
    async () => {
      const { docs } = renderScreen(CollectScreen, alike)
      fireEvent.click(note('Calling the hotline'))
      mergeTouchpoints(docs.board, 'call', 'hotline')
      await screen.findByText(
        'Someone merged it into “Call to the hotline”. Everything written in it is here.',
      )
      expect(note('Call to the hotline').getAttribute('aria-current')).toBe('true')
      expect(screen.queryByText(/is gone|was deleted/u)).toBeNull()
      await screen.findByText('1 note was merged.', {}, { timeout: 8000 })
    },
  )

  test('CO41 one of the two that goes meanwhile closes the question', async () => {
    const { docs } = renderScreen(CollectScreen, alike)
    await askFor('Advert')
    board.touchpoints.remove(docs.board, 'ad')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('CO44 S splits into a touchpoint a line; what is chosen goes along, one undo takes all back', async () => {
    const { workshop, docs } = renderScreen(CollectScreen, alike)
    board.comments.put(docs.board, {
      id: 'c',
      target: 'ad',
      text: 'On the bus',
      author: null,
      at: 1,
    })
    note('Advert').focus()
    key('s')
    const field = within(await dialog()).getByRole('textbox')
    expect(
      within(await dialog()).getByRole<HTMLButtonElement>('button', { name: /^Split/u }).disabled,
    ).toBe(true)
    fireEvent.input(field, { target: { value: 'Advert on the bus\n- Advert on the web\n' } })
    fireEvent.change(within(await dialog()).getByRole('combobox', { name: /Comment/u }), {
      target: { value: '1' },
    })
    await press('Split into 2')
    expect(titles('AWARENESS')).toEqual([
      'Call to the hotline',
      'Advert on the bus',
      'Advert on the web',
    ])
    const made = workshop.touchpointsOf('awareness')[2]
    expect(workshop.comments()[0]?.target).toBe(made?.id)
    workshop.undo.undo()
    await waitFor(() => expect(titles('AWARENESS')).toEqual(['Call to the hotline', 'Advert']))
    expect(workshop.comments()[0]?.target).toBe('ad')
  })
})

describe('what was merged', () => {
  const merged = (seed: Seed = alike) =>
    renderScreen(CollectScreen, seed, {
      prepare: ({ docs }) => {
        mergeTouchpoints(docs.board, 'ad', 'call')
        mergeTouchpoints(docs.board, 'ad', 'hotline')
      },
    })

  test('CO87 carries a mark that says how many, and nothing else does', () => {
    merged()
    expect(note('Advert').closest('li')?.textContent).toContain('2 merged')
    cleanup()
    renderScreen(CollectScreen, alike)
    expect(screen.queryByText(/merged/u)).toBeNull()
  })

  test('CO88 S takes it apart, one by one, and undo puts it back; menu and key are of one word', async () => {
    const { workshop } = merged()
    fireEvent.click(screen.getByRole('button', { name: 'What to do with “Advert”' }))
    expect(
      screen.getByRole('menuitem', { hidden: true, name: /^Take apart…/u }).textContent,
    ).toContain('S')
    expect(screen.queryByRole('menuitem', { hidden: true, name: /^Split…/u })).toBeNull()
    fireEvent.click(screen.getByRole('menuitem', { hidden: true, name: /^Take apart…/u }))
    const apart = { name: 'Take “Call to the hotline” apart again' }
    const button = await screen.findByRole('button', apart, { timeout: 10_000 })
    await waitFor(() => expect(document.activeElement).toBe(button))
    within(await dialog()).getByText('Or split it into several')
    fireEvent.click(button)
    expect(workshop.touchpointsById.ad?.merged?.map(({ id }) => id)).toEqual(['hotline'])
    expect(titles('AWARENESS')).toContain('Call to the hotline')
    expect(screen.queryByRole('dialog')).toBeNull()
    workshop.undo.undo()
    await waitFor(() => expect(workshop.touchpointsById.ad?.merged).toHaveLength(2))
  })

  test('CO88 without names a participant takes apart and does not split', async () => {
    merged({ ...alike, settings: { anonymous: true } })
    note('Advert').focus()
    key('s')
    const apart = { name: 'Take “Call to the hotline” apart again' }
    await screen.findByRole('button', apart, { timeout: 10_000 })
    expect(within(await dialog()).queryByRole('textbox')).toBeNull()
    expect(within(await dialog()).queryByRole('button', { name: /^Split into/u })).toBeNull()
  })
})

describe('what is left to authors', () => {
  const guarded: Seed = { ...alike, settings: { authorsOnly: true } }
  const word = /Only who wrote it and facilitators/u

  const menuOf = (title: string): (string | undefined)[] => {
    fireEvent.click(screen.getByRole('button', { name: `What to do with “${title}”` }))
    const items = screen.getAllByRole('menuitem', { hidden: true })
    return items.map((item) => [...item.querySelectorAll(':scope > span')].at(-1)?.textContent)
  }

  test('CO90 the menu of another’s touchpoint offers only what is allowed, and its last line says why', () => {
    renderScreen(CollectScreen, guarded)
    expect(menuOf('Advert')).toEqual(['Edit', 'Split…', expect.stringMatching(word)])
    const why = screen.getByRole('menuitem', { hidden: true, name: word })
    expect(why.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(why)
    expect(screen.getByRole('menuitem', { hidden: true, name: word })).toBe(why)
    const about = note('Advert').getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(about)?.textContent).not.toMatch(/picks it up|M moves/u)
    cleanup()
    renderScreen(CollectScreen, guarded, {
      prepare: (made) => board.touchpoints.patch(made.docs.board, 'ad', { author: 'ana' }),
    })
    expect(menuOf('Advert')).toContain('Delete')
    expect(screen.queryByRole('menuitem', { hidden: true, name: word })).toBeNull()
  })

  test('CO90 its panel neither moves, merges nor deletes it, and says why', () => {
    renderScreen(CollectScreen, guarded)
    fireEvent.click(note('Advert'))
    expect(screen.getByRole('combobox', { name: 'Stage' })).toHaveProperty('disabled', true)
    expect(screen.getByRole('combobox', { name: 'Owner' })).toHaveProperty('disabled', false)
    expect(screen.queryByRole('button', { name: 'Merge with…' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Delete touchpoint' })).toBeNull()
    screen.getByText(word)
  })

  test('CO90 where the other would have to go, the merge dialog says why it cannot, in its place', async () => {
    const { workshop, docs } = renderScreen(CollectScreen, guarded)
    board.touchpoints.patch(docs.board, 'ad', { author: 'ana' })
    await askFor('Advert')
    await press(/^Calling the hotline/u)
    const button = within(await dialog()).getByRole('button', { name: 'Merge' })
    expect(button.getAttribute('aria-disabled')).toBe('true')
    within(await dialog()).getByText(word)
    fireEvent.click(button)
    expect(workshop.touchpointsById.hotline).toBeDefined()
    fireEvent.click(within(await dialog()).getByRole('radio', { name: /Calling the hotline/u }))
    expect(button.getAttribute('aria-disabled')).toBeNull()
    expect(within(await dialog()).queryByText(word)).toBeNull()
  })

  test('CO45 others neither move, delete nor merge away, and are told; its author may', async () => {
    const { workshop, docs } = renderScreen(CollectScreen, guarded)
    note('Advert').focus()
    for (const deed of ['Delete', ' ']) key(deed)
    key('ArrowUp', { altKey: true })
    expect(screen.getAllByText(word).length).toBeGreaterThan(0)
    expect(titles('AWARENESS')).toEqual(['Call to the hotline', 'Advert'])
    workshop.touchpointActions.remove('ad')
    workshop.touchpointActions.move('ad', 'decision', null)
    expect(workshop.touchpointsById.ad?.stage).toBe('awareness')
    board.touchpoints.patch(docs.board, 'ad', { author: 'ana' })
    key('Delete')
    expect(titles('AWARENESS')).toEqual(['Call to the hotline'])
  })

  test('CO45 one’s own is merged into another’s, not another’s into one’s own', async () => {
    const { workshop, docs } = renderScreen(CollectScreen, guarded)
    board.touchpoints.patch(docs.board, 'ad', { author: 'ana' })
    await askFor('Advert')
    await press(/^Calling the hotline/u)
    await press('Merge')
    expect(workshop.touchpointsById.hotline).toBeDefined()
    await askFor('Advert')
    await press(/^Calling the hotline/u)
    fireEvent.click(within(await dialog()).getByRole('radio', { name: /Calling the hotline/u }))
    await press('Merge')
    expect(workshop.touchpointsById.hotline?.merged?.map(({ id }) => id)).toEqual(['ad'])
  })

  test('CO47 without names, what would tell who wrote what is left to the facilitator', async () => {
    const nameless = { ...alike, settings: { anonymous: true, authorsOnly: true } }
    const { workshop, docs } = renderScreen(CollectScreen, nameless)
    note('Advert').focus()
    key('s')
    await screen.findByText(/^Without names, this is left to the facilitator/u)
    expect(screen.queryByRole('dialog')).toBeNull()
    board.touchpoints.patch(docs.board, 'ad', { author: 'ana' })
    await askFor('Advert')
    await press(/^Calling the hotline/u)
    fireEvent.click(within(await dialog()).getByRole('radio', { name: /Calling the hotline/u }))
    await press('Merge')
    expect(workshop.touchpointsById.ad).toBeDefined()
    cleanup()
    const chair = renderScreen(CollectScreen, { ...nameless, role: 'facilitator' })
    await askFor('Advert')
    await press(/^Calling the hotline/u)
    await press('Merge')
    expect(chair.workshop.touchpointsById.ad?.merged).toHaveLength(1)
  })

  test('CO46 deleting asks where others have written in it, and nowhere else', async () => {
    const { workshop, docs } = renderScreen(CollectScreen, alike)
    board.comments.put(docs.board, { id: 'c', target: 'ad', text: 'Yes', author: 'ben', at: 1 })
    note('Advert').focus()
    key('Delete')
    await press('Cancel')
    expect(workshop.touchpointsById.ad).toBeDefined()
    note('Advert').focus()
    key('Delete')
    await press('Delete')
    expect(workshop.touchpointsById.ad).toBeUndefined()
    workshop.undo.undo()
    await waitFor(() => expect(titles('AWARENESS')).toContain('Advert'))
    note('Call to the hotline').focus()
    key('Delete')
    expect(workshop.touchpointsById.call).toBeUndefined()
  })
})
