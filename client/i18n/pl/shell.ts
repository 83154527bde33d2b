import type { shell as english } from '../en/shell.ts'
import { plural } from '../plural.ts'

export const shell = {
  title: 'Warsztaty',
  skip: 'Przejdź do obszaru pracy',
  steps: 'Kroki',
  stepDone: 'zrobione',
  groupHere: 'Grupa jest tutaj',
  view: {
    label: 'Widok',
    list: 'Lista',
    board: 'Tablica',
  },
  save: {
    saved: 'Zapisano',
    saving: (n: number) => `Zapisywanie (${n})`,
    offline: (n: number): string => (n > 0 ? 'Tylko na tym urządzeniu' : 'Offline'),
    rejected: (n: number) => (n > 0 ? `Nie przyjęto (${n})` : 'Nie przyjęto'),
    notSaving: 'Serwer nie zapisuje',
    notOpened: 'Serwer ma problem',
    textStopped: 'Edytor się zatrzymał',
    readOnly: 'Tylko do odczytu',
    connecting: 'Łączenie…',
  },
  timer: (left: string) => `Pozostały czas: ${left}`,
  timeUp: 'Czas minął',
  timerPaused: 'Odliczanie wstrzymane',
  activities: 'Aktywności',
  digest: 'Co się zmieniło',
  people: {
    here: (n: number) =>
      plural('pl', n, {
        one: 'Jest tu # osoba',
        few: 'Są tu # osoby',
        many: 'Jest tu # osób',
        other: 'Jest tu # osoby',
      }),
    title: 'Osoby',
  },
  device: 'Kontynuuj na innym urządzeniu',
  share: 'Udostępnij',
  versions: {
    title: 'Wersje',
    before: {
      collect: 'Przed pokazaniem szkiców',
      rate: 'Przed ujawnieniem ocen',
      swot: 'Przed ujawnieniem kropek',
      prioritise: 'Przed ujawnieniem oszacowań',
      other: 'Przed ujawnieniem',
    },
    beforeBack: (title: string) => `Przed przywróceniem „${title}”`,
    beforeUndo: (title: string) => `Przed cofnięciem przywrócenia „${title}”`,
    unnamed: 'wcześniejsza wersja',
    someone: 'osoba prowadząca',
    back: (who: string, title: string) => `Przywrócono „${title}” (${who}).`,
    backMine: (title: string) => `Przywrócono „${title}”.`,
    undone: (who: string, title: string) => `Cofnięto przywrócenie „${title}” (${who}).`,
    undoneMine: (title: string) => `Cofnięto przywrócenie „${title}”.`,
    stays: 'Oceny i głosy zostają.',
  },
  home: 'Strona główna',
  menu: 'Więcej',
  keys: 'Skróty klawiszowe',
  privacy: 'Co widzą inni',
  cursors: 'Pokaż kursory',
  import: 'Importuj tabelę',
  reuse: 'Kopia lub szablon',
  keep: 'Pobierz lub usuń',
  brief: {
    title: 'Wprowadzenie',
    first: 'Najpierw przeczytaj',
    done: 'Gotowe',
    later: 'Później',
    read: 'Przeczytaj',
    none: 'Osoba prowadząca nie napisała wprowadzenia.',
  },
  late: (n: number) =>
    plural('pl', n, {
      one: '# odpowiedź dotarła po ujawnieniu i nie liczy się w tej rundzie.',
      few: '# odpowiedzi dotarły po ujawnieniu i nie liczą się w tej rundzie.',
      many: '# odpowiedzi dotarło po ujawnieniu i nie liczy się w tej rundzie.',
      other: '# odpowiedzi dotarło po ujawnieniu i nie liczy się w tej rundzie.',
    }),
  nothingLeft: 'Nic się nie zmieniło: ktoś inny już to usunął albo zmienił.',
  summon: {
    title: (step: string) => `Osoba prowadząca zaprasza wszystkich do kroku: ${step}`,
    moved: (step: string) => `Jesteś z grupą: ${step}`,
    go: 'Przejdź',
    stay: 'Najpierw tu skończę',
    back: 'Wróć',
  },
  moved: (step: string) => `Grupa poszła dalej: ${step}`,
  offline: {
    network: { title: 'Jesteś offline', text: 'Pracuj dalej; wyślemy to, gdy wróci sieć.' },
    server: {
      title: 'Serwer nie odpowiada',
      text: 'Pracuj dalej; wyślemy to, gdy serwer znów odpowie.',
    },
    short: 'Pracuj dalej, wyślemy później',
    retry: 'Połącz teraz',
    waiting: (n: number) =>
      plural('pl', n, {
        one: '# zmiana czeka na wysłanie.',
        few: '# zmiany czekają na wysłanie.',
        many: '# zmian czeka na wysłanie.',
        other: '# zmiany czeka na wysłanie.',
      }),
    again: 'Połączenie wróciło.',
  },
  rejected: {
    title: 'Nie przyjęto zmian',
    text: 'Serwer nie przyjmuje już tego, co piszesz na tej stronie. Wszystko jest zachowane tutaj: przejrzyj to, a potem pracuj na świeżej kopii warsztatów.',
    show: 'Pokaż, co zachowano',
  },
  kept: {
    title: (n: number) =>
      plural('pl', n, {
        one: 'Nie przyjęto # twojej zmiany',
        few: 'Nie przyjęto # twoich zmian',
        many: 'Nie przyjęto # twoich zmian',
        other: 'Nie przyjęto # twojej zmiany',
      }),
    text: 'Zachowano w tej przeglądarce: przeczytaj, skopiuj lub przywróć.',
  },
  notSaving: {
    title: 'Serwer nie zapisuje',
    text: 'To, co piszesz, zostaje na tym urządzeniu i zostanie wysłane, gdy serwer znów będzie zapisywał. Nie zamykaj tej strony.',
  },
  notOpened: {
    title: 'Serwer ma problem z tymi warsztatami',
    text: 'W tej chwili nie może ich otworzyć. To, co piszesz, zostaje na tym urządzeniu i zostanie wysłane po usunięciu problemu. Nie zamykaj tej strony i powiadom osobę, która prowadzi serwer.',
  },
  copy: {
    unavailable: {
      title: 'Ta przeglądarka nie przechowuje kopii',
      text: 'Online wszystko działa. Bez sieci to, co piszesz, przepadnie po zamknięciu lub ponownym wczytaniu strony.',
    },
    full: {
      title: 'Na tym urządzeniu brakuje miejsca',
      text: 'Online wszystko jak zwykle zapisuje serwer. Zwolnij trochę miejsca; do tego czasu bez sieci nie zamykaj tej strony.',
    },
    closed: {
      title: 'Przeglądarka zabrała swoją kopię',
      text: 'Online wszystko jak zwykle zapisuje serwer. Gdy pojawi się „Zapisano”, wczytaj stronę ponownie; wcześniej jej nie zamykaj.',
    },
  },
  waiting: {
    title: 'Tych warsztatów nie ma jeszcze na tym urządzeniu',
    text: 'Otworzą się, gdy tylko serwer będzie dostępny. Nic z wcześniej napisanych treści nie przepadło.',
  },
  readOnly: {
    title: 'Czytasz razem z grupą',
    text: 'Ten link pozwala patrzeć, nie zmieniać. Poproś osobę prowadzącą o link dla uczestników.',
  },
  locked: {
    title: 'Tablica jest zablokowana',
    text: 'Osoba prowadząca zatrzymała ją na chwilę. To, co w tym czasie napiszesz, poczeka tutaj.',
  },
} satisfies typeof english
