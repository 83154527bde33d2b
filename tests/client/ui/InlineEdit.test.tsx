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
