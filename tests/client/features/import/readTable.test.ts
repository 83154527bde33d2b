import { describe, expect, test } from 'vitest'
import { readTable, type Separator } from '../../../../client/features/import/readTable.ts'

const read = (
  text: string,
  separator: Separator | null = null,
  signal = new AbortController().signal,
) => readTable(text, { separator, signal, onProgress: () => undefined })

describe('N25 tables', () => {
  test.each<[string, Separator, string]>([
    ['commas', ',', 'Stage,Touchpoint\nDecision,"Basket, cost"\n'],
    ['semicolons', ';', 'Stage;Touchpoint\r\nDecision;Basket, cost\r\n'],
    ['tabs', '\t', 'Stage\tTouchpoint\nDecision\tBasket, cost'],
    ['old line breaks', ';', 'Stage;Touchpoint\rDecision;Basket, cost'],
  ])('N25 the separator is found out: %s', async (_, separator, text) => {
    const table = await read(text)
    expect(table?.separator).toBe(separator)
    expect(table?.rows.slice(0, 2)).toEqual([
      ['Stage', 'Touchpoint'],
      ['Decision', 'Basket, cost'],
    ])
  })

  test('N25 quoted line breaks, separators and doubled quotes belong to their cell', async () => {
    const table = await read('a,"one\r\ntwo, ""three"""\nb,c')
    expect(table?.rows).toEqual([
      ['a', 'one\ntwo, "three"'],
      ['b', 'c'],
    ])
    expect([...(table?.brokenRows ?? [])]).toEqual([])
  })

  test('N25 a quote that is never closed is told with its row', async () => {
    const table = await read('a,b\nc,d\ne,"f\ng,h', ',')
    expect([...(table?.brokenRows ?? [])]).toEqual([2])
  })

  test('N25 formulas and markup are text', async () => {
    expect((await read('=1+1,<b>x</b>'))?.rows).toEqual([['=1+1', '<b>x</b>']])
  })

  test('N25 a long table is read in pieces, whole, with its broken rows where they are', async () => {
    const lines = Array.from({ length: 30_000 }, (_, at) => `row ${at},"note, ${at}"`)
    const shares: number[] = []
    const table = await readTable([...lines, 'x,"open'].join('\n'), {
      separator: null,
      signal: new AbortController().signal,
      onProgress: (share) => shares.push(share),
    })
    expect(table?.rows).toHaveLength(30_001)
    expect(table?.rows[29_999]).toEqual(['row 29999', 'note, 29999'])
    expect([...(table?.brokenRows ?? [])]).toEqual([30_000])
    expect(shares.length).toBeGreaterThan(3)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })

  test.each<[string, Separator, string]>([
    ['a semicolon', ';', 'sep=;\r\n'],
    ['a tab, quoted, with a byte order mark', '\t', '\uFEFF"sep=\t"\n'],
  ])(
    'EV74 the line by which Excel is told the separator is obeyed and is no row: %s',
    async (_, separator, line) => {
      const cells = ['a,b', 'c,d'].join(separator)
      const table = await read(`${line}${cells}\n${cells}`)
      expect(table?.separator).toBe(separator)
      expect(table?.rows[0]).toEqual(['a,b', 'c,d'])
      expect((await read(`${line}${cells}`, ','))?.rows[0]?.[0]).toBe('a')
    },
  )

  test('N25 whoever gives up gets nothing', async () => {
    const giveUp = new AbortController()
    const reading = readTable('a,b\n'.repeat(200_000), {
      separator: ',',
      signal: giveUp.signal,
      onProgress: () => giveUp.abort(),
    })
    expect(await reading).toBeNull()
  })
})
