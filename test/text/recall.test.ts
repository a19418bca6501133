import { describe, expect, it } from 'vitest'
import { recall } from '../../src/text/recall.js'

describe('recall', () => {
  it('reads a text once while it is remembered, in English and Chinese', () => {
    const read: string[] = []
    const recalled = recall((text) => {
      read.push(text)
      return text.length
    }, 2)
    expect(['role', '角色', 'role', '角色'].map(recalled)).toEqual([4, 2, 4, 2])
    expect(read).toEqual(['role', '角色'])
  })

  it('remembers that there was nothing', () => {
    let times = 0
    const recalled = recall((): undefined => {
      times++
    })
    recalled('role')
    recalled('role')
    expect(times).toBe(1)
  })

  it('forgets where more texts come than it may hold', () => {
    let times = 0
    const recalled = recall(() => ++times, 2)
    for (const text of ['a', 'b', 'c', 'a']) recalled(text)
    expect(times).toBe(4)
  })
})
