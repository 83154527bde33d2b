/** Why something stays on its writer's desk, told there by the server (SPEC P37). */
import type * as Y from 'yjs'
import { heldReasons, type Held } from '../domain/contribution.ts'
import { drafts } from './desk.ts'
import { asOneOf, fieldsOf, type Fields } from './fields.ts'

/** Of a draft or a wish on this desk; `null` = nothing holds it back. */
export function heldOn(desk: Y.Doc, id: string): Held | null {
  return heldIn(fieldsOf(drafts.map(desk).get(id)) ?? {})
}

/** The same of fields that were read already. */
export function heldIn({ held }: Fields): Held | null {
  return asOneOf(held, heldReasons, null)
}

/** Says why it stays. It goes when its writer writes it anew, or when there is room. */
export function hold(desk: Y.Doc, id: string, held: Held): void {
  if (heldOn(desk, id) !== held) drafts.patch(desk, id, { held } as object)
}
