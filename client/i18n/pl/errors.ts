import type { errors as english } from '../en/errors.ts'

export const errors = {
  badRequest:
    'Serwer nie zrozumiał tych danych. Nic się nie zmieniło; sprawdź, co wpisano, i spróbuj ponownie.',
  badToken:
    'Ta przeglądarka nie ma już dostępu. To, co napisano, zostało na tym urządzeniu; otwórz swój link jeszcze raz.',
  notAllowed: 'Twój link na to nie pozwala. Nic się nie zmieniło; zapytaj osobę prowadzącą.',
  notFound: 'Tych warsztatów już tu nie ma. Mogły zostać usunięte.',
  doesNotFit: 'To już nieaktualne: ktoś był szybszy. Widzisz bieżący stan; zdecyduj jeszcze raz.',
  tooLarge: 'To jest za duże. Nic nie wysłano; zmniejsz i spróbuj ponownie.',
  tooFast: 'Za dużo żądań naraz. Nic nie przepadło; odczekaj chwilę i spróbuj ponownie.',
  unavailable:
    'Serwer chwilowo nie może zapisywać. Wpisane treści są na tym urządzeniu; spróbuj za chwilę.',
  notYet:
    'Serwer chwilowo nie może zapisywać. To polecenie jest przyjęte i wykona się samo; poczekaj, zanim je powtórzysz.',
  damaged:
    'Serwer nie może odczytać tego ze swojego dysku. Nic nie usunięto ani nie zmieniono; powiadom osobę, która prowadzi serwer.',
  internal:
    'Błąd serwera. Nic się nie zmieniło; spróbuj ponownie, a jeśli to nie pomoże, powiadom administratora.',
  offline:
    'Nie ma połączenia z serwerem. Wpisane treści są na tym urządzeniu; sprawdź sieć i spróbuj ponownie.',
  crash: {
    title: 'Ta część ekranu przestała działać.',
    text: 'Wszystko, co zapisano, jest bezpieczne. Wczytaj stronę ponownie; niewysłane treści są na tym urządzeniu.',
  },
  page: {
    title: 'Pod tym adresem nic nie ma.',
    text: 'Sprawdź link albo zacznij od strony głównej.',
    home: 'Przejdź do strony głównej',
  },
} satisfies typeof english
