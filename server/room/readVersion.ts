/** A kept version, read back: to be looked at, or to be restored. */
import { roster, versions } from '../../shared/doc/record.ts'
import type { Version } from '../../shared/domain/workshop.ts'
import { WorkError } from '../threads/workError.ts'
import type { Refusal, VersionLook } from './contract.ts'
import type { RoomCore } from './core.ts'
import { contentOf } from './keepVersion.ts'
import { shownMoment } from './moment.ts'

interface ReadVersion {
  readonly version: Version
  readonly packed: Uint8Array
}

/** `null` for an unknown id; a refusal when the store cannot give it back whole. */
export async function readVersion(
  core: RoomCore,
  versionId: string,
): Promise<ReadVersion | Refusal | null> {
  const version = versions.get(core.writer.ahead('record'), versionId)
  if (!version) return null
  try {
    const packed = await core.log.version(core.workshopId, contentOf(version))
    return packed && { version, packed }
  } catch (cause) {
    return unreadable(core, versionId, cause)
  }
}

/** What restoring a version would do now, changing nothing (SPEC C11). */
export async function lookAtVersion(
  core: RoomCore,
  versionId: string,
): Promise<VersionLook | Refusal> {
  const read = await readVersion(core, versionId)
  if (!read) {
    return {
      refused: 'notFound',
      detail: 'There is no such version. It may have been removed; choose one from the list.',
    }
  }
  if ('refused' in read) return read
  try {
    const json = await core.versionWork.look(() => ({
      ...read,
      now: shownMoment(core),
      departmentsInUse: departmentsInUse(core),
    }))
    return { json }
  } catch (cause) {
    return whyNotRead(core, versionId, cause)
  }
}

/** Departments of people who are in the workshop now stay, whatever the version says (SPEC C10). */
export function departmentsInUse(core: RoomCore): string[] {
  const people = Object.values(roster.all(core.writer.ahead('record')))
  return [...new Set(people.flatMap(({ department }) => department ?? []))]
}

/** Why work on a kept version was not done, in words. */
export function whyNotRead(core: RoomCore, versionId: string, cause: unknown): Refusal {
  const refusal = whyNotWorked(cause)
  return refusal ?? unreadable(core, versionId, cause)
}

/** @returns `null` when the work was begun and failed by itself */
export function whyNotWorked(cause: unknown): Refusal | null {
  if (!(cause instanceof WorkError)) throw cause
  switch (cause.kind) {
    case 'ended':
      return unavailable(
        'The part of the server that works on versions broke off and starts anew. Nothing was changed and every version is kept; ask again.',
      )
    case 'busy':
      return unavailable(
        'Too many versions are being worked on at the moment. Nothing was changed and every version is kept; ask again in a minute.',
      )
    case 'closed':
      return unavailable(
        'The server restarts. Nothing was changed and every version is kept; ask again shortly.',
      )
    case 'unreadable':
      return null
  }
}

function unreadable(core: RoomCore, versionId: string, cause: unknown): Refusal {
  core.report(`version ${versionId} of ${core.workshopId} cannot be read back`, cause)
  return unavailable(
    'The store cannot give this version back at the moment. Nothing was changed; choose another one or try again.',
  )
}

const unavailable = (detail: string): Refusal => ({ refused: 'unavailable', detail })
