import { LogError, type Change, type UpdateLog } from '../../../server/log/updateLog.ts'
import { isRefusal } from '../../../server/room/contract.ts'
import { defaultRoomLimits } from '../../../server/room/limits.ts'
import type { VersionWork } from '../../../server/versions/versionWork.ts'
import { versions } from '../../../shared/doc/record.ts'
import type { Version } from '../../../shared/domain/workshop.ts'
import type { VersionPreview } from '../../../shared/protocol/http.ts'
import { createMemoryLog } from '../log/memoryLog.ts'
import { makeRoom, type Attached } from './testRoom.ts'
import { snapshotOf } from './snapshotOf.ts'

interface WatchedLog extends UpdateLog {
  readonly commits: Change[]
  readonly broken: Set<string>
}

/** Keeps what was committed, and fails to read versions when told to. */
function watchedLog(): WatchedLog {
  const log = createMemoryLog()
  const commits: Change[] = []
  const broken = new Set<string>()
  return {
    ...log,
    commits,
    broken,
    async commit(id: string, change: Change) {
      commits.push(change)
      return log.commit(id, change)
    },
    async version(id: string, versionId: string) {
      if (broken.has(versionId)) throw new LogError('corrupt', 'a bit has flipped')
      return log.version(id, versionId)
    },
  }
}

/** A room with its documents open, over a log that tells what it was asked. */
export async function makeVersionRoom(
  limits: Partial<typeof defaultRoomLimits> = {},
  versionWork?: VersionWork,
) {
  const log = watchedLog()
  const made = await makeRoom(log, { ...defaultRoomLimits, ...limits }, versionWork)
  const board = await made.chair.open('board')
  const frame = await made.chair.open('frame')
  const record = await made.chair.open('record')
  const command = async (type: 'saveVersion' | 'restoreVersion', what: string): Promise<string> => {
    const answer = await made.command(
      type === 'saveVersion' ? { type, name: what } : { type, versionId: what },
    )
    if (isRefusal(answer)) throw new Error(answer.detail)
    return answer.versionId ?? ''
  }
  const list = (): Version[] => versions.list(record.doc).sort((a, b) => b.at - a.at)
  return {
    ...made,
    log,
    board,
    frame,
    record,
    list,
    listed: (id: string) => list().find((version) => version.id === id),
    /** Both answer the id of the version kept. */
    save: (name: string) => command('saveVersion', name),
    restore: (versionId: string) => command('restoreVersion', versionId),
    /** What a look at a version tells. */
    async look(versionId: string): Promise<VersionPreview> {
      const look = await (await made.room()).version(versionId)
      if (isRefusal(look)) throw new Error(look.detail)
      return JSON.parse(new TextDecoder().decode(look.json)) as VersionPreview
    },
    titles: async () => snapshotOf(await made.room()).touchpoints.map(({ title }) => title),
    /** Each version of a moment of its own. */
    tick: () => made.time.skip(1000),
    /** Content the log holds by now: id → bytes. */
    stored(): Map<string, number> {
      const kept = new Map<string, number>()
      for (const change of log.commits) {
        for (const { id, bytes } of change.versions ?? []) kept.set(id, bytes.length)
        for (const id of change.removeVersions ?? []) kept.delete(id)
      }
      return kept
    },
    /** Edits and waits until it is saved; on the board unless told otherwise. */
    async write(edit: () => void, ...where: Attached[]): Promise<void> {
      edit()
      await Promise.all((where.length > 0 ? where : [board]).map((one) => one.saved()))
    },
  }
}

export type VersionRoom = Awaited<ReturnType<typeof makeVersionRoom>>
