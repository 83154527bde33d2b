import type { ended as english } from '../en/ended.ts'

export const ended = {
  removed: {
    title: 'Nie jesteś już na tych warsztatach',
    text: 'Osoba prowadząca cię usunęła albo wycofano twój link. To, co jest na tablicy, zostaje z grupą; to, czego nie wysłano, nie dotarło. W głosowaniach, które jeszcze trwają, głos usuniętej osoby się nie liczy. Jeśli to pomyłka, poproś o nowy link.',
  },
  signedOut: {
    title: 'To urządzenie jest wylogowane',
    text: 'Wylogowano cię z innego urządzenia albo usunęła cię osoba prowadząca. To, czego nie wysłano, zostaje w tej przeglądarce: wróć jako ta sama osoba kodem z drugiego urządzenia, a dotrze. W innym razie poproś o nowy link.',
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
