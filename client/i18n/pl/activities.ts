import type { activities as english } from '../en/activities.ts'
import { plural } from '../plural.ts'

const weekdays = ['niedzieli', 'poniedziałku', 'wtorku', 'środy', 'czwartku', 'piątku', 'soboty']

export const activities = {
  title: 'Aktywności',
  lead: 'Każdą z czterech można otworzyć, zamknąć i ujawnić, niezależnie od kroku grupy.',
  name: {
    collect: 'Zbieranie',
    rate: 'Ocenianie',
    swot: 'Głosowanie kropkami',
    prioritise: 'Szacowanie',
  },
  state: {
    closed: 'Zamknięte',
    private: 'Otwarte, szkice są prywatne',
    open: 'Otwarte',
    revealed: 'Ujawnione',
    revealedCollect: 'Zakończone, wszystko widać',
  },
  until: {
    today: (time: string) => `do dziś, godz. ${time}`,
    tomorrow: (time: string) => `do jutra, godz. ${time}`,
    weekday: (day: number, time: string) => `do ${weekdays[day]}, godz. ${time}`,
    date: (date: string, time: string) => `do ${date}, godz. ${time}`,
    minutes: (n: number) =>
      `jeszcze ${plural('pl', n, { one: '# minuta', few: '# minuty', many: '# minut', other: '# minuty' })}`,
    none: 'bez terminu',
  },
  atEnd: {
    closed: 'potem zamknięcie',
    revealed: 'potem widać wyniki',
    published: 'potem widać wszystkie szkice',
  },
  news: {
    gone: (name: string) => `${name}: nie ma już terminu.`,
    soon: (name: string) => `${name}: koniec za 5 minut.`,
  },
  deadline: {
    title: (name: string) => `${name}: do kiedy?`,
    openUntil: 'Otwórz do…',
    change: 'Zmień termin',
    add: 'Ustaw termin',
    save: 'Ustaw termin',
    withdraw: 'Usuń termin',
    when: 'Do kiedy',
    minutes15: 'Za 15 minut',
    hour: 'Za godzinę',
    today: (time: string) => `Dziś o ${time}`,
    days3: 'Za 3 dni',
    own: 'Inny termin',
    ownLabel: 'Data i godzina',
    zone: (zone: string) => `Według czasu tego urządzenia (${zone}).`,
    past: 'Ta chwila już minęła. Wybierz późniejszą.',
    atEnd: 'Co się wtedy stanie',
    close: 'Zamknie się',
    reveal: 'Pokażą się wyniki',
    publish: 'Pokażą się szkice',
    server: 'Stanie się to samo, nawet gdy nikogo tu nie będzie.',
  },
  mine: {
    title: 'Co jest dla ciebie otwarte',
    lead: 'Możesz wychodzić i wracać: to, co już masz, zostaje.',
    none: 'Teraz nic nie jest otwarte.',
    noneText: 'Możesz obejrzeć każdy krok. Gdy coś się otworzy, zobaczysz to tutaj.',
    rated: (n: number, of: number) => `ocenione karty: ${n} z ${of}`,
    dots: (n: number, of: number) => `zostało kropek: ${n} z ${of}`,
    estimated: (n: number, of: number) => `oszacowane: ${n} z ${of}`,
    drafts: (n: number) =>
      plural('pl', n, {
        one: '# twój szkic',
        few: '# twoje szkice',
        many: '# twoich szkiców',
        other: '# twojego szkicu',
      }),
    go: (step: string) => `Przejdź: ${step}`,
  },
  calendar: {
    do: 'Terminy do kalendarza',
    file: 'terminy',
    closed: (name: string, title: string) => `${name}, koniec: ${title}`,
    revealed: (name: string, title: string) => `${name}, koniec i wyniki: ${title}`,
  },
  sound: {
    label: 'Cichy dźwięk na koniec odliczania',
    hint: 'Tylko w tej przeglądarce.',
  },
  ready: {
    ask: 'Zapytaj „gotowe?”',
    end: 'Zakończ pytanie',
    question: 'Czy to już gotowe?',
    me: 'U mnie gotowe',
    done: (n: number, of: number) => `gotowe: ${n} z ${of}`,
    all: 'U wszystkich gotowe.',
    missing: (names: string) => `Jeszcze brakuje: ${names}`,
    of: (department: string, n: number, of: number) => `${department} ${n}/${of}`,
    missingOf: (department: string, n: number) => `${department} (${n})`,
    elsewhere: 'bez działu',
    over: 'Pytanie zakończone.',
  },
  follow: {
    do: (name: string) => `Podążaj za: ${name}`,
    now: (name: string) => `Podążasz za: ${name}`,
    hint: 'Skończy się, gdy tylko zrobisz coś na własną rękę.',
    stop: 'Przestań podążać',
    ended: (name: string) => `Już nie podążasz za: ${name}.`,
  },
} satisfies typeof english
