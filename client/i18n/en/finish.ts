import { plural } from '../plural.ts'

/** The end of a workshop, and taking along what came of it. */
export const finish = {
  do: 'Finish the workshop',
  reopen: 'Open it again',
  version: 'As the workshop was finished',
  ask: {
    title: 'Finish the workshop?',
    text: 'Everything that is open is closed, the timer stops, the board is locked and a version is saved. Everyone is told, and can take the result along. You can open it again at any time.',
    unseen: (names: string) => `Not shown to anybody yet, and it stays so: ${names}.`,
    customers: 'the customers’ answers',
    waiting:
      'What still waits to be published without names comes only after the workshop is opened again.',
  },
  done: 'The workshop is finished.',
  reopened: 'The board is open again. Open what is to go on under Activities.',
  band: {
    title: 'This workshop is finished',
    text: 'Nothing is collected, rated or changed any more; everything stays here to read.',
  },
  take: 'Take the result along',
  lead: 'Read it here, or download what you need.',
  map: 'Open the map',
  quickWins: (n: number) => plural('en', n, { one: '# quick win', other: '# quick wins' }),
  noQuickWins: 'No idea turned out to be a quick win: none has high impact at low effort.',
  notEstimated: 'Impact and effort were not revealed, so no quick win is known.',
  files: 'Files',
}
