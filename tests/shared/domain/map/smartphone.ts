import type { Tag } from '../../../../shared/domain/touchpoint/touchpoint.ts'
import type { Workshop } from '../../../../shared/domain/workshop.ts'
import { estimate, finding, initiative, stage, tally, touchpoint, workshop } from './builders.ts'

/** A finished workshop about buying a smartphone: 23 touchpoints, one of them not rated. */

type Row = readonly [
  stage: number,
  title: string,
  expectation: number | null,
  experience: number | null,
  emotion: number | null,
  quartiles: readonly [number, number] | null,
  owner: number,
  channels: readonly number[],
  tags?: readonly Tag[],
]

const rows: readonly Row[] = [
  [0, 'Search results', 3.4, 3.6, 0.4, [0, 1], 4, [0]],
  [0, 'A friend’s advice', 3.1, 4.2, 1.3, [0.8, 2], 1, [4], ['good']],
  [0, 'Comparison site', 3.8, 2.9, -0.3, [-1, 0.3], 4, [0]],
  [0, 'Social media ad', 2, 2.6, -0.1, [-0.6, 0.4], 4, [4]],
  [1, 'Product page', 4.3, 3.4, 0.3, [-0.3, 1], 4, [0]],
  [1, 'Customer reviews', 4.1, 3.9, 0.8, [0.2, 1.2], 4, [0, 4]],
  [1, 'Trying it in the shop', 4.4, 4.6, 1.4, [1, 2], 7, [1], ['good']],
  [1, 'Chat with an adviser', 4, 2.7, -0.6, [-1.2, 0], 2, [2], ['pain']],
  [2, 'Basket and delivery cost', 4.2, 2.4, -1, [-1.6, -0.4], 4, [0], ['pain']],
  [2, 'Payment', 4.7, 4.4, 0.5, [0, 1], 6, [0, 1]],
  [2, 'Order confirmation', 3.6, 4.3, 0.9, [0.4, 1.3], 5, [3]],
  [2, 'Delivery tracking', 4.6, 2.1, -1.4, [-2, -1], 3, [3, 5], ['pain']],
  [2, 'Parcel handover', 4.4, 3, -0.5, [-1, 0.2], 3, [5]],
  [3, 'Unboxing and first start', 4, 4.5, 1.6, [1, 2], 9, [], ['good']],
  [3, 'Moving data from the old phone', 4.5, 2.2, -1.6, [-2, -1.2], 9, [0, 1], ['pain']],
  [3, 'Hotline', 4.1, 2.5, -1.1, [-1.8, 0.6], 2, [2], ['pain']],
  [3, 'Software updates', null, null, null, null, 5, [0]],
  [3, 'Repair under warranty', 4.6, 2.8, -0.9, [-1.4, -0.2], 2, [1, 5], ['pain']],
  [3, 'Invoice archive', 2.1, 4.2, 0.3, [0, 0.8], 6, [0]],
  [4, 'Review request', 2.4, 3.1, -0.2, [-0.7, 0.3], 4, [3]],
  [4, 'Loyalty points', 2.8, 2.3, -0.3, [-1, 0.2], 6, [0]],
  [4, 'Trade-in offer', 3.3, 3.6, 0.6, [0, 1], 1, [1, 3]],
  [4, 'Recommending to a friend', 3.2, 3.9, 1.2, [0.6, 1.8], 1, [4], ['good']],
]

const stageWords: readonly (readonly [string, string, number])[] = [
  ['Awareness', '“I need a smartphone, let me search.”', 42000],
  ['Consideration', '“Which one is right for me?”', 11800],
  ['Decision', '“I’ll take this one. What is the catch?”', 3100],
  ['Retention', '“It’s mine now. Who helps me?”', 2850],
  ['Advocacy', '“You should get this one too.”', 410],
]

const departmentNames =
  'Sales Support Logistics Marketing IT Finance Houses Legal Product People'.split(' ')
const channelNames = ['Web', 'Shop', 'Phone & chat', 'Mail & message', 'Social', 'Courier']

/** The smartphone workshop. Touchpoint ids are `t1`…`t23`, stages `s0`…`s4`. */
export function smartphone(changes: Partial<Workshop> = {}): Workshop {
  return workshop({
    stages: stageWords.map(([name, subtitle, volume], i) =>
      stage(`s${i}`, { name, subtitle, volume, customerGoal: `Goal ${i}`, ourGoal: `Ours ${i}` }),
    ),
    departments: departmentNames.map((name, i) => ({
      id: `d${i + 1}`,
      name,
      colour: i + 1,
      expected: null,
      position: `a${i}`,
    })),
    channels: channelNames.map((name, i) => ({
      id: `c${i}`,
      name,
      kind: 'other' as const,
      position: `a${i}`,
    })),
    kpis: [
      ['s0', 'Search position', '', 6.4, 4],
      ['s0', 'Site visits', '', 42000, 45000],
      ['s2', 'Conversion', '%', 7.4, 9],
    ].map(([stageId, name, unit, actual, target], i) => ({
      id: `k${i}`,
      stage: String(stageId),
      name: String(name),
      unit: String(unit),
      better: 'higher' as const,
      baseline: null,
      actual: Number(actual),
      target: Number(target),
      date: null,
      source: '',
      position: `a${i}`,
    })),
    touchpoints: rows.map(([at, title, , , , , owner, channels, tags = []], i) =>
      touchpoint(`t${i + 1}`, {
        title,
        stage: `s${at}`,
        department: `d${owner}`,
        channels: channels.map((c) => `c${c}`),
        tags,
      }),
    ),
    tallies: Object.fromEntries(
      rows.flatMap(([, title, e, p, v, quartiles], i) =>
        e === null
          ? []
          : [
              [
                `t${i + 1}`,
                tally([e, p, v], { quartiles, agreement: title === 'Hotline' ? -0.4 : 0.5 }),
              ],
            ],
      ),
    ),
    findings: [
      {
        ...finding('f1', 'opportunity', ['t2']),
        text: 'Friends’ advice arrives before us and is trusted',
      },
      { ...finding('f2', 'strength', ['t7']), text: 'Holding the phone in the shop settles it' },
      { ...finding('f3', 'weakness', ['t9']), text: 'Delivery cost appears only in the basket' },
      { ...finding('f4', 'weakness', ['t15']), text: 'Nobody owns moving the data' },
      { ...finding('f5', 'threat', ['t18']), text: 'Repair takes longer than the law expects' },
    ],
    initiatives: [
      initiative('i1', {
        title: 'Chat until 21:00 on weekdays',
        touchpoints: ['t8'],
        department: 'd2',
      }),
      initiative('i2', {
        title: 'Delivery cost on the product page',
        touchpoints: ['t9'],
        department: 'd4',
        due: '2026-12-05',
      }),
      initiative('i3', {
        title: 'One message when the parcel leaves the hub',
        touchpoints: ['t12'],
        department: 'd3',
        due: '2026-12-12',
      }),
      initiative('i4', {
        title: 'Data-transfer card in every box',
        findings: ['f4'],
        department: 'd9',
        due: '2027-01-09',
      }),
    ],
    estimates: {
      i1: estimate(3.4, 4.2),
      i2: estimate(4.1, 2.2),
      i3: estimate(4.4, 1.9),
      i4: estimate(4, 2),
    },
    ...changes,
  })
}

/** A journey of `count` touchpoints in five stages, for trying sizes; figures wander up and down. */
export function journeyOf(count: number): Workshop {
  const base = smartphone()
  const touchpoints = Array.from({ length: count }, (_, i) => {
    const model = base.touchpoints[i % base.touchpoints.length]!
    return { ...model, id: `t${i + 1}`, stage: `s${Math.floor((i * 5) / count)}` }
  })
  const tallies = Object.fromEntries(
    touchpoints.flatMap(({ id }, i) => {
      if (i % 31 === 30) return []
      const v = 1.6 * Math.sin(i / 3) + 0.3 * Math.sin(i * 1.7)
      const e = 3.5 + Math.cos(i)
      return [
        [id, tally([e, Math.min(5, Math.max(1, e + v)), v], { quartiles: [v - 0.4, v + 0.4] })],
      ]
    }),
  )
  return { ...base, touchpoints, tallies }
}
