import type { ended as english } from '../en/ended.ts'

export const ended = {
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
} satisfies typeof english
