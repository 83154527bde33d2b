import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import { fitsTitle, titleRoom } from '../../../../client/features/collect/titleRoom.ts'
import * as board from '../../../../shared/doc/board.ts'
import * as frame from '../../../../shared/doc/frame.ts'
import { heardNow } from '../../heardNow.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { addField, note, open, paste, titles } from './screenParts.ts'
import { prepareBrowser } from '../../browserParts.ts'

beforeAll(prepareBrowser)
afterEach(() => {
  cleanup()
  localStorage.clear()
})

const type = (field: HTMLInputElement, words: string): void => {
  fireEvent.focus(field)
  fireEvent.input(field, { target: { value: words } })
}
const inForm = (words: string | RegExp) => screen.getByText(words, { selector: 'form p' })
const fill = (n: number) => 'x'.repeat(n)

describe('the field that adds a touchpoint', () => {
  test('CO105 it says how much room is left when little is, and once aloud', () => {
    renderScreen(CollectScreen, open)
    const field = addField('AWARENESS')
    type(field, fill(159))
    expect(screen.queryByText(/characters? left/u)).toBeNull()
    type(field, fill(165))
    expect(inForm('35 characters left')).toBeTruthy()
    expect(heardNow()).toBe('35 characters left')
    expect(field.getAttribute('aria-describedby')).toBe(inForm('35 characters left').id)
    type(field, fill(166))
    expect(inForm('34 characters left')).toBeTruthy()
    expect(heardNow()).toBe('35 characters left')
  })

  test('CO105 what is too long stays in the field, says by how much, and is added once it is shortened', () => {
    renderScreen(CollectScreen, open)
    const field = addField('AWARENESS')
    type(field, fill(205))
    fireEvent.submit(field.form!)
    expect(field.value).toBe(fill(205))
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(inForm(/^5 characters over the limit of 200\. It is kept here/u)).toBeTruthy()
    expect(titles('AWARENESS')).toEqual(['Advert', 'Web site'])
    type(field, fill(200))
    fireEvent.submit(field.form!)
    expect(titles('AWARENESS')).toEqual(['Advert', 'Web site', fill(200)])
  })

  test('CO105 of a pasted list the lines that are too long stay in the field', () => {
    renderScreen(CollectScreen, open)
    const field = addField('AWARENESS')
    paste(field, `Radio\n${fill(230)}\nHotline`)
    expect(titles('AWARENESS')).toEqual(['Advert', 'Web site', 'Radio', 'Hotline'])
    expect(field.value).toBe(fill(230))
    expect(inForm(/^30 characters over/u)).toBeTruthy()
  })

  test('CO105 room is counted in what a reader calls characters, without the spaces around', () => {
    expect(titleRoom(fill(160))).toBe(40)
    expect(titleRoom(fill(159))).toBeNull()
    expect(titleRoom(`  ${fill(198)}   `)).toBe(2)
    expect(titleRoom('👩‍👩‍👧‍👦'.repeat(199))).toBe(1)
    expect([fitsTitle(fill(200)), fitsTitle(fill(201))]).toEqual([true, false])
  })
})

describe('the title of an open touchpoint', () => {
  const title = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' })

  test('CO109 what is pasted and does not fit is refused as a whole, and it is said', () => {
    const { workshop } = renderScreen(CollectScreen, open)
    fireEvent.click(note('Payment'))
    fireEvent.focus(title())
    const event = { clipboardData: { getData: () => fill(230) } }
    // What the browser would do by itself is prevented.
    expect(fireEvent.paste(title(), event)).toBe(false)
    expect(workshop.touchpointsById.pay?.title).toBe('Payment')
    expect(title().value).toBe('Payment')
    expect(heardNow()).toMatch(/^What was pasted is 3\d characters too long for a title/u)
    expect(document.getElementById(title().getAttribute('aria-describedby')!)?.textContent).toBe(
      heardNow(),
    )
    fireEvent.input(title(), { target: { value: 'Pay' } })
    expect(title().getAttribute('aria-describedby')).toBeNull()
    expect(fireEvent.paste(title(), { clipboardData: { getData: () => 'ment' } })).toBe(true)
  })

  test('CO109 the title says when little room is left', () => {
    renderScreen(CollectScreen, open)
    fireEvent.click(note('Payment'))
    fireEvent.focus(title())
    fireEvent.input(title(), { target: { value: fill(190) } })
    expect(screen.getByText('10 characters left', { selector: 'p' })).toBeTruthy()
  })
})

describe('what stands on a note', () => {
  test('CO107 a channel is a sign beside the department, and says its name where it stands alone', () => {
    const { docs } = renderScreen(CollectScreen, open)
    frame.channels.put(docs.frame, { id: 'post', name: 'Letters', kind: 'mail', position: 'a' })
    const item = () => note('Advert').closest('li')!
    board.touchpoints.patch(docs.board, 'ad', { channels: ['post'], department: null })
    const named = [...item().querySelectorAll('span')].find((one) => one.textContent === 'Letters')!
    expect(named.querySelector('svg')).not.toBeNull()
    expect(named.title).toBe('')
    board.touchpoints.patch(docs.board, 'ad', { department: 'sales' })
    expect(item().querySelector('[title="Letters"]')?.querySelector('svg')).not.toBeNull()
  })
})
