/** Loaded before a server: ends its database thread at SIGUSR2, as a bug or a lack of memory would. */
let newest = null
process.on('worker', (thread) => (newest = thread))
process.on('SIGUSR2', () => void newest?.terminate())
