import { plural } from '../plural.ts'

/** Reading a support mailbox in the browser. */
export const mailbox = {
  title: 'Läs mejl till kundtjänst',
  lead: 'Mejlen läses i den här webbläsaren och stannar på den här datorn. Bara utdragen du behåller kommer in i workshoppen.',
  choose: 'Välj mejlfiler',
  folder: 'Välj en mapp',
  drop: 'eller släpp .mbox- och .eml-filer här',
  how: 'Thunderbird, Apple Mail och Gmail (Takeout) exporterar en brevlåda som en .mbox-fil; de flesta program sparar enskilda mejl som .eml.',
  limits: (mails: string) => `Högst ${mails} mejl på en gång.`,
  reading: (mails: number) => plural('sv', mails, { one: 'Läser… # mejl', other: 'Läser… # mejl' }),
  readingShare: 'Läser mejlen',
  nothingChosen: 'Det finns ingen mejlfil bland dem. Välj .mbox- eller .eml-filer.',
  noMails: 'Inget mejl gick att läsa, så det finns inget att räkna.',
  broke:
    'Läsningen avbröts för att webbläsarens minne tog slut. Inget har skickats eller ändrats. Välj färre eller mindre filer.',
  summary: (mails: number) => plural('sv', mails, { one: '# mejl lästes', other: '# mejl lästes' }),
  more: 'Det finns fler mejl än som kan läsas på en gång; resten lästes inte. Dela upp brevlådan för att läsa allt.',
  passedOver: (n: number) =>
    plural('sv', n, {
      one: '# automatiskt eller tomt mejl hoppades över.',
      other: '# automatiska eller tomma mejl hoppades över.',
    }),
  troubles: (n: number) =>
    plural('sv', n, { one: '# gick inte att läsa', other: '# gick inte att läsa' }),
  troubleAt: (file: string, mail: string) => `${file}, mejl ${mail}:`,
  troubleFile: (file: string) => `${file}:`,
  trouble: {
    notMail: 'det är ingen mejlfil.',
    noBeginning:
      'den börjar inte med en rad ”From …”, som en brevlåda gör; inget före den första sådana raden lästes. Ett enstaka mejl sparas som .eml.',
    headless: 'det har varken avsändare, ämne eller datum.',
    garbled: 'dess text går inte att avkoda.',
    unreadable: 'det är skadat; de andra lästes.',
    gone: 'filen gick inte att läsa till slut; det som kom före lästes.',
    empty: 'filen är tom.',
  },
  troubleCopy: 'Kopiera listan',
  troubleNotCopied: 'Webbläsaren tillåter inte kopiering här.',
  troubleMore: (n: number) => plural('sv', n, { one: 'och # till', other: 'och # till' }),
  again: 'Andra filer',
  terms: 'Sökord',
  termsLead:
    'Skriv för varje kontaktpunkt orden som kunderna använder, åtskilda med komma. För en budfirma kan det vara ”försen, var är, paket”; ”lever” hittar även ”leverans”; stora bokstäver och accenter spelar ingen roll.',
  termsOf: (touchpoint: string) => `Sökord för ${touchpoint}`,
  termsNone: 'Inga sökord än',
  begin: 'Börja med orden i titlarna och lägg sedan till dem som kunderna använder.',
  propose: 'Fyll i från titlarna',
  clear: 'Rensa alla sökord',
  hide: 'Dölj adresser, telefonnummer och länkar i utdragen',
  hideHint: 'Ingen regel hittar namn: läs det du behåller.',
  found: (n: number) => plural('sv', n, { one: '# mejl', other: '# mejl' }),
  foundNone: 'inget mejl',
  counting: 'Räknar…',
  counted: (n: number) =>
    plural('sv', n, { one: 'Räknat: # mejl hittades.', other: 'Räknat: # mejl hittades.' }),
  showExcerpts: (touchpoint: string) => `Utdrag för ${touchpoint}`,
  excerpts: 'Utdrag',
  keep: 'Behåll',
  noise: 'Brus',
  keepOf: (words: string) => `Behåll: ${words}`,
  noiseOf: (words: string) => `Brus: ${words}`,
  moreExcerpts: (n: number) => plural('sv', n, { one: 'Visa # till', other: 'Visa # till' }),
  keptFull: 'Fler utdrag ryms inte i ett underlag.',
  noDay: 'utan datum',
  save: (n: number) => plural('sv', n, { one: 'Behåll # utdrag', other: 'Behåll # utdrag' }),
  saved: (n: number) =>
    plural('sv', n, {
      one: '# kontaktpunkt fick underlag ur mejlen.',
      other: '# kontaktpunkter fick underlag ur mejlen.',
    }),
  files: (n: number) => plural('sv', n, { one: '# fil', other: '# filer' }),
  noTouchpoints: 'Mejl räknas per kontaktpunkt, och det finns inga än.',
}
