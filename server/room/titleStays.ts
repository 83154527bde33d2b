/** A touchpoint without a title is shown to nobody: who takes the last letter takes it off the board (SPEC G22). */
import * as Y from 'yjs'
import { touchpoints } from '../../shared/doc/board.ts'
import { asText } from '../../shared/doc/fields.ts'
import { textLimits } from '../../shared/domain/text.ts'
import type { AdmittedUpdate } from './admission/admit.ts'
import { plainDocOf } from './plainDoc.ts'

/** Whether something of the title is left when what the update deletes is gone, whatever it adds. */
export function isTitleLeft(
  board: Y.Doc,
  id: string,
  { deletes }: Pick<AdmittedUpdate, 'deletes'>,
): boolean {
  const entry = touchpoints.map(board).get(id)
  const title = entry instanceof Y.Map ? entry.get('title') : null
  if (!(title instanceof Y.Text)) return false
  const ranges = rangesOf(deletes)
  let left = ''
  for (let at = title._start; at; at = at.right)
    if (!at.deleted && at.content instanceof Y.ContentString)
      left += keptOf(at.content.str, at.id, ranges.get(at.id.client) ?? [])
  return asText(left, textLimits.title) !== ''
}

interface Stretch {
  readonly start: number
  end: number
}

/** Client → what is deleted of it: by clock, none of them over another. */
function rangesOf(deletes: AdmittedUpdate['deletes']): ReadonlyMap<number, Stretch[]> {
  const ranges = new Map<number, Stretch[]>()
  for (const { client, clock, length } of [...deletes].sort((a, b) => a.clock - b.clock)) {
    const list = ranges.get(client) ?? []
    const last = list.at(-1)
    if (last && clock <= last.end) last.end = Math.max(last.end, clock + length)
    else list.push({ start: clock, end: clock + length })
    ranges.set(client, list)
  }
  return ranges
}

/** The letters of `text` that no range deletes. */
function keptOf(text: string, { clock }: Y.ID, ranges: readonly Stretch[]): string {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle] as Stretch).end <= clock) low = middle + 1
    else high = middle
  }
  let kept = ''
  let from = 0
  for (let at = low; at < ranges.length && from < text.length; at++) {
    const { start, end } = ranges[at] as Stretch
    kept += text.slice(from, Math.max(from, start - clock))
    from = Math.max(from, end - clock)
  }
  return kept + text.slice(from)
}

/** Whether those of these touchpoints that can be read now can be read once the update is applied. */
export function stayReadable(
  board: Y.Doc,
  ids: readonly string[],
  { bytes }: Pick<AdmittedUpdate, 'bytes'>,
): boolean {
  const readable = ids.filter((id) => touchpoints.get(board, id) !== null)
  if (readable.length === 0) return true
  const then = plainDocOf([Y.encodeStateAsUpdate(board), bytes])
  return readable.every((id) => touchpoints.get(then, id) !== null)
}
