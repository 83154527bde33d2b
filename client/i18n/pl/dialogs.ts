import type { dialogs as english } from '../en/dialogs.ts'

export const dialogs = {
  keys: {
    help: 'Pokaż te skróty',
    undo: 'Cofnij moje ostatnie działanie',
    redo: 'Ponów',
    close: 'Zamknij to, co otwarte',
    add: 'Dodaj wpisane',
    steps: 'Poprzedni lub następny krok',
    regions: 'Następna część strony, także komunikaty; z Shift poprzednia',
    rate: 'Odpowiedz na aktywne pytanie',
    edit: 'Otwórz wybraną karteczkę',
    move: 'Przenieś wybraną karteczkę w inne miejsce',
    merge: 'Scal wybraną karteczkę z inną',
    split: 'Podziel wybraną karteczkę',
    nudge: 'Wybrana karteczka o jedno miejsce wyżej lub niżej',
    remove: 'Usuń wybraną karteczkę',
    carry: 'Podnieś wybraną karteczkę, odłóż ją',
  },
  people: {
    find: 'Szukaj osoby lub działu',
    hereOf: (n: number, of: number) => `obecni: ${n} z ${of}`,
    you: 'to ty',
    away: 'poza warsztatami',
    menu: (name: string) => `Opcje osoby: ${name}`,
    make: (role: string) => `Zmień rolę na: ${role}`,
    makeCo: 'Dodaj do osób prowadzących',
    handOver: (name: string) => `Przekaż prowadzenie: ${name}, i wyjdź`,
    handOverAsk: (name: string) => `Przekazać prowadzenie: ${name}?`,
    handOverText: (name: string) =>
      `Od teraz prowadzi ${name}. Twoją rolą będzie uczestnik, a ta strona się zamknie; twoje karteczki i głosy zostają. Link osoby prowadzącej nadal działa u każdego, kto go ma: wymień go w „Udostępnij”, jeśli nie powinien.`,
    handOverDo: 'Przekaż i wyjdź',
    remove: 'Usuń z warsztatów',
    removed: (name: string) => `Usunięto: ${name}.`,
    removeAsk: (name: string) => `Usunąć osobę ${name}?`,
    removeText:
      'Karteczki tej osoby zostają na tablicy. To, co już zamknięte lub ujawnione, się nie zmienia; w głosowaniach otwartych i przyszłych jej głos się nie liczy. Wyjdzie od razu, na każdym urządzeniu. Kto nadal ma link, może dołączyć na nowo: żeby temu zapobiec, wymień link w „Udostępnij”.',
  },
} satisfies typeof english
