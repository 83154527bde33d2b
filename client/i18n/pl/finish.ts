import type { finish as english } from '../en/finish.ts'
import { plural } from '../plural.ts'

export const finish = {
  do: 'Zakończ warsztaty',
  reopen: 'Otwórz ponownie',
  version: 'Stan na koniec warsztatów',
  ask: {
    title: 'Zakończyć warsztaty?',
    text: 'Wszystko, co otwarte, zostanie zamknięte, minutnik się zatrzyma, tablica zostanie zablokowana, a wersja zapisana. Wszyscy to zobaczą i będą mogli zabrać wynik ze sobą. W każdej chwili można je otworzyć ponownie.',
    unseen: (names: string) => `Nikt tego jeszcze nie widział i tak zostanie: ${names}.`,
    customers: 'odpowiedzi klientów',
    waiting:
      'To, co jeszcze czeka na publikację bez nazwisk, pojawi się dopiero po ponownym otwarciu warsztatów.',
  },
  done: 'Warsztaty są zakończone.',
  reopened: 'Tablica jest znowu otwarta. To, co ma trwać dalej, otwórz w oknie Aktywności.',
  band: {
    title: 'Te warsztaty są zakończone',
    text: 'Nic się już nie zbiera, nie ocenia ani nie zmienia; wszystko zostaje do czytania.',
  },
  take: 'Zabierz wynik ze sobą',
  lead: 'Przeczytaj tutaj albo pobierz to, czego potrzebujesz.',
  map: 'Otwórz mapę',
  quickWins: (n: number) =>
    plural('pl', n, {
      one: '# quick win',
      few: '# quick wins',
      many: '# quick wins',
      other: '# quick wins',
    }),
  noQuickWins:
    'Żaden pomysł nie okazał się quick win: brak takiego o dużym efekcie i małym nakładzie.',
  notEstimated: 'Efektu i nakładu nie ujawniono, więc nie wiadomo, co jest quick win.',
  files: 'Pliki',
} satisfies typeof english
