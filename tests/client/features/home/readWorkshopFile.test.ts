import { expect, test } from 'vitest'
import { readWorkshopFile } from '../../../../client/features/home/readWorkshopFile.ts'

/** What the function asks of a file. */
const file = (text: string, name = 'workshop.json') =>
  ({ name, text: () => Promise.resolve(text) }) as unknown as File

test('HM2 an exported workshop is read with its title and language', async () => {
  const content = {
    schema: 1,
    workshop: { about: { title: 'Buying a smartphone', language: 'sv' } },
  }
  expect(await readWorkshopFile(file(JSON.stringify(content)))).toEqual({
    name: 'workshop.json',
    title: 'Buying a smartphone',
    language: 'sv',
    content,
  })
})

test('HM2 without a title the file lends its name', async () => {
  expect((await readWorkshopFile(file('{"schema":1}', 'storm.json')))?.title).toBe('storm')
})

test.each(['not json', '[1,2]', '"text"', 'null', ''])(
  'HM2 %j is no workshop and nothing is made of it',
  async (text) => {
    expect(await readWorkshopFile(file(text))).toBeNull()
  },
)
