import { amount, lossPercent } from '../numbers.ts'
import { strokeNode, textNode, ui, voice, type Part, type Sheet } from './brush.ts'
import { laneLabel } from './laneLabel.ts'
import { node, px, type DrawNode } from './node.ts'

interface Step {
  readonly x: number
  readonly end: number
  readonly y: number
  readonly volume: number
  readonly loss: number | null
}

/** Customers entering each stage: height strictly linear, the loss between stages in percent. */
export function drawVolume(sheet: Sheet, top: number): Part {
  const { geometry, look, palette } = sheet
  const k = look.scale
  const height = look.volumeHeight * k
  const base = top + 24 * k + height
  const most = Math.max(1, ...geometry.columns.stages.map(({ stage }) => stage.volume ?? 0))
  const runs = unbroken(
    geometry.columns.stages.map(({ stage, x, width }): Step | null =>
      stage.volume === null
        ? null
        : {
            x,
            end: x + width,
            y: base - Math.max(1.2 * k, (stage.volume / most) * height),
            volume: stage.volume,
            loss: stage.loss,
          },
    ),
  )
  return {
    nodes: [
      ...laneLabel(sheet, 'volume', top + 12 * k),
      ...runs.flatMap((run) => {
        const outline = outlineOf(run, look.stageGap * k)
        const last = run[run.length - 1]!
        const area = `${outline}L${px(last.end)} ${px(base)}L${px(run[0]!.x)} ${px(base)}Z`
        return [
          node('path', { d: area, fill: palette.colours.sunken }),
          strokeNode(sheet, outline, { colour: 'ink-2', width: 1.4 * k }),
        ]
      }),
      ...runs.flat().flatMap((step) => labels(sheet, step)),
    ],
    bottom: base + 14 * k,
  }
}

/** Level over each stage, a soft step in the gap between two. */
function outlineOf(run: readonly Step[], gap: number): string {
  return run
    .map((step, i) => {
      const next = run[i + 1]
      const start = i === 0 ? `M${px(step.x)} ${px(step.y)}` : ''
      if (!next) return `${start}H${px(step.end)}`
      const middle = px(step.end + gap / 2)
      const from = px(step.end - gap)
      const to = `${px(next.x + gap)} ${px(next.y)}`
      return `${start}H${from}C${middle} ${px(step.y)} ${middle} ${px(next.y)} ${to}`
    })
    .join('')
}

function labels(sheet: Sheet, { x, y, volume, loss }: Step): readonly DrawNode[] {
  const k = sheet.look.scale
  const font = voice(sheet, 20, { weight: 550 })
  const text = amount(sheet.language, volume)
  const baseline = y - 7 * k
  const beside = x + 14 * k + sheet.measure(text, font)
  return [
    textNode(sheet, text, { x: x + 2 * k, y: baseline }, { font, fill: 'ink', hasHalo: true }),
    ...(loss === null || loss < 0.005
      ? []
      : [
          textNode(
            sheet,
            lossPercent(sheet.language, loss),
            { x: beside, y: baseline },
            {
              font: ui(sheet, 12.5, 650),
              fill: loss > 0.5 ? 'data-short' : 'ink-3',
              hasHalo: true,
            },
          ),
        ]),
  ]
}

function unbroken(steps: readonly (Step | null)[]): readonly (readonly Step[])[] {
  const runs: Step[][] = []
  steps.forEach((step, i) => {
    if (step === null) return
    if (i > 0 && steps[i - 1] !== null) runs[runs.length - 1]!.push(step)
    else runs.push([step])
  })
  return runs
}
