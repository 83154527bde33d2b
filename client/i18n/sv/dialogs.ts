import type { dialogs as english } from '../en/dialogs.ts'

export const dialogs = {
  keys: {
    help: 'Visa kortkommandon',
    undo: 'Ångra det jag gjorde senast',
    redo: 'Gör om',
    close: 'Stäng det som är öppet',
    add: 'Lägg till det som skrivits',
    steps: 'Föregående eller nästa steg',
    rate: 'Svara på den aktiva frågan',
    edit: 'Öppna vald lapp',
    move: 'Flytta vald lapp till en annan plats',
    nudge: 'Vald lapp ett steg upp eller ner',
    remove: 'Ta bort vald lapp',
    carry: 'Plocka upp vald lapp, lägg ner den',
  },
  people: {
    you: 'du',
    away: 'borta',
    menu: (name: string) => `Alternativ för ${name}`,
    make: (role: string) => `Gör till: ${role}`,
    remove: 'Ta bort från workshoppen',
    removeAsk: (name: string) => `Ta bort ${name}?`,
    removeText:
      'Lapparna är kvar på tavlan. Det som redan är stängt eller visat ändras inte; i öppna och kommande omröstningar räknas personen inte med. Personen kan bara komma tillbaka med en ny länk.',
  },
} satisfies typeof english
