import { departmentColour } from './palette.ts'
import { horizontal, strokeNode, textNode, ui, type Part, type Sheet } from './brush.ts'
import { axisLabel, laneLabel } from './laneLabel.ts'
import { fitLine } from '../layout/wrap.ts'
import { node, px, type DrawNode } from './node.ts'

/** Lanes with one cell per touchpoint: channels, owners with people rating, evidence. */

/** The channels of every touchpoint, one column each, from `top` px down. */
export function drawChannels(sheet: Sheet, top: number): Part {
  const { geometry, look, map, palette } = sheet
  const k = look.scale
  const row = look.rowHeight * k
  const { columns } = geometry
  const start = top + 28 * k
  const yOf = (index: number) => start + index * row
  const radius = columns.isDense ? Math.max(1.3, (columns.columnWidth / k) * 0.22) : 4.2
  const places = new Map(map.channels.map(({ id }, i) => [id, i]))
  const small = ui(sheet, 11.5)
  const names = map.channels.map(({ name }, i) =>
    axisLabel(
      sheet,
      fitLine(name, columns.left - 16 * k, (text) => sheet.measure(text, small)),
      yOf(i) + 4 * k,
    ),
  )
  const rows = map.channels.flatMap((_, i) =>
    columns.stages.map(({ x, width }) =>
      strokeNode(sheet, horizontal(yOf(i), x, x + width), { colour: 'line', width: 0.8 * k }),
    ),
  )
  const cells = map.touchpoints.map(({ id, channels }, i) => {
    const used = channels.flatMap((channel) => places.get(channel) ?? [])
    const x = columns.xs[i]!
    const span = { from: Math.min(...used), to: Math.max(...used) }
    return node('g', { 'data-touchpoint': id }, [
      ...(used.length > 1 && !columns.isDense
        ? [vertical(sheet, x, { from: yOf(span.from), to: yOf(span.to) })]
        : []),
      ...used.map((at) =>
        node('circle', { cx: x, cy: yOf(at), r: radius * k, fill: palette.colours['ink-2'] }),
      ),
    ])
  })
  return {
    nodes: [...laneLabel(sheet, 'channels', top + 10 * k), ...rows, ...names, ...cells],
    bottom: yOf(map.channels.length - 1) + 16 * k,
  }
}

function vertical(sheet: Sheet, x: number, { from, to }: { from: number; to: number }): DrawNode {
  const width = 1.6 * sheet.look.scale
  return strokeNode(sheet, `M${px(x)} ${px(from)}V${px(to)}`, { colour: 'ink-2', width })
}

/** The owning department of every touchpoint, one column each, from `top` px down. */
export function drawOwners(sheet: Sheet, top: number): Part {
  const { geometry, look, map, words } = sheet
  const k = look.scale
  const { isDense } = geometry.columns
  const baseline = top + 34 * k
  return {
    nodes: [
      ...laneLabel(sheet, 'owners', top + 13 * k),
      ...map.touchpoints.map((touchpoint, i) =>
        node('g', { 'data-touchpoint': touchpoint.id }, [
          ...ownerBadge(sheet, touchpoint.owner, { x: geometry.columns.xs[i]!, top }),
          ...(isDense || !map.isRevealed ? [] : [peopleRating(sheet, touchpoint.n, i, baseline)]),
        ]),
      ),
      ...(isDense || !map.isRevealed ? [] : [axisLabel(sheet, words.peopleRating, baseline)]),
    ],
    bottom: top + (isDense || !map.isRevealed ? 30 : 48) * k,
  }
}

function ownerBadge(
  sheet: Sheet,
  owner: string | null,
  { x, top }: { x: number; top: number },
): readonly DrawNode[] {
  const { geometry, look, map, palette } = sheet
  const k = look.scale
  const department = map.departments.find(({ id }) => id === owner)
  const { isDense, columnWidth } = geometry.columns
  if (department === undefined) {
    if (isDense) return []
    const d = horizontal(top + 9 * k, x - 4 * k, x + 4 * k)
    return [strokeNode(sheet, d, { colour: 'line-strong', width: k })]
  }
  const fill = palette.colours[departmentColour(department.colour)]
  if (isDense) {
    const width = columnWidth * 0.8
    return [node('rect', { x: x - width / 2, y: top, width, height: 18 * k, fill })]
  }
  return [
    node('rect', { x: x - 9 * k, y: top, width: 18 * k, height: 18 * k, rx: 3 * k, fill }, [
      node('title', {}, [department.name]),
    ]),
    textNode(
      sheet,
      department.initial,
      { x, y: top + 13 * k },
      {
        font: ui(sheet, 11, 650),
        fill: 'on-dept',
        anchor: 'middle',
      },
    ),
  ]
}

function peopleRating(sheet: Sheet, n: number, i: number, y: number): DrawNode {
  const hasNobody = n === 0
  return textNode(
    sheet,
    String(n),
    { x: sheet.geometry.columns.xs[i]!, y },
    {
      font: ui(sheet, 11.5, hasNobody ? 650 : 400),
      fill: hasNobody ? 'data-short' : 'ink-3',
      anchor: 'middle',
    },
  )
}

/** Evidence as a count per touchpoint; nothing where there is none, so that holes show. */
export function drawEvidence(sheet: Sheet, top: number): Part {
  const { geometry, look, map, palette } = sheet
  const k = look.scale
  const y = top + 9 * k
  const { isDense } = geometry.columns
  return {
    nodes: [
      ...laneLabel(sheet, 'evidence', top + 10 * k),
      ...map.touchpoints.map(({ id, evidence }, i) => {
        const x = geometry.columns.xs[i]!
        const small = { font: ui(sheet, 11.5, 600), fill: 'ink-2', anchor: 'middle' } as const
        if (evidence === 0) return node('g', { 'data-touchpoint': id }, [])
        return node('g', { 'data-touchpoint': id }, [
          isDense
            ? node('circle', { cx: x, cy: y, r: 1.6 * k, fill: palette.colours['ink-2'] })
            : textNode(sheet, String(evidence), { x, y: y + 4 * k }, small),
        ])
      }),
    ],
    bottom: top + 40 * k,
  }
}
