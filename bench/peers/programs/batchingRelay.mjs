// The limit of batching: what a room got within a tick goes out as one frame, encoded once for all.
// Every edit is in it; of awareness and of cursors only the newest per connection. The sender gets its
// own back, as that is what makes one encoding do for all.
import { emptyStep2, isAwareness, isQueryAwareness, isStep1, listen } from './listen.mjs'

const tickMs = 16
const batchType = 127
const helloType = 102
const cursorType = 104
const cursorsType = 105

const ticks = new WeakMap()

/** Bytes of `number` as varUint. */
function varUint(number) {
  const bytes = []
  for (; number > 127; number = Math.floor(number / 128)) bytes.push(128 | (number & 127))
  return Buffer.from([...bytes, number])
}

function makeTick(room) {
  return { room, edits: [], awareness: new Map(), cursors: new Map(), timer: null, seats: 0 }
}

/** `105 count (seat, cursor)*`, or nothing; a cursor is passed on as it came. */
function cursorsMessage(cursors) {
  if (cursors.size === 0) return []
  const parts = [varUint(cursorsType), varUint(cursors.size)]
  for (const [seat, cursor] of cursors) parts.push(varUint(seat), cursor)
  return [Buffer.concat(parts)]
}

/** One frame of all that waited: a message alone goes as it is, several in the container. */
function flush(tick) {
  tick.timer = null
  const messages = [...tick.edits, ...tick.awareness.values(), ...cursorsMessage(tick.cursors)]
  tick.edits = []
  tick.awareness.clear()
  tick.cursors.clear()
  if (messages.length === 0) return
  const framed = messages.flatMap((message) => [varUint(message.length), message])
  const frame = messages.length === 1 ? messages[0] : Buffer.concat([varUint(batchType), ...framed])
  for (const socket of tick.room) socket.send(frame)
}

listen((room, socket, url) => {
  const tick = ticks.get(room) ?? makeTick(room)
  ticks.set(room, tick)
  const seat = ++tick.seats
  if (url.searchParams.has('ext')) {
    socket.send(Buffer.concat([Buffer.from([helloType, 1, 1, 0]), varUint(seat)]))
  }
  socket.on('message', (frame) => {
    if (isStep1(frame)) {
      socket.send(emptyStep2)
      return
    }
    if (isQueryAwareness(frame)) return
    if (frame[0] === cursorType) tick.cursors.set(seat, frame.subarray(1))
    else if (isAwareness(frame)) tick.awareness.set(seat, frame)
    else tick.edits.push(frame)
    tick.timer ??= setTimeout(flush, tickMs, tick)
  })
})
