import type { finish as english } from '../en/finish.ts'
import { plural } from '../plural.ts'

export const finish = {
  do: 'Avsluta workshoppen',
  reopen: 'Öppna igen',
  version: 'När workshoppen avslutades',
  ask: {
    title: 'Avsluta workshoppen?',
    text: 'Allt som är öppet stängs, timern stannar, tavlan låses och en version sparas. Alla får veta det och kan ta med sig resultatet. Du kan öppna den igen när som helst.',
    unseen: (names: string) => `Har inte visats för någon, och förblir så: ${names}.`,
    customers: 'kundernas svar',
    waiting:
      'Det som ännu väntar på att publiceras utan namn kommer upp först när workshoppen öppnas igen.',
  },
  done: 'Workshoppen är avslutad.',
  reopened: 'Tavlan är öppen igen. Öppna det som ska fortsätta under Aktiviteter.',
  band: {
    title: 'Den här workshoppen är avslutad',
    text: 'Inget samlas in, bedöms eller ändras längre; allt finns kvar att läsa.',
  },
  take: 'Ta med resultatet',
  lead: 'Läs det här eller ladda ner det du behöver.',
  map: 'Öppna kartan',
  quickWins: (n: number) => plural('sv', n, { one: '# quick win', other: '# quick wins' }),
  noQuickWins: 'Ingen idé blev en quick win: ingen har stor effekt med liten insats.',
  notEstimated: 'Effekt och insats har inte visats, så inga quick wins är kända.',
  files: 'Filer',
} satisfies typeof english
