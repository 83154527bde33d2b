import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PrioritiseScreen } from '../../../../client/features/prioritise/PrioritiseScreen.tsx'
import { prioritise } from '../../../../client/i18n/en/prioritise.ts'
import type { Workshop } from '../../../../client/workshop/workshop.ts'
import * as record from '../../../../shared/doc/record.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { card, outcome, propose, publish, revealed } from './seeds.ts'

const headline = () => screen.getByRole('heading', { level: 1 }).textContent
const order = () =>
  screen.getAllByRole('article').map((row) => row.querySelector('h3 > span')?.textContent)

beforeEach(() => {
  prepareBrowser()
  sessionStorage.clear()
  globalThis.ResizeObserver = class {
    observe = () => undefined
    unobserve = () => undefined
    disconnect = () => undefined
  }
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 820 })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  Reflect.deleteProperty(HTMLElement.prototype, 'clientWidth')
})

describe('the result', () => {
  test('PR41 an estimate or dots that missed the reveal are marked for whoever gave them', () => {
    let late = ''
    renderScreen(PrioritiseScreen, revealed, {
      prepare: (made) => {
        outcome(made)
        const id = (title: string) =>
          made.workshop.initiatives().find((one) => one.title === title)!.id
        late = id('Hub message')
        const dotted = id('Delivery cost')
        Object.assign(made.workshop, {
          lateAnswers: {
            ratings: () => [],
            estimates: () => [late],
            dots: (ballot: string) => (ballot === 'prioritise' ? [dotted] : []),
          },
        })
      },
    })
    const marked = screen.getAllByText(prioritise.late).map((one) => one.closest('article'))
    expect(new Set(marked)).toEqual(new Set([card('Hub message'), card('Delivery cost')]))
  })

  test('PR12 a sentence says it first: quick wins, and the honest rest', () => {
    renderScreen(PrioritiseScreen, revealed, { prepare: outcome })
    expect(headline()).toBe(
      'Two quick wins, one disputed, one on the line, one with too few estimates',
    )
    expect(screen.getByText(new RegExp(prioritise.means.range(3, 4), 'u'))).toBeTruthy()
  })

  test('PR12 where nothing has three estimates it says that nothing was estimated', () => {
    renderScreen(PrioritiseScreen, revealed, { prepare: (made) => void propose(made, 'Card') })
    expect(headline()).toBe(prioritise.headline.nothing)
  })

  test('PR13 the list has quick wins first, then the rest, then too few; each with its figures', () => {
    renderScreen(PrioritiseScreen, revealed, { prepare: outcome })
    expect(order().slice(0, 3)).toEqual(['Delivery cost', 'Hub message', 'Chat until nine'])
    expect(order().at(-1)).toBe('Loyalty app')
    expect(within(card('Delivery cost')).getByRole('img', { name: 'Place 1' })).toBeTruthy()
    expect(card('Delivery cost').querySelector('dl')?.textContent).toContain('Impact5.0Effort1.0')
    expect(card('Loyalty app').textContent).not.toMatch(/Impact|4\.0/u)
    expect(card('One record').textContent).toContain(prioritise.quadrant.disputed)
  })

  test('PR13 what was dropped is no quick win any more, and stands last', () => {
    const { workshop } = renderScreen(PrioritiseScreen, revealed, { prepare: outcome })
    const id = workshop.initiatives().find(({ title }) => title === 'Delivery cost')!.id
    workshop.board.initiatives.patch(id, { status: 'dropped' })
    expect(headline()).toMatch(/^One quick win,/u)
    expect(order().at(-1)).toBe('Delivery cost')
  })

  test('PR14 the chart shows everything that has a mean, and opens it in the list', () => {
    renderScreen(PrioritiseScreen, revealed, { prepare: outcome })
    const chart = screen.getByRole('img', { name: prioritise.chart.label(4) })
    expect(chart.textContent).toContain('on the line: effort 3.0')
    expect(chart.textContent).toContain('disputed: two camps on impact')
    expect(chart.textContent).not.toContain('Loyalty app')
    fireEvent.click(chart.querySelector('[data-quadrant="onTheLine"]')!)
    const details = within(card('Chat until nine')).getByRole('button', {
      name: prioritise.plan.more('Chat until nine'),
    })
    expect(details.getAttribute('aria-expanded')).toBe('true')
  })
})

describe('the plan', () => {
  test('PR15 owner, department, date, status, measure and checks are written where they stand', () => {
    const { workshop } = renderScreen(PrioritiseScreen, revealed, { prepare: outcome })
    const row = within(card('Delivery cost'))
    const change = (field: HTMLElement, value: string) =>
      fireEvent.change(field, { target: { value } })
    change(row.getByRole('combobox', { name: /^Department: /u }), 'support')
    change(row.getByRole('textbox', { name: /^Owner: /u }), ' Grace Obi ')
    change(row.getByLabelText(/^Due: /u), '2027-01-31')
    fireEvent.click(row.getByRole('button', { name: prioritise.plan.more('Delivery cost') }))
    change(row.getByRole('combobox', { name: /^Status: /u }), 'planned')
    change(
      row.getByRole('textbox', { name: new RegExp(`^${prioritise.plan.measure}: `, 'u') }),
      'Baskets left',
    )
    fireEvent.click(row.getByRole('checkbox', { name: prioritise.plan.measurable }))
    expect(workshop.initiatives().find(({ title }) => title === 'Delivery cost')).toMatchObject({
      department: 'support',
      owner: 'Grace Obi',
      due: '2027-01-31',
      status: 'planned',
      measure: 'Baskets left',
      applicable: false,
      measurable: true,
    })
  })

  test('PR20 a due day stands there in words, whatever language the browser itself has', () => {
    const { workshop } = renderScreen(PrioritiseScreen, revealed, { prepare: outcome })
    const field = () => within(card('Delivery cost')).getByLabelText(/^Due: /u)
    const shown = () => field().parentElement?.textContent
    expect(shown()).toBe(prioritise.plan.setDate)
    fireEvent.change(field(), { target: { value: '2027-01-31' } })
    expect(shown()).toBe('31 Jan 2027')
    expect(workshop.initiatives().some(({ due }) => due === '2027-01-31')).toBe(true)
    fireEvent.change(field(), { target: { value: '' } })
    expect(shown()).toBe(prioritise.plan.setDate)
  })

  test('PR19 an initiative made by hand is linked to touchpoints and findings in its details', () => {
    const made = renderScreen(PrioritiseScreen, revealed, {
      prepare(fresh) {
        propose(fresh, 'Hub message')
        const finding = (text: string) =>
          fresh.workshop.board.findings.add({
            text,
            quadrant: 'weakness',
            touchpoints: ['pay'],
            origin: 'person',
            reason: '',
            author: null,
          })
        for (const text of ['Slow', 'Dear', 'Silent']) finding(text)
      },
    })
    const { workshop } = made
    const links = () => {
      const [{ touchpoints, findings } = { touchpoints: [], findings: [] }] = workshop.initiatives()
      return { touchpoints, findings }
    }
    const row = within(card('Hub message'))
    fireEvent.click(row.getByRole('button', { name: prioritise.plan.more('Hub message') }))
    expect(row.getByText(prioritise.link.hint)).toBeTruthy()
    fireEvent.click(row.getByRole('button', { name: prioritise.link.do }))
    const dialog = within(screen.getByRole('dialog', { name: prioritise.link.title }))
    const tick = (name: RegExp) => dialog.getByRole<HTMLInputElement>('checkbox', { name })
    fireEvent.click(tick(/Delivery tracking/u))
    expect(links()).toEqual({ touchpoints: ['track'], findings: [] })
    fireEvent.click(tick(/Slow/u))
    fireEvent.click(tick(/Dear/u))
    const [slow, dear] = workshop.findings().map(({ id }) => id)
    expect(links()).toEqual({ touchpoints: ['track', 'pay'], findings: [slow, dear] })
    expect(tick(/Silent/u).disabled).toBe(true)
    fireEvent.click(tick(/Slow/u))
    fireEvent.click(tick(/Delivery tracking/u))
    expect(links()).toEqual({ touchpoints: ['pay'], findings: [dear] })
    expect(card('Hub message').textContent).toContain('W2')
  })

  test('PR19 on a locked board nothing can be linked', () => {
    const made = renderScreen(PrioritiseScreen, revealed, { prepare: outcome })
    record.session.patch(made.docs.record, { boardLocked: true })
    const row = within(card('Delivery cost'))
    fireEvent.click(row.getByRole('button', { name: prioritise.plan.more('Delivery cost') }))
    expect(row.queryByRole('button', { name: prioritise.link.do })).toBeNull()
  })

  test('PR16 nothing moves and the focus stays while somebody is writing in the list', async () => {
    const { workshop } = renderScreen(PrioritiseScreen, revealed, { prepare: outcome })
    const owner = within(card('Hub message')).getByRole('textbox', { name: /^Owner: /u })
    owner.focus()
    const before = order()
    const id = workshop.initiatives().find(({ title }) => title === 'Hub message')!.id
    workshop.board.initiatives.patch(id, { status: 'dropped' })
    expect(order()).toEqual(before)
    expect(document.activeElement).toBe(owner)
    owner.blur()
    await vi.waitFor(() => expect(order().at(-1)).toBe('Hub message'), { timeout: 2000 })
  })

  test('PR15 a half-typed year is not kept as a date', () => {
    const { workshop } = renderScreen(PrioritiseScreen, revealed, { prepare: outcome })
    fireEvent.change(within(card('Delivery cost')).getByLabelText(/^Due: /u), {
      target: { value: '0020-01-31' },
    })
    expect(workshop.initiatives().every(({ due }) => due === null)).toBe(true)
  })
})

describe('export', () => {
  const renderWith = (answer: Awaited<ReturnType<Workshop['exportFile']>>) => {
    const asked: string[] = []
    renderScreen(PrioritiseScreen, revealed, {
      prepare(made) {
        outcome(made)
        Object.assign(made.workshop, {
          exportFile(file: string) {
            asked.push(file)
            return Promise.resolve(answer)
          },
        })
      },
    })
    return asked
  }

  test('PR17 quick wins are handed out as a file named after the workshop', async () => {
    URL.createObjectURL = () => 'blob:quick-wins'
    const clicked: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push(this.download)
    })
    const asked = renderWith(new Blob(['x']))
    fireEvent.click(screen.getByRole('button', { name: prioritise.output.mdLabel }))
    await screen.findByText(/quick-wins\.md/u)
    expect(asked).toEqual(['quick-wins.md'])
    expect(clicked[0]).toMatch(/quick-wins\.md$/u)
  })

  test('PR17 a file that could not be made says why', async () => {
    renderWith({ failed: 'offline', detail: '' })
    fireEvent.click(screen.getByRole('button', { name: prioritise.output.csvLabel }))
    expect(await screen.findByText(new RegExp(prioritise.output.failed, 'u'))).toBeTruthy()
  })
})

describe('list twin', () => {
  test('PR18 before the reveal the table takes estimates, dots and every field of the plan', () => {
    const { workshop } = renderScreen(
      PrioritiseScreen,
      { ...revealed, activities: { prioritise: 'open' } },
      { view: 'list', prepare: (made) => void propose(made, 'Hub message') },
    )
    const row = within(screen.getByRole('row', { name: /Hub message/u }))
    const change = (name: string, value: string) =>
      fireEvent.change(row.getByRole('combobox', { name: `${name}: Hub message` }), {
        target: { value },
      })
    change('Impact', '4')
    change('Effort', '2')
    expect(Object.values(workshop.myEstimates())).toEqual([{ impact: 4, effort: 2 }])
    fireEvent.click(row.getByRole('button', { name: prioritise.dots.give('Hub message') }))
    expect(Object.values(workshop.myDots('prioritise'))).toEqual([1])
    change('Status', 'doing')
    fireEvent.click(row.getByRole('checkbox', { name: prioritise.plan.feasible }))
    expect(workshop.initiatives()).toMatchObject([{ status: 'doing', feasible: true }])
    change('Impact', '')
    expect(workshop.myEstimates()).toEqual({})
  })

  test('PR18 after the reveal every row has its place, means, number of estimates and result', () => {
    renderScreen(PrioritiseScreen, revealed, {
      view: 'list',
      prepare(made) {
        outcome(made)
        const id = propose(made, 'Old idea', { status: 'dropped' })
        publish(made, id, [5, 1], [5, 1], [5, 1])
        record.dotTallies.set(made.docs.record, 'prioritise', id, { dots: 6, voters: 4 })
      },
    })
    const rows = screen.getAllByRole('row').slice(1)
    const cells = (row: HTMLElement) =>
      [...row.querySelectorAll('td')].slice(0, 4).map((cell) => cell.textContent)
    expect(rows[0]!.textContent).toContain('Delivery cost')
    expect(cells(rows[0]!)).toEqual(['5.0', '1.0', '3', prioritise.quadrant.quickWin])
    const tooFew = screen.getByRole('row', { name: /Loyalty app/u })
    expect(cells(tooFew)).toEqual(['too few', 'too few', '2', prioritise.quadrant.tooFew])
    expect(rows.at(-1)!.textContent).toContain('Old idea')
    expect(cells(rows.at(-1)!)[3]).toBe('Dropped')
  })
})
