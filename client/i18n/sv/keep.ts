import type { keep as english } from '../en/keep.ts'
import { plural } from '../plural.ts'

export const keep = {
  title: 'Ladda ner eller radera',
  lead: 'Vad som händer med workshopen och det som människor har gett. Bara workshopledare ser det här.',
  download: {
    title: 'Ladda ner allt',
    text: 'Ett arkiv med workshopen som en fil att läsa in igen, tabeller, beslutsprotokollet och kartan. Röster och utkast finns inte i det.',
    do: 'Ladda ner allt',
    progress: (done: number, of: number) => `${done} av ${of} filer`,
    saved: (name: string) => `Sparat som ${name}.`,
    failed: 'Arkivet skapades inte.',
  },
  retention: {
    title: 'Hur länge den sparas',
    text: 'Utan inställning finns workshopen kvar. Med en inställning raderas allt när ingen har ändrat något så länge; den som bara tittar in ger den minst sju dagar till. De sista sju dagarna får workshopledare veta det.',
    label: 'Radera allt',
    never: 'Aldrig av sig självt',
    after: (n: number) =>
      plural('sv', n, { one: 'Efter # dag utan arbete', other: 'Efter # dagar utan arbete' }),
    due: (day: string) => `Som det ser ut nu: ${day}.`,
  },
  erase: {
    title: 'Radera det en person har gett',
    text: 'Personens utkast och röster försvinner. Resultat som visats står kvar: utan personen skulle skillnaden avslöja svaret. Sparade versioner och nedladdade filer ändras inte.',
    who: 'Vem det gäller',
    choose: 'Välj en person',
    removed: (name, day) => (day === '' ? `${name}, borttagen` : `${name}, borttagen ${day}`),
    nameless: (n) => `Någon utan namn (${n})`,
    removedUnknown:
      'Det gick inte att läsa vilka som tagits bort tidigare. Öppna det här igen om en stund.',
    name: 'Ta bort namnet från anteckningar och kommentarer',
    nameHint:
      'De står kvar på tavlan utan namn. Det som publicerats utan namn står också kvar: ingen kan säga vems det var.',
    person: 'Ta också bort ur workshopen',
    personHint: 'Dagens åtkomst slutar gälla; det går bara att komma tillbaka med en ny länk.',
    do: 'Radera',
    ask: (name: string) => `Radera det ${name} har gett?`,
    askText: 'Det går inte att ångra. Det som visats står kvar.',
    done: (name: string) => `Det ${name} har gett är raderat.`,
    marked: (round: string, n: number) =>
      plural('sv', n, {
        one: `${round}: resultaten räknar fortfarande med # person vars svar raderats.`,
        other: `${round}: resultaten räknar fortfarande med # personer vars svar raderats.`,
      }),
  },
  delete: {
    title: 'Radera allt',
    text: 'För alla och för gott: tavla, röster, versioner, personer och länkar. Ladda först ner det du vill behålla. Kopior i andras webbläsare finns kvar på deras enheter tills de rensar dem.',
    type: (title: string) => `Skriv titeln för att bekräfta: ${title}`,
    do: 'Radera workshopen',
    done: (title: string) => `”${title}” är raderad.`,
    failed: 'Workshopen finns kvar.',
  },
} satisfies typeof english
