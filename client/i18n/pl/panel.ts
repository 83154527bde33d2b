import type { Catalogue } from '../en/catalogue.ts'
import { plural } from '../plural.ts'

/** Słowa formularza dla klientów. */
export const panel: Catalogue['panel'] = {
  door: {
    you: 'Ty i my',
    asked: (n, minutes) =>
      `O zdanie prosi Cię zespół, który nad tym pracuje: ${plural('pl', n, { one: '# punkt, trzy krótkie pytania', few: '# punkty, po trzy krótkie pytania', many: '# punktów, po trzy krótkie pytania', other: '# punktu, po trzy krótkie pytania' })}, około ${plural('pl', minutes, { one: '# minuty', few: '# minut', many: '# minut', other: '# minuty' })}.`,
    needed: 'Wybierz, co najlepiej do Ciebie pasuje; według tego porównujemy odpowiedzi.',
    are: {
      existing: 'Korzystam już',
      new: 'To mój pierwszy raz',
      returning: 'Wracam po przerwie',
      lost: 'Już nie korzystam',
    },
  },
  question: {
    expectation: 'Jak bardzo na to liczysz?',
    experience: 'Jak to dla Ciebie działa?',
    emotion: 'Co wtedy czujesz?',
  },
  low: { expectation: 'wcale', experience: 'źle' },
  high: { expectation: 'całkowicie', experience: 'bardzo dobrze' },
  answered: (done, all) => `Odpowiedzi: ${done} z ${all}`,
  until: (until) => `Czas na odpowiedzi: ${until}`,
  back: 'Wróć o jedno',
  noContactMeaning: 'Nigdy się z tym nie spotkałem lub nie spotkałam',
  noContactChosen: 'Twoja odpowiedź: brak kontaktu. To też jest odpowiedź.',
  review: 'Przejrzyj moje odpowiedzi',
  thanks: {
    title: 'Dziękujemy',
    text: 'Twoje odpowiedzi pomogą to ulepszyć. Pokazujemy je tylko razem z odpowiedziami innych. Do zamknięcia formularza możesz tu wrócić i je zmienić.',
  },
  left: {
    title: (n) =>
      plural('pl', n, {
        one: 'Został jeszcze # punkt',
        few: 'Zostały jeszcze # punkty',
        many: 'Zostało jeszcze # punktów',
        other: 'Zostało jeszcze # punktu',
      }),
    text: 'To, na co już odpowiedziano, jest zapisane i się liczy. Resztę możesz też pominąć.',
    resume: 'Dalej',
  },
  waiting: {
    title: 'Jeszcze nie otwarto',
    text: 'Dziękujemy, że jesteś. Formularz otworzy się tutaj sam; zostaw tę stronę lub wróć później.',
  },
  closed: {
    title: 'Formularz jest zamknięty',
    text: 'Dziękujemy. Odpowiedzi udzielone na czas są zapisane i pokazujemy je tylko razem z odpowiedziami innych.',
  },
  missed: {
    title: 'Formularz jest zamknięty',
    text: 'Dziękujemy, że jesteś. W tej chwili nie przyjmujemy odpowiedzi; gdy formularz otworzy się ponownie, stanie się to tutaj.',
  },
  empty: {
    title: 'Nie ma jeszcze pytań',
    text: 'Pytania są przygotowywane. Pojawią się tu same.',
  },
  look: 'Sprawdź ponownie',
  offline: {
    title: 'Brak połączenia',
    text: 'Odpowiadaj dalej; odpowiedzi są przechowywane na tym urządzeniu i wyślą się same. Liczą się, jeśli dotrą przed zamknięciem formularza.',
  },
  ended: {
    gone: {
      title: 'Tego formularza już nie ma',
      text: 'Został usunięty razem z Twoimi odpowiedziami.',
    },
    removed: {
      title: 'Ten formularz nie jest już dla Ciebie dostępny',
      text: 'Twoje miejsce zostało wycofane. Jeśli to pomyłka, zapytaj osobę, która Cię zaprosiła.',
    },
    signedOut: {
      title: 'To urządzenie zostało wylogowane',
      text: 'Kontynuujesz na innym urządzeniu. Aby zacząć tu od nowa, otwórz otrzymany link.',
    },
    other: {
      title: 'Połączenie zostało zakończone',
      text: 'Ta strona może być nieaktualna. Wczytaj ją ponownie; odpowiedzi są zachowane na tym urządzeniu.',
    },
  },
}
