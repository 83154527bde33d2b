import type { versions as english } from '../en/versions.ts'
import { plural } from '../plural.ts'

export const versions = {
  lead: 'Stan ram i tablicy z danej chwili. Przywrócenie wersji zmienia je u wszystkich; oceny, oszacowania i kropki zostają.',
  save: {
    name: 'Nazwa',
    placeholder: 'np. przed obiadem',
    needed: 'Nadaj wersji nazwę, po której inni też ją rozpoznają.',
    do: 'Zapisz wersję teraz',
    busy: 'Zapisywanie…',
    done: (name: string) => `Zapisano „${name}”.`,
    full: 'Nie ma już miejsca na kolejną ręcznie zapisaną wersję. Nic nie zapisano; usuń tę, której nikt nie potrzebuje, i zapisz jeszcze raz.',
  },
  list: 'Zapisane wersje',
  none: 'Nie ma jeszcze wersji. Serwer sam zachowuje jedną przed każdym ujawnieniem; zapisz własną, zanim dużo zmienisz.',
  nobody: 'Ktoś, kogo już tu nie ma',
  same: 'Nic się nie różni od obecnego stanu.',
  looking: 'Porównywanie z obecnym stanem…',
  if: 'Po przywróceniu:',
  back: (n: number) =>
    plural('pl', n, {
      one: '# wpis wraca',
      few: '# wpisy wracają',
      many: '# wpisów wraca',
      other: '# wpisu wraca',
    }),
  gone: (n: number) =>
    plural('pl', n, {
      one: '# wpis znika',
      few: '# wpisy znikają',
      many: '# wpisów znika',
      other: '# wpisu znika',
    }),
  changed: (n: number) =>
    plural('pl', n, {
      one: '# wpis się zmienia',
      few: '# wpisy się zmieniają',
      many: '# wpisów się zmienia',
      other: '# wpisu się zmienia',
    }),
  mark: { back: 'wraca', gone: 'znika', changed: 'zmienia się' },
  becomes: 'zmieni się na',
  more: (n: number) =>
    plural('pl', n, {
      one: 'Pokaż jeszcze #',
      few: 'Pokaż jeszcze #',
      many: 'Pokaż jeszcze #',
      other: 'Pokaż jeszcze #',
    }),
  bring: {
    do: 'Przywróć',
    busy: 'Przywracanie…',
    ask: (title: string) => `Przywrócić „${title}” u wszystkich?`,
    text: (what: string) =>
      `${what} Oceny, oszacowania i kropki zostają. Obecny stan zachowamy jako wersję, więc można to cofnąć.`,
  },
  remove: {
    do: 'Usuń tę wersję',
    ask: (title: string) => `Usunąć wersję „${title}”?`,
    text: 'Tablica zostaje bez zmian. Tej wersji nie da się już przywrócić.',
    yes: 'Usuń',
    done: (title: string) => `Usunięto wersję „${title}”.`,
  },
  part: {
    frame: 'Ramy',
    stages: 'Etapy',
    departments: 'Działy',
    channels: 'Kanały',
    personas: 'Persony',
    kpis: 'KPI',
    touchpoints: 'Punkty styku',
    evidence: 'Dowody',
    comments: 'Komentarze',
    findings: 'Wnioski',
    initiatives: 'Inicjatywy',
  },
  field: {
    merged: 'Co z nią scalono',
    different: 'Od czego ją odróżniono',
    moved: 'zmienia miejsce na liście',
    look: (field: string) => `${field}: inne formatowanie`,
    author: 'Autor',
    decision: 'Decyzja',
    description: 'Opis',
    better: 'Kierunek',
    actual: 'obecnie',
    quadrant: 'Pole',
    origin: 'Pochodzenie',
    reason: 'Uzasadnienie',
    text: 'Treść',
    about: 'Dotyczy',
    kept: 'zachowane',
  },
  value: {
    quoted: (text: string) => `„${text}”`,
    nothing: 'nic',
    yes: 'tak',
    no: 'nie',
    unknown: 'coś, czego już nie ma',
  },
} satisfies typeof english
