import { expect, test } from 'vitest'
import { readConfig, variableOf } from '../../server/config.ts'

test('O3 without any variable there are sensible settings', () => {
  const read = readConfig({})
  expect(read).toMatchObject({
    hints: [],
    config: {
      host: '127.0.0.1',
      port: 3000,
      publicUrl: null,
      dataDir: './data',
      createKey: null,
      allowedOrigins: [],
      logLevel: 'info',
      trustedProxies: 0,
      limits: { framesPerSecond: 60, framesBurst: 300, connectionsPerParticipant: 16 },
    },
  })
})

test('O3 a rate of frames set alone brings its burst along, one set for itself stays', () => {
  expect(readConfig({ LIMIT_FRAMES_PER_SECOND: '10' })).toMatchObject({
    config: { limits: { framesPerSecond: 10, framesBurst: 50 } },
  })
  expect(readConfig({ LIMIT_FRAMES_PER_SECOND: '10', LIMIT_FRAMES_BURST: '7' })).toMatchObject({
    config: { limits: { framesPerSecond: 10, framesBurst: 7 } },
  })
})

test('O3 every mistake is named at once with what is expected', () => {
  const read = readConfig({
    PORT: '70000',
    PUBLIC_URL: 'touchline.example/path',
    ALLOWED_ORIGINS: 'https://fine.example, nonsense',
    LOG_LEVEL: 'loud',
    LIMIT_FRAMES_PER_SECOND: '-1',
    LIMIT_JOINS_PER_MINUTE: 'many',
  })
  expect(read).toEqual({
    errors: [
      'PORT is "70000": expected a port from 0 (any free one) to 65535',
      'PUBLIC_URL is "touchline.example/path": expected http:// or https:// with a host and perhaps a port, no path',
      'ALLOWED_ORIGINS is " nonsense": expected http:// or https:// with a host and perhaps a port, no path',
      'LOG_LEVEL is "loud": expected one of fatal, error, warn, info, debug, trace, silent',
      'LIMIT_FRAMES_PER_SECOND is "-1": expected a whole number, 0 for no limit',
      'LIMIT_JOINS_PER_MINUTE is "many": expected a whole number, 0 for no limit',
    ],
  })
})

test('O3 values are read as meant', () => {
  const read = readConfig({
    HOST: '0.0.0.0',
    PORT: '0',
    PUBLIC_URL: 'https://touchline.example/',
    CREATE_KEY: 's3cret',
    ALLOWED_ORIGINS: 'https://a.example/, http://b.example:8080',
    LIMIT_STEP2_BYTES: '0',
    LIMIT_WORKSHOPS_PER_HOUR: '7',
    DATA_DIR: '  ',
  })
  expect(read).toMatchObject({
    config: {
      port: 0,
      publicUrl: 'https://touchline.example',
      createKey: 's3cret',
      allowedOrigins: ['https://a.example', 'http://b.example:8080'],
      dataDir: './data',
      limits: { step2Bytes: 0, workshopsPerHour: 7 },
    },
  })
})

test('O3 a limit that does not exist is pointed out, not fatal', () => {
  const read = readConfig({ LIMIT_FRAMES: '3' })
  expect(read).toMatchObject({ hints: [expect.stringContaining('LIMIT_FRAMES ')] })
})

test('O3 the names of limits are those of the wire', () => {
  expect(['framesPerSecond', 'connectionsPerAddress', 'step2Bytes'].map(variableOf)).toEqual([
    'LIMIT_FRAMES_PER_SECOND',
    'LIMIT_CONNECTIONS_PER_ADDRESS',
    'LIMIT_STEP2_BYTES',
  ])
})
