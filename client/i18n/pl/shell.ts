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
    offline: (n: number) => (n > 0 ? `Tylko na tym urządzeniu (offline, ${n})` : 'Offline'),
    rejected: 'Nie przyjęto',
    notSaving: 'Serwer nie zapisuje',
    readOnly: 'Tylko do odczytu',
    connecting: 'Łączenie…',
  },
  timer: (left: string) => `Pozostały czas: ${left}`,
  timeUp: 'Czas minął',
  people: {
    here: (n: number) =>
      plural('pl', n, {
        one: 'Jest tu # osoba',
        few: 'Są tu # osoby',
        many: 'Jest tu # osób',
        other: 'Jest tu # osoby',
      }),
    title: 'Osoby',
    you: 'to ty',
    away: 'poza warsztatami',
    menu: (name: string) => `Opcje osoby: ${name}`,
    make: (role: string) => `Zmień rolę na: ${role}`,
    remove: 'Usuń z warsztatów',
    removeAsk: (name: string) => `Usunąć osobę ${name}?`,
    removeText:
      'Karteczki tej osoby zostają na tablicy. To, co już zamknięte lub ujawnione, się nie zmienia; w głosowaniach otwartych i przyszłych jej głos się nie liczy. Może wrócić tylko z nowym linkiem.',
  },
  share: 'Udostępnij',
  home: 'Strona główna',
  menu: 'Więcej',
  keys: {
    title: 'Skróty klawiszowe',
    help: 'Pokaż te skróty',
    undo: 'Cofnij moje ostatnie działanie',
    redo: 'Ponów',
    close: 'Zamknij to, co otwarte',
    add: 'Dodaj wpisane',
    steps: 'Poprzedni lub następny krok',
    rate: 'Odpowiedz na aktywne pytanie',
    edit: 'Otwórz wybraną karteczkę',
    move: 'Przenieś wybraną karteczkę w inne miejsce',
    nudge: 'Wybrana karteczka o jedno miejsce wyżej lub niżej',
    remove: 'Usuń wybraną karteczkę',
    carry: 'Podnieś wybraną karteczkę, odłóż ją',
  },
  brief: {
    title: 'Wprowadzenie',
    first: 'Najpierw przeczytaj',
    done: 'Gotowe',
    later: 'Później',
    read: 'Przeczytaj',
    none: 'Osoba prowadząca nie napisała wprowadzenia.',
  },
  undone: 'Cofnięto',
  summon: {
    title: (step: string) => `Osoba prowadząca zaprasza wszystkich do kroku: ${step}`,
    moved: (step: string) => `Jesteś z grupą: ${step}`,
    go: 'Przejdź',
    stay: 'Najpierw tu skończę',
    back: 'Wróć',
  },
  moved: (step: string) => `Grupa poszła dalej: ${step}`,
  offline: {
    title: (n: number) =>
      plural('pl', n, {
        one: 'Tylko na tym urządzeniu (offline, #)',
        few: 'Tylko na tym urządzeniu (offline, #)',
        many: 'Tylko na tym urządzeniu (offline, #)',
        other: 'Tylko na tym urządzeniu (offline, #)',
      }),
    none: 'Jesteś offline',
    text: 'Pracuj dalej; wyślemy to, gdy wróci sieć.',
    retry: 'Połącz teraz',
  },
  rejected: {
    title: 'Nie przyjęto zmian',
    text: 'Serwer nie przyjął twoich ostatnich zmian. Są zachowane tutaj: przeczytaj i skopiuj je, a potem pracuj dalej na świeżej kopii warsztatów.',
    show: 'Pokaż, co zachowano',
    copy: 'Kopiuj jako tekst',
    fresh: 'Pracuj na świeżej kopii',
  },
  notSaving: {
    title: 'Serwer nie zapisuje',
    text: 'To, co piszesz, zostaje na tym urządzeniu i zostanie wysłane, gdy serwer znów będzie zapisywał. Nie zamykaj tej strony.',
  },
  memory: {
    title: 'Ta przeglądarka nie może przechować kopii',
    text: 'Online wszystko działa. Bez sieci nie zamykaj tej strony.',
  },
  readOnly: {
    title: 'Czytasz razem z grupą',
    text: 'Ten link pozwala patrzeć, nie zmieniać. Poproś osobę prowadzącą o link dla uczestników.',
  },
  locked: {
    title: 'Tablica jest zablokowana',
    text: 'Osoba prowadząca zatrzymała ją na chwilę. To, co w tym czasie napiszesz, poczeka tutaj.',
  },
  ended: {
    removed: {
      title: 'Nie jesteś już na tych warsztatach',
      text: 'Osoba prowadząca cię usunęła albo wycofano twój link. To, co napisano, zostaje z grupą. Jeśli to pomyłka, poproś o nowy link.',
    },
    gone: {
      title: 'Tych warsztatów już nie ma',
      text: 'Zostały usunięte razem z całą zawartością.',
    },
    other: {
      title: 'Połączenie zostało zakończone',
      text: 'Serwer nie rozumie tej strony; może być nieaktualna. Wczytaj ją ponownie; twoje treści są na tym urządzeniu.',
    },
  },
  customer: {
    title: 'Dziękujemy, że jesteś',
    text: 'Formularz dla klientów nie jest jeszcze otwarty. Zostaw tę stronę; otworzy się, gdy zaczniemy.',
  },
} satisfies typeof english
