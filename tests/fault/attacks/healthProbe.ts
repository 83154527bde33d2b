/**
 * Is the server well? Two honest people in the attacked workshop and two next door: an edit of one is
 * seen by the other in less than half a second, and what the attack took of memory is free again (SPEC G14).
 */
import { expect } from 'vitest'
import { makeTown, makeWitness, startTarget, type Witness } from '../../flow/attackTools.ts'
import { pause } from '../../flow/client.ts'
import { openHeap, withInspector, type Memory } from './heap.ts'

/** Longest time an honest edit may take (ms), and how often noise of the machine may spoil it. */
const travelMs = 500
const tries = 3

/** What may be in use beyond what was before the attack (MiB), and how long freeing it may take (ms). */
const heldMore = 16
const residentMore = 64
const settleMs = 15_000

/**
 * The C library keeps up to twice its largest freed block for itself (64 MiB after large frames), which
 * would hide what the server keeps. With fixed thresholds it gives back what is free.
 */
const plainAllocator = {
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
  MALLOC_ARENA_MAX: '2',
}

/** A built server, the workshop to attack, and what proves that it is well. */
export async function startAttacked(env: Record<string, string> = {}) {
  const target = await startTarget({ ...withInspector, ...plainAllocator, ...env })
  const [town, nextDoor] = [await makeTown(target), await makeTown(target, { title: 'Next door' })]
  const witnesses = [await makeWitness(town), await makeWitness(nextDoor)]
  const heap = await openHeap(target)
  await Promise.all(witnesses.map(travels))
  let before = await heap.measure()

  return {
    target,
    town,
    memory: heap.measure,
    /** Takes the memory as it is now for what is to be had again. */
    async mark() {
      before = await heap.measure()
    },
    /** Edits travel, also while an attack goes on. */
    async lives() {
      for (const witness of witnesses) await travels(witness)
    },
    /** Edits travel and the memory is back. Answers what is held more than before (MiB). */
    async isWell() {
      for (const witness of witnesses) await travels(witness)
      return isBack(heap.measure, before)
    },
    async stop() {
      for (const witness of witnesses) witness.close()
      heap.close()
      expect(target.output()).not.toMatch(/"level":(?:50|60)/u)
      expect(await target.stop()).toBe(0)
    },
  }
}

export type Attacked = Awaited<ReturnType<typeof startAttacked>>

async function travels(witness: Witness): Promise<void> {
  const late: number[] = []
  while (late.length < tries) {
    const began = performance.now()
    await witness.proves(10_000)
    const took = performance.now() - began
    if (took < travelMs) return
    late.push(took)
  }
  throw new Error(`an honest edit took ${late.map((ms) => Math.round(ms)).join(', ')} ms`)
}

async function isBack(measure: () => Promise<Memory>, before: Memory): Promise<Memory> {
  const end = Date.now() + settleMs
  for (;;) {
    const now = await measure()
    const more = { held: now.held - before.held, resident: now.resident - before.resident }
    if (more.held <= heldMore && more.resident <= residentMore) return more
    if (Date.now() > end) {
      const said = `${Math.round(more.held)} MiB more in use, ${Math.round(more.resident)} MiB more taken`
      throw new Error(`the memory is not back: ${said}`)
    }
    await pause(1000)
  }
}
