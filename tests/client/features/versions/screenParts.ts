/** What the tests of the versions share: versions, and what is known of them, without a server. */
import { compareWorkshops } from '../../../../shared/domain/version/compareWorkshops.ts'
import { touchpoints } from '../../../../shared/doc/board.ts'
import { versions } from '../../../../shared/doc/record.ts'
import { snapshotContent } from '../../../../shared/doc/snapshot.ts'
import type { Version } from '../../../../shared/domain/workshop.ts'
import type { MadeWorkshop } from '../../makeWorkshop.ts'

export function aVersion(id: string, changes: Partial<Version> = {}): Version {
  return {
    id,
    name: `Version ${id}`,
    at: Date.UTC(2026, 10, 4, 13, 20),
    reason: 'person',
    by: 'ana',
    restored: null,
    holds: { stages: 3, touchpoints: 2, findings: 0, initiatives: 1 },
    bytes: 900,
    content: null,
    digest: id,
    ...changes,
  }
}

/** Puts versions into the record, and lets a look at any of them find that two touchpoints differ. */
export function withVersions(...all: readonly Version[]) {
  return (made: MadeWorkshop): void => {
    for (const version of all) versions.put(made.docs.record, version)
    Object.assign(made.workshop, {
      lookAtVersion: (id: string) => {
        const now = snapshotContent(made.docs)
        const [first, ...others] = now.touchpoints
        if (!first) throw new RangeError('a look needs a touchpoint to differ in')
        const back = { ...first, id: 'gone', title: 'Was deleted' }
        const then = {
          ...now,
          touchpoints: [{ ...first, title: 'Older title', department: 'support' }, back, ...others],
        }
        const looks = { brief: '', notes: {} }
        return Promise.resolve({
          version: versions.get(made.docs.record, id),
          workshop: then,
          differences: compareWorkshops({ content: now, looks }, { content: then, looks }),
        })
      },
    })
    touchpoints.patch(made.docs.board, 't1', { department: 'sales' })
  }
}
