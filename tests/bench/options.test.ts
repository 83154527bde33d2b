import { expect, test } from 'vitest'
import { readOptions, usage } from '../../bench/options.ts'

const choice = { scenarios: ['s1', 's2', 's3'], peers: ['touchline', 'relay'] }

test('BE3 without options everything runs three times', () => {
  expect(readOptions([], choice)).toEqual({
    kind: 'options',
    options: {
      scenarios: ['s1', 's2', 's3'],
      sizes: null,
      peers: ['touchline', 'relay'],
      runs: 3,
      seconds: 10,
      out: 'bench/results',
      data: 'bench/data',
    },
  })
})

test('BE3 lists are read in the order of the report', () => {
  const args = ['--scenario', 's2, s1', '--sizes=10,1000', '--peers', 'relay', '--runs', '1']
  expect(readOptions(args, choice)).toMatchObject({
    options: { scenarios: ['s1', 's2'], sizes: [10, 1000], peers: ['relay'], runs: 1 },
  })
})

test.for([
  [['--scenario', 's9'], 'there is no "s9"; there are s1, s2, s3'],
  [['--peers', 'relay,nobody'], 'there is no "nobody"'],
  [['--peers', ','], 'there are touchline, relay'],
  [['--sizes', '10,many'], '"many" is not a whole number from 1 to 5000'],
  [['--runs', '0'], 'from 1 to 99'],
  [['--seconds', '1.5'], '"1.5" is not a whole number'],
  [['--fast'], '--fast'],
  [['s1'], 's1'],
] as const)('BE3 %j is a mistake that is told', ([args, told]) => {
  const read = readOptions([...args], choice)
  expect(read).toMatchObject({ kind: 'mistake', message: expect.stringContaining(told) })
})

test('BE3 help names every option and all there is to choose from', () => {
  expect(readOptions(['--help'], choice)).toEqual({ kind: 'help' })
  for (const word of ['--scenario', '--sizes', '--peers', '--runs', '--seconds', '--out', 's1,s2'])
    expect(usage(choice)).toContain(word)
})
