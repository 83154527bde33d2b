import type { authors as english } from '../en/authors.ts'

export const authors = {
  heldYours:
    'Bara du ser det här: det finns inte plats för mer från dig på tavlan. Ta bort något eget så kommer det upp av sig självt.',
  heldFull:
    'Bara du ser det här: tavlan är full. Så snart något tas bort kommer det upp av sig självt.',
  waiting: 'Än så länge ser bara du det här',
  addedBy: 'Tillagt av',
  onlyYou: 'Du; det ser bara du',
  together:
    'Andra ser texten några sekunder efter att du gjort en paus, inte medan du skriver, och kan inte se vems den är. Om någon annan också ändrar den finns båda texterna kvar.',
} satisfies typeof english
