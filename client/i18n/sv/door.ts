import { plural } from '../plural.ts'
import type { door as english } from '../en/door.ts'

export const door = {
  have: 'Har du en kod?',
  title: 'Skriv in koden',
  lead: 'Den står på skärmen i rummet. Små bokstäver, mellanslag och streck går bra.',
  label: 'Kod',
  hint: 'Sex bokstäver från rummet, eller åtta från din andra enhet.',
  do: 'Fortsätt',
  busy: 'Ett ögonblick …',
  other: 'Skriv in en annan kod',
  length: 'En kod har sex bokstäver, eller åtta från en annan enhet. Jämför med skärmen.',
  wrong:
    'Koden öppnar inget nu: den kan vara felskriven, stängd eller redan använd. Jämför med skärmen, eller be workshopledaren om den aktuella koden eller länken.',
  tooFast:
    'För många fel koder har provats. Vänta en minut och försök igen; en länk fungerar när som helst.',
  already: {
    title: (title: string) => `Den här webbläsaren är redan med i ”${title}”`,
    text: (now: string, then: string) =>
      `Här är du ${now}. Om du fortsätter som ${then} finns det ${now} har skrivit kvar i workshoppen, men webbläsaren är inte längre ${now}.`,
    change: (name: string) => `Fortsätt som ${name}`,
    stay: (name: string) => `Stanna som ${name}`,
  },
  share: {
    title: 'Dörren',
    letIn: 'Släpp in med kod',
    what: 'Öppna den, så släpper sex bokstäver in deltagare i 15 minuter. Länkarna fungerar ändå.',
    at: (address: string) => `på ${address}, som deltagare`,
    until: (time: string) =>
      `Koden gäller till ${time} eller tills du stänger dörren. Den stängs också om servern startas om. Länkarna fungerar hela tiden.`,
    more: '15 minuter till',
    closes: 'Dörren stängs också: dess kod öppnar inget längre.',
    renew: 'Ny kod',
  },
  present: {
    type: 'eller öppna den här adressen och skriv koden',
    closesAt: (time: string) => `Dörren stängs ${time}`,
    open: 'Visa en kod',
    close: 'Stäng dörren',
    fill: 'Fyll skärmen med koden att skanna',
    fillShort: 'Fyll skärmen',
    back: 'Mindre igen',
  },
  out: {
    title: 'Logga ut överallt annars',
    text: 'För en enhet som är borta, eller en som inte var din.',
    pages: (n) =>
      plural('sv', n, {
        one: 'Utöver den här sidan har du # till öppen.',
        other: 'Utöver den här sidan har du # till öppna.',
      }),
    do: 'Logga ut andra enheter',
    ask: 'Logga ut på alla andra enheter?',
    askText:
      'Dina andra enheter är ute på en gång, den här webbläsaren fortsätter. Det de inte hunnit skicka stannar på dem och kommer fram när du är tillbaka där som dig själv. En kod som inte använts slutar gälla.',
    done: 'Utloggad överallt annars.',
    unkept:
      'Den här webbläsaren sparar ingenting just nu och skulle också loggas ut. Ingenting ändrades.',
  },
  device: {
    title: 'Fortsätt på en annan enhet',
    lead: 'Skanna det här med den andra enheten, eller skriv bokstäverna där. Du blir samma person på båda.',
    qr: 'Skanna för att fortsätta på den andra enheten',
    at: (address: string) => `eller öppna ${address} och skriv`,
    until: (time: string) =>
      `Gäller en gång, till ${time}. Visa den för ingen: den som använder den är du, med alla dina rättigheter.`,
    ended: 'Det finns ingen kod nu. Be om en ny.',
    used: 'Koden gäller inte längre: den har använts, eller så har en ny begärts. Var det inte du, logga ut de andra enheterna.',
  },
  leaderless: {
    title: 'Ingen workshopledare är här just nu',
    text: 'Inget går förlorat, och ni kan fortsätta med det som är öppet. Den som har workshopledarens länk kan ta över med den.',
  },
} satisfies typeof english
