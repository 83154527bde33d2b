import type { notOpen as english } from '../en/notOpen.ts'
import { plural } from '../plural.ts'

export const notOpen = {
  notYet: {
    title: 'Ocena jeszcze się nie zaczęła',
    text: 'Osoba prowadząca otworzy ją wszystkim naraz; pierwsza karta pojawi się tu sama. Do tego czasu przeczytaj punkty styku.',
    lead: (n: number) =>
      plural('pl', n, {
        one: 'Jest # punkt styku do oceny. Otwórz ocenianie na pasku poniżej, gdy grupa będzie gotowa.',
        few: 'Są # punkty styku do oceny. Otwórz ocenianie na pasku poniżej, gdy grupa będzie gotowa.',
        many: 'Jest # punktów styku do oceny. Otwórz ocenianie na pasku poniżej, gdy grupa będzie gotowa.',
        other:
          'Jest # punktu styku do oceny. Otwórz ocenianie na pasku poniżej, gdy grupa będzie gotowa.',
      }),
    action: 'Zobacz punkty styku',
  },
  closed: {
    title: 'Ocena jest zamknięta',
    text: (done: string, all: string) =>
      `Twoje gotowe karty: ${done} z ${all}. Odpowiedzi są zachowane i liczą się; nikt ich nie widział. Wyniki ujawni osoba prowadząca.`,
    lead: (done: number, of: number) =>
      `Skończyli: ${done} z ${of}. Ujawnij wyniki na pasku poniżej albo otwórz ocenianie ponownie; w obu przypadkach nic nie przepada.`,
  },
  revealed: {
    title: 'Wyniki są ujawnione',
    text: 'Twoje odpowiedzi są zachowane i nie można ich już zmienić. Zobaczcie razem, gdzie się różnicie.',
    late: 'Odpowiedzi, które dotrą po ujawnieniu, są przechowywane osobno i nie liczą się w tej rundzie.',
    others:
      'Pozostałe odpowiedzi się liczą i nie można ich już zmienić. Zobaczcie razem, w czym się różnicie.',
    action: 'Przejdź do dyskusji',
  },
  viewer: {
    title: 'Jesteś tu, żeby patrzeć',
    text: 'Obserwatorzy nie oceniają. Wyniki pojawią się w dyskusji i na mapie po ujawnieniu.',
  },
  gone: {
    title: 'Tego, co było do oceny, już nie ma',
    text: 'Ktoś zdjął to z tablicy w trakcie głosowania. Nie ma tu nic do zrobienia, poczekaj na grupę.',
    lead: 'Ktoś zdjął to z tablicy w trakcie głosowania. Przywróć to (cofnij albo wersja z menu) albo ujawnij wyniki, żeby zakończyć tę rundę.',
  },
  empty: {
    title: 'Nie ma jeszcze czego oceniać',
    text: 'Karty powstają z punktów styku. Najpierw je zbierzcie, potem wróćcie tutaj.',
    action: 'Przejdź do zbierania',
  },
} satisfies typeof english
