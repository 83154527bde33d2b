import type { facilitate as english } from '../en/facilitate.ts'
import { plural } from '../plural.ts'

export const facilitate = {
  title: 'Workshopledare',
  previous: 'Föregående steg',
  next: 'Nästa steg',
  steps: 'Gruppens steg',
  tools: 'Fler verktyg',
  stepOf: (n: number, of: number) => `${n} av ${of}`,
  moveGroup: (step: string) => `Flytta gruppen hit: ${step}`,
  away: {
    apart: (group: string, mine: string) => `Gruppen är i ${group}. Du tittar på ${mine}.`,
    groupShort: (step: string) => `Gruppen: ${step}`,
    mineShort: (step: string) => `Du: ${step}`,
    previous: (step: string) => `Tillbaka till ${step}`,
    next: (step: string) => `Vidare till ${step}`,
    name: {
      previous: (step: string) => `Föregående steg: flytta gruppen tillbaka till ${step}`,
      next: (step: string) => `Nästa steg: flytta gruppen vidare till ${step}`,
    },
  },
  activity: {
    label: 'Vem ser nya kontaktpunkter',
    private: 'Privat',
    openToAll: 'Öppet för alla',
    close: 'Stäng',
    closeCollect: 'Ingen kan lägga till mer; det går fortfarande att läsa och kommentera.',
    closeVote: 'Inga fler svar; inget syns förrän du visar.',
    open: {
      collect: 'Öppna insamlingen',
      rate: 'Öppna bedömningen',
      swot: 'Öppna prickröstningen',
      prioritise: 'Öppna uppskattningen',
    },
    again: 'Öppna igen',
    reveal: 'Visa',
    revealed: 'Visat',
    closed: 'Stängt',
  },
  begun: (n: number, of: number) => `${n} av ${of} har skrivit ett utkast.`,
  begunShort: (n: number, of: number) => `${n} av ${of} har utkast`,
  done: (n: number, of: number) => `${n} av ${of} är klara`,
  answered: (n: number, of: number, done: number) => `${n} av ${of} har svarat, ${done} är klara`,
  nobody: 'Ingen har kommit in än',
  reveal: {
    title: 'Visa för alla?',
    text: (n: number, of: number) =>
      `${n} av ${of} personer är klara. Alla ser resultatet samtidigt; svar som kommer senare hålls isär.`,
    textBegun: (n: number, of: number, started: number) =>
      `${n} av ${of} personer är klara; ${started} har svarat på något. Alla ser resultatet samtidigt; svar som kommer senare hålls isär.`,
    textTooFew: (n: number) =>
      `${n === 1 ? '1 person' : `${n} personer`} har svarat hittills. Under tre visas inga siffror, så ingen skulle få se något resultat, och svar som kommer senare hålls isär. Vänta hellre, eller svara du också.`,
  },
  role: {
    now: 'Du leder nu',
    nowText: 'Med fältet längst ner flyttar du gruppen, öppnar och visar, och sköter timern.',
    over: 'Du leder inte längre',
    overText: 'Det du har gjort finns kvar. Du fortsätter som deltagare.',
  },
  publish: {
    title: 'Visa alla utkast för alla?',
    text: 'Allt som skrivits privat dyker upp på tavlan samtidigt, i blandad ordning. Det går inte att ta tillbaka.',
    do: 'Visa utkasten',
  },
  timer: {
    start: 'Timer',
    startFor: (n: number) => plural('sv', n, { one: 'Starta # minut', other: 'Starta # minuter' }),
    planned: (n: string) => `${n}, enligt planen`,
    of: (n: number) => `av ${n}\u00a0min`,
    more: '+1 min',
    stop: 'Stoppa timern',
    steer: 'Timer: pausa eller stoppa',
    pause: 'Pausa timern',
    resume: 'Fortsätt timern',
  },
  lock: {
    do: 'Lås tavlan',
    undo: 'Lås upp tavlan',
    hint: '”Stäng” stoppar bara nya lappar. Låset stoppar alla ändringar på tavlan, även kommentarer, för alla utom workshopledare.',
    everyone: 'Alla får flytta och ta bort lappar igen.',
  },
  bring: {
    do: 'Samla alla här',
    done: (step: string) => `Alla ombeds gå till: ${step}`,
  },
  present: {
    do: 'Presentera',
    inMenu: 'Presentera (nytt fönster)',
    window: 'Öppnar ett nytt fönster',
    leave: 'Lämna projektorvyn',
    join: 'Rikta kameran hit, skriv ditt namn, börja.',
    showCode: 'Visa en kod, så att alla kan komma in.',
    codeOnly:
      'Den här webbläsaren har inte deltagarlänken: koden gäller en kvart och kan förlängas.',
    noLink:
      'Öppna Dela i webbläsaren där workshoppen gjordes, eller byt ut deltagarlänken, för att visa koden här.',
    secret: 'Ingen har sett någon annans svar. Inte ens workshopledaren.',
    secretButOne:
      'Ingen har sett någon annans svar, utom den som skriver in dem åt deltagare utan egen enhet.',
  },
  stillAnswering: {
    notBegun: (n) =>
      `${plural('sv', n, { one: '# kund är här och har inte börjat', other: '# kunder är här och har inte börjat' })}: formuläret stängs för dem.`,
    notDone: (n, unbegun) =>
      `${plural('sv', n, { one: '# kund är inte klar', other: '# kunder är inte klara' })}${unbegun > 0 ? `, ${unbegun} av dem har inte börjat` : ''}: formuläret stängs för dem, och bara det de hunnit svara på räknas.`,
  },
} satisfies typeof english
