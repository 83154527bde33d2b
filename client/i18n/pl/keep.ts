import type { keep as english } from '../en/keep.ts'
import { plural } from '../plural.ts'

export const keep = {
  title: 'Pobierz lub usuń',
  lead: 'Co stanie się z tym warsztatem i z tym, co dały osoby. Widzą to tylko osoby prowadzące.',
  download: {
    title: 'Pobierz wszystko',
    text: 'Jedno archiwum: warsztat jako plik do ponownego wczytania, tabele, zapis decyzji i mapa. Głosów ani szkiców w nim nie ma.',
    do: 'Pobierz wszystko',
    progress: (done: number, of: number) => `${done} z ${of} plików`,
    saved: (name: string) => `Zapisano jako ${name}.`,
    failed: 'Archiwum nie powstało.',
  },
  retention: {
    title: 'Jak długo przechowywać',
    text: 'Bez ustawienia warsztat zostaje. Z ustawieniem wszystko jest usuwane, gdy przez tyle czasu nikt niczego nie zmienił; kto tylko zajrzy, zostawia mu co najmniej siedem dni. W ostatnich siedmiu dniach osoby prowadzące dostają ostrzeżenie.',
    label: 'Usuń wszystko',
    never: 'Nigdy samo',
    after: (n: number) =>
      plural('pl', n, {
        one: 'Po # dniu bez pracy',
        few: 'Po # dniach bez pracy',
        many: 'Po # dniach bez pracy',
        other: 'Po # dnia bez pracy',
      }),
    due: (day: string) => `Na razie: ${day}.`,
  },
  erase: {
    title: 'Wymaż wkład jednej osoby',
    text: 'Znikają szkice i głosy tej osoby. Odsłonięte wyniki zostają bez zmian: bez tej osoby różnica zdradziłaby jej odpowiedź. Zapisane wersje i pobrane pliki się nie zmieniają.',
    who: 'Osoba',
    choose: 'Wybierz osobę',
    removed: (name, day) =>
      day === '' ? `${name}, poza warsztatem` : `${name}, poza warsztatem od ${day}`,
    nameless: (n) => `Osoba bez nazwiska (${n})`,
    removedUnknown:
      'Nie udało się teraz sprawdzić, kogo usunięto wcześniej. Otwórz to okno ponownie później.',
    name: 'Usuń też nazwisko z notatek i komentarzy',
    nameHint:
      'Zostają na tablicy bez autora. Zostają też notatki opublikowane bez nazwiska: nie da się powiedzieć, czyje były.',
    person: 'Usuń też z warsztatu',
    personHint: 'Dzisiejszy dostęp przestaje działać; powrót tylko przez nowy link.',
    do: 'Wymaż',
    ask: (name: string) => `Wymazać wkład: ${name}?`,
    askText: 'Tego nie można cofnąć. To, co odsłonięto, zostaje bez zmian.',
    done: (name: string) => `Wymazano wkład: ${name}.`,
    marked: (round: string, n: number) =>
      plural('pl', n, {
        one: `${round}: wyniki nadal obejmują # osobę, której odpowiedzi wymazano.`,
        few: `${round}: wyniki nadal obejmują # osoby, których odpowiedzi wymazano.`,
        many: `${round}: wyniki nadal obejmują # osób, których odpowiedzi wymazano.`,
        other: `${round}: wyniki nadal obejmują # osoby, których odpowiedzi wymazano.`,
      }),
  },
  delete: {
    title: 'Usuń wszystko',
    text: 'Dla wszystkich i na zawsze: tablicę, głosy, wersje, osoby i linki. Najpierw pobierz to, co chcesz zachować. Kopie w przeglądarkach innych osób zostają na ich urządzeniach, dopóki ich nie wyczyszczą.',
    type: (title: string) => `Aby potwierdzić, wpisz tytuł: ${title}`,
    do: 'Usuń warsztat',
    done: (title: string) => `Usunięto „${title}”.`,
    failed: 'Warsztat nadal istnieje.',
  },
} satisfies typeof english
