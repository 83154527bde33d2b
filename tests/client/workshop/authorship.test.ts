import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { authorshipOf } from '../../../client/workshop/authorship.ts'
import { comments } from '../../../shared/doc/board.ts'
import { drafts } from '../../../shared/doc/desk.ts'
import { hold } from '../../../shared/doc/held.ts'
import { deskWishes } from '../../../shared/doc/wish.ts'
import { aDraft } from '../../flow/fixtures.ts'
import { makeWorkshop } from '../makeWorkshop.ts'

test('SL43 with a name it is told, without one only to the writer, and what waits says so', () => {
  createRoot((dispose) => {
    const { workshop, docs } = makeWorkshop()
    const write = (id: string, author: string | null): void =>
      comments.put(docs.board, { id, target: 't1', text: id, author, at: 1 })
    write('named', 'ana')
    write('mine', null)
    write('somebody', null)
    deskWishes.put(docs.desk, {
      id: 'mine',
      kind: 'comment',
      wish: 'done',
      fields: {},
      isMine: true,
    })
    const fields = { target: 't1', text: 'New' }
    deskWishes.put(docs.desk, { id: 'new', kind: 'comment', wish: 'add', fields, isMine: true })
    const told = Object.fromEntries(
      workshop.comments().map((one) => [one.id, authorshipOf(workshop, one)]),
    )
    expect(told).toMatchObject({
      named: { who: 'person', person: { name: 'Ana' } },
      mine: { who: 'onlyYou' },
      somebody: null,
      new: { who: 'waiting' },
    })
    dispose()
  })
})

test('P44 what found no room says why, until its writer writes it anew', () => {
  createRoot((dispose) => {
    const { workshop, docs } = makeWorkshop()
    const put = (): void =>
      deskWishes.put(docs.desk, {
        id: 'c1',
        kind: 'comment',
        wish: 'add',
        fields: { target: 't1', text: 'New' },
        isMine: true,
      })
    const told = () => authorshipOf(workshop, { id: 'c1', author: null })?.who
    put()
    drafts.put(docs.desk, aDraft('d1'))
    hold(docs.desk, 'c1', 'yours')
    hold(docs.desk, 'd1', 'full')
    expect(told()).toBe('heldYours')
    expect(workshop.heldFor('d1')).toBe('full')
    expect(workshop.drafts()[0]).toMatchObject({ title: aDraft('d1').title, held: 'full' })
    put()
    expect(told()).toBe('waiting')
    dispose()
  })
})
