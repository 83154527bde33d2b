import type { home as english } from '../en/home.ts'

export const home = {
  title: 'Kartlägg kundresan med alla som formar den.',
  lead: 'Samla kontaktpunkterna, bedöm dem i hemlighet, prata där ni tycker olika och gå hem med en karta och quick wins som någon ansvarar för.',
  demo: 'Se dig om i demon',
  blank: 'Börja från noll',
  import: 'Läs in en fil',
  noAccount: 'Inget konto. Namn och avdelning räcker.',
  templates: 'Börja från en mall',
  template: {
    ecommerce: {
      name: 'Köp i nätbutik',
      about: 'En smartphone, från första sökningen till att den rekommenderas',
    },
    bank: {
      name: 'Öppna bankkonto',
      about: 'Från att jämföra erbjudanden till första betalningen',
    },
    b2b: {
      name: 'Införande av B2B-program',
      about: 'Från påskrivet avtal till daglig användning',
    },
    public: {
      name: 'Offentlig tjänst',
      about: 'Anmäla ett barn till skolan',
    },
    hospital: {
      name: 'Sjukhusbesök',
      about: 'Från remissen till vägen hem',
    },
  },
  recent: {
    title: 'Senast i den här webbläsaren',
    workshop: 'Workshop',
    role: 'Min roll',
    step: 'Steg',
    people: 'Personer',
    at: 'Senast öppnad',
    goal: (goal: string) => `Mål: ${goal}`,
    forget: (title: string) => `Ta bort ”${title}” från listan`,
    forgotten: (title: string) => `”${title}” är borta från listan; själva workshoppen finns kvar.`,
  },
  create: {
    title: 'En ny workshop',
    from: (name: string) => `Från mallen ”${name}”. Allt i den går att ändra.`,
    blank:
      'Fem vanliga faser med vanliga kanaler och nyckeltal, än så länge utan kontaktpunkter. Allt går att ändra.',
    name: 'Workshoppens titel',
    namePlaceholder: 'Vems resa, och vart?',
    nameNeeded: 'Ge workshoppen en titel; du kan ändra den sedan.',
    language: 'Workshoppens språk',
    you: 'Ditt namn',
    youHint: 'De andra ser det; du blir workshopledare.',
    youNeeded: 'Skriv det namn de andra känner dig under.',
    key: 'Serverns nyckel',
    keyHint: 'Bara den som har en nyckel får skapa workshoppar här. Fråga den som driver servern.',
    do: 'Skapa workshoppen',
    busy: 'Skapar …',
  },
  demoWork: {
    title: 'Fyller demoworkshoppen',
    text: 'Tjugo påhittade personer ansluter, bedömer och röstar, precis som riktiga skulle göra.',
    progress: (done: number, total: number) => `${done} av ${total}`,
    failed: 'Demon kunde inte fyllas.',
    you: 'Besökare',
  },
  importing: {
    notJson:
      'Det här är ingen workshopfil. Inget skapades; välj den workshop.json som en workshopledare har exporterat.',
    from: (file: string) =>
      `Från filen ${file}. Bedömningarna följer med så som de visades; ingens egna röster finns i filen.`,
  },
} satisfies typeof english
