import type { share as english } from '../en/share.ts'
import { plural } from '../plural.ts'

export const share = {
  title: (n: number) =>
    plural('pl', n, {
      one: 'Jest # osoba',
      few: 'Są # osoby',
      many: 'Jest # osób',
      other: 'Jest # osoby',
    }),
  titleOf: (n: number, of: number) => `Obecni: ${n} z ${of}`,
  lead: 'Cztery linki. Kto ma link, może to, co przy nim napisano, bez konta.',
  may: {
    facilitator:
      'Przygotowuje, steruje, ujawnia, udostępnia. Daj go jeszcze jednej osobie, nie całej grupie.',
    participant: 'Pisze, ocenia i głosuje. Nigdy nie widzi cudzych głosów ani szkiców.',
    customer: 'Ocenia punkty styku w prostym formularzu. Nie widzi nic z wnętrza firmy.',
    viewer: 'Czyta mapę i raport po ujawnieniu. Niczego nie zmienia.',
  },
  in: (n: number) => `obecni: ${n}`,
  rotate: 'Wymień',
  rotateAsk: {
    title: (role: string) => `Wymienić link „${role}”?`,
    text: 'Stary link przestanie wpuszczać nowe osoby. Kto już jest, zostaje, a jego treści się nie zmienią.',
  },
  rotated: 'Link jest nowy. Rozdaj go jeszcze raz.',
  unknown: 'Ten link powstał w innej przeglądarce, a serwer nie przechowuje jego kopii.',
  unknownDo: {
    participant:
      'Wpuść ludzi kodem i QR albo poproś o link osobę, która go utworzyła. Wymiana daje nowy link; ten już rozdany przestanie wpuszczać.',
    other:
      'Poproś o niego osobę, która go utworzyła. Wymiana daje nowy link; ten już rozdany przestanie wpuszczać.',
  },
  noCode: 'Włącz kod poniżej: pojawią się tu litery do wpisania i kod QR.',
  qr: 'Zeskanuj, żeby dołączyć',
  code: {
    show: 'Kod QR',
    title: (role: string) => `Do zeskanowania: ${role}`,
    label: {
      facilitator: 'Zeskanuj, żeby też prowadzić warsztat',
      participant: 'Zeskanuj, żeby dołączyć',
      customer: 'Zeskanuj, żeby ocenić jako klient',
      viewer: 'Zeskanuj, żeby przeczytać mapę i raport',
    },
    caution:
      'Kto zeskanuje ten kod, może otwierać i zamykać, ujawniać i usuwać osoby. Pokaż go jednej osobie, nie na rzutniku.',
    reveal: 'Pokaż kod na minutę',
    hidden: 'Minuta minęła: kod jest znów ukryty.',
    save: 'Zapisz jako obraz',
    saved: (name: string) => `Zapisano: ${name}`,
    notSaved: 'Ta przeglądarka nie zdołała utworzyć obrazu. Skopiuj link.',
    file: {
      facilitator: 'prowadzacy',
      participant: 'uczestnik',
      customer: 'klienci',
      viewer: 'obserwator',
    },
  },
  project: 'Wyświetl',
  missing: (n: number) =>
    plural('pl', n, {
      one: 'Brakuje # osoby',
      few: 'Brakuje # osób',
      many: 'Brakuje # osób',
      other: 'Brakuje # osoby',
    }),
  allIn: 'Są wszyscy',
  byDepartment: 'Kto jest, według działów',
  expected: 'Oczekiwane liczby pochodzą z kroku Ramy. Nikogo nie blokują.',
  small:
    'Kto jest, widzą wszyscy. Inaczej z ocenami: oceny działu, w którym jest mniej niż trzy osoby, liczą się tylko w wyniku łącznym.',
  reminder: 'Kopiuj przypomnienie',
  reminderText: (title: string, link: string) =>
    `Rysujemy razem mapę „${title}”. Wystarczą imię i dział, żeby dołączyć: ${link}`,
  deptOf: (n: number, of: number) => `${n} z ${of}`,
} satisfies typeof english
