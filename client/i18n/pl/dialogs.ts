import type { dialogs as english } from '../en/dialogs.ts'

export const dialogs = {
  keys: {
    help: 'Pokaż te skróty',
    undo: 'Cofnij moje ostatnie działanie',
    redo: 'Ponów',
    close: 'Zamknij to, co otwarte',
    add: 'Dodaj wpisane',
    steps: 'Poprzedni lub następny krok',
    rate: 'Odpowiedz na aktywne pytanie',
    edit: 'Otwórz wybraną karteczkę',
    move: 'Przenieś wybraną karteczkę w inne miejsce',
    nudge: 'Wybrana karteczka o jedno miejsce wyżej lub niżej',
    remove: 'Usuń wybraną karteczkę',
    carry: 'Podnieś wybraną karteczkę, odłóż ją',
  },
  people: {
    you: 'to ty',
    away: 'poza warsztatami',
    menu: (name: string) => `Opcje osoby: ${name}`,
    make: (role: string) => `Zmień rolę na: ${role}`,
    remove: 'Usuń z warsztatów',
    removeAsk: (name: string) => `Usunąć osobę ${name}?`,
    removeText:
      'Karteczki tej osoby zostają na tablicy. To, co już zamknięte lub ujawnione, się nie zmienia; w głosowaniach otwartych i przyszłych jej głos się nie liczy. Może wrócić tylko z nowym linkiem.',
  },
} satisfies typeof english
