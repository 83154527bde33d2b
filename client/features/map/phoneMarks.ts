import type { MarkBox } from '../../../shared/domain/map/layout/marks.ts'
import type { PhoneItem } from './phoneLayout.ts'

type Row = Extract<PhoneItem, { kind: 'touchpoint' }>

/** From a point to the middle of a mark beside it, and half the width of a mark, in px. */
const beside = 15
const half = 7
/** Free px between the end of the scale and the widest gap ("+0.9" and its like). */
const gapAir = 16

/**
 * The marks of a row, the desktop's rule turned: pain left of the lower point, good practice right of the
 * higher; the pennant still stands up. Where a good practice would reach into the column of the gaps it
 * stands on the left, too.
 *
 * @param customerX place of the customers' mean in px; `null` where there is none or it is not drawn
 * @param right end of the scale in px; the gaps begin a little behind it
 */
export function phoneMarks(
  row: Pick<Row, 'x' | 'touchpoint'>,
  { y, customerX, right }: { y: number; customerX: number | null; right: number },
): readonly MarkBox[] {
  const { touchpoint, x } = row
  const lower = Math.min(x, customerX ?? x) - (touchpoint.isMoment ? 5 : 0)
  const higher = Math.max(x, customerX ?? x) + (touchpoint.isMoment ? 4 : 0)
  const fits = higher + beside + half <= right + gapAir
  const left = lower - beside - (touchpoint.isPain ? beside : 0)
  return [
    ...(touchpoint.quickWins.length > 0 ? [{ kind: 'win', x, y, size: 0.9 } as const] : []),
    ...(touchpoint.isMoment ? [{ kind: 'truth', x, y, size: 0.95 } as const] : []),
    ...(touchpoint.isPain ? [{ kind: 'pain', x: lower - beside, y, size: 0.86 } as const] : []),
    ...(touchpoint.isGood
      ? [{ kind: 'good', x: fits ? higher + beside : left, y, size: 0.95 } as const]
      : []),
  ]
}
