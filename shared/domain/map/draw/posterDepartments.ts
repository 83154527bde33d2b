import type { JourneyMap } from '../journeyMap.ts'
import type { Font } from '../layout/measure.ts'
import { textNode, type Part, type Sheet } from './brush.ts'
import { node, type DrawNode } from './node.ts'
import { departmentColour } from './palette.ts'

const font: Font = { family: 'ui', size: 14.5, weight: 400 }
const letter: Font = { family: 'ui', size: 11.5, weight: 650 }
const badge = 18
const lineHeight = 26

/**
 * Names of the departments beside their badges, on one line where they fit; none when no department
 * owns anything on the map.
 *
 * @param top baseline of the line
 */
export function drawDepartments(
  sheet: Sheet,
  { width, top }: { readonly width: number; readonly top: number },
): Part {
  const departments = owningDepartments(sheet.map)
  if (departments.length === 0) return { nodes: [], bottom: top }
  const title = sheet.words.poster.departments
  let x = sheet.measure(title, font) + 14
  let y = top
  const nodes: DrawNode[] = [textNode(sheet, title, { x: 0, y }, { font, fill: 'ink-2' })]
  for (const { name, initial, colour } of departments) {
    const wide = badge + 7 + sheet.measure(name, font)
    if (x > 0 && x + wide > width) {
      x = 0
      y += lineHeight
    }
    nodes.push(
      node('rect', {
        x,
        y: y - 14,
        width: badge,
        height: badge,
        rx: 3,
        fill: sheet.palette.colours[departmentColour(colour)],
      }),
      textNode(
        sheet,
        initial,
        { x: x + badge / 2, y: y - 1 },
        { font: letter, fill: 'on-dept', anchor: 'middle' },
      ),
      textNode(sheet, name, { x: x + badge + 7, y }, { font, fill: 'ink-2' }),
    )
    x += wide + 22
  }
  return { nodes, bottom: y + 34 }
}

/** Those whose badge stands on the map: owners of touchpoints and of initiatives. */
function owningDepartments({
  departments,
  touchpoints,
  stages,
  loose,
}: JourneyMap): JourneyMap['departments'] {
  const owners = new Set([
    ...touchpoints.map(({ owner }) => owner),
    ...[loose, ...stages].flatMap(({ initiatives }) =>
      initiatives.map(({ initiative }) => initiative.department),
    ),
  ])
  return departments.filter(({ id }) => owners.has(id))
}
