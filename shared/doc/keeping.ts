import { retentionDays, type Keeping } from '../domain/keeping.ts'
import { asId, asNumber, fieldsOf } from './fields.ts'
import { defineSingleton } from './singleton.ts'

/** In the `record`: how long the workshop is kept, and what was erased of it. Missing in records of before: kept for ever. */
export const keeping = defineSingleton<Keeping>('keeping', (f) => {
  const days = asNumber(f.deleteAfterDays, retentionDays.fewest, retentionDays.most)
  return {
    deleteAfterDays: days,
    deleteAt: days === null ? null : asNumber(f.deleteAt, 0, 1e15),
    erased: asCounts(f.erased),
    // Absent where nobody was erased: so it is in every record made before votes were told apart.
    ...(f.erasedVotes !== undefined && { erasedVotes: asCounts(f.erasedVotes) }),
  }
})

/** People by id of a round, or by name of a vote; what does not fit is left out. */
export function asCounts(raw: unknown): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(fieldsOf(raw) ?? {}).flatMap(([name, value]) => {
      const count = asNumber(value, 1, 1e6)
      return asId(name) === null || count === null ? [] : [[name, count]]
    }),
  )
}
