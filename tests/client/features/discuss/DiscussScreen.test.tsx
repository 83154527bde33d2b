import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { DiscussScreen } from '../../../../client/features/discuss/DiscussScreen.tsx'
import { discuss } from '../../../../client/i18n/en/discuss.ts'
import type { View } from '../../../../client/ui/view.tsx'
import type { MadeWorkshop, Seed } from '../../makeWorkshop.ts'
import { renderRouted } from '../../renderRouted.tsx'
import { apart, of, publish, tallyOf, together, twoPeople } from './tallies.ts'
import { prepareDialogs } from '../../browserParts.ts'

const seed: Seed = {
  touchpoints: { few: 'Repair', close: 'Payment', track: 'Delivery tracking' },
  activities: { rate: 'revealed' },
  rounds: [{ id: 'r1', name: '', openedAt: 1, revealedAt: 2 }],
}
const reveal = (made: MadeWorkshop) =>
  publish(made, 'r1', { few: twoPeople, close: together, track: apart })
const show = (more: Seed = {}, view: View = 'board') =>
  renderRouted(DiscussScreen, { ...seed, ...more }, { view, prepare: reveal })
const agenda = () => within(screen.getByRole('navigation', { name: 'Where we differ' }))

/** Every number of a text, in order. */
const figuresOf = (text: string | null) => text?.match(/[−+]?\d+(?:\.\d+)?/gu)

beforeAll(() => {
  prepareDialogs()
})
afterEach(cleanup)

describe('DiscussScreen', () => {
  test('DS1 it opens with the item people differ on most, as a sentence first', () => {
    show()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Delivery tracking')
    expect(screen.getByText(/Everyone says the customer counts on it/u).textContent).toContain(
      'Support 1.3',
    )
  })

  test.each(['facilitator', 'participant'] as const)(
    'P60 where too few answered it says what to do next and leads there: %s',
    (role) => {
      show({ role })
      expect(screen.queryByRole('heading', { name: 'What to do next' })).toBeNull()
      fireEvent.click(agenda().getByRole('button', { name: /has too few answers/u }))
      fireEvent.click(agenda().getByRole('button', { name: /Repair/u }))
      const onward = within(screen.getByRole('region', { name: 'What to do next' }))
      const links = onward.getAllByRole('link').map((link) => link.getAttribute('href'))
      const collect = '/w/w1/collect?touchpoint=few'
      expect(links).toEqual(role === 'facilitator' ? ['/w/w1/customers', collect] : [collect])
      expect(onward.queryAllByRole('button', { name: 'Vote again, round 2' })).toHaveLength(
        role === 'facilitator' ? 1 : 0,
      )
    },
  )

  test('DS2 no figure of a hidden department is anywhere in the page, and its row says why', () => {
    show()
    const row = screen.getByRole('row', { name: /^IT n 2/u })
    expect(row.textContent).toContain('Hidden: fewer than three people')
    const hidden = apart.departments.filter((one) => one.hidden === 'complementary')
    expect(hidden.length).toBeGreaterThan(0)
    expect(screen.getAllByText(/Hidden too, or IT could be worked out/u)).toHaveLength(
      hidden.length,
    )
  })

  test('FA83 where every department is hidden that is said once, without a table and without a word on a scale', () => {
    const lonely = tallyOf(of('sales', [5, 1, -2]), of('support', [4, 3, 0]), of('it', [5, 5, 1]))
    renderRouted(DiscussScreen, seed, { prepare: (made) => publish(made, 'r1', { track: lonely }) })
    expect(screen.getAllByText(new RegExp(discuss.departments.none, 'u'))).toHaveLength(1)
    expect(screen.queryByText(/Hidden: fewer than three people/u)).toBeNull()
    expect(screen.queryByRole('columnheader', { name: 'Department' })).toBeNull()
    expect(screen.queryByText(new RegExp(discuss.agenda.leadScale, 'u'))).toBeNull()
    cleanup()
    show()
    expect(screen.getByRole('columnheader', { name: 'Department' })).toBeTruthy()
    expect(screen.getByText(new RegExp(discuss.agenda.leadScale, 'u'))).toBeTruthy()
  })

  test.each([
    [4, '11 people rated this, 4 of them without a device'],
    [null, '11 people rated this, some of them without a device'],
    [undefined, null],
  ])('DS32 of people without a device it is said how many: %s', (proxied, words) => {
    renderRouted(DiscussScreen, seed, {
      prepare: (made) =>
        publish(made, 'r1', { track: { ...apart, ...(proxied !== undefined && { proxied }) } }),
    })
    if (words === null) expect(screen.queryByText(/without a device/u)).toBeNull()
    else expect(screen.getByText(words)).toBeTruthy()
  })

  test('DS33 voting again stands under a heading of its own, apart from the decision', () => {
    show({ role: 'facilitator' })
    const section = screen.getByRole('region', { name: 'Vote again' })
    expect(within(section).getByRole('button', { name: /Vote again|round 2/iu })).toBeTruthy()
    const decide = screen.getByRole('heading', { name: 'Decide' }).closest('section')!
    expect(within(decide).queryByRole('button', { name: /Vote again|round 2/iu })).toBeNull()
  })

  test('DS34 the facilitator hears of late ratings, once the server shows some', () => {
    const late = /arrived after the reveal/u
    show({ role: 'facilitator' })
    expect(screen.queryByText(late)).toBeNull()
    cleanup()
    const publishLate = (made: MadeWorkshop): void => {
      reveal(made)
      publish(made, 'r1-late', { track: together })
    }
    renderRouted(DiscussScreen, { ...seed, role: 'facilitator' }, { prepare: publishLate })
    expect(screen.getByText(late).getAttribute('role')).toBe('status')
    cleanup()
    renderRouted(DiscussScreen, seed, { prepare: publishLate })
    expect(screen.queryByText(late)).toBeNull()
  })

  test('DS3 under three people there are words instead of a figure', () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: /close to agreement/u }))
    fireEvent.click(agenda().getByRole('button', { name: /Repair/u }))
    expect(
      screen.getByText('Only 2 people rated this. Under three people no figure is shown.'),
    ).toBeTruthy()
    expect(screen.queryByRole('img', { name: /mean/u })).toBeNull()
  })

  test('DS4 the facilitator notes the decision, everybody else reads it', () => {
    const { workshop } = show({ role: 'facilitator' })
    fireEvent.click(screen.getByRole('button', { name: 'Weakness' }))
    expect(workshop.touchpointsById.track?.decision).toBe('weakness')
    fireEvent.click(screen.getByRole('button', { name: 'Weakness' }))
    expect(workshop.touchpointsById.track?.decision).toBeNull()
    cleanup()
    show({ role: 'participant' })
    expect(screen.queryByRole('button', { name: 'Weakness' })).toBeNull()
    expect(screen.getByText(/Not decided yet/u)).toBeTruthy()
  })

  test('DS5 a weakness goes on the SWOT board with the decision, as a sentence linked to its touchpoint', () => {
    const { workshop } = show({ role: 'facilitator' })
    fireEvent.click(screen.getByRole('button', { name: 'Weakness' }))
    expect(workshop.findings()).toMatchObject([
      {
        text: expect.stringMatching(/^Delivery tracking: experience \d\.\d/u),
        quadrant: 'weakness',
        touchpoints: ['track'],
      },
    ])
    expect(screen.getByText('On the SWOT board')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /Sentence on the SWOT board/u }))
    const field = screen.getByRole('textbox', { name: 'Sentence on the SWOT board' })
    fireEvent.input(field, { target: { value: 'Nobody knows where the parcel is' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(workshop.findings()).toMatchObject([{ text: 'Nobody knows where the parcel is' }])
  })

  test('DS37 one undo takes back the decision and the finding, and where there is none it is offered', () => {
    const { workshop } = show({ role: 'facilitator' })
    fireEvent.click(screen.getByRole('button', { name: 'Weakness' }))
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(workshop.findings()).toEqual([])
    expect(workshop.touchpointsById.track?.decision).toBeNull()
    workshop.touchpointActions.patch('track', { decision: 'weakness' })
    const field = screen.getByLabelText('Put it on the SWOT board too')
    expect((field as HTMLTextAreaElement).value).toMatch(/^Delivery tracking: experience \d\.\d/u)
    fireEvent.input(field, { target: { value: 'Nobody knows where the parcel is' } })
    fireEvent.click(screen.getByRole('button', { name: 'Add to SWOT' }))
    expect(workshop.findings()).toMatchObject([
      { text: 'Nobody knows where the parcel is', quadrant: 'weakness', touchpoints: ['track'] },
    ])
  })

  test('DS38 a decision that changes takes along what nobody worded, and leaves what somebody did', () => {
    const { workshop } = show({ role: 'facilitator' })
    const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
    press('Weakness')
    press('Strength')
    expect(workshop.findings().map(({ quadrant }) => quadrant)).toEqual(['strength'])
    workshop.board.findings.patch(workshop.findings()[0]!.id, { text: 'We always know' })
    press('Keep as is')
    expect(workshop.findings().map(({ text }) => text)).toEqual(['We always know'])
    press('Strength')
    expect(workshop.findings()).toHaveLength(1)
  })

  test('DS7 a comment is added with Enter and signed, unless contributions are anonymous', () => {
    const { workshop } = show()
    const field = screen.getByLabelText('Add a comment')
    fireEvent.input(field, { target: { value: '  Two days of silence ' } })
    fireEvent.submit(field.closest('form')!)
    expect(workshop.comments()).toMatchObject([
      { target: 'track', text: 'Two days of silence', author: 'ana' },
    ])
    expect(screen.getByText('“Two days of silence”')).toBeTruthy()
    cleanup()
    const anonymous = show({ settings: { anonymous: true } })
    const line = screen.getByLabelText('Add a comment')
    fireEvent.input(line, { target: { value: 'Unsigned' } })
    fireEvent.submit(line.closest('form')!)
    expect(anonymous.workshop.comments()[0]?.author).toBeNull()
  })

  test('DS8 before the reveal it shows who is done by department and no figure', () => {
    renderRouted(DiscussScreen, {
      ...seed,
      activities: { rate: 'open' },
      progress: {
        rate: { done: 3, started: 5, of: 9, departments: { sales: { done: 2, of: 4 } } },
      },
    })
    expect(screen.getByText('Nothing is revealed yet')).toBeTruthy()
    expect(screen.getByText('3 of 9 people are done')).toBeTruthy()
    expect(screen.getByRole('progressbar', { name: 'Sales: 2 of 4' })).toBeTruthy()
    expect(screen.queryByRole('img', { name: /mean/u })).toBeNull()
  })

  test('DS9 after a second reveal the way from the earlier mean is told', () => {
    renderRouted(
      DiscussScreen,
      { ...seed, rounds: [...seed.rounds!, { id: 'r2', name: '', openedAt: 3, revealedAt: 4 }] },
      {
        prepare: (made) => {
          reveal(made)
          publish(made, 'r2', { track: together })
          made.docs.record.getMap('session').set('round', 'r2')
        },
      },
    )
    fireEvent.click(agenda().getByRole('button', { name: /Delivery tracking/u }))
    expect(screen.getByText('2.6 to 3.3')).toBeTruthy()
    expect(screen.getAllByText('closer together').length).toBeGreaterThan(0)
  })

  test('DS9 an item that was not rated again says which round its figures are from', () => {
    renderRouted(
      DiscussScreen,
      { ...seed, rounds: [...seed.rounds!, { id: 'r2', name: '', openedAt: 3, revealedAt: 4 }] },
      {
        prepare: (made) => {
          reveal(made)
          publish(made, 'r2', { close: together })
          made.docs.record.getMap('session').set('round', 'r2')
        },
      },
    )
    const article = () => within(screen.getByRole('article')).queryByText('figures from Round 1')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Delivery tracking')
    expect(article()).not.toBeNull()
    expect(screen.queryByText(/Nobody rated/u)).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Next: Payment' }))
    expect(article()).toBeNull()
  })

  test('DS11 every figure follows the item in front, the number of people too', () => {
    show()
    const shown = () => screen.getByRole('article').textContent
    expect(apart.gap?.n).not.toBe(together.gap?.n)
    expect(shown()).toContain(`${apart.gap?.n} people`)
    const before = figuresOf(shown())
    fireEvent.click(screen.getByRole('button', { name: 'Next: Payment' }))
    expect(shown()).toContain(`${together.gap?.n} people`)
    expect(shown()).not.toContain(`${apart.gap?.n} people`)
    const followed = figuresOf(shown())
    fireEvent.click(agenda().getByRole('button', { name: /Delivery tracking/u }))
    expect(figuresOf(shown())).toEqual(before)
    // The same figures as when the other item is the first one drawn.
    cleanup()
    renderRouted(DiscussScreen, seed, {
      prepare: (made) => publish(made, 'r1', { close: together }),
    })
    expect(figuresOf(shown())).toEqual(followed)
  })

  test('DS14 what is folded unfolds when it comes in front, so that no place is left out', () => {
    show()
    const places = () =>
      agenda()
        .getAllByRole('listitem')
        .map((one) => one.textContent?.[0])
    expect(places()).toEqual(['1'])
    fireEvent.click(screen.getByRole('button', { name: 'Next: Payment' }))
    expect(places()).toEqual(['1', '2', '3'])
  })

  test('DS10 the list holds every touchpoint, in words where there is no figure, and decides too', () => {
    const { workshop } = show({ role: 'facilitator' }, 'list')
    const table = within(screen.getByRole('table', { name: 'All figures' }))
    expect(table.getAllByRole('row')).toHaveLength(4)
    expect(table.getByRole('row', { name: /Repair/u }).textContent).toContain('too few')
    fireEvent.change(table.getByLabelText('Payment: decision'), { target: { value: 'keep' } })
    expect(workshop.touchpointsById.close?.decision).toBe('keep')
    fireEvent.click(table.getByRole('button', { name: 'Payment' }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Payment')
  })
})
