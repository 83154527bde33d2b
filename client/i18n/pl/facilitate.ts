import type { facilitate as english } from '../en/facilitate.ts'
import { plural } from '../plural.ts'

export const facilitate = {
  title: 'Prowadzenie',
  previous: 'Poprzedni krok',
  next: 'Następny krok',
  steps: 'Krok grupy',
  tools: 'Więcej narzędzi',
  stepOf: (n: number, of: number) => `${n} z ${of}`,
  moveGroup: (step: string) => `Przenieś tu grupę: ${step}`,
  away: {
    apart: (group: string, mine: string) => `Grupa jest w kroku: ${group}. Oglądasz krok: ${mine}.`,
    groupShort: (step: string) => `Grupa: ${step}`,
    mineShort: (step: string) => `Ty: ${step}`,
    previous: (step: string) => `Wstecz: ${step}`,
    next: (step: string) => `Dalej: ${step}`,
    name: {
      previous: (step: string) => `Poprzedni krok, przenieś grupę wstecz: ${step}`,
      next: (step: string) => `Następny krok, przenieś grupę dalej: ${step}`,
    },
  },
  activity: {
    label: 'Kto widzi nowe punkty styku',
    private: 'Prywatnie',
    openToAll: 'Dla wszystkich',
    close: 'Zamknij',
    closeCollect: 'Nikt już nic nie doda; czytać i komentować można dalej.',
    closeVote: 'Koniec odpowiedzi; nic się nie pokaże, dopóki nie ujawnisz.',
    open: {
      collect: 'Otwórz zbieranie',
      rate: 'Otwórz ocenianie',
      swot: 'Otwórz głosowanie',
      prioritise: 'Otwórz szacowanie',
    },
    again: 'Otwórz ponownie',
    reveal: 'Ujawnij',
    revealed: 'Ujawniono',
    closed: 'Zamknięte',
  },
  begun: (n: number, of: number) => `Szkic mają: ${n} z ${of}.`,
  begunShort: (n: number, of: number) => `szkic mają: ${n} z ${of}`,
  done: (n: number, of: number) => `skończyli: ${n} z ${of}`,
  answered: (n: number, of: number, done: number) => `odpowiedzi: ${n} z ${of}, skończyli: ${done}`,
  nobody: 'Nikt jeszcze nie dołączył',
  reveal: {
    title: 'Ujawnić wszystkim?',
    text: (n: number, of: number) =>
      `Skończyli: ${n} z ${of}. Wszyscy zobaczą wyniki w tej samej chwili; późniejsze odpowiedzi będą osobno.`,
    textBegun: (n: number, of: number, started: number) =>
      `Skończyli: ${n} z ${of}; coś już odpowiedzieli: ${started}. Wszyscy zobaczą wyniki w tej samej chwili; późniejsze odpowiedzi będą osobno.`,
    textTooFew: (n: number) =>
      `Osoby, które dotąd odpowiedziały: ${n}. Poniżej trzech osób nie pokazuje się żadnych liczb, więc nikt nie zobaczyłby wyników, a późniejsze odpowiedzi będą osobno. Lepiej poczekać albo dodać własne odpowiedzi.`,
  },
  role: {
    now: 'Teraz prowadzisz',
    nowText:
      'Paskiem na dole przenosisz grupę, otwierasz i ujawniasz aktywności i włączasz minutnik.',
    over: 'Już nie prowadzisz',
    overText: 'Wszystko, co powstało, zostaje. Uczestniczysz dalej.',
  },
  publish: {
    title: 'Pokazać wszystkim wszystkie szkice?',
    text: 'Wszystko, co uczestnicy przygotowali prywatnie, pojawi się na tablicy naraz, w pomieszanej kolejności. Tego nie da się cofnąć.',
    do: 'Pokaż szkice',
  },
  timer: {
    start: 'Minutnik',
    startFor: (n: number) =>
      plural('pl', n, {
        one: 'Start: # minuta',
        few: 'Start: # minuty',
        many: 'Start: # minut',
        other: 'Start: # minuty',
      }),
    planned: (n: string) => `${n}, zgodnie z planem`,
    of: (n: number) => `z ${n}\u00a0min`,
    more: '+1 min',
    stop: 'Zatrzymaj minutnik',
    steer: 'Minutnik: wstrzymaj lub zatrzymaj',
    pause: 'Wstrzymaj odliczanie',
    resume: 'Wznów odliczanie',
  },
  lock: {
    do: 'Zablokuj tablicę',
    undo: 'Odblokuj tablicę',
    hint: '„Zamknij” kończy tylko dodawanie. Blokada wstrzymuje każdą zmianę na tablicy, także komentarze; nie dotyczy osób prowadzących.',
    everyone: 'Karteczki może znowu przesuwać i usuwać każdy.',
  },
  bring: {
    do: 'Zaproś tu wszystkich',
    done: (step: string) => `Wszyscy dostali zaproszenie do kroku: ${step}`,
  },
  present: {
    do: 'Prezentuj',
    inMenu: 'Prezentuj (nowe okno)',
    window: 'Otwiera nowe okno',
    leave: 'Wyjdź z widoku projektora',
    join: 'Skieruj tu aparat, wpisz imię i zaczynaj.',
    showCode: 'Pokaż kod, żeby wszyscy mogli dołączyć.',
    codeOnly:
      'Ta przeglądarka nie ma linku uczestników: kod działa kwadrans i można go przedłużyć.',
    noLink:
      'Żeby pokazać tu kod, otwórz Udostępnij w przeglądarce, w której powstały warsztaty, albo wymień link uczestników.',
    secret: 'Nikt nie widział cudzych odpowiedzi. Nawet osoba prowadząca.',
    secretButOne:
      'Nikt nie widział cudzych odpowiedzi – poza tymi, którzy wpisują je za osoby bez urządzenia.',
  },
  stillAnswering: {
    notBegun: (n) =>
      `Weszli, ale jeszcze nie zaczęli: ${plural('pl', n, { one: '# klient', few: '# klientów', many: '# klientów', other: '# klienta' })}. Formularz im się zamknie.`,
    notDone: (n, unbegun) =>
      `Nie skończyło jeszcze: ${plural('pl', n, { one: '# klient', few: '# klientów', many: '# klientów', other: '# klienta' })}${unbegun > 0 ? `, z czego nie zaczęło: ${unbegun}` : ''}. Formularz im się zamknie i liczy się tylko to, na co zdążyli odpowiedzieć.`,
  },
} satisfies typeof english
