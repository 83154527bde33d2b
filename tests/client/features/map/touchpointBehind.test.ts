import { expect, test } from 'vitest'
import { touchpointBehind } from '../../../../client/features/map/touchpointBehind.ts'
import { node } from '../../../../shared/domain/map/draw/node.ts'
import { rollUp } from '../../../../shared/domain/map/rollup.ts'
import { smartphone } from '../../../shared/domain/map/smartphone.ts'

const map = rollUp(smartphone())

test('MP11 a drawn finding or initiative leads to the touchpoint it is about', () => {
  expect(touchpointBehind(map, node('g', { 'data-finding': 'f3' }))).toBe('t9')
  expect(touchpointBehind(map, node('g', { 'data-initiative': 'i3' }))).toBe('t12')
  expect(touchpointBehind(map, node('g', { 'data-initiative': 'unknown' }))).toBeNull()
  expect(touchpointBehind(map, node('g', {}))).toBeNull()
})
