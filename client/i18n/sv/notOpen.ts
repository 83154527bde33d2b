import type { notOpen as english } from '../en/notOpen.ts'
import { plural } from '../plural.ts'

export const notOpen = {
  notYet: {
    title: 'Bedömningen har inte öppnat än',
    text: 'Workshopledaren öppnar den för alla samtidigt, och då dyker det första kortet upp här av sig självt. Läs igenom kontaktpunkterna så länge.',
    lead: (n: number) =>
      plural('sv', n, {
        one: '# kontaktpunkt är redo. Öppna bedömningen i raden nedanför när gruppen också är det.',
        other:
          '# kontaktpunkter är redo. Öppna bedömningen i raden nedanför när gruppen också är det.',
      }),
    action: 'Se kontaktpunkterna',
  },
  closed: {
    title: 'Bedömningen är stängd',
    text: (done: string, all: string) =>
      `Du har svarat på ${done} av ${all} kort. Svaren är sparade och räknas; ingen har sett dem. Workshopledaren visar resultatet.`,
    lead: (done: number, of: number) =>
      `${done} av ${plural('sv', of, { one: '# person är klar', other: '# personer är klara' })}. Visa resultatet i raden nedanför eller öppna bedömningen igen; inget går förlorat.`,
  },
  revealed: {
    title: 'Resultatet visas',
    text: 'Dina svar är sparade som de var och går inte längre att ändra. Se tillsammans var ni tycker olika.',
    late: 'Svar som kommer in efter att resultatet visats hålls isär och räknas inte i den här omgången.',
    others:
      'Allt annat du svarat räknas och går inte längre att ändra. Se tillsammans var ni tycker olika.',
    action: 'Gå till Diskutera',
  },
  viewer: {
    title: 'Du är här för att titta',
    text: 'Läsare bedömer inte. Resultatet syns i Diskutera och på kartan när det har visats.',
  },
  gone: {
    title: 'Det ni skulle rösta om är borta',
    text: 'Någon tog bort det från tavlan medan omröstningen pågick. Här finns inget att göra, vänta på gruppen.',
    lead: 'Någon tog bort det från tavlan medan omröstningen pågick. Ta tillbaka det (ångra, eller en version i menyn) eller visa resultaten för att avsluta omgången.',
  },
  empty: {
    title: 'Inget att bedöma än',
    text: 'Korten görs av kontaktpunkterna. Samla några först och kom sedan tillbaka.',
    action: 'Gå till Samla',
  },
} satisfies typeof english
