import type { dialogs as english } from '../en/dialogs.ts'

export const dialogs = {
  keys: {
    help: 'Visa kortkommandon',
    undo: 'Ångra det jag gjorde senast',
    redo: 'Gör om',
    close: 'Stäng det som är öppet',
    add: 'Lägg till det som skrivits',
    steps: 'Föregående eller nästa steg',
    regions: 'Nästa del av sidan, även meddelanden; med Skift föregående',
    rate: 'Svara på den aktiva frågan',
    edit: 'Öppna vald lapp',
    move: 'Flytta vald lapp till en annan plats',
    merge: 'Slå ihop den valda lappen med en annan',
    split: 'Dela upp den valda lappen',
    nudge: 'Vald lapp ett steg upp eller ner',
    remove: 'Ta bort vald lapp',
    carry: 'Plocka upp vald lapp, lägg ner den',
  },
  people: {
    find: 'Sök person eller avdelning',
    hereOf: (n: number, of: number) => `${n} av ${of} här`,
    you: 'du',
    away: 'borta',
    menu: (name: string) => `Alternativ för ${name}`,
    make: (role: string) => `Gör till: ${role}`,
    makeCo: 'Gör till workshopledare också',
    handOver: (name: string) => `Lämna över till ${name} och gå`,
    handOverAsk: (name: string) => `Lämna över till ${name}?`,
    handOverText: (name: string) =>
      `${name} styr från och med nu. Du blir deltagare och sidan stängs; dina lappar och röster finns kvar. Workshopledarens länk fungerar fortfarande för den som har den: byt ut den under Dela om den inte ska det.`,
    handOverDo: 'Lämna över och gå',
    remove: 'Ta bort från workshoppen',
    removed: (name: string) => `${name} togs bort.`,
    removeAsk: (name: string) => `Ta bort ${name}?`,
    removeText:
      'Lapparna är kvar på tavlan. Det som redan är stängt eller visat ändras inte; i öppna och kommande omröstningar räknas personen inte med. Personen är ute direkt, på alla enheter. Den som fortfarande har en länk kan ansluta på nytt: byt ut länken under Dela för att hindra det.',
  },
} satisfies typeof english
