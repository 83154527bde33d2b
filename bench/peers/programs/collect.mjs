// Loaded into a server under test where memory is measured (`node --expose-gc --import`): on SIGUSR2 it
// collects garbage and prints what is left in use. Does nothing else, and nothing before it is asked.
process.on('SIGUSR2', () => {
  globalThis.gc()
  const { rss, heapUsed, external } = process.memoryUsage()
  process.stdout.write(`memory ${JSON.stringify({ rss, inUse: heapUsed + external })}\n`)
})
