/**
 * Where only authors rearrange, no update of another participant that is let in moves, merges away or
 * takes away what is not theirs: judged by what Yjs makes of it, whatever it is made of. FUZZ_SEED=123
 * walks one seed; TOUCHLINE_NIGHTLY=1 a hundred thousand.
 */
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { admit } from '../../server/room/admission/admit.ts'
import { createFrontier } from '../../server/room/admission/frontier.ts'
import type { RoomCore } from '../../server/room/core.ts'
import { createPlainDoc } from '../../server/room/plainDoc.ts'
import { judgeRearranging } from '../../server/room/rearranging.ts'
import type { RoomDocument } from '../../server/room/roomDocument.ts'
import { touchpoints } from '../../shared/doc/board.ts'
import { mergeTouchpoints, partTouchpoint } from '../../shared/doc/merging.ts'
import { removeShown } from '../../shared/doc/shownEdits.ts'
import { headsOf } from '../../shared/domain/touchpoint/merges.ts'
import { aTouchpoint } from '../flow/fixtures.ts'
import { editOf } from '../flow/client.ts'
import { anyUpdate, type Stretch } from './anyUpdate.ts'
import { createChance, type Chance } from './chance.ts'

const only = process.env.FUZZ_SEED === undefined ? null : Number(process.env.FUZZ_SEED)
const usual = process.env.TOUCHLINE_NIGHTLY === '1' ? 100_000 : 3000
const seeds = only === null ? Array.from({ length: usual }, (_, i) => i + 1) : [only]

const clientOf = { ana: 11, ben: 22, server: 33 } as const
const mallorys = [1, 2, 3]
// Ids are drawn by lot: that of what is still on its way, `b2`, nobody can guess.
const ids = ['a', 'b', 'm', 'gone', 'n']
const keys = [...ids, 'stage', 'position', 'into', 'author', 'title', 'note', 'tags']

test('FZ5 whatever is let in leaves everybody else’s touchpoints where they are', () => {
  const counts = { taken: 0, forbidden: 0, refused: 0, other: 0 }
  const broken: string[] = []
  for (const seed of seeds) {
    try {
      walk(createChance(seed), counts)
    } catch (error) {
      broken.push(`FUZZ_SEED=${seed}: ${String(error)}`)
    }
  }
  console.log(`rearranging: ${seeds.length} seeds, ${JSON.stringify(counts)}`)
  expect(broken.slice(0, 10)).toEqual([])
  if (only !== null) return
  expect(counts.taken).toBeGreaterThan(seeds.length / 2)
  expect(counts.forbidden).toBeGreaterThan(seeds.length / 2)
}, 3_600_000)

type Counts = Record<'taken' | 'forbidden' | 'refused' | 'other', number>

/** A board of Ana's, Ben's and Mallory's, on which Mallory alone writes, some of it still on its way. */
function walk(chance: Chance, counts: Counts): void {
  const board = makeBoard(chance)
  for (let batches = 1 + chance.below(4); batches > 0; batches--) {
    if (chance.happens(0.4)) board.bensTurn(chance)
    const before = othersOn(board.ahead())
    for (let updates = 1 + chance.below(3); updates > 0; updates--) {
      const bytes = chance.happens(0.5) ? honestOrNot(board, chance) : byHand(board, chance)
      counts[board.take(bytes)]++
    }
    const after = othersOn(board.ahead())
    if (after !== before) throw new Error(`${before} became ${after}`)
    if (chance.happens(0.7)) board.apply()
  }
  board.apply()
}

type Board = ReturnType<typeof makeBoard>

function makeBoard(chance: Chance) {
  const doc = createPlainDoc()
  const owners = new Map<number, string>()
  const frontier = createFrontier(doc, owners)
  const vault = new Y.Doc()
  const line: Uint8Array[] = []
  const known: Stretch[] = []
  for (const [author, client] of Object.entries(clientOf)) {
    owners.set(client, author)
    const made = new Y.Doc()
    made.clientID = client
    Y.applyUpdate(made, Y.encodeStateAsUpdate(doc))
    const id = { ana: 'a', ben: 'b', server: 'n' }[author] ?? ''
    touchpoints.put(made, aTouchpoint(id, { author: author === 'server' ? null : author }))
    if (author === 'server') {
      vault.getMap('authors').set('n', 'ben')
      if (chance.happens(0.3)) mergeTouchpoints(made, 'a', 'b')
      if (chance.happens(0.2)) touchpoints.patch(made, 'n', { into: 'gone' })
    }
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(made))
    known.push({ client, clock: 0, length: Y.getState(doc.store, client) })
  }
  const ahead = (): Y.Doc => {
    const copy = createPlainDoc()
    for (const bytes of [Y.encodeStateAsUpdate(doc), ...line]) Y.applyUpdate(copy, bytes)
    return copy
  }
  const core = {
    members: { get: () => ({ role: 'participant' }) },
    writer: { ahead: (name: string) => (name === 'vault' ? vault : ahead()) },
  } as unknown as RoomCore
  const document = { kind: 'board', doc, frontier, bytes: 1000 } as unknown as RoomDocument
  const take = (bytes: Uint8Array, author = 'mallory'): keyof Counts => {
    const admission = admit(bytes, { kind: 'board', frontier, author })
    const { outcome } = admission
    if (outcome !== 'taken') return outcome === 'refused' ? 'refused' : 'other'
    if (!judgeRearranging(core, document, admission, author).isAllowed) return 'forbidden'
    frontier.admit(admission.structs, author)
    line.push(admission.bytes)
    for (const { struct } of admission.structs)
      known.push({ client: struct.client, clock: struct.clock, length: struct.length })
    return 'taken'
  }
  return {
    frontier,
    known,
    ahead,
    take,
    /** Ben writes at the same time: nobody is shown it yet, but a client id and a clock can be guessed. */
    bensTurn(chance: Chance) {
      const copy = ahead()
      copy.clientID = clientOf.ben
      const mine = aTouchpoint('b2', { author: 'ben' })
      const isNew = !touchpoints.map(copy).has('b2') || chance.happens(0.3)
      take(
        editOf(copy, () => {
          if (isNew) touchpoints.put(copy, mine)
          else
            touchpoints.patch(copy, chance.pick(['b', 'b2']), { position: `p${chance.below(9)}` })
        }),
        'ben',
      )
    },
    apply() {
      for (const bytes of line.splice(0)) {
        Y.applyUpdate(doc, bytes)
        frontier.applied()
      }
    },
  }
}

function byHand({ known, frontier }: Board, chance: Chance): Uint8Array {
  const roots = ['touchpoints']
  return anyUpdate({ chance, clients: mallorys, roots, known, stateOf: frontier.stateOf, keys })
    .bytes
}

/** What a page could do, forbidden or not, on what is there or will be. */
function honestOrNot(board: Board, chance: Chance): Uint8Array {
  const doc = board.ahead()
  doc.clientID = chance.pick(mallorys)
  const id = chance.pick(ids)
  const has = touchpoints.map(doc).has(id)
  const text = (): Y.Text | null => {
    const entry = touchpoints.map(doc).get(id)
    const title = entry instanceof Y.Map ? entry.get('title') : null
    return title instanceof Y.Text ? title : null
  }
  const deeds: (() => void)[] = [
    () => touchpoints.put(doc, aTouchpoint(id, { author: chance.pick(['mallory', 'ben']) })),
    () => touchpoints.patch(doc, id, { position: 'q' }),
    () => touchpoints.patch(doc, id, { title: chance.pick(['', 'New', 'Touch']) }),
    () => touchpoints.patch(doc, id, { tags: ['pain'] }),
    () => mergeTouchpoints(doc, chance.pick(ids), id),
    () => partTouchpoint(doc, id),
    () => removeShown(doc, id),
    () => void text()?.delete(0, chance.below(text()?.length ?? 0) + 1),
  ]
  if (!has) return editOf(doc, deeds[0] ?? (() => {}))
  return editOf(doc, () => chance.pick(deeds)())
}

/** Where everybody else's are, as anybody sees them. */
function othersOn(doc: Y.Doc): string {
  const all = touchpoints.list(doc)
  const heads = headsOf(all)
  return all
    .filter(({ id }) => ['a', 'b', 'b2', 'n'].includes(id))
    .map(({ id, stage, position, author }) => [id, stage, position, author, heads.get(id)].join())
    .sort()
    .join(' | ')
}
