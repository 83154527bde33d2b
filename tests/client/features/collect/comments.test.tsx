import { cleanup, fireEvent, screen, within } from '@solidjs/testing-library'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CollectScreen } from '../../../../client/features/collect/CollectScreen.tsx'
import { mentionInbox } from '../../../../client/workshop/mentionInbox.ts'
import * as board from '../../../../shared/doc/board.ts'
import * as record from '../../../../shared/doc/record.ts'
import type { Participant } from '../../../../shared/domain/participant.ts'
import type { Comment } from '../../../../shared/domain/workshop.ts'
import type { MadeWorkshop } from '../../makeWorkshop.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { note, open, stage } from './screenParts.ts'
import { prepareBrowser } from '../../browserParts.ts'

beforeAll(() => {
  prepareBrowser()
  HTMLElement.prototype.showPopover = () => undefined
  HTMLElement.prototype.hidePopover = () => undefined
})
beforeEach(() => localStorage.clear())
afterEach(cleanup)

const person = (id: string, name: string, more: Partial<Participant> = {}): Participant => ({
  id,
  name,
  department: 'support',
  role: 'participant',
  present: true,
  ...more,
})
const people = [
  person('ana', 'Ana', { department: 'sales' }),
  person('ben', 'Ben Berg'),
  person('ola', 'Ola Lund', { department: 'logistics' }),
  person('kim', 'Kim', { role: 'customer' }),
  person('jo', 'Jo', { proxied: true }),
]
const comment = (id: string, more: Partial<Comment> = {}): Comment => ({
  id,
  target: 'pay',
  text: `words of ${id}`,
  author: 'ben',
  at: 1,
  ...more,
})

function show(comments: readonly Comment[] = [], more: object = {}): MadeWorkshop {
  const made = renderScreen(
    CollectScreen,
    { ...open, people, ...more },
    { prepare: ({ docs }) => comments.forEach((one) => board.comments.put(docs.board, one)) },
  )
  fireEvent.click(note('Payment'))
  return made
}

const field = (name = 'Write a comment') => screen.getByPlaceholderText<HTMLTextAreaElement>(name)
function type(text: string, into = field()): void {
  into.focus()
  into.value = text
  into.setSelectionRange(text.length, text.length)
  fireEvent.input(into)
}
const press = (key: string, more: object = {}, into = field()) =>
  fireEvent.keyDown(into, { key, ...more })
const options = () => [...document.querySelectorAll('[role=option]')].map((one) => one.textContent)

describe('Comments of a touchpoint', () => {
  test('CO69 Enter sends, Shift and Enter do not, and an empty one is refused in words', () => {
    const { workshop } = show()
    press('Enter')
    screen.getByText('Write something first.')
    type('slow')
    expect(screen.queryByText('Write something first.')).toBeNull()
    press('Enter', { shiftKey: true })
    expect(workshop.comments()).toEqual([])
    press('Enter')
    expect(workshop.comments().map(({ text, author }) => [text, author])).toEqual([['slow', 'ana']])
    within(stage('DECISION')).getByText('1 comment')
  })

  test('CO69 one over the limit is kept whole and says by how much', () => {
    const { workshop } = show()
    type('x'.repeat(4003))
    screen.getByText(/^3 characters over the limit of 4000/u)
    press('Enter')
    expect(workshop.comments()).toEqual([])
    expect(field().value).toHaveLength(4003)
    type('x'.repeat(4000))
    press('Enter')
    expect(workshop.comments()).toHaveLength(1)
  })

  test('CO76 typing @ lists people, letters narrow, arrows and Enter choose; the focus stays in the text', () => {
    const { workshop } = show()
    type('Ask @')
    expect(options()).toHaveLength(2)
    expect(options().join()).not.toMatch(/Ana|Kim|Jo/u)
    type('Ask @logi')
    expect(options()).toEqual(['OLOla LundLogistics'])
    type('Ask @')
    press('ArrowDown')
    const active = field().getAttribute('aria-activedescendant')
    expect(document.getElementById(active ?? '')?.textContent).toContain('Ola Lund')
    press('Enter')
    expect(field().value).toBe('Ask @Ola Lund ')
    expect(document.activeElement).toBe(field())
    fireEvent.keyUp(field(), { key: 'Enter' })
    expect(options()).toEqual([])
    screen.getByText('Will be told: Ola Lund')
    press('Enter')
    expect(workshop.comments()[0]).toMatchObject({
      text: 'Ask @Ola Lund',
      mentions: [{ person: 'ola', name: 'Ola Lund' }],
    })
  })

  test('CO76 Escape closes the list and nothing else, a press chooses, and a name deleted names nobody', () => {
    const { workshop } = show()
    type('@b')
    press('Escape')
    expect(options()).toEqual([])
    expect(field().value).toBe('@b')
    type('')
    type('@be')
    fireEvent.click(document.querySelector('[role=option]')!)
    expect(field().value).toBe('@Ben Berg ')
    type('Nobody')
    press('Enter')
    expect(workshop.comments()[0]?.mentions).toBeUndefined()
  })

  test('CO76 a comment half written is found again with who is named in it, after the page was loaded anew', () => {
    show()
    type('@ola')
    press('Enter')
    cleanup()
    const { workshop } = show()
    expect(field().value).toBe('@Ola Lund ')
    screen.getByText('Will be told: Ola Lund')
    press('Enter')
    expect(workshop.comments()[0]?.mentions).toEqual([{ person: 'ola', name: 'Ola Lund' }])
    expect(Object.keys(localStorage).filter((key) => key.endsWith(':unsent'))).toEqual([])
  })

  test('CO71 a name is shown as the person is called now; who left stands as they were called', () => {
    const mentions = [
      { person: 'ola', name: 'Ola Lund' },
      { person: 'gone', name: 'Gus' },
    ]
    const { docs } = show([comment('c1', { text: 'See @Ola Lund and @Gus', mentions })])
    screen.getByText('@Ola Lund')
    record.roster.patch(docs.record, 'ola', { name: 'Ola Berg' })
    screen.getByText('@Ola Berg')
    expect(screen.queryByText('@Gus')).toBeNull()
    expect(document.querySelector('[data-comment="c1"]')?.textContent).toContain('and @Gus')
  })

  test('CO73 an answer stands in its thread; Escape leaves it and closes nothing', () => {
    const { workshop } = show([comment('c1')])
    fireEvent.click(screen.getByRole('button', { name: 'Reply to “words of c1”' }))
    press('Escape', {}, field('Write a reply'))
    expect(screen.queryByPlaceholderText('Write a reply')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Reply to “words of c1”' }))
    type('Yes', field('Write a reply'))
    press('Enter', {}, field('Write a reply'))
    expect(workshop.comments().find(({ text }) => text === 'Yes')?.replyTo).toBe('c1')
    expect(document.activeElement?.textContent).toBe('Reply')
  })

  test('CO74 a settled thread is folded and does not count; opened, it can be taken up again', () => {
    const { workshop } = show([comment('c1'), comment('c2', { replyTo: 'c1' })])
    within(stage('DECISION')).getByText('2 comments')
    fireEvent.click(screen.getByRole('button', { name: 'Resolve “words of c1”' }))
    expect(screen.queryByText('words of c1')).toBeNull()
    expect(within(stage('DECISION')).queryByText('2 comments')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: '1 resolved thread' }))
    fireEvent.click(screen.getByRole('button', { name: 'Reopen “words of c1”' }))
    within(stage('DECISION')).getByText('2 comments')
    expect(workshop.comments()[0]?.resolved).toBeUndefined()
  })

  test('CO74 one undo takes settling back', () => {
    const { workshop } = show([comment('c1')])
    fireEvent.click(screen.getByRole('button', { name: 'Resolve “words of c1”' }))
    expect(workshop.comments()[0]?.resolved).toBe(true)
    workshop.undo.undo()
    expect(workshop.comments()[0]?.resolved).toBeUndefined()
  })

  test('CO75 one’s own is changed, marked as such and taken back by undo; others’ cannot be', () => {
    const { workshop } = show([comment('c1'), comment('mine', { author: 'ana', at: 2 })])
    expect(screen.getAllByRole('button', { name: 'Edit comment' })).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: 'Edit comment' }))
    const change = field('Your comment')
    expect(change.value).toBe('words of mine')
    type('better @ben', change)
    press('Enter', {}, change)
    press('Enter', {}, change)
    expect(workshop.comments()[1]).toMatchObject({
      text: 'better @Ben Berg',
      mentions: [{ person: 'ben' }],
      edited: true,
    })
    screen.getByText(/· edited/u)
    workshop.undo.undo()
    expect(workshop.comments()[1]?.text).toBe('words of mine')
  })

  test('CO75 leaving a change keeps the words that stood there', () => {
    const { workshop } = show([comment('mine', { author: 'ana' })])
    fireEvent.click(screen.getByRole('button', { name: 'Edit comment' }))
    type('other', field('Your comment'))
    press('Escape', {}, field('Your comment'))
    expect(workshop.comments()[0]?.text).toBe('words of mine')
    fireEvent.click(screen.getByRole('button', { name: 'Edit comment' }))
    expect(field('Your comment').value).toBe('words of mine')
  })

  test('CO72 what names the reader is seen once it is shown', () => {
    const mentions = [{ person: 'ana', name: 'Ana' }]
    const { workshop } = renderScreen(
      CollectScreen,
      { ...open, people },
      {
        prepare: ({ docs }) =>
          board.comments.put(docs.board, comment('c1', { text: '@Ana', mentions })),
      },
    )
    const inbox = mentionInbox(workshop)
    expect(inbox.unread().map(({ id }) => id)).toEqual(['c1'])
    fireEvent.click(note('Payment'))
    expect(inbox.unread()).toEqual([])
  })

  test('CO77 without names who is named is told without the writer’s name, and that is said', () => {
    const { workshop } = show([], { settings: { anonymous: true } })
    type('@ola')
    press('Enter')
    screen.getByText('Will be told, without your name: Ola Lund')
    press('Enter')
    expect(workshop.comments()[0]).toMatchObject({ author: null, mentions: [{ person: 'ola' }] })
  })

  test('CO7 whoever only reads sees threads and finds nothing to press', () => {
    show([comment('c1')], { role: 'viewer' })
    expect(document.querySelector('[data-comment="c1"]')).not.toBeNull()
    for (const name of [/^Reply/u, /^Resolve/u, 'Edit comment', 'Delete comment'])
      expect(screen.queryByRole('button', { name })).toBeNull()
  })
})
