import type { expiry as english } from '../en/expiry.ts'
import { plural } from '../plural.ts'

export const expiry = {
  today: (time) => `Den här workshopen raderas i dag kl. ${time}.`,
  tomorrow: (time) => `Den här workshopen raderas i morgon kl. ${time}.`,
  over: 'Tiden för den här workshopen är ute: den raderas alldeles strax.',
  title: (day: string) => `Den här workshopen raderas ${day}.`,
  text: 'Ingen har arbetat i den på ett tag. Varje ändring behåller den, och det gör den här knappen också.',
  do: (n: number) => plural('sv', n, { one: 'Behåll # dag till', other: 'Behåll # dagar till' }),
  kept: (n: number) => plural('sv', n, { one: 'Sparas # dag.', other: 'Sparas # dagar.' }),
} satisfies typeof english
