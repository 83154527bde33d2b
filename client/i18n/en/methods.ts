import type { FigureId } from '../figureIds.ts'

/** Each figure in words: its name, and what it says and does not say. */
const figure = {
  mean: {
    name: 'Mean, and “too few”',
    says: 'The arithmetic mean, always with n, the people behind it. Under three answers the words “too few” stand in its place. “No contact” is an answer of its own: it is counted apart and moves no figure.',
  },
  gap: {
    name: 'Gap',
    says: 'Experience minus expectation, person by person, then the mean; −4 to +4, negative is below what is counted on. Only people who answered both count. A gap hides the level, so both figures stand beside it.',
  },
  agreement: {
    name: 'Agreement A',
    says: 'How far answers stand together: −1 is two camps, 0 evenly spread, 1 one voice. Below −0.2 we say “split”, because a mean would hide the camps; strong from 0.625, moderate from 0.375.',
  },
  departments: {
    name: 'Departments: range and η²',
    says: 'The range is the highest minus the lowest department mean. η² is the share of all spread that lies between departments: high means that they see different things, low with a low A that a department disagrees within itself. The agenda goes by range, then agreement, then gap.',
  },
  suppression: {
    name: 'Hidden departments',
    says: 'A department of fewer than three people is never shown. Because the total minus all others would tell it, the next smallest is hidden too, until those left over are nobody or three and more. The choice goes by numbers of people alone, in every view, file and answer.',
  },
  emotion: {
    name: 'Emotion',
    says: 'The mean of −2 (angry) to +2 (delighted), with the middle half of the answers as a band. From ±0.5 on it is called positive or negative; two camps are called split, never neutral. The curve breaks where fewer than three people rated.',
  },
  peakEnd: {
    name: 'Peak and end',
    says: 'What people tend to remember: the strongest moment and the last one. At a tie the negative one counts, and we say so. It stands beside the mean, which predicts at least as well.',
  },
  moments: {
    name: 'Moments of truth',
    says: 'Proposed, never decided: the highest and the lowest emotion, the first and the last touchpoint, an expectation from 4 with a gap of −1 or worse, the largest drop of 1.5 and more between neighbours that were rated, and what at least a third of those who were asked marked with “Here the customer decides”; whoever said no contact is not among them. Equals, as shown, are all named, or none above three. The map counts those without a mark.',
  },
  importance: {
    name: 'Expectation and experience in four quadrants',
    says: 'High and badly done: concentrate here. High and well done: keep up. Low and badly done: low priority. Low and well done: possible overkill. The lines cross at the means of all touchpoints or at 3; which, is stated. Exactly on a line is “on the line”. Money to save is an expectation below 3 with an experience from 4.',
  },
  rounds: {
    name: 'Before and after',
    says: 'Two rounds stand side by side and are never mixed. The middle half shows whether people came closer, the median where the centre went. From half a step on a change gets a colour; it says that something changed, not why.',
  },
  late: {
    name: 'Late answers',
    says: 'What arrives after the reveal is kept apart. It is shown for a touchpoint when at least three people’s answers came, and grows only by three at once; one answer could be read as a difference. Departments are not told.',
  },
  customers: {
    name: 'Our view and the customers’ view',
    says: 'The difference of the two means, never one mean of both. Without customers ours is a hypothesis, under five of them there is an early signal; up to half a step apart it is confirmed, beyond that refuted: too rosy or too dark. What only customers rated, we missed.',
  },
  netPromoter: {
    name: 'Net promoter score',
    says: 'Share of 9–10 minus share of 0–6, −100 to 100, with its 95 % interval. The interval adds ¾ of a promoter, ¾ of a detractor and 1½ passives, because the plain one is too narrow for few answers.',
  },
  satisfaction: {
    name: 'Customer satisfaction',
    says: 'Share of answers 4 and 5 on a scale of five, with its 95 % interval, which has a width even when all agree.',
  },
  effort: {
    name: 'Customer effort',
    says: 'Mean of one question with seven steps, with its margin. Say which end is easy.',
  },
  stages: {
    name: 'Conversion and loss',
    says: 'Of those who entered a stage, the share that entered the next; the loss is the rest. Without both volumes there is “no data”. People who join midway are no loss.',
  },
  dots: {
    name: 'Dots',
    says: 'Everybody has so many dots, and so many at most for one item; the server counts, and a ballot over the limit does not count at all. Equal dots share a rank; more people are listed first.',
  },
  impactEffort: {
    name: 'Impact and effort',
    says: 'Means of secret estimates from 1 to 5. High is above 3, low below 3, exactly 3 is “on the line”. A quick win is high impact with low effort from at least three people; two camps make it disputed. Effort is usually guessed too low.',
  },
} satisfies Readonly<Record<FigureId, object>>

/** Words of the page that says how every figure is worked out. */
export const methods = {
  title: 'How the figures are worked out',
  lead: 'Every figure comes from one formula, and every answer behind a published figure is counted once. A choice of this tool without outside authority is marked as our rule.',
  contents: 'Figures',
  formula: 'Formula',
  example: 'Example',
  source: 'Source',
  ownRule: 'our rule',
  home: 'To the start page',
  figure,
}
