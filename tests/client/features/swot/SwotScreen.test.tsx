import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SwotScreen } from '../../../../client/features/swot/SwotScreen.tsx'
import { swot } from '../../../../client/i18n/en/swot.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { Rating } from '../../../../shared/domain/rating/rating.ts'
import { tallyTouchpoint } from '../../../../shared/domain/rating/tallyTouchpoint.ts'
import type { SwotQuadrant } from '../../../../shared/domain/swot/finding.ts'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareBrowser, settled } from '../../browserParts.ts'

const rated: Seed = {
  touchpoints: { track: 'Delivery tracking', pay: 'Payment' },
  activities: { rate: 'revealed', swot: 'open' },
  settings: { dotBudget: 3, dotsPerItem: 2 },
}

/** Three people who count on tracking and get little of it; two have an opinion on payment. */
function publish({ docs }: MadeWorkshop): void {
  const ballots = (n: number, rating: Rating) =>
    Array.from({ length: n }, () => ({ department: 'sales', rating }))
  const short: Rating = { expectation: 5, experience: 2, emotion: -1 }
  record.tallies.set(docs.record, 'r1', 'track', tallyTouchpoint(ballots(3, short), ['sales']))
  record.tallies.set(docs.record, 'r1', 'pay', tallyTouchpoint(ballots(2, short), ['sales']))
}

function write(
  { workshop }: MadeWorkshop,
  quadrant: SwotQuadrant,
  text: string,
  touchpoints: readonly string[] = [],
): string {
  return workshop.board.findings.add({
    text,
    quadrant,
    touchpoints,
    origin: 'person',
    reason: '',
    author: 'ana',
  })
}

const quadrant = (name: string) => screen.getByRole('region', { name })
const tray = () => screen.getByRole('complementary', { name: swot.suggested })
const give = (text: string) => screen.getByRole('button', { name: swot.dots.give(text) })
const takeBack = (text: string) => screen.getByRole('button', { name: swot.dots.takeBack(text) })

beforeEach(() => {
  prepareBrowser()
  localStorage.clear()
})
afterEach(cleanup)

describe('suggestions', () => {
  test('SW1 the tray proposes what the numbers carry, with the figures, and nothing from too few answers', () => {
    renderScreen(SwotScreen, rated, { prepare: publish })
    expect(within(tray()).getAllByRole('heading', { level: 3 })).toHaveLength(1)
    expect(tray().textContent).toContain(swot.reason.shortfall('5.0', '2.0', 3))
    expect(tray().textContent).not.toContain('Payment')
  })

  test('SW1 taking a suggestion adds the finding with its reason and its touchpoint, and undo brings it back', async () => {
    const { workshop } = renderScreen(SwotScreen, rated, { prepare: publish })
    fireEvent.click(within(tray()).getByRole('button', { name: swot.take.weakness }))
    const [finding] = workshop.findings()
    expect(finding).toMatchObject({ quadrant: 'weakness', origin: 'votes', touchpoints: ['track'] })
    expect(finding!.reason).toContain(swot.reason.shortfall('5.0', '2.0', 3))
    expect(quadrant('Weaknesses').textContent).toContain('Delivery tracking')
    expect(within(tray()).queryByRole('button', { name: swot.take.weakness })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await settled()
    expect(workshop.findings()).toEqual([])
    expect(within(tray()).getByRole('button', { name: swot.take.weakness })).toBeTruthy()
  })

  test('SW2 what was left stays away in this browser, until it is taken back', () => {
    renderScreen(SwotScreen, rated, { prepare: publish })
    fireEvent.click(within(tray()).getByRole('button', { name: swot.leave }))
    expect(within(tray()).queryAllByRole('heading', { level: 3 })).toEqual([])
    cleanup()
    renderScreen(SwotScreen, rated, { prepare: publish })
    expect(within(tray()).queryAllByRole('heading', { level: 3 })).toEqual([])
    cleanup()
    localStorage.clear()
    renderScreen(SwotScreen, rated, { prepare: publish })
    fireEvent.click(within(tray()).getByRole('button', { name: swot.leave }))
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(within(tray()).getAllByRole('heading', { level: 3 })).toHaveLength(1)
  })

  test('SW1 what somebody wrote about it by hand, or the group decided to keep, is not proposed again', () => {
    const made = renderScreen(SwotScreen, rated, { prepare: publish })
    const proposed = () => within(tray()).queryAllByRole('heading', { level: 3 }).length
    const id = write(made, 'weakness', 'Nobody sees the parcel', ['track'])
    expect(proposed()).toBe(0)
    made.workshop.board.findings.remove(id)
    expect(proposed()).toBe(1)
    made.workshop.touchpointActions.patch('track', { decision: 'keep' })
    expect(proposed()).toBe(0)
  })

  test('SW1 eight are shown first, the largest gap at the top, and the rest on demand', () => {
    const ids = Array.from({ length: 10 }, (_, n) => `t${n}`)
    renderScreen(
      SwotScreen,
      { ...rated, touchpoints: Object.fromEntries(ids.map((id) => [id, `Title ${id}`])) },
      {
        prepare({ docs }) {
          for (const id of ids) {
            const short: Rating = { expectation: 5, experience: id === 't9' ? 1 : 3, emotion: null }
            const ballots = [short, short, short].map((rating) => ({ department: null, rating }))
            record.tallies.set(docs.record, 'r1', id, tallyTouchpoint(ballots, []))
          }
        },
      },
    )
    const titles = () =>
      within(tray())
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent)
    expect(titles()).toHaveLength(8)
    expect(titles()[0]).toBe('Title t9')
    fireEvent.click(within(tray()).getByRole('button', { name: swot.more(2) }))
    expect(titles()).toHaveLength(10)
    expect(document.activeElement?.closest('li')?.textContent).toContain('Title t7')
    expect(within(tray()).queryByRole('button', { name: /more/u })).toBeNull()
  })

  test('SW3 before the ratings are revealed the tray says so and proposes nothing', () => {
    renderScreen(SwotScreen, { ...rated, activities: { rate: 'open' } })
    expect(tray().textContent).toContain(swot.suggestedLater)
    expect(within(tray()).queryByRole('button')).toBeNull()
  })
})

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
  test('SW7 what others add is announced, what the person adds is not', () => {
    const made = renderScreen(SwotScreen, rated)
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: swot.add.threat })
    fireEvent.input(field, { target: { value: 'Prices rise' } })
    fireEvent.submit(field.form!)
    expect(screen.getByRole('log').textContent).toBe('')
    write(made, 'weakness', 'Silent parcel')
    expect(screen.getByRole('log').textContent).toBe(swot.news.added(1))
  })
})

describe('dots', () => {
  const three = (made: MadeWorkshop): void => {
    for (const text of ['One', 'Two', 'Three']) write(made, 'weakness', text)
  }

  test('SW8 one item takes no more than its cap, and all of them no more than the budget', () => {
    renderScreen(SwotScreen, rated, { prepare: three })
    expect(screen.getByText(new RegExp(swot.dots.left(3, 3), 'u'))).toBeTruthy()
    fireEvent.click(give('One'))
    fireEvent.click(give('One'))
    expect(give('One')).toHaveProperty('disabled', true)
    expect(give('One').title).toBe(swot.dots.noMore)
    fireEvent.click(give('Two'))
    expect(screen.getByText(new RegExp(swot.dots.left(0, 3), 'u'))).toBeTruthy()
    expect(give('Three')).toHaveProperty('disabled', true)
    fireEvent.click(takeBack('One'))
    expect(give('Three')).toHaveProperty('disabled', false)
  })

  test('SW9 when a dot button can do no more, the focus waits at its neighbour', () => {
    renderScreen(SwotScreen, rated, { prepare: three })
    give('One').focus()
    fireEvent.click(give('One'))
    fireEvent.click(give('One'))
    expect(document.activeElement).toBe(takeBack('One'))
  })

  test('SW10 dots on a finding that was deleted come back', () => {
    const { workshop } = renderScreen(SwotScreen, rated, { prepare: three })
    fireEvent.click(give('One'))
    fireEvent.click(give('Two'))
    workshop.board.findings.remove(workshop.findings()[0]!.id)
    expect(screen.getByText(new RegExp(swot.dots.left(2, 3), 'u'))).toBeTruthy()
  })

  test('SW11 a ballot over a lowered budget says that none of it counts until some are taken back', () => {
    const { workshop } = renderScreen(SwotScreen, rated, { prepare: three })
    fireEvent.click(give('One'))
    fireEvent.click(give('Two'))
    workshop.frame.setSettings({ dotBudget: 1 })
    expect(screen.getByText(new RegExp(swot.dots.over(1), 'u'))).toBeTruthy()
    fireEvent.click(takeBack('One'))
    expect(screen.queryByText(new RegExp(swot.dots.over(1), 'u'))).toBeNull()
  })

  test('SW12 before the reveal only one’s own dots show; after it everybody’s', () => {
    const made = renderScreen(SwotScreen, rated, { prepare: three })
    fireEvent.click(give('One'))
    expect(screen.getByRole('img', { name: swot.dots.of(1, 1) })).toBeTruthy()
    const id = made.workshop.findings()[0]!.id
    record.dotTallies.set(made.docs.record, 'swot', id, { dots: 7, voters: 4 })
    expect(screen.getByRole('img', { name: swot.dots.of(1, 1) })).toBeTruthy()
    made.setActivity('swot', 'revealed')
    expect(screen.getByRole('img', { name: swot.dots.of(7, 1) })).toBeTruthy()
    expect(screen.queryByRole('button', { name: swot.dots.give('One') })).toBeNull()
  })
})

describe('dots that are revealed', () => {
  const texts = () =>
    within(quadrant('Weaknesses'))
      .getAllByRole('listitem')
      .map((item) => /One|Two|Three/u.exec(item.textContent ?? '')?.[0])
  const begin = (): MadeWorkshop => {
    const made = renderScreen(SwotScreen, rated, {
      prepare(fresh) {
        const ids = ['One', 'Two', 'Three'].map((text) => write(fresh, 'weakness', text))
        for (const [at, dots] of [0, 3, 17].entries())
          if (dots > 0)
            record.dotTallies.set(fresh.docs.record, 'swot', ids[at]!, { dots, voters: 3 })
      },
    })
    expect(texts()).toEqual(['One', 'Two', 'Three'])
    return made
  }

  test('SW15 they put the findings with the most on top', () => {
    begin().setActivity('swot', 'revealed')
    expect(texts()).toEqual(['Three', 'Two', 'One'])
  })

  test('SW15 nothing moves under the pointer, and the order comes when it is gone', async () => {
    const made = begin()
    const board = quadrant('Weaknesses').parentElement!
    fireEvent.pointerEnter(board)
    made.setActivity('swot', 'revealed')
    write(made, 'weakness', 'One more')
    expect(texts()).toEqual(['One', 'Two', 'Three', 'One'])
    fireEvent.pointerLeave(board)
    await vi.waitFor(() => expect(texts()[0]).toBe('Three'), { timeout: 2000 })
  })

  test('SW15 a focus that vanished with its button holds nothing up for long', async () => {
    const made = begin()
    give('One').focus()
    made.setActivity('swot', 'revealed')
    await vi.waitFor(() => expect(texts()[0]).toBe('Three'), { timeout: 2000 })
  })

  test('SW16 more than twelve are a number, twelve dots and a plus', () => {
    begin().setActivity('swot', 'revealed')
    const many = screen.getByRole('img', { name: swot.dots.of(17, 0) })
    expect(many.textContent).toBe('17+')
    expect(many.querySelectorAll('i')).toHaveLength(12)
    expect(screen.getByRole('img', { name: swot.dots.of(3, 0) }).textContent).toBe('3')
  })

  test('SW16 the pairs show them too', () => {
    begin().setActivity('swot', 'revealed')
    fireEvent.click(screen.getByRole('radio', { name: swot.mode.pairs }))
    const three = screen.getByRole('button', { name: /Three/u })
    expect(within(three).getByRole('img', { name: swot.dots.of(17, 0) })).toBeTruthy()
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
    fireEvent.change(within(row).getByRole('combobox', { name: 'Quadrant' }), {
      target: { value: 'threat' },
    })
    expect(workshop.findings()).toMatchObject([{ quadrant: 'threat' }])
    fireEvent.click(within(row).getByRole('button', { name: swot.dots.give('Adviser chat') }))
    expect(Object.values(workshop.myDots('swot'))).toEqual([1])
    fireEvent.click(within(tray()).getByRole('button', { name: swot.take.weakness }))
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
