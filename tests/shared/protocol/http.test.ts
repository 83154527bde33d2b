import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import {
  commandBody,
  createWorkshopBody,
  invitationBody,
  joinBody,
} from '../../../shared/protocol/http.ts'

function isAccepted(schema: v.GenericSchema, body: unknown): boolean {
  return v.safeParse(schema, body).success
}

const commands = [
  { type: 'setStep', step: 'rate' },
  { type: 'setActivity', activity: 'rate', state: 'open' },
  { type: 'setActivity', activity: 'collect', state: 'private', until: 1_800_000_000_000 },
  { type: 'setActivity', activity: 'swot', state: 'revealed', until: null },
  { type: 'lockBoard', locked: true },
  { type: 'startTimer', seconds: 300 },
  { type: 'stopTimer' },
  { type: 'pauseTimer' },
  { type: 'resumeTimer' },
  { type: 'addTime', seconds: 60 },
  { type: 'askReady' },
  { type: 'endReady' },
  { type: 'summon', step: 'map', target: 't1' },
  { type: 'summon', step: 'map' },
  { type: 'removeParticipant', participantId: 'p1' },
  { type: 'setRole', participantId: 'p1', role: 'facilitator' },
  { type: 'addPerson', name: 'Ola', department: 'Sales' },
  { type: 'takeOverPerson', participantId: 'p1' },
  { type: 'setScribe', participantId: 'p1', scribe: true },
  { type: 'signOutElsewhere', token: 'dG91Y2hsaW5lLXRvdWNobGluZS10b3Vj' },
  { type: 'setRetention', days: 30 },
  { type: 'setRetention', days: null },
  { type: 'eraseContributions', participantId: 'p1', removesName: true, removesPerson: false },
  { type: 'rotateLink', role: 'participant' },
  { type: 'finishWorkshop', name: 'Finished' },
  { type: 'reopenWorkshop' },
  { type: 'saveVersion', name: 'before lunch' },
  { type: 'restoreVersion', versionId: 'v1' },
  { type: 'removeVersion', versionId: 'v1' },
  { type: 'openRound', name: 'March' },
  { type: 'openRound', name: '' },
  { type: 'openRound', name: 'Hotline', touchpoints: ['hotline', 'shop'] },
  { type: 'setPanel', state: 'open' },
  { type: 'removeSurvey', surveyId: 's1' },
]

test('H2 every command of the wire is read as it is written', () => {
  for (const command of commands) expect(v.parse(commandBody, command)).toEqual(command)
  const types = commandBody.options.map((option) => option.entries.type.literal)
  expect([...new Set(commands.map((command) => command.type))].sort()).toEqual([...types].sort())
})

test('H2 a deadline may be written as a date with its zone', () => {
  for (const until of ['2027-01-15T08:00:00Z', '2027-01-15T09:00:00.000+01:00'])
    expect(
      v.parse(commandBody, { type: 'setActivity', activity: 'rate', state: 'open', until }),
    ).toMatchObject({ until: 1_800_000_000_000 })
})

test('H2 a command survives JSON unchanged', () => {
  for (const command of commands)
    expect(v.parse(commandBody, JSON.parse(JSON.stringify(command)))).toEqual(command)
})

test('H2 an unknown field is refused in every body', () => {
  for (const command of commands) expect(isAccepted(commandBody, { ...command, x: 1 })).toBe(false)
  expect(isAccepted(joinBody, { key: 'k', name: 'Ana', role: 'facilitator' })).toBe(false)
  expect(isAccepted(createWorkshopBody, { title: 'T', owner: 'me' })).toBe(false)
  expect(isAccepted(invitationBody, { key: 'k', name: 'Ana' })).toBe(false)
})

test('H2 commands outside their range are refused', () => {
  const refused = [
    { type: 'setStep', step: 'lunch' },
    { type: 'openRound', name: '', touchpoints: [] },
    { type: 'openRound', name: '', touchpoints: ['no id!'] },
    { type: 'openRound', name: '', touchpoints: Array.from({ length: 501 }, (_, i) => `t${i}`) },
    { type: 'setActivity', activity: 'discuss', state: 'open' },
    { type: 'setActivity', activity: 'rate', state: 'open', until: -1 },
    { type: 'setActivity', activity: 'rate', state: 'open', until: 1.5 },
    { type: 'setActivity', activity: 'rate', state: 'open', until: 'tomorrow' },
    { type: 'startTimer', seconds: 0 },
    { type: 'setRetention', days: 6 },
    { type: 'setRetention', days: 3651 },
    { type: 'setRetention', days: 30.5 },
    { type: 'startTimer', seconds: 86_401 },
    { type: 'startTimer', seconds: '300' },
    { type: 'lockBoard', locked: 'yes' },
    { type: 'setRole', participantId: 'p 1', role: 'viewer' },
    { type: 'saveVersion', name: '  ' },
    { type: 'shutDown' },
    {},
    null,
    'setStep',
  ]
  for (const command of refused) expect(isAccepted(commandBody, command)).toBe(false)
})

test('T1 names are tidied before they are measured, in characters as people count', () => {
  expect(v.parse(joinBody, { key: 'k', name: '  Ana\n Maria ' }).name).toBe('Ana Maria')
  expect(isAccepted(joinBody, { key: 'k', name: '👨‍👩‍👧‍👦'.repeat(40) })).toBe(true)
  expect(isAccepted(joinBody, { key: 'k', name: 'a'.repeat(41) })).toBe(false)
  expect(isAccepted(joinBody, { key: 'k', name: '\u0000\t' })).toBe(false)
  expect(isAccepted(createWorkshopBody, { title: 'a'.repeat(200) })).toBe(true)
  expect(isAccepted(createWorkshopBody, { title: 'a'.repeat(201) })).toBe(false)
})

test('H2 templates and languages are known ones', () => {
  expect(isAccepted(createWorkshopBody, { title: 'T', template: 'hospital', language: 'pl' })).toBe(
    true,
  )
  expect(isAccepted(createWorkshopBody, { title: 'T', template: 'prison' })).toBe(false)
  expect(isAccepted(createWorkshopBody, { title: 'T', language: 'xx' })).toBe(false)
})

test('H2 nothing at all makes a body throw', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (body) => {
      for (const schema of [commandBody, joinBody, createWorkshopBody, invitationBody])
        expect(typeof isAccepted(schema, body)).toBe('boolean')
    }),
  )
})
