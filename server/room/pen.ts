/** The hand that writes on the board what lies on desks: with whose rights, under which name, and whether there is room. */
import * as Y from 'yjs'
import { noteOf, touchpoints } from '../../shared/doc/board.ts'
import { writeRichText } from '../../shared/doc/richText.ts'
import type { Held, Wish } from '../../shared/domain/contribution.ts'
import { plannedIn } from '../../shared/domain/wishing.ts'
import type { Draft } from '../../shared/domain/touchpoint/touchpoint.ts'
import { authorOf, isAnothers } from './authorship.ts'
import { createBoardIndex, type BoardIndex } from './boardIndex.ts'
import type { RoomCore } from './core.ts'
import { isFull, measuredPerStep } from './gate.ts'
import { grantWish, mayTakeOff, wouldAdd, type Wisher } from './grantWish.ts'
import { bytesBeside, bytesOf } from './publishedBytes.ts'
import type { Rules } from './rules.ts'
import { bringBack, bytesOfTakenOff, keepTakenOff } from './takenOff.ts'
import { createTouchpointOwners, type TouchpointOwners } from './touchpointOwners.ts'
import type { Waiting } from './waiting.ts'

interface Written {
  /** What it cost, in steps of about a microsecond. */
  readonly steps: number
  /** Why nothing was written, where there is no room. */
  readonly held: Held | null
  /** Something came to be on the board. */
  readonly isAdded: boolean
}

export interface Pen {
  /** Whether there is a stage for it. */
  hasPlace(one: Waiting): boolean
  /** Does it where it fits and is allowed, else nothing. */
  write(one: Waiting): Written
  /** What was written is in line now: counts it in. */
  lined(): void
}

/** What one entry costs at least, a byte of it, and one of many things looked at, in steps. */
const stepsPerEntry = 150
const bytesPerStep = 8
const stepsPerMerged = 10
const searchedPerStep = 256

/** Good for one slice. */
export function createPen(
  core: RoomCore,
  board: Y.Doc,
  { stageIds, rules }: { readonly stageIds: readonly string[]; readonly rules: Rules },
): Pen {
  const index = createBoardIndex(board, core.time.now())
  const owners = createOwners(core, board, rules)
  const room = createRoomLeft(core)
  const vault = core.writer.ahead('vault')
  const rightsOf = (one: Waiting) => ({
    isAuthor: authorOf(vault, one.id) === one.desk.participantId,
    isFacilitator: rules.isFacilitators(one),
  })
  /** Whoever takes an id that another's had would put words under that person's mark. */
  const isTaken = ({ desk, id }: Waiting): boolean => isAnothers(vault, id, desk.participantId)
  /** Answers whether a contribution came to be. */
  const put = (one: Waiting): boolean => {
    const isHidden = rules.isNameless(one)
    const { participantId } = one.desk
    const author = isHidden ? null : participantId
    if (one.draft) {
      // Without names a department nobody was promised to hide would tell the person.
      const department = isHidden && !one.isPromised ? null : one.draft.department
      const draft = { ...withStage(one.draft, stageIds), department }
      return !isTaken(one) && addTouchpoint(board, draft, index, author)
    }
    const wish = isHidden ? saidFirst(one.wish) : one.wish
    if (wish.wish === 'add' && isTaken(one)) return false
    const rights = rightsOf(one)
    const mayRearrange = rights.isFacilitator || owners.mayMove(participantId, wish)
    const by = { author, ...rights, mayRearrange }
    const gone = { id: wish.id, by: participantId, index }
    if (wish.wish === 'back') bringBack(core, board, gone)
    if (wish.kind === 'touchpoint' && willGo(board, wish, by)) keepTakenOff(core, board, gone)
    const isAdded = grantWish(board, wish, by, index)
    if (wish.wish === 'remove' || 'into' in wish.fields) owners.forget()
    return isAdded
  }
  return {
    hasPlace: ({ draft }) => draft === null || withStage(draft, stageIds).stage !== '',
    write(one) {
      const bytes = sizeOf(core, board, one)
      const held = bytes > 0 ? room.whyNot(one.desk.participantId, bytes) : null
      const before = index.looks + owners.looks
      const isAdded = held === null && put(one)
      const looks = index.looks + owners.looks - before
      if (held === null && bytes > 0) room.take(one.desk.participantId, bytes)
      return { steps: stepsOf(core, one, { index, looks, bytes }), held, isAdded }
    },
    lined: room.keep,
  }
}

/** Of a wish to add without a name, what is not said of a plan: that is done apart (SPEC P48). */
function saidFirst(wish: Wish): Wish {
  if (wish.wish !== 'add') return wish
  const planned = plannedIn(wish)
  const fields = Object.entries(wish.fields).filter(([name]) => !(name in planned))
  return { ...wish, fields: Object.fromEntries(fields) }
}

function willGo(board: Y.Doc, wish: Wish, by: Omit<Wisher, 'author'>): boolean {
  const record = touchpoints.get(board, wish.id)
  return record !== null && mayTakeOff(wish, record, by)
}

/** Bytes it adds to the board, nearly; 0 where it takes away or adds nothing. */
function sizeOf(core: RoomCore, board: Y.Doc, { desk, draft, wish, id }: Waiting): number {
  if (draft) return touchpoints.map(board).has(id) ? 0 : bytesOf(draft) + bytesBeside
  if (wish.wish === 'change') return bytesOf(wish.fields)
  if (wish.wish === 'back') return bytesOfTakenOff(core, id, desk.participantId)
  return wouldAdd(board, wish) ? bytesOf(wish.fields) + bytesBeside : 0
}

interface Cost {
  readonly index: BoardIndex
  /** How often the whole board was looked through for it. */
  readonly looks: number
  /** What it adds. */
  readonly bytes: number
}

function stepsOf(core: RoomCore, { id, wish }: Waiting, { index, looks, bytes }: Cost): number {
  const searched = (looks * boardOf(core).bytes) / searchedPerStep
  const merged = wish?.kind === 'touchpoint' ? index.mergedCount(id) : 0
  return stepsPerEntry + bytes / bytesPerStep + searched + merged * stepsPerMerged
}

function boardOf(core: RoomCore) {
  const board = core.documents.get('board')
  if (!board) throw new RangeError('the board is not open')
  return board
}

/** What is written for somebody is theirs, and no more is written than the board may have (SPEC P37). */
function createRoomLeft(core: RoomCore) {
  const document = boardOf(core)
  const { documentBytes, personBytes } = core.limits
  const measured = new Set<string>()
  let taken = 0
  const takenBy = new Map<string, number>()
  const whyNot = (author: string, more: number): Held | null => {
    const underway = document.linedBytes - document.appliedBytes
    if (isFull(document, underway + taken + more, documentBytes)) return 'full'
    const piece = { document, author, more: (takenBy.get(author) ?? 0) + more }
    return core.shares.fits(piece, personBytes) ? null : 'yours'
  }
  return {
    whyNot(author: string, more: number): Held | null {
      const why = whyNot(author, more)
      // To measure it is work, once a slice.
      if (why !== null && !measured.has(author)) {
        measured.add(author)
        core.budgets.spend(author, document.bytes / measuredPerStep)
      }
      return why
    },
    take(author: string, bytes: number): void {
      taken += bytes
      takenBy.set(author, (takenBy.get(author) ?? 0) + bytes)
    },
    /** Only when it is in line: to count somebody's exactly does not see it before. */
    keep(): void {
      for (const [author, bytes] of takenBy) core.shares.add(document, author, bytes)
    },
  }
}

interface Owners {
  /** Whether the setting lets this person move and delete what the wish is about. */
  mayMove(participantId: string, wish: Wish): boolean
  /** How often the whole board was looked through for this. */
  readonly looks: number
  forget(): void
}

/** Looks at the board once for each person. */
function createOwners(core: RoomCore, doc: Y.Doc, { isAuthorsOnly }: Rules): Owners {
  const { frontier } = boardOf(core)
  const known = new Map<string, TouchpointOwners>()
  let looks = 0
  return {
    get looks() {
      return looks
    },
    mayMove(participantId, { id, kind }) {
      if (kind !== 'touchpoint' || !isAuthorsOnly) return true
      let owners = known.get(participantId)
      if (!owners) {
        looks++
        owners = createTouchpointOwners(core, { doc, frontier }, participantId)
        known.set(participantId, owners)
      }
      return owners.isOwn(id)
    },
    forget: () => known.clear(),
  }
}

/** A draft whose stage is gone, or that never had one, goes to the first stage, where its author sees it. */
function withStage(draft: Draft, stageIds: readonly string[]): Draft {
  return {
    ...draft,
    stage: stageIds.includes(draft.stage) ? draft.stage : (stageIds[0] ?? draft.stage),
  }
}

/** Answers whether it was added: a draft that came twice, from two tabs or after a restored backup, is there already. */
function addTouchpoint(
  board: Y.Doc,
  { note, held: _, ...draft }: Draft,
  index: BoardIndex,
  author: string | null,
): boolean {
  if (touchpoints.map(board).has(draft.id)) return false
  const position = index.next(touchpoints.root, draft.stage)
  touchpoints.put(board, { ...draft, note: '', position, decision: null, author })
  const fragment = noteOf(board, draft.id)
  if (fragment && note !== '') writeRichText(fragment, note)
  return true
}
