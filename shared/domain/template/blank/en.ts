import { en as library } from '../library/en.ts'
import type { Words } from './structure.ts'

export const en: Words = {
  ...library,
  goal: '',
  segments: [],
  departments: {},
  personas: {},
  touchpoints: {},
  stages: {
    awareness: {
      name: 'Awareness',
      subtitle: 'I need something. Let me look around.',
      customerGoal: '',
      ourGoal: '',
    },
    consideration: {
      name: 'Consideration',
      subtitle: 'Which one is right for me?',
      customerGoal: '',
      ourGoal: '',
    },
    decision: {
      name: 'Decision',
      subtitle: 'I’ll take this one. What is the catch?',
      customerGoal: '',
      ourGoal: '',
    },
    retention: {
      name: 'Retention',
      subtitle: 'It’s mine now. Who helps me?',
      customerGoal: '',
      ourGoal: '',
    },
    advocacy: {
      name: 'Advocacy',
      subtitle: 'You should get this one too.',
      customerGoal: '',
      ourGoal: '',
    },
  },
}
