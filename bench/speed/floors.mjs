// The physical limits: what any program pays that reads JSON Lines.
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { makeLines } from './corpus.mjs'
import { FLOOR } from './table.mjs'

function readPieces(file, use) {
  const handle = openSync(file, 'r')
  const buffer = Buffer.allocUnsafe(1 << 20)
  for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer))
    use(buffer.subarray(0, read))
  closeSync(handle)
}

function readLines(file, use) {
  let held = Buffer.alloc(0)
  readPieces(file, (piece) => {
    const whole = held.length === 0 ? piece : Buffer.concat([held, piece])
    let start = 0
    for (let feed = whole.indexOf(10); feed !== -1; feed = whole.indexOf(10, start)) {
      use(whole, start, feed)
      start = feed + 1
    }
    held = Buffer.from(whole.subarray(start))
  })
  if (held.length > 0) use(held, 0, held.length)
}

let kept = 0
const STEPS = {
  read: (file) =>
    readPieces(file, (piece) => {
      kept += piece.length
    }),
  'read and decode': (file) =>
    readPieces(file, (piece) => {
      kept += piece.utf8Slice().length
    }),
  'read, split lines, decode': (file) =>
    readLines(file, (buffer, from, to) => {
      kept += buffer.utf8Slice(from, to).length
    }),
  [FLOOR]: (file) =>
    readLines(file, (buffer, from, to) => {
      kept += JSON.parse(buffer.utf8Slice(from, to)).text.length
    }),
}

/** In this process, without start-up. */
export async function* measureFloors({ shared, size, rounds }) {
  const file = makeLines(shared, 'en', size)
  const megabytes = statSync(file).size / 1e6
  for (const [name, run] of Object.entries(STEPS)) {
    const cpu = []
    const wall = []
    for (let round = 0; round <= rounds; round += 1) {
      const [start, began] = [process.cpuUsage(), performance.now()]
      run(file)
      const { user, system } = process.cpuUsage(start)
      // The first round warms the code up.
      if (round === 0) continue
      cpu.push((user + system) / 1000)
      wall.push(performance.now() - began)
    }
    if (kept === 0) throw new Error(`\`${file}\` is empty`)
    yield { name, cpu, wall, megabytes }
  }
}
