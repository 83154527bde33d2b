import type { reuse as english } from '../en/reuse.ts'

export const reuse = {
  title: 'Skopiuj warsztaty albo zachowaj je jako szablon',
  lead: (title: string) => `„${title}” pozostaje bez zmian.`,
  of: (title: string) => `Skopiuj albo zachowaj jako szablon: ${title}`,
  what: 'Co zabrać',
  extent: {
    frame: {
      name: 'Ramy',
      text: 'Cel, brief, etapy, kanały, działy, persony, wskaźniki i ustawienia.',
    },
    touchpoints: {
      name: 'Ramy i punkty styku',
      text: 'Z notatkami, kanałami, zasięgiem, działami i oznaczeniami.',
    },
    board: {
      name: 'Wszystko z tablicy',
      text: 'Także dowody, wnioski i inicjatywy z osobami odpowiedzialnymi.',
    },
  },
  never:
    'Nigdy nie są kopiowane: osoby, linki, głosy, wyniki, komentarze, decyzje ani to, kto co napisał.',
  duplicate: 'Utwórz kopię',
  keep: {
    do: 'Zachowaj jako mój szablon',
    done: (name: string) => `„${name}” jest wśród twoich szablonów na stronie głównej.`,
    full: (most: number) =>
      `W tej przeglądarce nie ma miejsca na kolejny szablon (najwyżej ${most}). Nic się nie zmieniło; usuń któryś na stronie głównej albo pobierz ten jako plik.`,
  },
  download: 'Pobierz szablon',
  noTemplate: 'Szablon nie zawiera dowodów, wniosków ani inicjatyw; wybierz wyżej mniej.',
  /** The title a copy begins with; `n` counts copies of the same. */
  copyTitle: (title: string, n: number) => `${title} (kopia${n > 1 ? ` ${n}` : ''})`,
  copyLead: (title: string) =>
    `Kopia warsztatu „${title}” z nowymi linkami. Osoby dołączają od nowa.`,
  mine: {
    title: 'Moje szablony',
    drop: (name: string) => `Usuń szablon „${name}”`,
    dropped: (name: string) => `Usunięto szablon „${name}”.`,
    where: 'Tylko w tej przeglądarce. Pobrany szablon otwiera się przyciskiem „Wczytaj plik”.',
  },
  fileRefused: {
    badRequest:
      'Serwer nie może odczytać tego pliku: to nie jest warsztat z Touchline albo zapisała go nowsza wersja. Nic nie utworzono; wybierz inny plik albo poproś administratora serwera o aktualizację.',
    tooLarge:
      'Plik zawiera więcej, niż ten serwer przyjmuje naraz. Nic nie utworzono; weź mniejszy plik albo poproś administratora serwera o wyższy limit.',
  },
} satisfies typeof english
