import type { join as english } from '../en/join.ts'

export const join = {
  title: 'Dołącz',
  invited: 'Zaproszenie na warsztaty',
  as: {
    facilitator: 'Pomożesz prowadzić: przygotowywać, sterować, ujawniać.',
    participant: 'Będziesz pisać, oceniać i głosować.',
    customer:
      'Oceń nas z punktu widzenia klienta, punkt po punkcie. W każdej chwili możesz przerwać.',
    viewer: 'Będziesz czytać razem z nami, bez wprowadzania zmian.',
  },
  name: 'Twoje imię',
  nameNeeded: 'Wpisz imię, żeby inni wiedzieli, kto tu jest.',
  nameLong: 'Najwyżej 40 znaków.',
  department: 'Twój dział',
  departmentNeeded: 'Wybierz dział; wyniki porównuje się między działami.',
  otherDepartment: 'Inny dział',
  otherName: 'Nazwa twojego działu',
  do: 'Dołącz do warsztatów',
  doCustomer: 'Zaczynam',
  busy: 'Chwileczkę…',
  foot: {
    nameless: 'Bez konta. Twoje oceny pozostają tajne, a karteczki są bez podpisu.',
    participant:
      'Bez konta. Twoje oceny pozostają tajne; karteczki są podpisane, chyba że osoba prowadząca włączy anonimowość.',
    facilitator: 'Bez konta. Widzisz, ile osób oceniło, nigdy jak.',
    customer: 'Bez konta. Twoje odpowiedzi pokazujemy tylko razem z innymi.',
    viewer: 'Bez konta. Widzisz to, co ujawniono.',
  },
  noKey: {
    title: 'W tym adresie brakuje klucza',
    text: 'Otwórz cały link, który masz, albo zeskanuj kod jeszcze raz. Kończy się znakiem # i kilkoma literami.',
  },
  typeCode: 'Wpisz kod',
  dead: {
    title: 'Ten link już nie działa',
    text: 'Osoba prowadząca wymieniła link. Poproś o nowy albo wpisz wyświetlany kod; wszystko, co już napisano, zostało.',
  },
  gone: {
    title: 'Tych warsztatów tu nie ma',
    text: 'Mogły zostać usunięte albo adres jest ucięty. Zapytaj osobę, która zaprasza.',
  },
  noAnswer: {
    title: 'Serwer nie odpowiada',
  },
  failed: 'Nie udało się',
} satisfies typeof english
