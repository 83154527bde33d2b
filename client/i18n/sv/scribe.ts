import { plural } from '../plural.ts'
import type { Catalogue } from '../en/catalogue.ts'

/** Words of writing for people without a device. */
export const scribe: Catalogue['scribe'] = {
  title: 'Personer utan enhet',
  open: 'Skriv åt andra',
  mayOpen: 'Du får skriva åt personer utan enhet.',
  lead: 'Skriv in här vad personer utan telefon eller dator säger. Var och en är med i workshoppen och räknas som alla andra; vid personer och siffror syns vem som saknar enhet.',
  secret:
    'Det du skriver in är hemligt tills det visas, även för andra workshopledare. Du känner till det, eftersom du skriver: fråga varje person om det går bra och behåll det för dig själv.',
  notAllowed: 'En workshopledare måste först låta dig skriva åt andra.',
  back: 'Tillbaka till workshoppen',
  mark: 'utan enhet',
  nobody: 'Ingen ännu. Lägg till den första ovan.',
  add: {
    name: 'Namn',
    department: 'Avdelning',
    do: 'Lägg till',
    nameless: 'Skriv namnet först.',
    done: (name) => `${name} är med.`,
  },
  rated: (done, of) => `${done} av ${of} kort`,
  unsent: 'inte skickat ännu, öppna igen',
  writeFor: (name) => `Skriv åt ${name}`,
  heldBy: (name) => `${name} skriver här`,
  free: 'Ingen skriver här nu',
  takeOver: {
    ask: (name) => `Ta över ${name}`,
    title: (name) => `Skriva åt ${name} härifrån?`,
    text: 'Den som skrev åt personen tidigare kan inte längre göra det, i någon annan webbläsare. Du får se allt som har skrivits in hittills, även de hemliga svaren.',
    do: 'Ta över',
  },
  may: {
    title: 'Vem som får skriva åt andra',
    text: 'Alla workshopledare får det. En deltagare får det när du tillåter det, till exempel den som sitter med personerna på plats.',
    let: 'Låt någon skriva åt andra',
    choose: 'Välj en person',
    end: (name) => `Avsluta för ${name}`,
  },
  band: 'Vem du skriver åt',
  writingFor: (name) => `Du skriver åt ${name}`,
  step: 'Vad som skrivs in',
  next: (name) => `Nästa: ${name}`,
  nextKey: 'Nästa person (N)',
  finish: 'Klar',
  lost: (name) =>
    `Du skriver inte längre åt ${name}: personen togs bort, eller så tog någon annan över. Det som sparades finns kvar.`,
  counted: (n) => `${n} av dem utan enhet`,
  ofPeople: (n: number, proxied: string) =>
    `${plural('sv', n, { one: '# person har bedömt detta', other: '# personer har bedömt detta' })}, ${proxied}`,
  countedFew: 'några av dem utan enhet',
}
