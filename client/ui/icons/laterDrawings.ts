import { ring, slash, type Drawing } from './drawings.ts'

const centre = 'M10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0z'

/** Our own family: what the words of the product need and no general set has, and the signs of the room. */
export const laterDrawings = {
  // plain signs
  plus: { d: 'M8 3v10M3 8h10' },
  minus: { d: 'M3 8h10' },
  chevronUp: { d: 'M3.6 10L8 5.6l4.4 4.4' },
  arrowUp: { d: 'M8 13.2V2.8M4.4 6.4L8 2.8l3.6 3.6' },
  arrowDown: { d: 'M8 2.8v10.4M4.4 9.6L8 13.2l3.6-3.6' },
  arrowLeft: { d: 'M13.4 8H2.8M6.4 4.4L2.8 8l3.6 3.6' },
  arrowRight: { d: 'M2.6 8h10.6M9.6 4.4L13.2 8l-3.6 3.6' },
  more: { d: 'M3.6 8h.01M8 8h.01M12.4 8h.01', width: 2.2 },
  grip: { d: 'M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01', width: 2 },
  // the room
  history: { d: 'M2.6 8a5.4 5.4 0 1 0 1.8-4L2.6 5.6M2.6 2.6v3h3M8 5v3l2 1.4' },
  share: { d: 'M8 9.5v-7M5.2 5.1L8 2.4l2.8 2.7M3 9v4.2h10V9' },
  present: {
    d: 'M3 2.8h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1zM8 10.8v1.6M5 13.8l3-1.5 3 1.5',
  },
  doorClosed: { d: 'M4.2 13.2V2.8h7.6v10.4M2.2 13.2h11.6M9.6 8.2h.01' },
  doorOpen: { d: 'M4.2 13.2V2.8h7.6v10.4M2.2 13.2h11.6M4.2 2.8l4.2 1.8v8.6M6.6 9h.01' },
  unlock: {
    d: 'M4.6 7h6.8a1.4 1.4 0 0 1 1.4 1.4v3.7a1.4 1.4 0 0 1-1.4 1.4H4.6a1.4 1.4 0 0 1-1.4-1.4V8.4A1.4 1.4 0 0 1 4.6 7zM5.2 7V5a2.8 2.8 0 0 1 5.4-1',
  },
  eyeOff: {
    d: `M3 5.2C2.1 6.4 1.6 8 1.6 8S4 12.3 8 12.3c1 0 1.9-.3 2.7-.7M12.8 10.6C14 9.3 14.4 8 14.4 8S12 3.7 8 3.7c-.5 0-1 .1-1.4.2${slash}`,
  },
  board: { d: 'M2.2 3h2.9v10H2.2zM6.6 3h2.9v7H6.6zM11 3h2.9v8.5H11z' },
  // a note and what hangs on it
  comment: { d: 'M2.4 3.2h11.2v7.6H7.4l-2.8 2.4v-2.4H2.4z' },
  mention: {
    d: 'M10.6 8a2.6 2.6 0 1 1-5.2 0 2.6 2.6 0 0 1 5.2 0zM10.6 5.6v3.2a1.7 1.7 0 0 0 3.4 0V8a6 6 0 1 0-2.6 4.9',
  },
  evidence: {
    d: 'M10.8 4.6L6 9.4a1.3 1.3 0 0 0 1.9 1.9l5-5a2.6 2.6 0 0 0-3.7-3.7L4 7.8a3.9 3.9 0 0 0 5.5 5.5l3.7-3.7',
  },
  edit: { d: 'M3 13l.8-3.2L10.6 3a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2l-6.8 6.8z' },
  copy: {
    d: 'M6.8 5.4H12a1.4 1.4 0 0 1 1.4 1.4V12a1.4 1.4 0 0 1-1.4 1.4H6.8A1.4 1.4 0 0 1 5.4 12V6.8a1.4 1.4 0 0 1 1.4-1.4zM10.6 5.4V4a1.4 1.4 0 0 0-1.4-1.4H4A1.4 1.4 0 0 0 2.6 4v5.2A1.4 1.4 0 0 0 4 10.6h1.4',
  },
  merge: { d: 'M3 3v2.2C3 7.6 5 8 8 8h5M3 13v-2.2C3 8.4 5 8 8 8M10.6 5.6L13 8l-2.4 2.4' },
  calendar: {
    d: 'M3.8 3.4h8.4a1.4 1.4 0 0 1 1.4 1.4V12a1.4 1.4 0 0 1-1.4 1.4H3.8A1.4 1.4 0 0 1 2.4 12V4.8a1.4 1.4 0 0 1 1.4-1.4zM2.4 6.6h11.2M5.4 2v2.6M10.6 2v2.6',
  },
  // reach: one family
  reachPeripheral: { d: ring, dash: '2.4 2.2', solid: centre },
  reachExternal: { d: `${ring}${centre}` },
  reachInternal: { d: ring, disc: 'M11.2 8a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0z' },
  // what people mark
  tagPain: { d: 'M2.8 4h10.4L8 13z' },
  tagBottleneck: { d: 'M3 2.8h10L9.4 7.6v.8l3.6 4.8H3l3.6-4.8v-.8z' },
  tagLost: { d: 'M6.5 2.8H3v10.4h3.5M6.8 8h7M11 5.2L13.8 8 11 10.8' },
  tagGood: { d: `${ring}M5.4 8.2l1.9 1.9 3.4-4` },
  quickWin: { d: 'M4 14V2.4l8.6 3L4 8.4' },
  momentOfTruth: { d: 'M8 2l6 6-6 6-6-6z' },
  // channels
  channelWeb: {
    d: `${ring}M2.2 8h11.6M8 2.2c2 2 2.6 3.7 2.6 5.8S10 11.8 8 13.8M8 2.2C6 4.2 5.4 5.9 5.4 8S6 11.8 8 13.8`,
  },
  channelShop: {
    d: 'M2.5 6.5L3.6 3h8.8l1.1 3.5M3.2 8v5.2h9.6V8M2.5 6.5c0 2 2.75 2 2.75 0 0 2 2.75 2 2.75 0 0 2 2.75 2 2.75 0 0 2 2.75 2 2.75 0',
  },
  channelPhone: {
    d: 'M3.2 2.8h2.6l1.2 3-1.5 1.1a7.5 7.5 0 0 0 3.6 3.6l1.1-1.5 3 1.2v2.6c-5.9.6-10.6-4.1-10-10z',
  },
  channelMail: {
    d: 'M3.4 3.6h9.2A1.4 1.4 0 0 1 14 5v6a1.4 1.4 0 0 1-1.4 1.4H3.4A1.4 1.4 0 0 1 2 11V5a1.4 1.4 0 0 1 1.4-1.4zM2.4 4.6L8 8.8l5.6-4.2',
  },
  channelSocial: {
    d: 'M5.9 8a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0zM13.9 4a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0zM13.9 12a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0zM5.7 7.1l4.6-2.3M5.7 8.9l4.6 2.3',
  },
  channelCourier: {
    d: 'M1.8 4h7.4v7.2H1.8zM9.2 6.4h2.9l2.1 2.4v2.4h-5M6 12a1.4 1.4 0 1 1-2.8 0A1.4 1.4 0 0 1 6 12zM12.8 12a1.4 1.4 0 1 1-2.8 0 1.4 1.4 0 0 1 2.8 0z',
  },
  channelOther: { d: 'M8 2.4v11.2M3.2 5.2l9.6 5.6M12.8 5.2l-9.6 5.6' },
} satisfies Record<string, Drawing>

export type LaterDrawingName = keyof typeof laterDrawings
