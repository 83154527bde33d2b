import type { terms as english } from '../en/terms.ts'
import { plural } from '../plural.ts'

export const terms = {
  honest: {
    tooFew: 'za mało osób',
    split: 'podział głosów',
    onTheLine: 'na granicy',
    notRated: 'brak ocen',
  },
  reach: {
    peripheral: 'peryferyjny',
    external: 'zewnętrzny',
    internal: 'wewnętrzny',
  },
  tag: {
    pain: 'bolączka',
    bottleneck: 'wąskie gardło',
    lost: 'tracimy klientów',
    good: 'dobra praktyka',
  },
  decision: {
    keep: 'Zostawiamy',
    weakness: 'Słaba strona',
    strength: 'Mocna strona',
    look: 'Do zbadania',
  },
  quadrant: {
    strength: 'Mocne strony',
    weakness: 'Słabe strony',
    opportunity: 'Szanse',
    threat: 'Zagrożenia',
  },
  channel: {
    web: 'Internet',
    shop: 'Sklep',
    phone: 'Telefon',
    mail: 'Poczta',
    social: 'Social media',
    courier: 'Kurier',
    other: 'Inny',
  },
  evidence: {
    crm: 'CRM',
    complaint: 'Reklamacja',
    feedback: 'Opinia klienta',
    analytics: 'Analityka internetowa',
    monitoring: 'Monitoring internetu',
    staffInterview: 'Wywiad z pracownikiem',
    customerInterview: 'Wywiad z klientem',
    supportMail: 'E-mail do obsługi',
  },
  status: {
    idea: 'Pomysł',
    planned: 'Zaplanowana',
    doing: 'W toku',
    done: 'Zrobiona',
    dropped: 'Porzucona',
  },
  word: {
    stage: 'Etap',
    department: 'Dział',
    channel: 'Kanał',
    channels: 'Kanały',
    reach: 'Zasięg',
    tags: 'Oznaczenia',
    owner: 'Odpowiada',
    due: 'Termin',
    status: 'Status',
    evidence: 'Dowody',
    comments: 'Komentarze',
    note: 'Notatka',
    quickWin: 'Quick win',
    momentOfTruth: 'Moment prawdy',
    nobody: 'Nikt',
    none: 'Brak',
    noDepartment: 'Bez działu',
    anonymous: 'Anonimowo',
  },
  count: {
    people: (n: number) =>
      plural('pl', n, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' }),
    stages: (n: number) =>
      plural('pl', n, { one: '# etap', few: '# etapy', many: '# etapów', other: '# etapu' }),
    comments: (n: number) =>
      plural('pl', n, {
        one: '# komentarz',
        few: '# komentarze',
        many: '# komentarzy',
        other: '# komentarza',
      }),
    evidence: (n: number) =>
      plural('pl', n, { one: '# dowód', few: '# dowody', many: '# dowodów', other: '# dowodu' }),
    findings: (n: number) =>
      plural('pl', n, {
        one: '# wniosek',
        few: '# wnioski',
        many: '# wniosków',
        other: '# wniosku',
      }),
    initiatives: (n: number) =>
      plural('pl', n, {
        one: '# inicjatywa',
        few: '# inicjatywy',
        many: '# inicjatyw',
        other: '# inicjatywy',
      }),
    dots: (n: number) =>
      plural('pl', n, { one: '# kropka', few: '# kropki', many: '# kropek', other: '# kropki' }),
    minutes: (n: number) =>
      plural('pl', n, { one: '# minuta', few: '# minuty', many: '# minut', other: '# minuty' }),
  },
} satisfies typeof english
