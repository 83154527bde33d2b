// A bare relay: each frame goes to everybody else in the room at once. Keeps nothing, knows nothing.
import { emptyStep2, isStep1, listen } from './listen.mjs'

listen((room, socket) => {
  socket.on('message', (frame) => {
    if (isStep1(frame)) {
      socket.send(emptyStep2)
      return
    }
    for (const other of room) if (other !== socket) other.send(frame)
  })
})
