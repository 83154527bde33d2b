/**
 * Shortest time between two batches of a room (ms): 2 in a small room, where a change goes to few, 16
 * from 64 people on, 25 with 400 and 62 with 1,000, where telling everybody takes a good part of it.
 */
export function tickMs(people: number): number {
  return Math.max(2, Math.min(16, people / 4), people / 16)
}
