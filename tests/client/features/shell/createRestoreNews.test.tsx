import { cleanup, fireEvent, screen } from '@solidjs/testing-library'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createRestoreNews } from '../../../../client/features/shell/createRestoreNews.ts'
import { useWorkshop } from '../../../../client/workshop/context.tsx'
import { versions } from '../../../../shared/doc/record.ts'
import type { Role } from '../../../../shared/domain/participant.ts'
import { prepareBrowser } from '../../browserParts.ts'
import { renderScreen } from '../../renderScreen.tsx'
import { aVersion } from '../versions/screenParts.ts'

beforeEach(prepareBrowser)
afterEach(cleanup)

function open(role: Role) {
  const { docs, commands } = renderScreen(
    () => {
      createRestoreNews(useWorkshop())
      return null
    },
    {
      role,
      people: [
        { id: 'ana', name: 'Ana', department: null, role, present: true },
        { id: 'maria', name: 'Maria', department: null, role: 'facilitator', present: true },
      ],
    },
    { prepare: (made) => versions.put(made.docs.record, aRestore('old', 1)) },
  )
  return {
    commands,
    docs,
    restored: (id: string, by: string, isUndo = false, at = Date.now()) =>
      versions.put(docs.record, {
        ...aRestore(id, at),
        by,
        restored: { name: 'Before lunch', reason: 'person', isUndo },
      }),
  }
}

const aRestore = (id: string, at: number) =>
  aVersion(id, {
    at,
    name: '',
    reason: 'restore',
    restored: { name: 'rate', reason: 'reveal', isUndo: false },
  })
const said = () => screen.getByRole('status').textContent

describe('news of a restore', () => {
  test('VS5 a participant is told who brought back what, and cannot undo it', () => {
    const { restored } = open('participant')
    expect(said()).toBe('')
    restored('v1', 'maria')
    expect(said()).toContain('Maria brought back “Before lunch”. Ratings and votes stay.')
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('VS5 another facilitator can undo it from the message', () => {
    const { restored, commands } = open('facilitator')
    restored('v1', 'maria')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(commands).toEqual([{ type: 'restoreVersion', versionId: 'v1' }])
  })

  test('VS5 one’s own deed and an undo are told as such, the newer in place of the older', () => {
    const { restored } = open('facilitator')
    restored('v1', 'ana', false, Date.now() - 1000)
    expect(said()).toContain('You brought back “Before lunch”.')
    restored('v2', 'maria', true)
    expect(said()).toContain('Maria undid bringing back “Before lunch”.')
    expect(said()).not.toContain('You brought back')
  })

  test('VS5 of a restore long ago there is no undo in the message: it would take too much with it', () => {
    const { restored } = open('facilitator')
    restored('v1', 'maria', false, Date.now() - 3_600_000)
    expect(said()).toContain('Maria brought back')
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('VS5 deleting the newest version is no news of the one before', () => {
    const { restored, docs } = open('facilitator')
    restored('v1', 'maria', false, 5)
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    versions.remove(docs.record, 'v1')
    expect(said()).toBe('')
  })
})
