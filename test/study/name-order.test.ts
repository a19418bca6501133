import { describe, expect, it } from 'vitest'
import { orderNames } from '../../src/study/record/name-order.js'

describe('orderNames', () => {
  it.each([
    [
      ['Apers Hanne', 'Masquillier Caroline'],
      ['Apers, Hanne', 'Masquillier, Caroline'],
    ],
    [
      ['Quayle Ingrid M', 'Apers Hanne', 'Masquillier Caroline'],
      ['Quayle, Ingrid M', 'Apers, Hanne', 'Masquillier, Caroline'],
    ],
    [
      ['De Winter M', 'Smith J'],
      ['De Winter, M', 'Smith, J'],
    ],
    [
      ['Rebecca Golby', 'Vishal R. Aggarwal', 'Al Ross'],
      ['Golby, Rebecca', 'Aggarwal, Vishal R.', 'Ross, Al'],
    ],
    [
      ['Smith J', 'Tolliver JA'],
      ['Smith, J', 'Tolliver, JA'],
    ],
    [
      ['J.A. Smith', 'M.-L. Jones'],
      ['Smith, J.A.', 'Jones, M.-L.'],
    ],
    [
      ['WEN Ruoxi', 'LI Siyuan'],
      ['Wen, Ruoxi', 'Li, Siyuan'],
    ],
    [
      ['Hanako SATO', 'Xiaoming LI'],
      ['Sato, Hanako', 'Li, Xiaoming'],
    ],
    [
      ['Kenjirō SATŌ', 'Mai ŌNO'],
      ['Satō, Kenjirō', 'Ōno, Mai'],
    ],
    [
      ['María del Mar Ortega y Luna', 'María de los Ángeles Ruiz', 'Ana del Castillo Pons'],
      ['Ortega y Luna, María del Mar', 'Ruiz, María de los Ángeles', 'del Castillo Pons, Ana'],
    ],
    [
      ['Hauge Marit', 'Aasen Kari Elise', 'García López Ana'],
      ['Hauge, Marit', 'Aasen, Kari Elise', 'García López, Ana'],
    ],
    [
      ['Jonas Wether Jr.', 'Vikram J Subran 3rd'],
      ['Wether, Jonas, Jr.', 'Subran, Vikram J, 3rd'],
    ],
    [
      ['Smith J', 'PRISM Trial Investigators', 'the PRISM Study Group'],
      ['Smith, J', 'PRISM Trial Investigators', 'the PRISM Study Group'],
    ],
    [
      ['Xiangyu Guan', 'Feng Ouyang', 'Mila Vander Made'],
      ['Guan, Xiangyu', 'Ouyang, Feng', 'Vander Made, Mila'],
    ],
    [
      ['Whitlam Ingrid', 'Tolliver Hanne', 'Ngo-Prates Linh T'],
      ['Whitlam, Ingrid', 'Tolliver, Hanne', 'Ngo-Prates, Linh T'],
    ],
    [
      ['Piet van Verzonnen', 'Maria de la Cruz'],
      ['van Verzonnen, Piet', 'de la Cruz, Maria'],
    ],
    [
      ['Marchbanks, Eilidh', 'O’Brien, Seán'],
      ['Marchbanks, Eilidh', 'O’Brien, Seán'],
    ],
    [
      ['Выдумкин Пётр Сергеевич', 'Иванов И.И.'],
      ['Выдумкин, Пётр Сергеевич', 'Иванов, И.И.'],
    ],
    [
      ['闻若溪', '王 芳'],
      ['闻若溪', '王芳'],
    ],
  ])('%j', (printed, ordered) => {
    expect(orderNames(printed)).toEqual(ordered)
  })
})
