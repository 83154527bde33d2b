import type { digest as english } from '../en/digest.ts'
import { plural } from '../plural.ts'

export const digest = {
  title: 'Co się zmieniło',
  since: (moment: string) => `Od: ${moment}`,
  none: 'Od twojej ostatniej wizyty nic się nie zmieniło',
  noneText: 'Po następnej przerwie przeczytasz tu, co się w tym czasie działo.',
  show: 'Pokaż wszystko',
  group: {
    you: 'Dla ciebie',
    board: 'Na tablicy',
    room: 'W warsztacie',
    departments: 'Jak daleko są działy',
  },
  short: {
    added: (n: number) =>
      plural('pl', n, {
        one: '# nowy punkt styku',
        few: '# nowe punkty styku',
        many: '# nowych punktów styku',
        other: '# nowego punktu styku',
      }),
    forYou: (n: number) =>
      plural('pl', n, {
        one: '# sprawa dla ciebie',
        few: '# sprawy dla ciebie',
        many: '# spraw dla ciebie',
        other: '# sprawy dla ciebie',
      }),
    room: (n: number) =>
      plural('pl', n, {
        one: '# zmiana w warsztacie',
        few: '# zmiany w warsztacie',
        many: '# zmian w warsztacie',
        other: '# zmiany w warsztacie',
      }),
    departments: (n: number) =>
      plural('pl', n, {
        one: '# dział jest dalej',
        few: '# działy są dalej',
        many: '# działów jest dalej',
        other: '# działu jest dalej',
      }),
  },
  added: (n: number, stage: string) =>
    `${plural('pl', n, {
      one: '# nowy punkt styku',
      few: '# nowe punkty styku',
      many: '# nowych punktów styku',
      other: '# nowego punktu styku',
    })}: ${stage}`,
  addedHomeless: (n: number) =>
    `${plural('pl', n, {
      one: '# nowy punkt styku',
      few: '# nowe punkty styku',
      many: '# nowych punktów styku',
      other: '# nowego punktu styku',
    })} bez etapu`,
  owned: (department: string, n: number) => `${department} ${n}`,
  mine: {
    changed: (title: string) => `Twój punkt „${title}” zmieniono`,
    moved: (title: string) => `Twój punkt „${title}” przeniesiono do innego etapu`,
    decided: (title: string, decision: string) => `Decyzja o twoim punkcie „${title}”: ${decision}`,
    merged: (title: string, kept: string) => `Twój punkt „${title}” połączono z „${kept}”`,
    removed: (title: string) => `Twój punkt „${title}” zdjęto z tablicy`,
  },
  remarks: (n: number, title: string) =>
    `${plural('pl', n, {
      one: '# komentarz',
      few: '# komentarze',
      many: '# komentarzy',
      other: '# komentarza',
    })} do „${title}”`,
  mentions: (n: number, title: string) =>
    `${plural('pl', n, {
      one: '# wzmianka',
      few: '# wzmianki',
      many: '# wzmianek',
      other: '# wzmianki',
    })} o tobie przy „${title}”`,
  activity: (name: string, state: string) => `${name}: ${state}`,
  state: {
    closed: 'już zamknięte',
    private: 'już otwarte, szkice są prywatne',
    open: 'już otwarte',
    revealed: 'widać wyniki',
    revealedCollect: 'zakończone, wszystko widać',
  },
  step: (step: string) => `Krok grupy to teraz ${step}`,
  round: 'Otwarto nową rundę',
  given: (title: string) => `„${title}”: to teraz twoje zadanie`,
  department: (activity: string, department: string, n: number, of: number, more: number) =>
    `${activity}: ${department} ${n} z ${of} (+${more})`,
} satisfies typeof english
