import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { useTakingBack, type TakingBack } from '../../../../client/features/shell/useTakingBack.ts'
import { UndoNews } from '../../../../client/features/shell/UndoNews.tsx'
import { here } from '../../../../client/sync/here.ts'
import { useWorkshop } from '../../../../client/workshop/context.tsx'
import { touchpoints } from '../../../../shared/doc/board.ts'
import { versions } from '../../../../shared/doc/record.ts'
import type { Role } from '../../../../shared/domain/participant.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { aVersion } from '../versions/screenParts.ts'

beforeEach(prepareBrowser)
afterEach(cleanup)

function open(role: Role) {
  let takingBack!: TakingBack
  const { docs, commands } = renderScreen(
    () => {
      takingBack = useTakingBack(useWorkshop())
      return <UndoNews />
    },
    { role, touchpoints: { pay: 'Payment' } },
  )
  return {
    takingBack,
    commands,
    title: () => touchpoints.get(docs.board, 'pay')?.title ?? null,
    remove: () => touchpoints.remove(docs.board, 'pay'),
    retitle: (title: string) =>
      docs.board.transact(() => touchpoints.patch(docs.board, 'pay', { title }), here),
    restore: (at: number) =>
      versions.put(docs.record, {
        ...aVersion('v1', { at, name: '', reason: 'restore', by: 'maria' }),
        restored: { name: 'Before lunch', reason: 'person', isUndo: false },
      }),
  }
}

const said = () => screen.getByRole('status').textContent

describe('taking back', () => {
  test('U1 what was undone is said, with the way forward', () => {
    const { takingBack, retitle, title } = open('participant')
    const before = title()
    retitle('New name')
    takingBack.undo()
    expect(title()).toBe(before)
    expect(said()).toContain('Undone')
    fireEvent.click(screen.getByRole('button', { name: 'Redo' }))
    expect(title()).toBe('New name')
  })

  test('U13 a step that others left nothing of is said to have changed nothing', () => {
    const { takingBack, retitle, remove } = open('participant')
    retitle('New name')
    remove()
    takingBack.undo()
    expect(said()).toContain('Nothing changed: others have removed or edited that since.')
    expect(takingBack.canUndo()).toBe(false)
  })

  test('U12 undo right after a restore tells of the restore, and the facilitator can take that back', () => {
    const { takingBack, retitle, restore, title, commands } = open('facilitator')
    retitle('New name')
    restore(Date.now() - 1000)
    expect(takingBack.canUndo()).toBe(true)
    takingBack.undo()
    expect(title()).toBe('New name')
    expect(commands).toEqual([])
    expect(said()).toContain('brought back “Before lunch”.')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(commands).toEqual([{ type: 'restoreVersion', versionId: 'v1' }])
  })

  test('U12 a restore of long ago is not what undo is about', () => {
    const { takingBack, retitle, restore, title } = open('facilitator')
    retitle('New name')
    restore(Date.now() - 3_600_000)
    expect(takingBack.canUndo()).toBe(false)
    takingBack.undo()
    expect([title(), said()]).toEqual(['New name', ''])
  })
})
