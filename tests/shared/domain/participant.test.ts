import { expect, test } from 'vitest'
import { isRole, roles } from '../../../shared/domain/participant.ts'

test('A10 the four roles are roles, and nothing else is', () => {
  expect(roles).toEqual(['facilitator', 'participant', 'customer', 'viewer'])
  expect(roles.every(isRole)).toBe(true)
  expect([null, 'admin', 'Viewer', 0, ['viewer']].some(isRole)).toBe(false)
})
