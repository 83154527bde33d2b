import type { share as english } from '../en/share.ts'
import { plural } from '../plural.ts'

export const share = {
  title: (n: number) => plural('sv', n, { one: '# person är inne', other: '# personer är inne' }),
  titleOf: (n: number, of: number) => `${n} av ${of} personer är inne`,
  lead: 'Fyra länkar. Den som har en får göra det som står, utan konto.',
  may: {
    facilitator: 'Förbereder, styr, visar, delar. Ge den till en person till, inte till gruppen.',
    participant: 'Skriver, bedömer och röstar. Ser aldrig någon annans röster eller utkast.',
    customer: 'Bedömer kontaktpunkterna i ett enkelt formulär. Ser inget inifrån företaget.',
    viewer: 'Läser kartan och rapporten när de har visats. Ändrar inget.',
  },
  in: (n: number) => `${n} inne`,
  rotate: 'Byt ut',
  rotateAsk: {
    title: (role: string) => `Byta ut länken ”${role}”?`,
    text: 'Den gamla länken släpper inte in nya. De som är inne är kvar och inget de skrivit ändras.',
  },
  rotated: 'Länken är ny. Dela ut den igen.',
  unknown: 'Länken gjordes i en annan webbläsare, och servern har ingen kopia av den.',
  unknownDo: {
    participant:
      'Släpp in folk med kod och QR i stället, eller fråga den som gjorde länken. Byter du ut den får du en ny; den som redan delats ut slutar släppa in.',
    other:
      'Fråga den som gjorde länken. Byter du ut den får du en ny; den som redan delats ut slutar släppa in.',
  },
  noCode: 'Slå på koden nedan: då visas bokstäver att skriva och en QR-kod här.',
  qr: 'Skanna för att ansluta som deltagare',
  code: {
    show: 'QR-kod',
    title: (role: string) => `Att skanna: ${role}`,
    label: {
      facilitator: 'Skanna för att också leda workshoppen',
      participant: 'Skanna för att ansluta som deltagare',
      customer: 'Skanna för att bedöma som kund',
      viewer: 'Skanna för att läsa karta och rapport',
    },
    caution:
      'Den som skannar koden kan öppna och stänga, visa resultat och ta bort personer. Visa den för en enda person, inte på projektorn.',
    reveal: 'Visa koden i en minut',
    hidden: 'Minuten är över: koden är dold igen.',
    save: 'Spara som bild',
    saved: (name: string) => `Sparad: ${name}`,
    notSaved: 'Webbläsaren kunde inte göra bilden. Kopiera länken i stället.',
    file: { facilitator: 'ledare', participant: 'deltagare', customer: 'kunder', viewer: 'lasare' },
  },
  project: 'Projicera',
  missing: (n: number) => plural('sv', n, { one: '# saknas', other: '# saknas' }),
  allIn: 'Alla är inne',
  byDepartment: 'Vilka som är inne, per avdelning',
  expected: 'Väntat antal kommer från steget Rama in. Ingen stoppas av det.',
  small:
    'Vilka som är inne ser alla. Med bedömningar är det annorlunda: har en avdelning färre än tre personer räknas de bara i totalen.',
  reminder: 'Kopiera en påminnelse',
  reminderText: (title: string, link: string) =>
    `Vi kartlägger ”${title}” tillsammans. Namn och avdelning räcker för att vara med: ${link}`,
  deptOf: (n: number, of: number) => `${n} av ${of}`,
} satisfies typeof english
