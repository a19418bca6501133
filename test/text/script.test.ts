import { expect, test } from 'vitest'
import {
  isDigit,
  isHan,
  isJapanOnly,
  isKana,
  isLetter,
  isSimplifiedOnly,
  isSpace,
  isTraditionalOnly,
  Script,
  scriptOf,
} from '../../src/text/script.js'

const unit = (character: string) => character.charCodeAt(0)

test('a character has the class of its script', () => {
  const classes: [string, number][] = [
    ['a', Script.Latin],
    ['É', Script.Latin],
    ['Ａ', Script.Latin],
    ['ж', Script.Cyrillic],
    ['β', Script.Greek],
    ['の', Script.Hiragana],
    ['カ', Script.Katakana],
    ['한', Script.Hangul],
    ['汉', Script.Han],
    ['々', Script.Han],
    ['9', Script.Digit],
    ['９', Script.Digit],
    ['\u3000', Script.Space],
    ['\u200b', Script.Invisible],
    ['\u0301', Script.Mark],
    ['\ufffd', Script.Replacement],
    ['，', Script.Symbol],
    ['×', Script.Symbol],
  ]
  for (const [character, script] of classes) expect(scriptOf(unit(character)), character).toBe(script)
})

test('letters are neither digits nor marks nor signs, in Latin and in Han', () => {
  for (const character of 'aé中あ') expect(isLetter(unit(character)), character).toBe(true)
  for (const character of '1，。·%') expect(isLetter(unit(character)), character).toBe(false)
})

test('a Han character beyond the first plane is Han by its high surrogate', () => {
  expect(isHan('𠮷'.charCodeAt(0))).toBe(true)
  expect(isLetter('𠮷'.charCodeAt(1))).toBe(false)
  expect(isHan('😀'.charCodeAt(0))).toBe(false)
})

test('spaces, digits and kana are told in both widths', () => {
  expect(isSpace(0xa0)).toBe(true)
  expect(isDigit(unit('３'))).toBe(true)
  expect(isKana(unit('ｶ'))).toBe(true)
})

test('characters of one form of Chinese, or of Japan alone, are known as such', () => {
  for (const character of '们这医说') expect(isSimplifiedOnly(unit(character)), character).toBe(true)
  for (const character of '們這醫說') expect(isTraditionalOnly(unit(character)), character).toBe(true)
  for (const character of '働県辻渋') expect(isJapanOnly(unit(character)), character).toBe(true)
  for (const character of '研究中人') {
    const one = unit(character)
    expect([isSimplifiedOnly(one), isTraditionalOnly(one), isJapanOnly(one)], character).toEqual([
      false,
      false,
      false,
    ])
  }
})
