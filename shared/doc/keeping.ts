import { retentionDays, type Keeping } from '../domain/keeping.ts'
import { asId, asNumber, fieldsOf } from './fields.ts'
import { defineSingleton } from './singleton.ts'

/** In the `record`: how long the workshop is kept, and what was erased of it. Missing in records of before: kept for ever. */
export const keeping = defineSingleton<Keeping>('keeping', (f) => {
  const days = asNumber(f.deleteAfterDays, retentionDays.fewest, retentionDays.most)
  return {
    deleteAfterDays: days,
    deleteAt: days === null ? null : asNumber(f.deleteAt, 0, 1e15),
    erased: Object.fromEntries(
      Object.entries(fieldsOf(f.erased) ?? {}).flatMap(([round, raw]) => {
        const count = asNumber(raw, 1, 1e6)
        return asId(round) === null || count === null ? [] : [[round, count]]
      }),
    ),
  }
})
