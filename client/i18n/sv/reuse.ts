import type { reuse as english } from '../en/reuse.ts'

export const reuse = {
  title: 'Kopiera workshopen eller spara den som mall',
  lead: (title: string) => `”${title}” förblir som den är.`,
  of: (title: string) => `Kopiera ”${title}” eller spara den som mall`,
  what: 'Vad som ska följa med',
  extent: {
    frame: {
      name: 'Ramen',
      text: 'Mål, brief, faser, kanaler, avdelningar, personas, nyckeltal och inställningar.',
    },
    touchpoints: {
      name: 'Ramen och kontaktpunkterna',
      text: 'Med anteckningar, kanaler, räckvidd, avdelningar och märkningar.',
    },
    board: {
      name: 'Allt på tavlan',
      text: 'Även underlag, iakttagelser och initiativ med sina ansvariga.',
    },
  },
  never:
    'Följer aldrig med: personer, länkar, röster, resultat, kommentarer, beslut och vem som skrev vad.',
  duplicate: 'Gör en kopia',
  keep: {
    do: 'Spara som min mall',
    done: (name: string) => `”${name}” finns bland dina mallar på startsidan.`,
    full: (most: number) =>
      `Webbläsaren har inte plats för en mall till (högst ${most}). Inget ändrades; ta bort en på startsidan eller ladda ner den här som fil.`,
  },
  download: 'Ladda ner mallen',
  noTemplate: 'En mall har varken underlag, iakttagelser eller initiativ; välj mindre ovan.',
  /** The title a copy begins with; `n` counts copies of the same. */
  copyTitle: (title: string, n: number) => `${title} (kopia${n > 1 ? ` ${n}` : ''})`,
  copyLead: (title: string) => `En kopia av ”${title}” med nya länkar. Alla går med på nytt.`,
  mine: {
    title: 'Mina mallar',
    drop: (name: string) => `Ta bort mallen ”${name}”`,
    dropped: (name: string) => `Mallen ”${name}” är borttagen.`,
    where: 'Finns bara i den här webbläsaren. En nedladdad mall öppnas med ”Läs in en fil”.',
  },
  fileRefused: {
    badRequest:
      'Servern kan inte läsa filen: den är ingen Touchline-workshop eller skrevs av en nyare version. Inget skapades; välj en annan fil eller be den som driver servern att uppdatera.',
    tooLarge:
      'Filen rymmer mer än servern tar emot på en gång. Inget skapades; ta en mindre fil eller be den som driver servern att höja gränsen.',
  },
} satisfies typeof english
