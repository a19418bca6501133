import { expect, it } from 'vitest'
import { suggestName } from '../../src/codebook/did-you-mean.js'

it('a mistyped word leads to the nearest name, and a strange one to none', () => {
  const keys = ['label', 'definition', 'use_when', 'not_when', 'lang', 'text']
  expect(suggestName('lable', keys)).toBe('label')
  expect(suggestName('useWhen', keys)).toBe('use_when')
  expect(suggestName('defintion', keys)).toBe('definition')
  expect(suggestName('language', keys)).toBe('lang')
  expect(suggestName('colour', keys)).toBeUndefined()
  expect(suggestName('de', ['en', 'zh'])).toBeUndefined()
  expect(suggestName('角色不明', ['角色不明确', '费用'])).toBe('角色不明确')
})
