import { createRoot, createSignal } from 'solid-js'
import { afterEach, expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { followNote } from '../../../../client/features/collect/followNote.ts'
import { setFollowedNote } from '../../../../client/workshop/followedItem.ts'
import { createPresence } from '../../../../client/workshop/presence.ts'
import * as board from '../../../../shared/doc/board.ts'
import type { ActivityState } from '../../../../shared/domain/step.ts'
import { makeWorkshop } from '../../makeWorkshop.ts'

afterEach(() => void setFollowedNote(null))

/** Ana on Collect with two touchpoints and a draft of her own; what her presence says. */
function collect(state: ActivityState = 'open', anonymous = false) {
  return createRoot((dispose) => {
    const made = makeWorkshop({
      touchpoints: { t1: 'Advert', t2: 'Branch' },
      activities: { collect: state },
      settings: { anonymous },
    })
    const awareness = new Awareness(new Y.Doc())
    const presence = createPresence(awareness, 'ana', () => anonymous)
    Object.assign(made.workshop, { presence })
    const [selected, select] = createSignal<string | null>(null)
    followNote(made.workshop, { selected, select })
    const told = () => awareness.getLocalState()?.open as string | null
    const end = () => {
      dispose()
      awareness.destroy()
    }
    return { ...made, selected, select, told, end }
  })
}

test('FA52 who follows me is told which touchpoint I have open, until I leave the board', () => {
  const { select, told, end } = collect()
  select('t1')
  expect(told()).toBe('t1')
  select(null)
  expect(told()).toBeNull()
  select('t2')
  end()
  const other = collect()
  expect(other.told()).toBeNull()
  other.end()
})

test('FA52 nothing is told of drafts, while drafting is private, nor where contributions carry no name', () => {
  const open = collect()
  open.select('a-draft')
  expect(open.told()).toBeNull()
  open.select('t1')
  expect(open.told()).toBe('t1')
  open.setActivity('collect', 'private')
  expect(open.told()).toBeNull()
  open.end()
  const secret = collect('private')
  secret.select('t1')
  expect(secret.told()).toBeNull()
  secret.end()
  const nameless = collect('open', true)
  nameless.select('t1')
  expect(nameless.told()).toBeNull()
  nameless.end()
})

test('FA52 the touchpoint of whom I follow is opened, changed and closed with them', () => {
  const { selected, end } = collect()
  setFollowedNote({ id: 't1' })
  expect(selected()).toBe('t1')
  setFollowedNote({ id: 't2' })
  expect(selected()).toBe('t2')
  setFollowedNote({ id: null })
  expect(selected()).toBeNull()
  end()
})

test('FA52 what was not told is not opened, what comes later is, and the end of following closes nothing', () => {
  const { selected, docs, end } = collect()
  setFollowedNote({ id: 't9' })
  expect(selected()).toBeNull()
  board.touchpoints.put(docs.board, { ...board.touchpoints.get(docs.board, 't1')!, id: 't9' })
  expect(selected()).toBe('t9')
  setFollowedNote(null)
  expect(selected()).toBe('t9')
  end()
  const secret = collect('private')
  setFollowedNote({ id: 't1' })
  expect(secret.selected()).toBeNull()
  secret.end()
})
