/** Words that tables of touchpoints use, in the four languages; compared folded (`foldName`). */
import type { Reach, Tag } from '../touchpoint/touchpoint.ts'
import type { ColumnUse } from './columns.ts'
import { foldName } from './foldName.ts'

const headings: Readonly<Record<ColumnUse, string>> = {
  title:
    'touchpoint|touch point|touchpoint name|title|name|contact point|contact|interaction|step|' +
    'punkt styku|punkty styku|punkt kontaktu|tytuł|nazwa|krok|styk|kontakt|' +
    'kontaktpunkt|kontaktpunkter|titel|namn|rubrik|steg|' +
    'punto di contatto|punti di contatto|titolo|nome|passaggio|contatto|punto',
  stage:
    'stage|phase|journey stage|stage name|step of the journey|section|' +
    'etap|faza|etap podróży|fas|skede|etapp|fase|tappa|fase del viaggio',
  note:
    'note|notes|description|comment|comments|details|detail|remark|remarks|text|' +
    'notatka|notatki|opis|komentarz|komentarze|uwagi|szczegóły|' +
    'anteckning|anteckningar|beskrivning|kommentar|kommentarer|detaljer|' +
    'nota|descrizione|commento|commenti|dettagli|osservazioni',
  channels: 'channel|channels|medium|media|kanał|kanały|kanal|kanaler|canale|canali|mezzo',
  reach: 'reach|scope|zasięg|zakres|räckvidd|omfattning|ambito|portata|livello',
  department:
    'department|departments|owner|team|unit|area|responsible|owned by|' +
    'dział|zespół|właściciel|odpowiedzialny|odpowiada|jednostka|' +
    'avdelning|ägare|enhet|ansvarig|reparto|ufficio|responsabile|proprietario|unità',
  tags:
    'tag|tags|label|labels|mark|marks|oznaczenie|oznaczenia|etykieta|etykiety|tagi|' +
    'märkning|märkningar|etikett|etiketter|taggar|etichetta|etichette',
}

const reachWords: Readonly<Record<Reach, string>> = {
  peripheral: 'peripheral|peryferyjny|peryferyjne|perifer|perifera|periferico|periferica',
  external: 'external|zewnętrzny|zewnętrzne|extern|externa|esterno|esterna',
  internal: 'internal|wewnętrzny|wewnętrzne|intern|interna|interno',
}

const tagWords: Readonly<Record<Tag, string>> = {
  pain: 'pain|pain point|bolączka|ból|problem|smärtpunkt|smärta|punto critico|criticità|problema',
  bottleneck: 'bottleneck|wąskie gardło|flaskhals|collo di bottiglia',
  lost:
    'lost|customers lost here|customers lost|churn|tu tracimy klientów|tracimy klientów|' +
    'här tappar vi kunder|kundtapp|qui perdiamo clienti|clienti persi',
  good: 'good|good practice|best practice|dobra praktyka|gott exempel|god praxis|buona pratica',
}

/** Which use a heading names; `null` for any other text. */
export const useOfHeading = lookUpIn(headings)
/** Which reach a cell names. */
export const reachOf = lookUpIn(reachWords)
/** Which tag a cell names. */
export const tagOf = lookUpIn(tagWords)

/** Finds the key of a word among words parted by `|`, both folded. */
export function lookUpIn<Key extends string>(
  words: Readonly<Record<Key, string>>,
): (text: string) => Key | null {
  const known = new Map<string, Key>()
  for (const [key, list] of Object.entries<string>(words))
    for (const word of list.split('|')) known.set(foldName(word), key as Key)
  return (text) => known.get(foldName(text)) ?? null
}
