import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PrioritiseScreen } from '../../../../client/features/prioritise/PrioritiseScreen.tsx'
import { prioritise } from '../../../../client/i18n/en/prioritise.ts'
import * as record from '../../../../shared/doc/record.ts'
import { prepareBrowser, settled } from '../../browserParts.ts'
import { heardNow } from '../../heardNow.ts'
import type { MadeWorkshop } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { addField, card, key, open, propose, publish, type } from './seeds.ts'

const two = (made: MadeWorkshop): void => {
  propose(made, 'Hub message')
  propose(made, 'Delivery cost')
}
const idOf = ({ workshop }: MadeWorkshop, title: string): string =>
  workshop.initiatives().find((initiative) => initiative.title === title)!.id
const press = (title: string, name: string) =>
  fireEvent.click(within(card(title)).getByRole('radio', { name }))

beforeEach(() => {
  prepareBrowser()
  sessionStorage.clear()
})
afterEach(cleanup)

describe('estimates', () => {
  test('PR1 an estimate counts from its second answer, and says what is missing until then', () => {
    const made = renderScreen(PrioritiseScreen, open, { prepare: two })
    press('Hub message', `Impact 5, ${prioritise.estimate.impactHigh}`)
    expect(made.workshop.myEstimates()).toEqual({})
    expect(card('Hub message').textContent).toContain(prioritise.estimate.missing.effort)
    press('Hub message', 'Effort 2')
    expect(made.workshop.myEstimates()[idOf(made, 'Hub message')]).toEqual({ impact: 5, effort: 2 })
    expect(card('Hub message').textContent).toContain(prioritise.estimate.done)
  })

  test('PR1 keys alone answer one initiative after another', () => {
    const made = renderScreen(PrioritiseScreen, open, { prepare: two })
    for (const name of ['4', '2', '5', '1']) key(name)
    expect(made.workshop.myEstimates()[idOf(made, 'Hub message')]).toEqual({ impact: 4, effort: 2 })
    expect(made.workshop.myEstimates()[idOf(made, 'Delivery cost')]).toEqual({
      impact: 5,
      effort: 1,
    })
  })

  test('PR1 Enter goes on without answering, Backspace goes back, arrows only look around', () => {
    const { workshop } = renderScreen(PrioritiseScreen, open, { prepare: two })
    key('Backspace') // from nowhere the keys begin at the first open question
    expect(card('Hub message').contains(document.activeElement)).toBe(true)
    key('Enter')
    expect(card('Delivery cost').contains(document.activeElement)).toBe(true)
    key('ArrowRight')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Impact 2')
    key('Backspace')
    expect(card('Hub message').contains(document.activeElement)).toBe(true)
    expect(workshop.myEstimates()).toEqual({})
  })

  test('PR1 Enter on an answer that the arrows led to gives it, and it is said', () => {
    renderScreen(PrioritiseScreen, open, { prepare: two })
    key('Backspace')
    for (const name of ['ArrowRight', 'ArrowRight']) key(name)
    const third = document.activeElement!
    // Kept by nobody, so that the browser presses the button.
    expect(fireEvent.keyDown(third, { key: 'Enter' })).toBe(true)
    fireEvent.click(third)
    expect(third.getAttribute('aria-checked')).toBe('true')
    key('4')
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(
      'Effort 4: Hub message',
    )
  })

  test('PR1 digits typed into a field are text, not answers', () => {
    const { workshop } = renderScreen(PrioritiseScreen, open, { prepare: two })
    const field = addField()
    field.focus()
    fireEvent.keyDown(field, { key: '5' })
    fireEvent.keyDown(field, { key: '3' })
    expect(workshop.myEstimates()).toEqual({})
  })

  test('PR40 the ends of a scale say what they mean, also when they are answered by keys', () => {
    renderScreen(PrioritiseScreen, open, { prepare: (made) => void propose(made, 'Hub message') })
    const names = within(card('Hub message'))
      .getAllByRole('radio')
      .map((one) => one.getAttribute('aria-label'))
    const { impactLow, impactHigh, effortLow, effortHigh } = prioritise.estimate
    expect(names.filter((name) => name?.includes(','))).toEqual([
      `Impact 1, ${impactLow}`,
      `Impact 5, ${impactHigh}`,
      `Effort 1, ${effortLow}`,
      `Effort 5, ${effortHigh}`,
    ])
    key('5')
    expect(
      screen
        .getAllByRole('status')
        .some((one) => one.textContent?.includes(`Impact 5, ${impactHigh}`)),
    ).toBe(true)
  })

  test('PR1 an estimate can be changed and taken back', () => {
    const made = renderScreen(PrioritiseScreen, open, { prepare: two })
    for (const name of ['4', '2']) key(name)
    press('Hub message', `Impact 1, ${prioritise.estimate.impactLow}`)
    expect(made.workshop.myEstimates()[idOf(made, 'Hub message')]).toEqual({ impact: 1, effort: 2 })
    fireEvent.click(
      screen.getByRole('button', { name: prioritise.estimate.takeBackOf('Hub message') }),
    )
    expect(made.workshop.myEstimates()).toEqual({})
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  })

  test('PR2 of the others it tells how many are done and nothing else, even when figures were sent', () => {
    renderScreen(PrioritiseScreen, open, {
      prepare(made) {
        const id = propose(made, 'Hub message')
        publish(made, id, [5, 2], [5, 2], [5, 2])
        record.dotTallies.set(made.docs.record, 'prioritise', id, { dots: 41, voters: 9 })
      },
    })
    expect(screen.getByText(prioritise.progress.people(4, 12))).toBeTruthy()
    expect(screen.getByText(prioritise.secret)).toBeTruthy()
    expect(document.body.textContent).not.toMatch(/41|quick win/iu)
    expect(screen.queryByRole('img', { name: /Impact against effort/u })).toBeNull()
  })

  test('PR3 a viewer sees that others estimate, and cannot', () => {
    renderScreen(PrioritiseScreen, { ...open, role: 'viewer' }, { prepare: two })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(prioritise.watching.title)
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.queryByRole('textbox', { name: prioritise.add.label })).toBeNull()
  })

  test('PR4 when it closes, the own estimates stay readable and cannot be changed', () => {
    const made = renderScreen(PrioritiseScreen, open, { prepare: two })
    for (const name of ['4', '2']) key(name)
    made.setActivity('prioritise', 'closed')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(prioritise.closed.title)
    expect(card('Hub message').textContent).toContain(prioritise.estimate.mine(4, 2))
    key('1')
    expect(made.workshop.myEstimates()[idOf(made, 'Hub message')]).toEqual({ impact: 4, effort: 2 })
  })
})

describe('dots', () => {
  test('PR5 the cap and the budget of the ballot hold', () => {
    renderScreen(PrioritiseScreen, open, { prepare: two })
    const give = (title: string) =>
      screen.getByRole('button', { name: prioritise.dots.give(title) })
    expect(card('Hub message').textContent).toContain(prioritise.dots.short(3, 3))
    fireEvent.click(give('Hub message'))
    fireEvent.click(give('Hub message'))
    expect(give('Hub message').getAttribute('aria-disabled')).toBe('true')
    expect(card('Hub message').textContent).toContain(prioritise.dots.short(1, 3))
    fireEvent.click(give('Delivery cost'))
    expect(give('Delivery cost').getAttribute('aria-disabled')).toBe('true')
    expect(screen.getByText(new RegExp(prioritise.dots.left(0, 3), 'u'))).toBeTruthy()
  })
})

describe('initiatives', () => {
  test('PR6 Enter adds an initiative by hand, also while nothing is open yet', () => {
    const { workshop } = renderScreen(PrioritiseScreen, {
      ...open,
      activities: { prioritise: 'closed' },
      progress: {},
    })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(prioritise.empty.title)
    const field = addField()
    field.focus()
    type(field, '  Hub   message ')
    fireEvent.submit(addField().form!)
    expect(workshop.initiatives()).toMatchObject([{ title: 'Hub message', findings: [] }])
    expect(addField()).toBe(field)
    expect(document.activeElement).toBe(field)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(prioritise.notYet.title(1))
  })

  test('PR7 one or two findings make an initiative that takes their touchpoints over', () => {
    const { workshop } = renderScreen(PrioritiseScreen, open, {
      prepare({ workshop: { board } }) {
        for (const [text, quadrant, touchpoints] of [
          ['Silent parcel', 'weakness', ['track']],
          ['Station shops', 'opportunity', []],
          ['Old prices', 'threat', []],
        ] as const)
          board.findings.add({
            text,
            quadrant,
            touchpoints,
            origin: 'person',
            reason: '',
            author: null,
          })
      },
    })
    fireEvent.click(screen.getByRole('button', { name: prioritise.add.fromFindings }))
    const choice = (text: string) =>
      screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(text, 'u') })
    fireEvent.click(choice('Silent parcel'))
    fireEvent.click(choice('Station shops'))
    expect(choice('Old prices').disabled).toBe(true)
    const title = screen.getByRole<HTMLInputElement>('textbox', { name: prioritise.pick.what })
    type(title, 'Pick up at the station')
    fireEvent.submit(title.form!)
    const ids = workshop.findings().map(({ id }) => id)
    expect(workshop.initiatives()).toMatchObject([
      { title: 'Pick up at the station', findings: ids.slice(0, 2), touchpoints: ['track'] },
    ])
    expect(card('Pick up at the station').textContent).toContain('Silent parcel')
    expect(card('Pick up at the station').textContent).toContain('Delivery tracking')
  })

  test('PR8 a deleted initiative comes back by undo', async () => {
    const { workshop } = renderScreen(PrioritiseScreen, open, { prepare: two })
    await new Promise((resolve) => setTimeout(resolve, 450)) // a step of its own for undo
    fireEvent.click(screen.getByRole('button', { name: prioritise.menu('Hub message') }))
    fireEvent.click(screen.getByText('Delete'))
    expect(workshop.initiatives()).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await settled()
    expect(workshop.initiatives().map(({ title }) => title)).toContain('Hub message')
  })

  test('PR9 what others add is announced, what the person adds is said by its title', () => {
    const made = renderScreen(PrioritiseScreen, open, { prepare: two })
    type(addField(), 'Mine')
    fireEvent.submit(addField().form!)
    expect(screen.getByRole('log').textContent).toBe('')
    expect(heardNow()).toBe(`Mine: ${prioritise.news.added(1)}`)
    propose(made, 'Theirs')
    expect(screen.getByRole('log').textContent).toBe(prioritise.news.added(1))
  })

  test('PR10 on a locked board people still estimate, and cannot change the list', () => {
    renderScreen(PrioritiseScreen, open, {
      prepare(made) {
        two(made)
        record.session.patch(made.docs.record, { boardLocked: true })
      },
    })
    expect(screen.getByText(prioritise.readOnly)).toBeTruthy()
    expect(screen.queryByRole('textbox')).toBeNull()
    press('Hub message', `Impact 5, ${prioritise.estimate.impactHigh}`)
    press('Hub message', 'Effort 2')
    expect(card('Hub message').textContent).toContain(prioritise.estimate.done)
  })
})
