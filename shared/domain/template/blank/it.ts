import { it as library } from '../library/it.ts'
import type { Words } from './structure.ts'

export const it: Words = {
  ...library,
  goal: '',
  segments: [],
  departments: {},
  personas: {},
  touchpoints: {},
  stages: {
    awareness: {
      name: 'Consapevolezza',
      subtitle: 'Mi serve qualcosa. Do un’occhiata in giro.',
      customerGoal: '',
      ourGoal: '',
    },
    consideration: {
      name: 'Considerazione',
      subtitle: 'Qual è quello giusto per me?',
      customerGoal: '',
      ourGoal: '',
    },
    decision: {
      name: 'Decisione e acquisto',
      subtitle: 'Prendo questo. Dov’è la fregatura?',
      customerGoal: '',
      ourGoal: '',
    },
    retention: {
      name: 'Fidelizzazione',
      subtitle: 'Adesso è mio. Chi mi aiuta?',
      customerGoal: '',
      ourGoal: '',
    },
    advocacy: {
      name: 'Passaparola',
      subtitle: 'Dovresti prenderlo anche tu.',
      customerGoal: '',
      ourGoal: '',
    },
  },
}
