import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import * as board from '../../../../shared/doc/board.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { Seed } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'

const open: Seed = {
  activities: { collect: 'open' },
  touchpoints: {
    'awareness/ad': 'Advert',
    'awareness/site': 'Web site',
    'decision/pay': 'Payment',
  },
}
const stage = (name: string) => screen.getByRole('list', { name })
const titles = (name: string) =>
  [...stage(name).querySelectorAll('[data-note]')].map((note) => note.textContent)
const note = (title: string) => screen.getByRole('button', { name: title })
const key = (name: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement!, { key: name, ...more })
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

function addField(name: string): HTMLInputElement {
  return screen.getByRole('textbox', { name: `Add to ${name}` })
}
function paste(field: HTMLElement, text: string): void {
  fireEvent.paste(field, { clipboardData: { getData: () => text } })
}

beforeAll(() => {
  window.matchMedia = (query) =>
    ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList
  Element.prototype.scrollIntoView = () => undefined
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
})
afterEach(cleanup)

describe('CollectScreen', () => {
  test('Q11 Enter adds at the end of the stage and keeps the field', () => {
    const { workshop } = renderScreen(CollectScreen, open)
    const field = addField('AWARENESS')
    fireEvent.input(field, { target: { value: '  A friend’s advice ' } })
    fireEvent.submit(field.form!)
    expect(titles('AWARENESS')).toEqual(['Advert', 'Web site', 'A friend’s advice'])
    expect(field.value).toBe('')
    expect(document.activeElement).toBe(field)
    expect(workshop.touchpointsOf('awareness')[2]).toMatchObject({
      department: 'sales',
      author: 'ana',
    })
  })

  test('Q11 an empty line adds nothing', () => {
    renderScreen(CollectScreen, open)
    fireEvent.submit(addField('AWARENESS').form!)
    expect(titles('AWARENESS')).toHaveLength(2)
  })

  test('Q11 pasting a list adds one touchpoint a line, and one press takes them all back', () => {
    renderScreen(CollectScreen, open)
    paste(addField('CONSIDERATION'), '- Reviews\n- Shop\n\n- Hotline')
    expect(titles('CONSIDERATION')).toEqual(['Reviews', 'Shop', 'Hotline'])
    screen.getByText('3 touchpoints added to CONSIDERATION.')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(titles('CONSIDERATION')).toEqual([])
    expect(titles('AWARENESS')).toEqual(['Advert', 'Web site'])
  })

  test('Q12 Space picks up, arrows choose, Space puts down; nothing moves before', async () => {
    renderScreen(CollectScreen, open)
    note('Advert').focus()
    key(' ')
    key('ArrowRight')
    key('ArrowRight')
    expect(titles('AWARENESS')).toEqual(['Advert', 'Web site'])
    expect(screen.getByText('Row 1 of 2 in DECISION')).toBeTruthy()
    key(' ')
    await settled()
    expect(titles('DECISION')).toEqual(['Advert', 'Payment'])
    expect(document.activeElement?.textContent).toBe('Advert')
  })

  test('Q12 Escape puts a touchpoint back, and losing the focus does too', () => {
    renderScreen(CollectScreen, open)
    for (const leave of [() => key('Escape'), () => note('Advert').blur()]) {
      note('Advert').focus()
      key(' ')
      key('ArrowDown')
      leave()
      expect(screen.getByText('“Advert” stays where it was.')).toBeTruthy()
      note('Advert').focus()
      key('ArrowRight')
    }
    expect(titles('AWARENESS')).toEqual(['Advert', 'Web site'])
  })

  test('Q12 the dialog moves by words', () => {
    renderScreen(CollectScreen, open)
    note('Advert').focus()
    key('m')
    fireEvent.change(screen.getByLabelText('Stage'), { target: { value: 'decision' } })
    fireEvent.click(screen.getByText('Move here'))
    expect(titles('DECISION')).toEqual(['Payment', 'Advert'])
  })

  test('Q12 a carried touchpoint that someone else deletes is let go', () => {
    const { docs } = renderScreen(CollectScreen, open)
    note('Advert').focus()
    key(' ')
    board.touchpoints.remove(docs.board, 'ad')
    expect(titles('AWARENESS')).toEqual(['Web site'])
    note('Web site').focus()
    key(' ')
    key('ArrowUp')
    key(' ')
    expect(titles('AWARENESS')).toEqual(['Web site'])
  })

  test('Q13 in private what is added is a draft: dashed, in words, and not on the board', () => {
    const { workshop } = renderScreen(CollectScreen, {
      ...open,
      activities: { collect: 'private' },
    })
    screen.getByText('Private for now')
    const field = addField('DECISION')
    fireEvent.input(field, { target: { value: 'Secret' } })
    fireEvent.submit(field.form!)
    expect(within(stage('DECISION')).getByText('Only you see this draft')).toBeTruthy()
    expect(workshop.touchpoints().map(({ title }) => title)).not.toContain('Secret')
    expect(workshop.drafts().map(({ title }) => title)).toEqual(['Secret'])
  })

  test('Q13 a draft whose stage was removed is shown in the first one, never lost', () => {
    const { workshop } = renderScreen(CollectScreen, {
      ...open,
      activities: { collect: 'private' },
    })
    workshop.touchpointActions.add({ title: 'Stray', stage: 'gone' })
    expect(titles('AWARENESS')).toContain('Stray')
  })

  test('Q17 while collecting is closed nothing can be added or moved, and it says why', () => {
    renderScreen(CollectScreen, { ...open, activities: { collect: 'closed' } })
    screen.getByText('Collecting is closed')
    expect(screen.queryByRole('textbox', { name: 'Add to DECISION' })).toBeNull()
    note('Payment').focus()
    key('Delete')
    key('m')
    expect(titles('DECISION')).toEqual(['Payment'])
    expect(document.querySelector('dialog[open]')).toBeNull()
  })

  test('Q17 a facilitator prepares the board while it is closed for the others', () => {
    renderScreen(CollectScreen, {
      ...open,
      role: 'facilitator',
      activities: { collect: 'closed' },
    })
    expect(addField('DECISION')).toBeTruthy()
  })

  test('Q17 a locked board can only be read, also by somebody who has a touchpoint open', () => {
    const { docs } = renderScreen(CollectScreen, open)
    fireEvent.click(note('Payment'))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' }).readOnly).toBe(false)
    record.session.patch(docs.record, { boardLocked: true })
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' }).readOnly).toBe(true)
    expect(screen.queryByRole('button', { name: 'Delete touchpoint' })).toBeNull()
    expect(screen.queryByPlaceholderText('Write a comment')).toBeNull()
  })

  test('Q17 a half-written comment is never sent for another touchpoint', () => {
    const { workshop } = renderScreen(CollectScreen, open)
    fireEvent.click(note('Payment'))
    fireEvent.input(screen.getByPlaceholderText('Write a comment'), { target: { value: 'slow' } })
    fireEvent.click(note('Advert'))
    const field = screen.getByPlaceholderText<HTMLTextAreaElement>('Write a comment')
    expect(field.value).toBe('')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(workshop.comments()).toEqual([])
  })

  test('Q17 only one’s own comment can be deleted', () => {
    const { workshop } = renderScreen(CollectScreen, open, {
      prepare: ({ docs }) => {
        for (const author of ['ana', 'ben'])
          board.comments.put(docs.board, {
            id: author,
            target: 'pay',
            text: `by ${author}`,
            author,
            at: 1,
          })
      },
    })
    fireEvent.click(note('Payment'))
    const bins = screen.getAllByRole('button', { name: 'Delete comment' })
    expect(bins).toHaveLength(1)
    fireEvent.click(bins[0]!)
    expect(workshop.comments().map(({ author }) => author)).toEqual(['ben'])
  })

  test('Q17 evidence without words is refused with a reason; with words it counts on the note', () => {
    renderScreen(CollectScreen, open)
    fireEvent.click(note('Payment'))
    fireEvent.click(screen.getByRole('button', { name: 'Add evidence' }))
    fireEvent.click(screen.getByRole('button', { name: 'Save evidence' }))
    screen.getByText('Write what the evidence says, then save it.')
    fireEvent.input(screen.getByLabelText('What it says'), { target: { value: '38 % ask' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save evidence' }))
    within(stage('DECISION')).getByText('1 piece of evidence')
    fireEvent.click(screen.getByRole('button', { name: 'Reject as noise' }))
    expect(within(stage('DECISION')).queryByText('1 piece of evidence')).toBeNull()
  })

  test('Q17 an emptied title is never stored: the touchpoint would vanish for everybody', () => {
    const { workshop } = renderScreen(CollectScreen, open)
    fireEvent.click(note('Payment'))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' })
    fireEvent.input(field, { target: { value: '' } })
    expect(workshop.touchpointsById.pay?.title).toBe('Payment')
    fireEvent.blur(field)
    expect(field.value).toBe('Payment')
  })

  test('Q17 deleting moves the focus on, and Undo brings everything back', async () => {
    renderScreen(CollectScreen, open)
    note('Advert').focus()
    key('Delete')
    await settled()
    expect(titles('AWARENESS')).toEqual(['Web site'])
    expect(document.activeElement?.textContent).toBe('Web site')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(titles('AWARENESS')).toEqual(['Advert', 'Web site'])
  })

  test('Q18 a touchpoint whose stage is gone is still shown', () => {
    renderScreen(CollectScreen, { ...open, touchpoints: { 'gone/lost': 'Lost one' } })
    expect(screen.getByRole('region', { name: 'Without a stage' }).textContent).toContain(
      'Lost one',
    )
  })
})

describe('CollectScreen as a list', () => {
  const list = { view: 'list' } as const
  const rows = () =>
    [...document.querySelectorAll('tbody [data-note]')].map((row) => row.textContent)

  test('Q15 the list has every touchpoint in the order of the journey', () => {
    renderScreen(CollectScreen, open, list)
    expect(rows()).toEqual(['Advert', 'Web site', 'Payment'])
    expect(screen.getByText('3 touchpoints, in the order of the journey')).toBeTruthy()
  })

  test('Q15 arrows go from row to row across stages, Alt and an arrow moves one', async () => {
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

  test('Q15 a search that finds nothing says that nothing was deleted and shows all again', () => {
    renderScreen(CollectScreen, open, list)
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zebra' } })
    expect(rows()).toEqual([])
    screen.getByText('No touchpoint fits the search and the filters. Nothing was deleted.')
    fireEvent.click(screen.getByRole('button', { name: 'Show all again' }))
    expect(rows()).toHaveLength(3)
  })

  test('Q15 a stage folds and says so', () => {
    renderScreen(CollectScreen, open, list)
    const fold = screen.getByRole('button', { name: 'Fold AWARENESS' })
    fireEvent.click(fold)
    expect(rows()).toEqual(['Payment'])
    expect(screen.getByRole('button', { name: 'Unfold AWARENESS' }).ariaExpanded).toBe('false')
  })
})
