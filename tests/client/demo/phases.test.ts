// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest'
import { phases } from '../../../client/demo/createDemo.ts'
import { comments, evidence, notes } from '../../../client/demo/story/remarks.ts'
import { seats, seatsUntilTheEnd } from '../../../client/demo/story/seats.ts'
import { rollUp } from '../../../shared/domain/map/rollup.ts'
import { quadrantOf } from '../../../shared/domain/priority/quadrant.ts'
import { beforeAfter, type BeforeAfter } from '../../../shared/domain/rating/beforeAfter.ts'
import { languages, type Workshop } from '../../../shared/domain/workshop.ts'
import { gatherLocally, type LocalCompany } from './localCompany.ts'

describe.each(languages)('in %s', (language) => {
  let local: LocalCompany
  let workshop: Workshop

  beforeAll(async () => {
    local = await gatherLocally(language)
    for (const phase of phases) await phase(local.company)
    workshop = local.workshop()
  })

  test('Y23 the commands come in the order a facilitator gives them', () => {
    const said = local.commands.map((command) =>
      command.type === 'setActivity'
        ? `${command.activity} ${command.state}`
        : command.type === 'setStep'
          ? command.step
          : command.type,
    )
    expect(said).toEqual([
      'collect',
      'collect closed',
      'rate',
      'rate open',
      'rate closed',
      'rate revealed',
      'openRound',
      'rate open',
      'rate closed',
      'rate revealed',
      'discuss',
      'swot',
      'swot open',
      'swot closed',
      'swot revealed',
      'prioritise',
      'prioritise open',
      'prioritise closed',
      'prioritise revealed',
      'map',
      'saveVersion',
    ])
    expect(local.advances()).toBe(2 * seats.length + 2 * seatsUntilTheEnd.length)
  })

  test('Y24 everything people wrote is on the board, signed by who wrote it', () => {
    const ids: readonly string[] = seats.map(({ id }) => id)
    expect(workshop.comments).toHaveLength(comments.length)
    expect(workshop.evidence).toHaveLength(evidence.length)
    for (const { author } of [...workshop.comments, ...workshop.findings]) {
      expect(ids).toContain(author)
    }
    const noted = workshop.touchpoints.filter((touchpoint) => touchpoint.note !== '')
    expect(noted.map(({ id }) => id).sort()).toEqual(notes.map((n) => n.touchpoint).sort())
    expect(workshop.brief.split('\n')).toEqual(local.company.words.brief)
    expect(workshop.comments.map(({ text }) => text)).toEqual(
      comments.map(({ id }) => local.company.words.comments[id]),
    )
    const last = workshop.comments.at(-1)
    expect(last?.at).toBe(local.company.startedAt - 60_000)
  })

  test('Y25 findings from votes carry the tallied figures in their reason, others carry none', () => {
    expect(workshop.findings).toHaveLength(14)
    for (const finding of workshop.findings) {
      if (finding.origin === 'person') expect(finding.reason).toBe('')
      else expect(finding.reason, finding.id).toMatch(/\d.*\(n = 1[678]\)/u)
    }
    const tracking = workshop.tallies.deliveryTracking
    const silent = workshop.findings.find(({ id }) => id === 'finding-silentParcel')
    const mean = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
    expect(silent?.reason).toContain(mean.format(tracking?.experience.mean ?? NaN))
  })

  test('Y57 a second round lies beside the first: something rose, something fell, most stayed', () => {
    const [before, after] = workshop.byRound!
    expect(workshop.byRound!.map(({ id }) => id)).toEqual(['r1', 'r2'])
    expect(after?.tallies).toEqual(workshop.tallies)
    const ids = workshop.touchpoints.map(({ id }) => id)
    const rows = beforeAfter(ids, before!.tallies, after!.tallies, 'experience')
    const told = (verdict: BeforeAfter['verdict']) =>
      rows.filter((row) => row.verdict === verdict).map(({ id }) => id)
    expect(told('up').sort()).toEqual(['followUpMail', 'payment', 'productPage', 'tradeIn'])
    expect(told('down').sort()).toEqual([
      'adviserChat',
      'deliveryTracking',
      'parcelHandover',
      'warrantyRepair',
    ])
    expect(told('little').length).toBeGreaterThan(rows.length / 2)
    expect(told('notBefore')).toEqual(['loyaltyPoints'])
    expect(told('tooFew')).toEqual(['caseHandover'])
    expect(told('neither')).toEqual(['softwareUpdates'])
  })

  test('Y26 the map shows four quick wins, each with owner, day and measure', () => {
    const wins = workshop.initiatives.filter(({ id }) => {
      const tally = workshop.estimates[id]
      return tally && quadrantOf(tally) === 'quickWin'
    })
    expect(wins).toHaveLength(4)
    for (const { owner, due, measure, department, findings } of wins) {
      expect(owner).not.toBe('')
      expect(due).toMatch(/^2026-\d\d-\d\d$/u)
      expect(measure).not.toBe('')
      expect(department).not.toBeNull()
      const known = workshop.findings.map(({ id }) => id)
      expect(known).toEqual(expect.arrayContaining([...findings]))
    }
    expect(rollUp(workshop).touchpoints.filter((t) => t.quickWins.length > 0).length).toBe(7)
  })
})
