import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SwotScreen } from '../../../../client/features/swot/SwotScreen.tsx'
import { prioritise } from '../../../../client/i18n/en/prioritise.ts'
import { swot } from '../../../../client/i18n/en/swot.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { MadeWorkshop } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { prepareBrowser } from '../../browserParts.ts'
import { rated, write, quadrant, give, takeBack } from './screenParts.ts'

beforeEach(() => {
  prepareBrowser()
  localStorage.clear()
})
afterEach(cleanup)

describe('dots', () => {
  const three = (made: MadeWorkshop): void => {
    for (const text of ['One', 'Two', 'Three']) write(made, 'weakness', text)
  }

  test('SW8 one item takes no more than its cap, and all of them no more than the budget', () => {
    renderScreen(SwotScreen, rated, { prepare: three })
    expect(screen.getByText(new RegExp(swot.dots.left(3, 3), 'u'))).toBeTruthy()
    fireEvent.click(give('One'))
    fireEvent.click(give('One'))
    expect(give('One').getAttribute('aria-disabled')).toBe('true')
    expect(give('One').title).toBe(swot.dots.noMore)
    fireEvent.click(give('Two'))
    expect(screen.getByText(new RegExp(swot.dots.left(0, 3), 'u'))).toBeTruthy()
    expect(give('Three').getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(takeBack('One'))
    expect(give('Three').getAttribute('aria-disabled')).toBe('false')
  })

  test('SW9 every fast press counts up to the limit, where the focus stays and the reason is said', () => {
    const { workshop } = renderScreen(SwotScreen, rated, { prepare: three })
    give('One').focus()
    for (let press = 0; press < 6; press++) fireEvent.click(document.activeElement!)
    expect(Object.values(workshop.myDots('swot'))).toEqual([2])
    expect(document.activeElement).toBe(give('One'))
    expect(screen.getByRole('log').textContent).toBe(swot.dots.noMore)
    expect(screen.getByText(swot.dots.left(1, 3)).getAttribute('role')).toBe('status')
  })

  test('PR41 dots that missed the reveal are marked for whoever gave them', () => {
    renderScreen(
      SwotScreen,
      { ...rated, activities: { rate: 'revealed', swot: 'revealed' } },
      {
        prepare: (made) => {
          three(made)
          const two = made.workshop.findings().find((one) => one.text === 'Two')!.id
          Object.assign(made.workshop, {
            lateAnswers: { ...made.workshop.lateAnswers, dots: () => [two] },
          })
        },
      },
    )
    const marked = screen.getAllByText(prioritise.late).map((one) => one.closest('article, li'))
    expect(marked).toHaveLength(1)
    expect(marked[0]?.textContent).toContain('Two')
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
