import { expect, test } from 'vitest'
import { findMarkers, markerOf } from '../../../bench/swarm/marker.ts'

function found(text: string): [number, number][] {
  const all: [number, number][] = []
  const bytes = Buffer.from(text)
  findMarkers(bytes, 0, bytes.length, (client, number) => void all.push([client, number]))
  return all
}

test('BE6 the edits named in any bytes are found, in order', () => {
  expect(found(`x${markerOf(0, 0)}~e12x${markerOf(9999, 99_999)}~e`)).toEqual([
    [0, 0],
    [9999, 99_999],
  ])
})

test('BE6 who cannot be told apart from another is not marked at all', () => {
  expect(() => markerOf(10_000, 1)).toThrow(RangeError)
  expect(() => markerOf(1, 100_000)).toThrow(RangeError)
})
