import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import * as board from '../../../../shared/doc/board.ts'
import * as record from '../../../../shared/doc/record.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { addField, key, note, open, stage, titles } from './screenParts.ts'
import { prepareBrowser, settled } from '../../browserParts.ts'

beforeAll(prepareBrowser)
afterEach(cleanup)

describe('Detail and rights of the Collect screen', () => {
  test('CO7 while collecting is closed nothing can be added or moved, and it says why', () => {
    renderScreen(CollectScreen, { ...open, activities: { collect: 'closed' } })
    screen.getByText('Collecting is closed')
    expect(screen.queryByRole('textbox', { name: 'Add to DECISION' })).toBeNull()
    note('Payment').focus()
    key('Delete')
    key('m')
    expect(titles('DECISION')).toEqual(['Payment'])
    expect(document.querySelector('dialog[open]')).toBeNull()
  })

  test('CO7 a facilitator prepares the board while it is closed for the others', () => {
    renderScreen(CollectScreen, {
      ...open,
      role: 'facilitator',
      activities: { collect: 'closed' },
    })
    expect(addField('DECISION')).toBeTruthy()
  })

  test('CO7 a locked board can only be read, also by somebody who has a touchpoint open', () => {
    const { docs } = renderScreen(CollectScreen, open)
    fireEvent.click(note('Payment'))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' }).readOnly).toBe(false)
    record.session.patch(docs.record, { boardLocked: true })
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' }).readOnly).toBe(true)
    expect(screen.queryByRole('button', { name: 'Delete touchpoint' })).toBeNull()
    expect(screen.queryByPlaceholderText('Write a comment')).toBeNull()
  })

  test('CO8 a half-written comment is never sent for another touchpoint', () => {
    const { workshop } = renderScreen(CollectScreen, open)
    fireEvent.click(note('Payment'))
    fireEvent.input(screen.getByPlaceholderText('Write a comment'), { target: { value: 'slow' } })
    fireEvent.click(note('Advert'))
    const field = screen.getByPlaceholderText<HTMLTextAreaElement>('Write a comment')
    expect(field.value).toBe('')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(workshop.comments()).toEqual([])
  })

  test('CO8 a half-written comment is kept with its touchpoint when the sheet closes, and it is said', () => {
    renderScreen(CollectScreen, open)
    fireEvent.click(note('Payment'))
    fireEvent.input(screen.getByPlaceholderText('Write a comment'), { target: { value: 'slow' } })
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    screen.getByText('What you have not sent is kept with its touchpoint until you come back.')
    fireEvent.click(note('Payment'))
    const field = screen.getByPlaceholderText<HTMLTextAreaElement>('Write a comment')
    expect(field.value).toBe('slow')
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(field.value).toBe('')
  })

  test('CO8 half-written evidence is kept with its touchpoint; Cancel drops it', () => {
    renderScreen(CollectScreen, open)
    fireEvent.click(note('Payment'))
    fireEvent.click(screen.getByRole('button', { name: 'Add evidence' }))
    fireEvent.input(screen.getByLabelText('What it says'), { target: { value: '38 % ask' } })
    fireEvent.click(note('Advert'))
    expect(screen.queryByLabelText('What it says')).toBeNull()
    fireEvent.click(note('Payment'))
    expect(screen.getByLabelText<HTMLTextAreaElement>('What it says').value).toBe('38 % ask')
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    fireEvent.click(screen.getByRole('button', { name: 'Add evidence' }))
    expect(screen.getByLabelText<HTMLTextAreaElement>('What it says').value).toBe('')
  })

  test('CO8 only one’s own comment can be deleted', () => {
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

  test('CO9 evidence without words is refused with a reason; with words it counts on the note', () => {
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

  test('CO10 an emptied title is never stored: the touchpoint would vanish for everybody', () => {
    const { workshop } = renderScreen(CollectScreen, open)
    fireEvent.click(note('Payment'))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' })
    fireEvent.input(field, { target: { value: '' } })
    expect(workshop.touchpointsById.pay?.title).toBe('Payment')
    fireEvent.blur(field)
    expect(field.value).toBe('Payment')
  })

  test('CO11 deleting moves the focus on, and Undo brings everything back', async () => {
    renderScreen(CollectScreen, open)
    note('Advert').focus()
    key('Delete')
    await settled()
    expect(titles('AWARENESS')).toEqual(['Web site'])
    expect(document.activeElement?.textContent).toBe('Web site')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(titles('AWARENESS')).toEqual(['Advert', 'Web site'])
  })
})
