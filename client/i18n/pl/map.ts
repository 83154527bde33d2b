import type { map as english } from '../en/map.ts'
import { plural } from '../plural.ts'

export const map = {
  title: 'Mapa',
  label: (headline, touchpoints) => `Mapa podróży, ${touchpoints}. ${headline}.`,
  hint: 'Strzałki prowadzą wzdłuż podróży, Enter otwiera głosy stojące za znakiem. Lista mówi to samo słowami.',
  layers: { label: 'Czyje spojrzenie', staff: 'Od środka', both: 'Oba' },
  filter: {
    department: 'Dział',
    allDepartments: 'Wszystkie działy',
    channel: 'Kanał',
    allChannels: 'Wszystkie kanały',
  },
  zoom: {
    size: 'Rozmiar',
    fit: 'Cała podróż',
    strip: 'Przegląd; kliknij, aby tam przejść',
  },
  lanes: {
    button: 'Pasy',
    title: 'Pasy mapy',
    lead: 'Pokaż to, czego wymaga ta rozmowa. Wybór zostaje w tej przeglądarce i nikogo innego nie dotyczy.',
    up: (name) => `Przesuń w górę: ${name}`,
    down: (name) => `Przesuń w dół: ${name}`,
    empty: 'na razie nie ma czego pokazać',
    reset: 'Przywróć domyślne',
  },
  output: {
    button: 'Eksport',
    svg: 'Mapa podróży, plakat (SVG)',
    csv: 'Quick wins (CSV)',
    md: 'Quick wins (Markdown)',
    json: 'Całe warsztaty (JSON)',
    print: 'Wydrukuj plakat',
    done: (file) => `${file} jest w pobranych plikach.`,
    failed: 'Nie udało się przygotować pliku.',
  },
  drawer: {
    place: (at, of, stage) => `Punkt styku ${at} z ${of} · ${stage}`,
    next: 'Następny punkt styku',
    previous: 'Poprzedni punkt styku',
    sentence: (e, p, gap, people) =>
      `Oczekiwanie *${e}*, doświadczenie *${p}*: luka *${gap}* (${people}).`,
    noSentence: 'Zbyt mało osób odpowiedziało na oba pytania, by podać lukę.',
    secret: 'Oceny są tajne, dopóki osoba prowadząca ich nie ujawni.',
    notRated: 'Nikt nie ocenił tego punktu styku.',
    notRatedNext: 'Zapytaj, kto na sali spotyka tu klienta, i otwórz kolejną rundę.',
    tooFew: (n) =>
      plural('pl', n, {
        one: 'Ten punkt styku oceniła tylko # osoba. Wyniki pokazujemy od trzech, aby nie dało się odczytać niczyjego głosu.',
        few: 'Ten punkt styku oceniły tylko # osoby. Wyniki pokazujemy od trzech, aby nie dało się odczytać niczyjego głosu.',
        many: 'Ten punkt styku oceniło tylko # osób. Wyniki pokazujemy od trzech, aby nie dało się odczytać niczyjego głosu.',
        other:
          'Ten punkt styku oceniło tylko # osoby. Wyniki pokazujemy od trzech, aby nie dało się odczytać niczyjego głosu.',
      }),
    noContact: (n) =>
      plural('pl', n, {
        one: '# osoba odpowiedziała „brak styczności”.',
        few: '# osoby odpowiedziały „brak styczności”.',
        many: '# osób odpowiedziało „brak styczności”.',
        other: '# osoby odpowiedziało „brak styczności”.',
      }),
    votes: (name, counts) => `${name}, głosy od najniższych do najwyższych: ${counts}`,
    why: 'Skąd ten znak',
    truth: 'Moment prawdy, propozycja.',
    split: 'Podział głosów.',
    splitText: 'Ludzie stoją na obu końcach; średnia niewiele mówi.',
    decision: (word) => `Decyzja grupy: ${word}.`,
    quickWin: (impact, effort, n) => `Efekt ${impact}, nakład ${effort}, oszacowań: ${n}.`,
    by: (owner, due) => `${owner}, do ${due}`,
    differ: (by) => `Działy różnią się o ${by}`,
    departments: 'Działy',
    hidden: {
      tooFew: 'za mało osób',
      complementary: 'ukryte, by nie dało się odczytać mniejszego działu',
    },
    customers: (n) => `Klienci, odpowiedzi: ${n}`,
    customerFigure: (p, delta) => `Doświadczenie *${p}*, ${delta} względem naszej oceny.`,
    note: 'Notatka',
    comments: 'Komentarze',
    evidence: 'Dowody',
    findings: 'Wnioski',
    initiatives: 'Inicjatywy',
    nothingWritten: 'Nie ma jeszcze notatki, komentarzy ani dowodów.',
    discuss: 'Otwórz w dyskusji',
    collect: 'Otwórz w zbieraniu',
  },
  list: {
    caption: 'Mapa słowami',
    people: 'osoby',
    marks: 'Znaki',
    open: (title) => `Otwórz głosy: ${title}`,
    stageLine: (volume, loss) =>
      loss === '' ? `klientów: ${volume}` : `klientów: ${volume}, ${loss}`,
  },
  phone: {
    more: 'Skąd to wiemy',
    shade: 'tło: środkowa połowa',
    export: 'Eksport',
  },
  empty: {
    title: 'Mapa rysuje się sama',
    text: 'Powstaje z punktów styku, ocen i inicjatyw. Zbierzcie pierwsze punkty styku, a pojawią się tu po kolei.',
    collect: 'Przejdź do zbierania',
  },
  unrated: {
    text: 'Krzywa emocji i luki pojawią się w chwili ujawnienia ocen.',
  },
} satisfies typeof english
