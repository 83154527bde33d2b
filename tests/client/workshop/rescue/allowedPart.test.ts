import { expect, test } from 'vitest'
import { allowedPart } from '../../../../client/workshop/rescue/allowedPart.ts'
import type { Rescued } from '../../../../client/workshop/rescue/rescued.ts'
import { aTouchpoint } from '../../../flow/fixtures.ts'

const change = (changes: Partial<Rescued>): Rescued => ({
  kind: 'touchpoints',
  part: '',
  id: 'b',
  fields: null,
  value: aTouchpoint('b', { title: 'Queue' }),
  richText: null,
  title: 'Queue',
  ...changes,
})
const never = () => false

test('G24 what was refused because it is the author’s comes back without what would be refused again', () => {
  expect(allowedPart(change({ fields: ['position', 'stage'] }), never)).toBeNull()
  expect(allowedPart(change({ value: null }), never)).toBeNull()
  expect(allowedPart(change({ fields: ['title', 'stage', 'into'] }), never)?.fields).toEqual([
    'title',
  ])
  const whole = allowedPart(change({}), never)?.fields ?? []
  expect(whole).toContain('tags')
  for (const name of ['stage', 'position', 'into', 'author']) expect(whole).not.toContain(name)
})

test('G24 of one’s own, of what is new, and of everything else all comes back', () => {
  const moved = change({ fields: ['position'] })
  expect(allowedPart(moved, () => true)).toBe(moved)
  const comment = change({ kind: 'comments', fields: ['text'] })
  expect(allowedPart(comment, never)).toBe(comment)
})
