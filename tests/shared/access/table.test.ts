import { expect, test } from 'vitest'
import { accessTable, can, grantOf, type Deed } from '../../../shared/access/table.ts'
import { roles, type Role } from '../../../shared/domain/participant.ts'

const kinds = ['frame', 'board', 'record', 'desk'] as const
const deeds: readonly Deed[] = ['command', 'info', 'export', 'panel', 'versions', 'delete']

/** The table as people read it: one line per role. */
function grants(boardLocked: boolean): string {
  const line = (role: Role) =>
    kinds.map((kind) => `${kind} ${grantOf(role, kind, { boardLocked })}`).join(', ')
  return roles.map((role) => `${role}: ${line(role)}`).join('\n')
}

test('A1 who may do what with which document while the board is open', () => {
  expect(grants(false)).toMatchInlineSnapshot(`
    "facilitator: frame write, board write, record read, desk write
    participant: frame read, board write, record read, desk write
    customer: frame none, board none, record none, desk write
    viewer: frame read, board read, record read, desk none"
  `)
})

test('A3 locking the board takes writing from participants and nothing else', () => {
  expect(grants(true)).toBe(
    grants(false).replace(
      'participant: frame read, board write',
      'participant: frame read, board read',
    ),
  )
  expect(grants(true)).not.toBe(grants(false))
})

test('A2 nobody writes the record, whatever the circumstances', () => {
  for (const role of roles)
    for (const boardLocked of [true, false])
      expect(grantOf(role, 'record', { boardLocked })).not.toBe('write')
})

test('A1 the vault is in no table: it is never served', () => {
  for (const role of roles) expect(Object.keys(accessTable[role])).toEqual([...kinds])
})

test('A6 who may do what over HTTP', () => {
  const line = (role: Role) => `${role}: ${deeds.filter((deed) => can(role, deed)).join(', ')}`
  expect(roles.map(line).join('\n')).toMatchInlineSnapshot(`
    "facilitator: command, info, export, panel, versions, delete
    participant: info, export
    customer: info, panel
    viewer: info, export"
  `)
})

test('A49 whoever is in but a customer may come with the facilitators’ key', () => {
  expect(roles.filter((role) => can(role, 'claim'))).toEqual([
    'facilitator',
    'participant',
    'viewer',
  ])
})

test('A24 only a facilitator has to do with the door, and everybody may go on elsewhere', () => {
  expect(roles.filter((role) => can(role, 'door'))).toEqual(['facilitator'])
  expect(roles.filter((role) => can(role, 'device'))).toEqual([...roles])
})
