// The limit of a join: every sync step 1 is answered with the same bytes, read once from a file (an
// update V1). What others send is passed on as the bare relay does.
import { readFileSync } from 'node:fs'
import { isStep1, listen } from './listen.mjs'

const file = process.env.BLOB_FILE
if (!file) throw new Error('BLOB_FILE must name a file that holds an update')

function lengthBytes(length) {
  const bytes = []
  for (; length > 127; length = Math.floor(length / 128)) bytes.push(128 | (length & 127))
  return Buffer.from([...bytes, length])
}

function readStep2() {
  const update = readFileSync(file)
  return Buffer.concat([Buffer.from([0, 1]), lengthBytes(update.length), update])
}

const step2 = readStep2()

listen((room, socket) => {
  socket.on('message', (frame) => {
    if (isStep1(frame)) {
      socket.send(step2)
      return
    }
    for (const other of room) if (other !== socket) other.send(frame)
  })
})
