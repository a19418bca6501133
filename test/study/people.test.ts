import { describe, expect, it } from 'vitest'
import type { Block, Field } from '../../src/page/block.js'
import { readAuthors } from '../../src/study/record/people.js'

type Line = readonly [Field, string]

/** The authors that lines with these fields state, as the record has them. */
function authorsOf(lines: readonly Line[]): string {
  const text = lines.map(([, line]) => line).join('\n')
  let start = 0
  const blocks = lines.map(([field, line], i): Block => {
    const end = start + line.length
    const block = { kind: 'content', line: i + 1, start, end, parts: [{ field, start, end }] }
    start = end + 1
    return block as unknown as Block
  })
  return readAuthors({ text, blocks })
    .map(({ value }) => value)
    .join('; ')
}

describe('names of all kinds become Family, Given', () => {
  it.each<[string[], Line[], string]>([
    [
      ['Ana Belén Gómez Ruiz, Pedro Antonio Sánchez Mora, Lucía Ortega'],
      [],
      'Gómez Ruiz, Ana Belén; Sánchez Mora, Pedro Antonio; Ortega, Lucía',
    ],
    [
      ['Nahia Agirre Zubizarreta, Josep Maria Puig i Soler'],
      [],
      'Agirre Zubizarreta, Nahia; Puig i Soler, Josep Maria',
    ],
    [
      ['Wara Condori Mamani, Juan Carlos Huanca Choque'],
      [],
      'Condori Mamani, Wara; Huanca Choque, Juan Carlos',
    ],
    [
      ['João Pedro da Costa e Silva, Maria Silva Santos, Carlos Alberto Pereira Neto, Rui Lopes Filho'],
      [],
      'da Costa e Silva, João Pedro; Santos, Maria Silva; Pereira Neto, Carlos Alberto; Lopes Filho, Rui',
    ],
    [
      ['Maria das Graças Souza Lima, Ana Lúcia do Nascimento'],
      [],
      'Lima, Maria das Graças Souza; do Nascimento, Ana Lúcia',
    ],
    [
      ['María José Fernández-López Díaz, Rosa Mª Roca Pons'],
      [['affiliation', 'Universidad de Made, Spain']],
      'Fernández-López Díaz, María José; Roca Pons, Rosa Mª',
    ],
    [
      ['Ahmed bin Khalid Al Harbi, Fatima bint Ali, Omar Abu Zaid, Rana el-Sayed'],
      [],
      'Al Harbi, Ahmed bin Khalid; bint Ali, Fatima; Abu Zaid, Omar; el-Sayed, Rana',
    ],
    [
      ['Nur Aisyah binti Osman, Mohd Rizal bin Hassan'],
      [],
      'binti Osman, Nur Aisyah; bin Hassan, Mohd Rizal',
    ],
    [['Nguyễn Văn An, Trần Thị Bích, Lê Minh Tuấn'], [], 'Nguyễn, Văn An; Trần, Thị Bích; Lê, Minh Tuấn'],
    [['Minh Tuan Le, Thi Hoa Nguyen, Linh Pham'], [], 'Le, Minh Tuan; Nguyen, Thi Hoa; Pham, Linh'],
    [['Kim Min-jun, Lee Seo-yeon, Park Ji-hoon'], [], 'Kim, Min-jun; Lee, Seo-yeon; Park, Ji-hoon'],
    [['Min-jun Kim, Seo-yeon Lee, Sunwoo Park'], [], 'Kim, Min-jun; Lee, Seo-yeon; Park, Sunwoo'],
    [['Lee Do Hyun, Kim Ye Eun, Choi Soo Bin'], [], 'Lee, Do Hyun; Kim, Ye Eun; Choi, Soo Bin'],
    [['Nagy Sándor, Kovács Éva, Szabó István'], [], 'Nagy, Sándor; Kovács, Éva; Szabó, István'],
    [['Wang Xiaoming, Zhao Lingling, Li Na'], [], 'Wang, Xiaoming; Zhao, Lingling; Li, Na'],
    [['Xiaoming Wang, Lingling Zhao, Na Li'], [], 'Wang, Xiaoming; Zhao, Lingling; Li, Na'],
    [['LI Na, LÜ Yan, WANG Xiaoming'], [], 'Li, Na; Lü, Yan; Wang, Xiaoming'],
    [["Hiroshi TANAKA, Yuko ŌE, Ken'ichi Ō"], [], "Tanaka, Hiroshi; Ōe, Yuko; Ō, Ken'ichi"],
    [['Marie DU PONT, Jean DE LA TOUR, Anne LE ROUX'], [], 'Du Pont, Marie; De La Tour, Jean; Le Roux, Anne'],
    [
      ['Иванов Иван Иванович, Петрова Анна Сергеевна, Ли Вэй'],
      [],
      'Иванов, Иван Иванович; Петрова, Анна Сергеевна; Ли, Вэй',
    ],
    [['Иван Иванович Иванов, Анна Сергеевна Петрова'], [], 'Иванов, Иван Иванович; Петрова, Анна Сергеевна'],
    [
      ['Ivanov Ivan Ivanovich, Petrova Anna Sergeevna'],
      [],
      'Ivanov, Ivan Ivanovich; Petrova, Anna Sergeevna',
    ],
    [
      ["Anna von und zu Made, Jan van 't Hof, Piet op den Berg, Gianni degl'Innocenti"],
      [],
      "von und zu Made, Anna; van 't Hof, Jan; op den Berg, Piet; degl'Innocenti, Gianni",
    ],
    [
      ['Siobhán Ní Bhriain, Seán Ó Murchú, Máire Uí Néill, J. St. John'],
      [],
      'Ní Bhriain, Siobhán; Ó Murchú, Seán; Uí Néill, Máire; St. John, J.',
    ],
    [
      ['John Smith Jr., Paul Brown III, Kofi Mensah Jnr, Ann Lee, Sr.'],
      [],
      'Smith, John Jr.; Brown, Paul III; Mensah, Kofi Jnr; Lee, Ann Sr.',
    ],
    [
      ['Smith, John, Jr.; Brown, Paul A., III; Suharto; the Made Consortium'],
      [],
      'Smith, John Jr.; Brown, Paul A. III; Suharto; the Made Consortium',
    ],
    [['Anna Smitha, Bo Jonesb, Cy Brownc, Di Greena'], [], 'Smith, Anna; Jones, Bo; Brown, Cy; Green, Di'],
    [['Anna Smith1 on behalf of the Made Investigators'], [], 'Smith, Anna; Made Investigators'],
    [['김가상 /KIM GA-SANG 1 , 이도현 /Lee, Do Hyun 2'], [], '김가상; 이도현'],
    [['Smith, J (Smith, John) [1] ; de Made, P (de Made, Pia) [2]'], [], 'Smith, John; de Made, Pia'],
    [['José Núñez', 'Jose Nunez', 'Ana Made'], [], 'Núñez, José; Made, Ana'],
    [
      ['Tran Thi Bich Ngoc, Anna Smith'],
      [['citation', 'Ngoc TTB, Smith A. Title made up.']],
      'Ngoc, Tran Thi Bich; Smith, Anna',
    ],
    [
      ['Felix Owona Made, Anna Smith'],
      [['citation', 'Owona Made F, Smith A. A title. J. 2020']],
      'Owona Made, Felix; Smith, Anna',
    ],
    [
      ['Abera Made, Tesfaye Fictive'],
      [['citation', 'Abera, M. & Tesfaye, F. (2020)']],
      'Abera, Made; Tesfaye, Fictive',
    ],
    [
      ["Wanjiru wa Thiong'o, Muhammad ul Haq, Fatima Aït Made, Marie-Ève St-Onge"],
      [],
      "wa Thiong'o, Wanjiru; ul Haq, Muhammad; Aït Made, Fatima; St-Onge, Marie-Ève",
    ],
    [['Le Roux, Pieter J. S.'], [], 'Le Roux, Pieter J. S.'],
    [['García López, Ana María'], [], 'García López, Ana María'],
    [
      ['Anna Smith, PhD, RN, FAAN; Bo Jones, DrPH; Cy Green, MD, MSc'],
      [],
      'Smith, Anna; Jones, Bo; Green, Cy',
    ],
    [
      ['Anna SmithView further author information', 'Bo Jones Search for more papers by this author'],
      [],
      'Smith, Anna; Jones, Bo',
    ],
    [
      ["Jonas Fischer , Mary O'Brien , Lars Møller Sørensen"],
      [],
      "Fischer, Jonas; O'Brien, Mary; Sørensen, Lars Møller",
    ],
    [['Yılmaz Ayşe, Demir Mehmet, Kaya Fatma'], [], 'Yılmaz, Ayşe; Demir, Mehmet; Kaya, Fatma'],
    [['Ayşe Yılmaz, Mehmet Can Demir'], [], 'Yılmaz, Ayşe; Demir, Mehmet Can'],
    [['Papadopoulou Eleni, Georgiou Nikos'], [], 'Papadopoulou, Eleni; Georgiou, Nikos'],
    [
      ['Kowalski Jan, Nowak Anna Maria, Wiśniewska-Kot Ewa'],
      [],
      'Kowalski, Jan; Nowak, Anna Maria; Wiśniewska-Kot, Ewa',
    ],
    [['Sigurðsson Jón, Jónsdóttir Guðrún Anna'], [], 'Sigurðsson, Jón; Jónsdóttir, Guðrún Anna'],
    [
      ['Mohammad Reza Ahmadi, Ali Hosseini, Zahra Karimi'],
      [],
      'Ahmadi, Mohammad Reza; Hosseini, Ali; Karimi, Zahra',
    ],
    [['Ahmadi Mohammad Reza, Hosseini Zahra'], [], 'Ahmadi, Mohammad Reza; Hosseini, Zahra'],
    [['Chukwuemeka Okafor, Adaeze Eze, Thabo Nkosi'], [], 'Okafor, Chukwuemeka; Eze, Adaeze; Nkosi, Thabo'],
    [
      ['Rossi Maria Chiara, De Luca Giovanni, Dalla Costa Anna'],
      [],
      'Rossi, Maria Chiara; De Luca, Giovanni; Dalla Costa, Anna',
    ],
    [['Wong Ka-yan, Chan Tai-man'], [], 'Wong, Ka-yan; Chan, Tai-man'],
    [['Ka-yan Wong, Tai-man Chan'], [], 'Wong, Ka-yan; Chan, Tai-man'],
    [['JA Smith, AB Jones'], [], 'Smith, JA; Jones, AB'],
    [['J. Smith and A. B. van der Berg'], [], 'Smith, J.; van der Berg, A. B.'],
    [['Zhang San-feng, Ouyang Feng, Sima Qian'], [], 'Zhang, San-feng; Ouyang, Feng; Sima, Qian'],
    [['Tuoheti Abulaiti, WANG Xiaoming'], [], 'Abulaiti, Tuoheti; Wang, Xiaoming'],
    [['Rakesh Kumar Sharma, Priya Nair, S. Rajan'], [], 'Sharma, Rakesh Kumar; Nair, Priya; Rajan, S.'],
    [['Baatar', 'Anna Smith', 'Bo Jones'], [], 'Baatar; Smith, Anna; Jones, Bo'],
    [
      ['Maria do Céu Pinto Lima, María del Pilar Ruiz Soto, María de los Ángeles Vega'],
      [],
      'Lima, Maria do Céu Pinto; Ruiz Soto, María del Pilar; Vega, María de los Ángeles',
    ],
    [
      ['Joan Made Smith, Peter García, Anna Martin Simon'],
      [],
      'Smith, Joan Made; García, Peter; Simon, Anna Martin',
    ],
    [
      ['Gorka Ibáñez de Made, María Gómez del Castillo, Hans Müller von Berg'],
      [],
      'Ibáñez de Made, Gorka; Gómez del Castillo, María; von Berg, Hans Müller',
    ],
    [['Echeverría Soto Ana, Ruiz Paz Luis Alberto'], [], 'Echeverría Soto, Ana; Ruiz Paz, Luis Alberto'],
    [['Li, Wei; Wang, Fang & Müller, Anna'], [], 'Li, Wei; Wang, Fang; Müller, Anna'],
    [['Anna-Lena Made, Jean-Luc Picard'], [], 'Made, Anna-Lena; Picard, Jean-Luc'],
  ])('%j %j', (authors, others, ordered) => {
    expect(authorsOf([...authors.map((line): Line => ['authors', line]), ...others])).toBe(ordered)
  })
})
