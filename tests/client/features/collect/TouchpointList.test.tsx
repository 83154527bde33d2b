import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import { renderScreen } from '../../renderScreen.tsx'
import { key, note, open } from './screenParts.ts'
import { prepareBrowser, settled } from '../../browserParts.ts'

beforeAll(prepareBrowser)
afterEach(cleanup)

describe('CollectScreen as a list', () => {
  const list = { view: 'list' } as const
  const rows = () =>
    [...document.querySelectorAll('tbody [data-note]')].map((row) => row.textContent)

  test('CO12 the list has every touchpoint in the order of the journey', () => {
    renderScreen(CollectScreen, open, list)
    expect(rows()).toEqual(['Advert', 'Web site', 'Payment'])
    expect(screen.getByText('3 touchpoints, in the order of the journey')).toBeTruthy()
  })

  test('CO12 arrows go from row to row across stages, Alt and an arrow moves one', async () => {
    renderScreen(CollectScreen, open, list)
    note('Advert').focus()
    key('ArrowDown')
    key('ArrowDown')
    expect(document.activeElement?.textContent).toBe('Payment')
    note('Advert').focus()
    key('ArrowDown', { altKey: true })
    await settled()
    expect(rows()).toEqual(['Web site', 'Advert', 'Payment'])
    expect(document.activeElement?.textContent).toBe('Advert')
  })

  test('CO13 a search that finds nothing says that nothing was deleted and shows all again', () => {
    renderScreen(CollectScreen, open, list)
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zebra' } })
    expect(rows()).toEqual([])
    screen.getByText('No touchpoint fits the search and the filters. Nothing was deleted.')
    fireEvent.click(screen.getByRole('button', { name: 'Show all again' }))
    expect(rows()).toHaveLength(3)
  })

  test('B93 the row in front is the current one, a draft too, and none is pressed', () => {
    const { workshop } = renderScreen(
      CollectScreen,
      { ...open, activities: { collect: 'private' } },
      list,
    )
    workshop.touchpointActions.add({ title: 'Hotline', stage: 'decision' })
    for (const title of ['Advert', 'Hotline']) {
      fireEvent.click(note(title))
      const current = [...document.querySelectorAll('tbody [aria-current="true"]')]
      expect(current.map(({ textContent }) => textContent)).toEqual([title])
    }
    expect(note('Advert').hasAttribute('aria-pressed')).toBe(false)
  })

  test('CO12 a stage folds and says so', () => {
    renderScreen(CollectScreen, open, list)
    const fold = screen.getByRole('button', { name: 'Fold AWARENESS' })
    fireEvent.click(fold)
    expect(rows()).toEqual(['Payment'])
    expect(screen.getByRole('button', { name: 'Unfold AWARENESS' }).ariaExpanded).toBe('false')
  })
})
