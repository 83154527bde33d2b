/**
 * What admission takes, Yjs must take: applied at once and in batches, merged for those who watch, read
 * back from the log or as one whole. FUZZ_SEED=123 walks one seed and prints it; TOUCHLINE_NIGHTLY=1
 * two hundred thousand.
 */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { admit } from '../../server/room/admission/admit.ts'
import { createFrontier } from '../../server/room/admission/frontier.ts'
import { createPlainDoc } from '../../server/room/plainDoc.ts'
import { anyUpdate, type Stretch } from './anyUpdate.ts'
import { createChance, type Chance } from './chance.ts'

const only = process.env.FUZZ_SEED === undefined ? null : Number(process.env.FUZZ_SEED)
const usual = process.env.TOUCHLINE_NIGHTLY === '1' ? 200_000 : 6000
const seeds = only === null ? Array.from({ length: usual }, (_, i) => i + 1) : [only]

const roots = ['touchpoints', 'evidence', 'findings', 'comments', 'initiatives']
const clients = [1, 2, 3, 4]

test('G15 what admission takes goes into Yjs, merges and reads back, whatever it is', () => {
  const counts = { taken: 0, refused: 0, other: 0 }
  const broken: string[] = []
  for (const seed of seeds) {
    try {
      walk(createChance(seed), counts)
    } catch (error) {
      broken.push(`FUZZ_SEED=${seed}: ${String(error)}`)
    }
  }
  console.log(`admission: ${seeds.length} seeds, ${JSON.stringify(counts)}`)
  expect(broken.slice(0, 10)).toEqual([])
  if (only === null) expect(counts.taken).toBeGreaterThan(seeds.length)
}, 3_600_000)

/** Some batches of updates, each judged before any of its batch is applied, as a room does. */
function walk(chance: Chance, counts: Record<'taken' | 'refused' | 'other', number>): void {
  const doc = createPlainDoc()
  const reader = new Y.Doc()
  const frontier = createFrontier(doc, new Map())
  const log: Uint8Array[] = []
  const known: Stretch[] = []
  let halfway: Y.Doc | null = null
  for (let batches = 1 + chance.below(3); batches > 0; batches--) {
    const batch: Uint8Array[] = []
    for (let updates = 1 + chance.below(3); updates > 0; updates--) {
      const { stateOf } = frontier
      const { bytes, added } = anyUpdate({ chance, clients, roots, known, stateOf })
      const admission = admit(bytes, { kind: 'board', frontier, author: 'mallory' })
      const { outcome } = admission
      counts[outcome === 'taken' || outcome === 'refused' ? outcome : 'other']++
      if (outcome !== 'taken') continue
      frontier.admit(admission.structs, 'mallory')
      batch.push(admission.bytes)
      known.push(...added)
    }
    if (batch.length === 0) continue
    doc.transact(() => {
      for (const bytes of batch) Y.applyUpdate(doc, bytes)
    })
    for (const _ of batch) frontier.applied()
    Y.applyUpdate(reader, Y.mergeUpdates(batch))
    log.push(...batch)
    if (!halfway && chance.happens(0.3)) halfway = docOf([Y.encodeStateAsUpdate(doc)])
  }
  same(doc, reader, 'merged for readers')
  same(doc, docOf(log), 'read back from the log')
  same(doc, docOf([Y.encodeStateAsUpdate(doc)]), 'read back as a whole')
  if (!halfway) return
  Y.applyUpdate(halfway, Y.encodeStateAsUpdate(doc, Y.encodeStateVector(halfway)))
  same(doc, halfway, 'caught up')
}

/** As a room is loaded: all in one transaction. */
function docOf(updates: readonly Uint8Array[]): Y.Doc {
  const doc = createPlainDoc()
  doc.transact(() => {
    for (const bytes of updates) Y.applyUpdate(doc, bytes)
  })
  return doc
}

function same(doc: Y.Doc, other: Y.Doc, how: string): void {
  for (const one of [doc, other])
    if (one.store.pendingStructs ?? one.store.pendingDs) throw new Error(`${how}: something waits`)
  if (contentOf(doc) !== contentOf(other)) throw new Error(`${how}: another document`)
}

/** As text, whatever the order of keys. */
function contentOf(doc: Y.Doc): string {
  const plain = roots.map((root) => doc.getMap(root).toJSON())
  const states = [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b)
  return JSON.stringify([plain, states], (_, value: unknown) => {
    if (typeof value === 'bigint') return String(value)
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
