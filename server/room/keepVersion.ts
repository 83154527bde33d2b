/**
 * Keeping versions, and keeping them few and small (SPEC C12, C13): content that is there already
 * is not stored again; of the server's own versions only the newest stay; what a person saved is
 * never dropped to make room.
 */
import type * as Y from 'yjs'
import { versions } from '../../shared/doc/record.ts'
import type { Version } from '../../shared/domain/workshop.ts'
import { packDocs, type VersionDocs } from '../versions/packVersion.ts'
import type { Moment, Packed } from '../versions/versionWork.ts'
import type { Refusal } from './contract.ts'
import type { RoomCore } from './core.ts'
import { presentMoment, watchStill } from './moment.ts'
import { randomId } from './randomId.ts'

/** What is said of a version that is about to be kept. */
export type Keeping = Pick<Version, 'name' | 'reason' | 'by' | 'restored'>

/** The server's own versions of each reason that stay. */
export const automaticKept = 20

/**
 * Puts a packed moment on the list, durable with whatever is written in the same turn; answers the
 * version's id. Only what a person asks for can be refused.
 */
export function keepVersion(core: RoomCore, keeping: Keeping, packed: Packed): string | Refusal {
  const { digest, holds, bytes } = packed
  const known = newestFirst(core)
  const id = randomId(core.randomBytes)
  const twin = known.find((version) => version.digest === digest)
  const version: Version = {
    ...keeping,
    id,
    at: core.time.now(),
    holds,
    bytes: twin?.bytes ?? bytes.length,
    content: twin ? contentOf(twin) : id,
    digest,
  }
  const plan = planFor(version, known, core.limits)
  if ('refused' in plan) return plan
  core.heartbeat.addChange({
    ...(!twin && { versions: [{ id, bytes }] }),
    removeVersions: unusedAfter(plan.dropped, [version, ...plan.kept]),
  })
  core.writer.edit('record', (record) => {
    versions.put(record, version)
    for (const dropped of plan.dropped) versions.remove(record, dropped.id)
  })
  return id
}

/** How often frame and board are packed elsewhere because somebody wrote in them meanwhile. */
const mostTries = 3

/**
 * Packs frame and board and does `deed` in the very moment they are like that: nothing of what the
 * deed changes is in the version, and nothing of what was there before is missing (SPEC C20).
 */
export async function packAndDo<T>(core: RoomCore, deed: (packed: Packed) => T): Promise<T> {
  for (let tries = 0; tries < mostTries; tries++) {
    let isStill = (): boolean => false
    const moment = (): Moment => {
      isStill = watchStill(core)
      return presentMoment(core)
    }
    const packed = await core.versionWork.pack(moment).catch((cause: unknown) => {
      core.report(`a version of ${core.workshopId} is packed beside everything else`, cause)
      return null
    })
    if (!packed) break
    if (isStill()) return deed(packed)
  }
  // Where people write without pause, or there is no thread, the other rooms wait for once.
  return deed(packDocs(presentDocs(core)))
}

/**
 * Frame and board as they will be once everything on its way is applied; only to be read, at once.
 * Copying a large board takes as long as all the rest, so it is done only when something is on its way.
 */
function presentDocs({ documents, heartbeat, writer }: RoomCore): VersionDocs {
  const present = (name: 'frame' | 'board'): Y.Doc => {
    const document = documents.get(name)
    const isSettled = document && heartbeat.underway(document).length === 0
    return isSettled ? document.doc : writer.ahead(name)
  }
  return { frame: present('frame'), board: present('board') }
}

/** Takes a version off the list and, when no other shares it, its content out of the store. */
export function dropVersion(core: RoomCore, version: Version): void {
  const others = newestFirst(core).filter(({ id }) => id !== version.id)
  core.heartbeat.addChange({ removeVersions: unusedAfter([version], others) })
  core.writer.edit('record', (record) => versions.remove(record, version.id))
}

/** Under which id the content of a version is stored. */
export function contentOf(version: Version): string {
  return version.content ?? version.id
}

function newestFirst(core: RoomCore): Version[] {
  return versions.list(core.writer.ahead('record')).sort((a, b) => b.at - a.at)
}

interface Plan {
  readonly kept: readonly Version[]
  readonly dropped: readonly Version[]
}

type Bounds = Pick<RoomCore['limits'], 'versions' | 'versionBytes'>

/** What goes to make room for `version`, or why there is none. */
function planFor(version: Version, known: readonly Version[], limits: Bounds): Plan | Refusal {
  const byHand = known.filter(({ reason }) => reason === 'person')
  const isAskedFor = version.reason === 'person'
  if (isAskedFor && limits.versions > 0 && byHand.length >= limits.versions)
    return tooMany(`${limits.versions} versions saved by hand are kept, and so many are there`)
  const kept = known.filter((one) => {
    if (one.reason === 'person') return true
    const alike = known.filter(({ reason }) => reason === one.reason)
    return alike.indexOf(one) < automaticKept - (one.reason === version.reason ? 1 : 0)
  })
  while (limits.versionBytes > 0 && bytesOf([version, ...kept]) > limits.versionBytes) {
    const oldest = kept.findLast(
      (one) => one.reason !== 'person' && !isNewestOfItsReason(one, [version, ...kept]),
    )
    if (oldest) kept.splice(kept.indexOf(oldest), 1)
    else if (isAskedFor)
      return tooMany('The versions of this workshop take as much room as they may')
    else break
  }
  return { kept, dropped: known.filter((one) => !kept.includes(one)) }
}

const tooMany = (what: string): Refusal => ({
  refused: 'doesNotFit',
  detail: `${what}. Nothing was saved or dropped; remove a version nobody needs and save again.`,
})

function isNewestOfItsReason(version: Version, newest: readonly Version[]): boolean {
  return newest.find(({ reason }) => reason === version.reason) === version
}

/** Content that several share counts once. */
function bytesOf(all: readonly Version[]): number {
  const sizes = new Map(all.map((version) => [contentOf(version), version.bytes]))
  return [...sizes.values()].reduce((total, bytes) => total + bytes, 0)
}

function unusedAfter(dropped: readonly Version[], kept: readonly Version[]): string[] {
  const used = new Set(kept.map(contentOf))
  return [...new Set(dropped.map(contentOf))].filter((content) => !used.has(content))
}
