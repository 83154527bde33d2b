import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library'
import { afterEach, expect, test, vi } from 'vitest'
import { InlineEdit } from '../../../client/ui/InlineEdit.tsx'

afterEach(cleanup)

function setUp(required = false) {
  const commit = vi.fn()
  render(() => <InlineEdit value="Hotline" label="Title" onCommit={commit} required={required} />)
  fireEvent.click(screen.getByRole('button', { name: 'Title: Hotline' }))
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' })
  return { commit, field }
}

test('KT2 Enter keeps what was written and gives the focus back to the text', () => {
  const { commit, field } = setUp()
  fireEvent.input(field, { target: { value: ' Help line ' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(commit.mock.calls).toEqual([['Help line']])
  expect(document.activeElement).toBe(screen.getByRole('button'))
})

test('KT2 Escape leaves everything as it was', () => {
  const { commit, field } = setUp()
  fireEvent.input(field, { target: { value: 'Help line' } })
  fireEvent.keyDown(field, { key: 'Escape' })
  expect(commit).not.toHaveBeenCalled()
  expect(screen.getByRole('button').textContent).toBe('Hotline')
})

test('KT2 leaving the field keeps what was written, once', () => {
  const { commit, field } = setUp()
  fireEvent.input(field, { target: { value: 'Help line' } })
  fireEvent.blur(field)
  expect(commit.mock.calls).toEqual([['Help line']])
})

test('KT2 nothing is committed when nothing changed', () => {
  const { commit, field } = setUp()
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(commit).not.toHaveBeenCalled()
})

test('KT2 a required text cannot be emptied', () => {
  const { commit, field } = setUp(true)
  fireEvent.input(field, { target: { value: '   ' } })
  fireEvent.keyDown(field, { key: 'Enter' })
  expect(commit).not.toHaveBeenCalled()
})

/** The texts a name is put together from, each with its language. */
const partsOf = (element: Element) =>
  element
    .getAttribute('aria-labelledby')
    ?.split(' ')
    .map((id) => document.getElementById(id))
    .map((part) => [part?.textContent, part?.closest('[lang]')?.getAttribute('lang')])

test('B81 a text in another language is named in two voices, and its field speaks its language', () => {
  render(() => <InlineEdit value="Kundtjänst" lang="sv" label="Title" onCommit={() => undefined} />)
  const text = screen.getByRole('button', { name: 'Title: Kundtjänst' })
  expect(partsOf(text)).toEqual([
    ['Title:', undefined],
    ['Kundtjänst', 'sv'],
  ])
  fireEvent.click(text)
  const field = screen.getByRole('textbox', { name: 'Title' })
  expect(field.lang).toBe('sv')
  expect(partsOf(field)).toEqual([['Title', undefined]])
})

test('B81 a label that quotes people says their words in their language, ours in ours', () => {
  render(() => (
    <InlineEdit
      value=""
      label="Väntetid, target"
      quote={{ words: 'Väntetid', lang: 'sv', say: (name) => `${name}, target` }}
      placeholder="enter"
      placeholderIsDeed
      onCommit={() => undefined}
    />
  ))
  expect(screen.getByRole('button', { name: 'enter: Väntetid, target' })).toBeTruthy()
  expect(screen.getByText('Väntetid').lang).toBe('sv')
  expect(screen.getByText(/, target$/u).lang).toBe('')
})

test('B81 what is only read carries its language, what stands in for it does not', () => {
  const shown = (value: string) =>
    render(() => (
      <InlineEdit
        readOnly
        saysLabel
        value={value}
        lang="sv"
        label="Goal"
        placeholder="nothing yet"
        onCommit={() => undefined}
      />
    ))
  shown('Hitta rätt')
  expect(screen.getByText('Hitta rätt').lang).toBe('sv')
  expect(screen.getByText(/^Goal/u).closest('[lang]')).toBeNull()
  shown('')
  expect(screen.getByText('nothing yet').closest('[lang]')).toBeNull()
})
