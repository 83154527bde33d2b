import { differentPrefix } from '../../../shared/domain/contribution.ts'
import type { Rescued } from './rescued.ts'

/** Ids of the touchpoints that a change says are not the same as this one (SPEC D64). */
export function pairsApart({ fields }: Pick<Rescued, 'fields'>): readonly string[] {
  return (fields ?? [])
    .filter((name) => name.startsWith(differentPrefix))
    .map((name) => name.slice(differentPrefix.length))
}
