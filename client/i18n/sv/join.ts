import type { join as english } from '../en/join.ts'

export const join = {
  title: 'Anslut',
  invited: 'Du är inbjuden till',
  as: {
    facilitator: 'Du hjälper till att leda: förbereda, styra, visa.',
    participant: 'Du får skriva, bedöma och rösta.',
    customer: 'Berätta som kund hur vi sköter oss, en punkt i taget. Du kan sluta när du vill.',
    viewer: 'Du läser med; du kan inte ändra något.',
  },
  name: 'Ditt namn',
  nameNeeded: 'Skriv ditt namn så att de andra vet vem som är här.',
  nameLong: 'Högst 40 tecken, tack.',
  department: 'Din avdelning',
  departmentNeeded: 'Välj avdelning; resultaten jämförs per avdelning.',
  otherDepartment: 'En annan',
  otherName: 'Namnet på din avdelning',
  do: 'Anslut till workshoppen',
  doCustomer: 'Börja',
  busy: 'Ett ögonblick …',
  foot: {
    nameless: 'Inget konto. Dina bedömningar är hemliga, och dina lappar visar inget namn.',
    participant:
      'Inget konto. Dina bedömningar är hemliga; dina lappar visar ditt namn om inte workshopledaren gör dem anonyma.',
    facilitator: 'Inget konto. Du ser hur många som har bedömt, aldrig vad.',
    customer: 'Inget konto. Dina svar visas bara tillsammans med andras.',
    viewer: 'Inget konto. Du ser det som har visats.',
  },
  noKey: {
    title: 'Adressen saknar sin nyckel',
    text: 'Öppna hela länken du fick, eller skanna koden igen. Den slutar med # och några bokstäver.',
  },
  typeCode: 'Skriv en kod',
  dead: {
    title: 'Länken fungerar inte längre',
    text: 'Workshopledaren har bytt ut den. Be om den nya eller skriv koden som visas; allt du redan skrivit finns kvar.',
  },
  gone: {
    title: 'Workshoppen finns inte här',
    text: 'Den kan ha tagits bort, eller så är adressen avklippt. Fråga den som bjöd in dig.',
  },
  noAnswer: {
    title: 'Servern svarar inte',
  },
  failed: 'Det gick inte',
} satisfies typeof english
