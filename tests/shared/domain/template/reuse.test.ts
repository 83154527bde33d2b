import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { restoreArchive, archiveWorkshop } from '../../../../shared/doc/archive.ts'
import { reuseWorkshop, sizeOfFile } from '../../../../shared/domain/template/reuse.ts'

const file = {
  format: 'touchline-workshop',
  schema: 1,
  exportedAt: '2027-01-01',
  workshop: {
    about: { title: 'Old', goal: 'Sell', language: 'sv', segments: ['New'], secret: 1 },
    brief: 'Read me',
    settings: { anonymous: true },
    stages: [{ id: 's1', name: 'Find', position: 'a0', volume: 900 }],
    departments: [{ id: 'd1', name: 'IT', colour: 2, position: 'a0', expected: 7 }],
    channels: [],
    personas: [],
    kpis: [
      {
        id: 'k1',
        stage: 's1',
        name: 'NPS',
        position: 'a0',
        baseline: 3,
        target: 9,
        actual: 4,
        date: '2027-01-02',
      },
    ],
    touchpoints: [
      {
        id: 't1',
        title: 'Ad',
        stage: 's1',
        position: 'a0',
        author: 'p-ana',
        decision: 'keep',
        note: 'n',
        tags: ['pain'],
        merged: [{ author: 'p-ben' }],
      },
      { id: 't2', title: 'Same ad', stage: 's1', position: 'a1', author: 'p-ben', into: 't1' },
    ],
    evidence: [
      { id: 'e1', touchpoint: 't1', kind: 'crm', text: 'Fact', author: 'p-ana', status: 'kept' },
    ],
    findings: [
      {
        id: 'f1',
        text: 'Weak',
        quadrant: 'weakness',
        touchpoints: ['t1'],
        position: 'a0',
        author: 'p-ana',
      },
    ],
    initiatives: [{ id: 'i1', title: 'Mend', owner: 'Zoe', position: 'a0', author: 'p-ana' }],
    comments: [{ id: 'c1', target: 't1', text: 'Said', author: 'p-ana', at: 1 }],
    session: { step: 'map', round: 'r2' },
    roster: [{ id: 'p-ana', name: 'Ana' }],
    rounds: [{ id: 'r2', name: 'Two' }],
    tallies: { t1: { n: 9 } },
    estimates: {},
    dots: { swot: { f1: { dots: 3, voters: 2 } } },
    somethingNew: 'p-ana',
  },
  richText: { brief: [], notes: { t1: [{ type: 'paragraph' }], t2: [], t9: [] } },
  measurements: { r2: { tallies: { t1: {} } } },
}

describe('N26 what is used again', () => {
  test.each(['frame', 'touchpoints', 'board'] as const)(
    'N26 nothing of people, ballots, figures, comments and decisions comes along (%s)',
    (extent) => {
      const text = JSON.stringify(reuseWorkshop(file, { extent, isTemplate: false }))
      expect(text).not.toMatch(
        /p-ana|p-ben|"Ana"|Said|"n":9|"decision"|"r2"|somethingNew|secret|voters|merged/u,
      )
      expect(text).toContain('Sell')
    },
  )

  test('N26 as much of the board comes along as was asked for', () => {
    const sizes = (['frame', 'touchpoints', 'board'] as const).map((extent) => {
      const made = reuseWorkshop(file, { extent, isTemplate: false })
      const { touchpoints, evidence, findings, initiatives } = made.workshop as Record<
        string,
        unknown[]
      >
      return [touchpoints, evidence, findings, initiatives].map((list) => list?.length)
    })
    expect(sizes).toEqual([
      [0, 0, 0, 0],
      [1, 0, 0, 0],
      [1, 1, 1, 1],
    ])
    expect(sizeOfFile(reuseWorkshop(file, { extent: 'touchpoints', isTemplate: true }))).toEqual({
      stages: 1,
      touchpoints: 1,
    })
  })

  test('N26 a template leaves out what was measured in one house, a copy keeps it', () => {
    const [template, copy] = [true, false].map(
      (isTemplate) =>
        reuseWorkshop(file, { extent: 'frame', isTemplate }).workshop as Record<string, object[]>,
    )
    expect(template?.stages?.[0]).toMatchObject({ volume: null })
    expect(template?.departments?.[0]).toMatchObject({ expected: null })
    expect(template?.kpis?.[0]).toMatchObject({
      baseline: null,
      target: null,
      actual: null,
      date: null,
    })
    expect(copy?.stages?.[0]).toMatchObject({ volume: 900 })
    expect(copy?.kpis?.[0]).toMatchObject({ target: 9 })
  })

  test('N27 what is used again is a file that can be imported, and begins at the start', () => {
    const docs = { frame: new Y.Doc(), board: new Y.Doc(), record: new Y.Doc() }
    restoreArchive(docs, reuseWorkshop(file, { extent: 'board', isTemplate: false }))
    const { workshop, richText, measurements } = archiveWorkshop(docs)
    expect(
      workshop.touchpoints.map(({ title, author, decision }) => ({ title, author, decision })),
    ).toEqual([{ title: 'Ad', author: null, decision: null }])
    expect(workshop.session).toMatchObject({ step: 'frame', round: 'r1', boardLocked: false })
    expect(workshop.session.activities.collect.state).toBe('open')
    expect(workshop.roster).toEqual([])
    expect(workshop.comments).toEqual([])
    expect(workshop.initiatives[0]).toMatchObject({ title: 'Mend', owner: 'Zoe', author: null })
    expect(Object.keys(richText.notes)).toEqual(['t1'])
    expect(measurements).toEqual({ r1: { tallies: {}, estimates: {} } })
  })

  test.each([
    {},
    { workshop: 7 },
    { workshop: { touchpoints: 'x', stages: [1, null] }, richText: [] },
  ])('N26 whatever the file holds, nothing breaks (%j)', (broken) => {
    expect(reuseWorkshop(broken, { extent: 'board', isTemplate: true })).toHaveProperty('workshop')
  })
})
