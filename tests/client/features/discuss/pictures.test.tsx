import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { DiscussScreen } from '../../../../client/features/discuss/DiscussScreen.tsx'
import { settings } from '../../../../shared/doc/frame.ts'
import { prepareBrowser } from '../../browserParts.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'
import { apart, of, publish, tallyOf, together, twoPeople } from './tallies.ts'

const seed: Seed = {
  touchpoints: { track: 'Delivery tracking', close: 'Payment', few: 'Repair', gift: 'Gift box' },
  activities: { rate: 'revealed' },
  rounds: [{ id: 'r1', name: '', openedAt: 1, revealedAt: 2 }],
}
/** Hardly expected, done very well, and all agree. */
const gift = tallyOf(of('sales', [1, 5, 2], [2, 5, 2], [2, 5, 2]))

const reveal = (made: MadeWorkshop) =>
  publish(made, 'r1', { track: apart, close: together, few: twoPeople, gift })
const show = (more: Seed = {}, prepare = reveal) =>
  renderRouted(DiscussScreen, { ...seed, ...more }, { prepare })
const look = (name: string) => fireEvent.click(screen.getByRole('radio', { name }))
const twoRounds: Seed = {
  rounds: [...seed.rounds!, { id: 'r2', name: 'March', openedAt: 3, revealedAt: 4 }],
}
const revealTwo = (made: MadeWorkshop): void => {
  reveal(made)
  publish(made, 'r2', { track: together, few: twoPeople })
  made.docs.record.getMap('session').set('round', 'r2')
}
const row = (title: string) =>
  within(screen.getByRole('table')).getByRole('button', { name: title }).closest('tr')!

// They are fetched when first drawn; how long that takes is no part of these tests.
beforeAll(async () => {
  await Promise.all([
    import('../../../../client/features/discuss/HeatMap.tsx'),
    import('../../../../client/features/discuss/WorthIt.tsx'),
    import('../../../../client/features/discuss/BeforeAfter.tsx'),
  ])
})
beforeEach(() => {
  prepareBrowser()
  HTMLDialogElement.prototype.showModal = vi.fn()
})
afterEach(cleanup)

describe('heat map', () => {
  test('DS39 every department has its figure, or a sign and words for why it has none', async () => {
    show()
    look('Heat map')
    await screen.findByRole('heading', { name: 'Touchpoints and departments' })
    const cells = [...row('Delivery tracking').querySelectorAll('td')].map((cell) => cell.title)
    expect(cells.filter((title) => title === 'hidden: fewer than three people')).toHaveLength(1)
    expect(
      cells.filter((title) => title === 'hidden too, or a smaller department could be worked out'),
    ).toHaveLength(apart.departments.filter((one) => one.hidden === 'complementary').length)
    expect(row('Delivery tracking').textContent).toContain('2.6n 11')
    expect(row('Repair').textContent).not.toMatch(/\d\.\d/u)
  })

  test('DS39 each of the four measures is there, and no figure of a hidden department', async () => {
    show()
    look('Heat map')
    await screen.findByRole('heading', { name: 'Touchpoints and departments' })
    for (const measure of ['expectation', 'experience', 'emotion', 'gap'] as const) {
      look(measure[0]!.toUpperCase() + measure.slice(1))
      const shown = [...row('Delivery tracking').querySelectorAll('td')].filter((cell) =>
        /\d\.\d/u.test(cell.textContent ?? ''),
      )
      const told = apart.departments.filter((one) => one[measure] !== null)
      expect(shown).toHaveLength(1 + told.length)
    }
  })

  test('DS39 a title leads to its item', async () => {
    show()
    look('Heat map')
    await screen.findByRole('heading', { name: 'Touchpoints and departments' })
    fireEvent.click(screen.getByRole('button', { name: 'Payment' }))
    expect(screen.getByRole('article', { name: 'Payment' })).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'Touchpoints and departments' })).toBeNull()
  })
})

test('MP78 on a phone badges stand for departments: the line above names each column, and is not read twice', async () => {
  show()
  look('Heat map')
  await screen.findByRole('heading', { name: 'Touchpoints and departments' })
  const columns = screen.getAllByRole('columnheader').slice(2)
  const legend = screen.getByRole('table').parentElement!.previousElementSibling!
  expect(columns.length).toBeGreaterThan(1)
  expect([...legend.children].map((line) => line.textContent)).toEqual(
    columns.map((column) => column.textContent),
  )
  expect(legend.getAttribute('aria-hidden')).toBe('true')
})

describe('where it pays', () => {
  test('DS40 the lines are stated, and a facilitator moves them for everybody', async () => {
    const { docs } = show({ role: 'facilitator' })
    look('Where it pays')
    await screen.findByRole('heading', { name: 'Expectation and experience' })
    const means = screen.getByText(/^Lines at/u).textContent
    expect(means).not.toContain('3.0 and experience 3.0')
    look('In the middle of the scales')
    expect(settings.get(docs.frame).crosshair).toBe('scale')
    expect(screen.getByText(/^Lines at/u).textContent).toBe(
      'Lines at expectation 3.0 and experience 3.0.',
    )
    look('At the means of all touchpoints')
    expect(settings.get(docs.frame).crosshair).toBeUndefined()
  })

  test('DS40 others read where they cross, and too few is said in words', async () => {
    show({ settings: { crosshair: 'scale' } })
    look('Where it pays')
    await screen.findByRole('heading', { name: 'Expectation and experience' })
    expect(screen.getByText('In the middle of the scales')).toBeTruthy()
    expect(screen.queryByRole('radio', { name: 'In the middle of the scales' })).toBeNull()
    expect(screen.getByText('Too few answers for a place: 1 touchpoint.')).toBeTruthy()
  })

  test('MP74 the names of the quadrants stand outside the frame, where no number comes', async () => {
    show()
    look('Where it pays')
    const chart = await screen.findByRole('img', { name: /by expectation and experience/u })
    const frame = chart.querySelector('rect')!
    const [top, height] = [Number(frame.getAttribute('y')), Number(frame.getAttribute('height'))]
    for (const name of ['Concentrate here', 'Keep up the good work', 'Low priority']) {
      const y = Number(within(chart).getByText(name).getAttribute('y'))
      expect(y < top || y > top + height + 10, name).toBe(true)
    }
    for (const disc of chart.querySelectorAll('g circle')) {
      expect(Number(disc.getAttribute('cy'))).toBeGreaterThanOrEqual(top + 10)
      expect(Number(disc.getAttribute('cy'))).toBeLessThanOrEqual(top + height - 10)
    }
  })

  test('DS41 money to save is listed, and the figures propose a good practice that people mark', async () => {
    const { workshop } = show()
    look('Where it pays')
    const save = await screen.findByRole('heading', { name: 'Money to save' })
    const list = save.nextElementSibling?.nextElementSibling
    expect(list?.textContent).toContain('Gift box')
    expect(list?.textContent).toContain('expectation 1.7, experience 5.0, n 3')
    expect(screen.getByText('Nothing is marked as good practice yet.')).toBeTruthy()
    expect(workshop.touchpointsById.gift?.tags).toEqual([])
  })

  test('DS41 a proposed one is marked by a press, and comes to the list with the focus', async () => {
    const good = tallyOf(of('sales', [5, 5, 2], [5, 5, 2], [4, 5, 2]))
    const { workshop } = show({}, (made) => publish(made, 'r1', { close: good }))
    look('Where it pays')
    const mark = await screen.findByRole('button', { name: /Mark as good practice.*Payment/u })
    fireEvent.click(mark)
    expect(workshop.touchpointsById.close?.tags).toEqual(['good'])
    expect(screen.queryByText('Nothing is marked as good practice yet.')).toBeNull()
    expect(document.activeElement?.id).toBe('good-practices')
  })
})

describe('before and after', () => {
  test('MP73 what cannot be compared is named by reason, so that silence is not taken for standing still', async () => {
    show(twoRounds, revealTwo)
    look('Before and after')
    await screen.findByRole('heading', { name: 'Before and after', level: 1 })
    const told = (reason: string) => screen.getByText(`${reason}:`).parentElement?.textContent
    expect(told('Too few to compare')).toBe('Too few to compare: Repair')
    expect(told('Not rated after')).toBe('Not rated after: Payment, Gift box')
    expect(screen.queryByText('Not rated before:')).toBeNull()
    expect(screen.queryByText('Rated in neither round:')).toBeNull()
  })

  test('DS42 both rounds stand in a row with both n and the change', async () => {
    show(twoRounds, revealTwo)
    look('Before and after')
    await screen.findByRole('heading', { name: 'Before and after', level: 1 })
    expect(row('Delivery tracking').textContent).toBe('Delivery tracking2.63.311, 6+0.7')
    expect(row('Repair').textContent).toContain('too few to compare')
    expect(row('Payment').textContent).toContain('not rated after')
    expect(screen.getAllByRole('option', { name: /^March, 1 Jan 1970$/u })).toHaveLength(2)
    expect(screen.getByText(/Of 1 touchpoint compared 1 rose and 0 fell/u)).toBeTruthy()
  })

  test('DS42 with one round it says what will stand here', async () => {
    show()
    look('Before and after')
    expect(await screen.findByText(/There is one round so far/u)).toBeTruthy()
  })

  test('DS43 a facilitator plans the next review, everybody takes it along', async () => {
    vi.setSystemTime(new Date(2026, 10, 30, 12))
    const { docs } = show({ role: 'facilitator' })
    look('Before and after')
    const choice = await screen.findByLabelText('Next review')
    fireEvent.change(choice, { target: { value: '3' } })
    expect(settings.get(docs.frame).nextReview).toBe('2027-02-28')
    expect(screen.getByText(/The next review is on 28 February 2027/u)).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Next review'), { target: { value: 'none' } })
    expect(settings.get(docs.frame).nextReview).toBeUndefined()
    cleanup()
    show({ settings: { nextReview: '2026-11-30' } })
    look('Before and after')
    expect(await screen.findByText(/The day has come/u)).toBeTruthy()
    expect(screen.queryByLabelText('Next review')).toBeNull()
    const saved: Blob[] = []
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob)
      return 'blob:calendar'
    }
    fireEvent.click(screen.getByRole('button', { name: 'Add to my calendar' }))
    expect(await saved[0]?.text()).toContain('DTSTART;VALUE=DATE:20261130')
    vi.useRealTimers()
  })
})

describe('one round', () => {
  test('DS46 one round is looked at alone, and the latest figures come back', () => {
    show(twoRounds, revealTwo)
    const choice = () => screen.getByLabelText('Figures of which round')
    fireEvent.click(screen.getByRole('button', { name: /close to agreement/u }))
    const gapOf = () => screen.getByRole('article').textContent
    fireEvent.click(screen.getByRole('button', { name: /Delivery tracking/u }))
    expect(gapOf()).toContain('6 people')
    fireEvent.change(choice(), { target: { value: 'r1' } })
    fireEvent.click(screen.getByRole('button', { name: /^1?.*Delivery tracking/u }))
    expect(gapOf()).toContain('11 people')
    fireEvent.change(choice(), { target: { value: '' } })
    expect(gapOf()).toContain('6 people')
  })
})

describe('late answers', () => {
  test('DS45 they stand apart, for everybody, where the server shows some and nowhere else', () => {
    show({}, (made) => {
      reveal(made)
      publish(made, 'r1-late', { track: gift })
    })
    const apartly = () => screen.queryByRole('region', { name: 'Came after the reveal' })
    expect(apartly()?.textContent).toContain('3 people, kept apart')
    expect(apartly()?.textContent).toContain('experience 5.0')
    fireEvent.click(screen.getByRole('button', { name: /^Next:/u }))
    expect(apartly()).toBeNull()
  })
})

describe('the clock of an item', () => {
  test('DS44 it starts with the share of the planned minutes, and anew with each item if wished', () => {
    const { commands } = show({ role: 'facilitator' })
    fireEvent.click(screen.getByRole('button', { name: 'Start 15 min' }))
    expect(commands.at(-1)).toEqual({ type: 'startTimer', seconds: 900 })
    fireEvent.change(screen.getByLabelText('Minutes an item'), { target: { value: '3' } })
    fireEvent.click(screen.getByRole('switch', { name: 'Start anew with each item' }))
    const before = commands.length
    fireEvent.click(screen.getByRole('button', { name: /^Next:/u }))
    expect(commands.slice(before)).toEqual([{ type: 'startTimer', seconds: 180 }])
    fireEvent.click(screen.getByRole('switch', { name: 'Start anew with each item' }))
    cleanup()
    show({ role: 'participant' })
    expect(screen.queryByLabelText('Minutes an item')).toBeNull()
  })
})
