import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SwotScreen } from '../../../../client/features/swot/SwotScreen.tsx'
import { swot } from '../../../../client/i18n/en/swot.ts'
import * as board from '../../../../shared/doc/board.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { MadeWorkshop } from '../../makeWorkshop.ts'
import { heardNow } from '../../heardNow.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareBrowser, settled } from '../../browserParts.ts'
import { rated, publish, write, quadrant, tray } from './screenParts.ts'

beforeEach(() => {
  prepareBrowser()
  localStorage.clear()
})
afterEach(cleanup)

describe('findings', () => {
  test('SW4 Enter adds a finding and keeps the field, Escape empties it', () => {
    const { workshop } = renderScreen(SwotScreen, rated)
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: swot.add.threat })
    fireEvent.input(field, { target: { value: '  Prices   rise ' } })
    fireEvent.submit(field.form!)
    expect(workshop.findings()).toMatchObject([
      { text: 'Prices rise', quadrant: 'threat', origin: 'person', author: 'ana' },
    ])
    expect(field.value).toBe('')
    fireEvent.input(field, { target: { value: 'half a thought' } })
    fireEvent.keyDown(field, { key: 'Escape' })
    expect(field.value).toBe('')
    fireEvent.submit(field.form!)
    expect(workshop.findings()).toHaveLength(1)
  })

  test('SW5 the menu moves a finding between quadrants and deletes it, and undo brings it back', async () => {
    const { workshop } = renderScreen(SwotScreen, rated, {
      prepare: (made) => write(made, 'strength', 'Adviser chat'),
    })
    const menu = () => screen.getByRole('button', { name: swot.menu('Adviser chat') })
    fireEvent.click(menu())
    fireEvent.click(screen.getByText(swot.moveTo('Opportunities')))
    expect(within(quadrant('Opportunities')).getByText('Adviser chat')).toBeTruthy()
    await new Promise((resolve) => setTimeout(resolve, 450)) // a step of its own for undo
    fireEvent.click(menu())
    fireEvent.click(screen.getByText('Delete'))
    expect(workshop.findings()).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await settled()
    expect(workshop.findings()).toMatchObject([{ text: 'Adviser chat', quadrant: 'opportunity' }])
  })

  test('SW19 a finding that is moved keeps the focus and says where it is', async () => {
    renderScreen(SwotScreen, rated, {
      prepare: (made) => write(made, 'strength', 'Adviser chat'),
    })
    const menu = () => screen.getByRole('button', { name: swot.menu('Adviser chat') })
    menu().focus()
    fireEvent.click(menu())
    fireEvent.click(screen.getByText(swot.moveTo('Opportunities')))
    await vi.waitFor(() => expect(document.activeElement).toBe(menu()))
    expect(document.body.textContent).toContain('“Adviser chat” is now in Opportunities.')
  })

  test('SW20 of a finding that someone else deletes the neighbour takes the focus, and it is said which', async () => {
    const ids: string[] = []
    const { docs } = renderScreen(SwotScreen, rated, {
      prepare: (made) => {
        for (const text of ['One', 'Two']) ids.push(write(made, 'strength', text))
      },
    })
    screen.getByRole('button', { name: swot.dots.give('One') }).focus()
    board.findings.remove(docs.board, ids[0]!)
    await vi.waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label') ?? '').toContain('Two'),
    )
    expect(document.body.textContent).toContain('“One” was deleted by someone else.')
  })

  test('KT38 of a focused finding that someone else deletes only its words are said, not a number too', async () => {
    const ids: string[] = []
    const { docs } = renderScreen(SwotScreen, rated, {
      prepare: (made) => {
        for (const text of ['One', 'Two']) ids.push(write(made, 'strength', text))
      },
    })
    screen.getByRole('button', { name: swot.dots.give('One') }).focus()
    board.findings.remove(docs.board, ids[0]!)
    await vi.waitFor(() => expect(heardNow()).toBe('“One” was deleted by someone else.'))
    expect(screen.getByRole('log').textContent).toBe('')
  })

  test('SW6 on a locked board people read, and cannot add or change', () => {
    renderScreen(SwotScreen, rated, {
      prepare(made) {
        write(made, 'strength', 'Adviser chat')
        record.session.patch(made.docs.record, { boardLocked: true })
      },
    })
    expect(screen.getByText(swot.readOnly)).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('button', { name: swot.menu('Adviser chat') })).toBeNull()
    expect(screen.getByText('Adviser chat')).toBeTruthy()
  })
})

describe('news', () => {
  test('SW7 what others add is announced, what the person adds is said by its words', () => {
    const made = renderScreen(SwotScreen, rated)
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: swot.add.threat })
    fireEvent.input(field, { target: { value: 'Prices rise' } })
    fireEvent.submit(field.form!)
    expect(screen.getByRole('log').textContent).toBe('')
    expect(heardNow()).toBe(`Prices rise: ${swot.news.added(1)}`)
    write(made, 'weakness', 'Silent parcel')
    expect(screen.getByRole('log').textContent).toBe(swot.news.added(1))
  })
})

describe('pairs', () => {
  const both = (made: MadeWorkshop): void => {
    write(made, 'strength', 'Adviser chat')
    write(made, 'weakness', 'Silent parcel')
    write(made, 'opportunity', 'Station shops')
  }
  const open = () => fireEvent.click(screen.getByRole('radio', { name: swot.mode.pairs }))
  const choose = (text: string) =>
    fireEvent.click(screen.getByRole('button', { name: new RegExp(text, 'u') }))

  test('SW13 one finding from inside and one from outside make an initiative that remembers both', () => {
    const { workshop } = renderScreen(SwotScreen, rated, { prepare: both })
    open()
    choose('Silent parcel')
    choose('Station shops')
    const field = within(quadrant(swot.tows.WO.name)).getByRole('textbox', {
      name: swot.tows.what,
    })
    expect(document.activeElement).toBe(field)
    fireEvent.input(field, { target: { value: 'Pick up at the station' } })
    fireEvent.click(screen.getByRole('button', { name: swot.tows.make }))
    const [, weakness, opportunity] = workshop.findings()
    expect(workshop.initiatives()).toMatchObject([
      { title: 'Pick up at the station', findings: [weakness!.id, opportunity!.id] },
    ])
    expect(quadrant(swot.tows.WO.name).textContent).toContain('Pick up at the station')
  })

  test('SW13 two findings of one side are refused in words, and the first stays chosen', () => {
    const { workshop } = renderScreen(SwotScreen, rated, { prepare: both })
    open()
    choose('Adviser chat')
    choose('Silent parcel')
    expect(screen.getByRole('alert').textContent).toBe(swot.tows.refused)
    expect(screen.getByRole('button', { name: /Adviser chat/u }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    expect(screen.queryByRole('button', { name: swot.tows.make })).toBeNull()
    choose('Station shops')
    expect(screen.getByRole('alert').textContent).toBe('')
    expect(workshop.initiatives()).toEqual([])
  })
})

describe('list twin', () => {
  test('SW14 every finding is a row that can be moved, and the tray is there too', () => {
    const { workshop } = renderScreen(SwotScreen, rated, {
      view: 'list',
      prepare(made) {
        publish(made)
        write(made, 'strength', 'Adviser chat')
      },
    })
    const row = screen.getByRole('row', { name: /Adviser chat/u })
    fireEvent.change(within(row).getByRole('combobox', { name: /^Quadrant: /u }), {
      target: { value: 'threat' },
    })
    expect(workshop.findings()).toMatchObject([{ quadrant: 'threat' }])
    fireEvent.click(within(row).getByRole('button', { name: swot.dots.give('Adviser chat') }))
    expect(Object.values(workshop.myDots('swot'))).toEqual([1])
    fireEvent.click(
      within(tray()).getByRole('button', { name: new RegExp(`^${swot.take.weakness}: `, 'u') }),
    )
    expect(screen.getAllByRole('row')).toHaveLength(3)
  })

  test('SW14 a finding can be written in the list as well', () => {
    const { workshop } = renderScreen(SwotScreen, rated, { view: 'list' })
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: swot.add.weakness })
    fireEvent.input(field, { target: { value: 'Silent parcel' } })
    fireEvent.submit(field.form!)
    expect(workshop.findings()).toMatchObject([{ text: 'Silent parcel', quadrant: 'weakness' }])
  })
})
