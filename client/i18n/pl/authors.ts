import type { authors as english } from '../en/authors.ts'

export const authors = {
  heldYours:
    'Widzisz to tylko ty: na tablicy nie ma już miejsca na więcej twoich wpisów. Usuń coś swojego, a to pojawi się samo.',
  heldFull:
    'Widzisz to tylko ty: tablica jest pełna. Gdy coś zostanie usunięte, to pojawi się samo.',
  waiting: 'Na razie widzisz to tylko ty',
  addedBy: 'Autorstwo',
  onlyYou: 'Ty; widzisz to tylko ty',
  together:
    'Inni zobaczą ten tekst kilka sekund po tym, jak przerwiesz pisanie, i nie dowiedzą się, czyj jest. Jeśli zmieni go też ktoś inny, zostaną oba teksty.',
} satisfies typeof english
