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
      'Smith, John, Jr.; Brown, Paul, III; Mensah, Kofi, Jnr; Lee, Ann, Sr.',
    ],
    [
      ['Smith, John, Jr.; Brown, Paul A., III; Suharto; the Made Consortium'],
      [],
      'Smith, John, Jr.; Brown, Paul A., III; Suharto; the Made Consortium',
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
    [
      ['Author links open overlay panelAnna Smith a, Bo Made-Up b 1, Cy van der Berg a b, Di Green c'],
      [],
      'Smith, Anna; Made-Up, Bo; van der Berg, Cy; Green, Di',
    ],
    [
      ['Smith, Anna MD, PhD*; Jones, Bo MSc†; Lee, Cy RN‡,§; de la Cruz, Ana DNP, FNP-BC*'],
      [],
      'Smith, Anna; Jones, Bo; Lee, Cy; de la Cruz, Ana',
    ],
    [
      ['Anna B. Smith, MD, MPH1; Bo Jones, PhD2,3; Cy Lee, RN, MSN4; for the Made Investigators'],
      [],
      'Smith, Anna B.; Jones, Bo; Lee, Cy; Made Investigators',
    ],
    [
      ['Anna Smith professor of medicine1, Bo Jones research fellow2, Cy Green senior lecturer3'],
      [],
      'Smith, Anna; Jones, Bo; Green, Cy',
    ],
    [['Anna Smith , Bo Jones & Cy Lee'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [
      [
        'Anna Smith https://orcid.org/0000-0000-0000-0000 anna@made.example, Bo Jones, and Cy Lee+2 -2View all authors and affiliations',
      ],
      [],
      'Smith, Anna; Jones, Bo; Lee, Cy',
    ],
    [['Anna Smith; Bo Jones; Cy Lee; All Authors'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [
      ['Anna Smith, Bo Jones , Cy Lee, [ ... ], Di Fox, [ view all ]'],
      [],
      'Smith, Anna; Jones, Bo; Lee, Cy; Fox, Di',
    ],
    [['Anna Smith (Univ. Made), Bo Jones (Inst. Fiction)'], [], 'Smith, Anna; Jones, Bo'],
    [['Smith, Anna & Jones, Bo & Lee, Cy'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [
      ['Smith, Anna1 anna@made.example; Jones, Bo2; van Made, Cy'],
      [],
      'Smith, Anna; Jones, Bo; van Made, Cy',
    ],
    [['Smith, Anna A;  Jones, Robert.'], [], 'Smith, Anna A; Jones, Robert'],
    [['Smith, A. A.a, b ; Jones, B.b ; Lee, C.a'], [], 'Smith, A. A.; Jones, B.; Lee, C.'],
    [['Smith, A. A., & Jones, B.'], [], 'Smith, A. A.; Jones, B.'],
    [['Ayşe YILMAZ* , Mehmet ÖZTÜRK , Can DEMİR'], [], 'Yılmaz, Ayşe; Öztürk, Mehmet; Demir, Can'],
    [['Min-Jun Kim,1 Seo-Yeon Lee,2 and Ji-Hoon Park1'], [], 'Kim, Min-Jun; Lee, Seo-Yeon; Park, Ji-Hoon'],
    [['AB Smith, C Jones, DE Lee'], [], 'Smith, AB; Jones, C; Lee, DE'],
    [['Smith J.a · Doe J.b,c · van Made K.a'], [], 'Smith, J.; Doe, J.; van Made, K.'],
    [['Smith J1, Doe AB2, Lee C1,2'], [], 'Smith, J; Doe, AB; Lee, C'],
    [['王小明(Wang, Xiao-Ming);李大華(Li, Da-Hua)'], [], '王小明; 李大華'],
    [['王小明(Wang Xiaoming), 李大华(Li Dahua)'], [], '王小明; 李大华'],
    [
      ['Jean Dupont (1), Marie Durand (1, 2) , Luc de Made (3)'],
      [],
      'Dupont, Jean; Durand, Marie; de Made, Luc',
    ],
    [
      ['View ORCID ProfileAnna Smith, Bo Jones, View ORCID ProfileCy Lee'],
      [],
      'Smith, Anna; Jones, Bo; Lee, Cy',
    ],
    [['João SilvaI; Maria de SouzaII; Ana LimaI'], [], 'Silva, João; de Souza, Maria; Lima, Ana'],
    [['João Silva I ; Maria de Souza II ; Ana Lima III'], [], 'Silva, João; de Souza, Maria; Lima, Ana'],
    [['Anna Smith1, Bo Jones2, and Cy Lee1,3'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [['Anna Smith,a Bo Jones *b and Cy Lee a'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [['Anna Smith,1 Bo Jones,2,3 and Cy Lee 1'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [['By Anna Smith, Bo Jones and Cy Lee'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [['Par Jean Dupont et Marie Durand'], [], 'Dupont, Jean; Durand, Marie'],
    [['Von Anna Schmidt und Bo Müller'], [], 'Schmidt, Anna; Müller, Bo'],
    [['Dr. Anna Smith, Prof. Bo Jones, PhD, Mr Cy Lee'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [
      ['Dr Anna Smith PhD', 'Associate Professor Bo Jones', 'Cy Lee RN'],
      [],
      'Smith, Anna; Jones, Bo; Lee, Cy',
    ],
    [
      ['Abdul Karim bin Abdul Aziz, Siti Fatimah Mohd Made, Tan Wei Ling, Lim Chee Keong'],
      [],
      'bin Abdul Aziz, Abdul Karim; Made, Siti Fatimah Mohd; Tan, Wei Ling; Lim, Chee Keong',
    ],
    [
      ['R. Rajendran, S. Kumar, Priya S., Lakshmi V. Nair'],
      [],
      'Rajendran, R.; Kumar, S.; Priya, S.; Nair, Lakshmi V.',
    ],
    [['Nguyen, Van A.; Tran, Thi B.; Le, C.'], [], 'Nguyen, Van A.; Tran, Thi B.; Le, C.'],
    [
      ["Maria Made-Garcia, Hans-Peter Müller-Schmidt, D'Arcy O'Neil, Shaquille McDonald"],
      [],
      "Made-Garcia, Maria; Müller-Schmidt, Hans-Peter; O'Neil, D'Arcy; McDonald, Shaquille",
    ],
    [
      ['Sunita Devi, Md Abdur Rahman, A K M Made Islam, Most. Fatema Begum'],
      [],
      'Devi, Sunita; Rahman, Md Abdur; Islam, A K M Made; Begum, Most. Fatema',
    ],
    [['Zhang Wei, Wang Fang and Li Xiaolong'], [], 'Zhang, Wei; Wang, Fang; Li, Xiaolong'],
    [['Wei Zhang, Fang Wang, Xiaolong Li'], [], 'Zhang, Wei; Wang, Fang; Li, Xiaolong'],
    [['Wei Zhang1 , Ming-Hui Chen2, Yu Li1*'], [], 'Zhang, Wei; Chen, Ming-Hui; Li, Yu'],
    [['Chen Ming-Hui, Lin Yu-Ting, Huang Chih'], [], 'Chen, Ming-Hui; Lin, Yu-Ting; Huang, Chih'],
    [['Ming-Hui CHEN, Yu-Ting LIN'], [], 'Chen, Ming-Hui; Lin, Yu-Ting'],
    [
      ['CHEN Minghui, OUYANG Feng, SIMA Yi, ZHUGE Liang'],
      [],
      'Chen, Minghui; Ouyang, Feng; Sima, Yi; Zhuge, Liang',
    ],
    [['Tanaka Hiroshi, Suzuki Yuko, Sato Ken'], [], 'Tanaka, Hiroshi; Suzuki, Yuko; Sato, Ken'],
    [['田中 宏, 鈴木 裕子, 佐々木 健太郎'], [], '田中宏; 鈴木裕子; 佐々木健太郎'],
    [
      ['Ivana Horvat, Marko Kovačević, Ana-Marija Babić'],
      [],
      'Horvat, Ivana; Kovačević, Marko; Babić, Ana-Marija',
    ],
    [['Horvat Ivana, Kovačević Marko'], [], 'Horvat, Ivana; Kovačević, Marko'],
    [
      ['Iryna Kovalenko, Oleksandr Shevchuk, Kovalchuk Petro'],
      [],
      'Kovalenko, Iryna; Shevchuk, Oleksandr; Petro, Kovalchuk',
    ],
    [['Коваленко І.П., Шевчук О. О.'], [], 'Коваленко, І.П.; Шевчук, О. О.'],
    [['И. И. Иванов, А.С. Петрова'], [], 'Иванов, И. И.; Петрова, А.С.'],
    [
      ['Gebremedhin Made Tesfaye, Hiwot Abebe Fictive'],
      [],
      'Tesfaye, Gebremedhin Made; Fictive, Hiwot Abebe',
    ],
    [
      ['Kofi Annan-Made, Ama Serwaa Mensah, Kwame A. Boateng'],
      [],
      'Annan-Made, Kofi; Mensah, Ama Serwaa; Boateng, Kwame A.',
    ],
    [
      ['Pedro Henrique de Oliveira Júnior, Ana Paula Souza Netto'],
      [],
      'de Oliveira Júnior, Pedro Henrique; Souza Netto, Ana Paula',
    ],
    [['Silva JJ, Souza-Lima AB, dos Santos CD'], [], 'Silva, JJ; Souza-Lima, AB; dos Santos, CD'],
    [['Oliveira Júnior, Pedro de; Santos, Ana dos'], [], 'Oliveira Júnior, Pedro de; Santos, Ana dos'],
    [
      ['Joan Roca i Puig, Martí Vila, Núria Ferrer Serra'],
      [],
      'Roca i Puig, Joan; Vila, Martí; Ferrer Serra, Núria',
    ],
    [
      ['Luis Miguel Torres Vega, Carmen Ruiz'],
      [['affiliation', 'Universidad de Made, Ciudad de México, México']],
      'Torres Vega, Luis Miguel; Ruiz, Carmen',
    ],
    [
      ['John Kenneth Made, Luis Vega Soto'],
      [['affiliation', 'Made University, USA']],
      'Made, John Kenneth; Vega Soto, Luis',
    ],
    [['Anna Smith * Corresponding author, Bo Jones'], [], 'Smith, Anna; Jones, Bo'],
    [['Anna Smith✉ & Bo Jones'], [], 'Smith, Anna; Jones, Bo'],
    [['Anna Smith1, 2, ⋆ and Bo Jones1, ⋆⋆'], [], 'Smith, Anna; Jones, Bo'],
    [['Anna Smith [1] Bo Jones [2] Cy Lee [1]'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [['Anna Smith | Bo Jones | Cy Lee'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [['Anna Smith • Bo Jones • Cy Lee'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [
      ["Lars von Made, Mia af Ficta, Eva zu Hohen, Ton ten Have, Els op 't Veld"],
      [],
      "von Made, Lars; af Ficta, Mia; zu Hohen, Eva; ten Have, Ton; op 't Veld, Els",
    ],
    [
      [
        'José Made da Silva Júnior Ana Ficta dos Anjos Rui Made',
        'José Made da Silva Júnior',
        'Ana Ficta dos Anjos',
        'Rui Made',
      ],
      [],
      'da Silva Júnior, José Made; dos Anjos, Ana Ficta; Made, Rui',
    ],
    [['ANNA SMITH, ROBERT JONES AND J. LEE'], [], 'Smith, Anna; Jones, Robert; Lee, J.'],
    [['Anna Smith 1, 2, Bo Jones 1, 3, * and Cy Lee 2'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [['Anna Smith (ORCID: 0000-0000-0000-0000)1, Bo Jones2'], [], 'Smith, Anna; Jones, Bo'],
    [['Anna Smith1,2,†, Bo Jones1,†, Cy Lee2,*'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [['Anna Smith, M.D., Ph.D., Bo Jones, M.Sc., Cy Lee, R.N.'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [
      ['Anna Smith, MBBS, FRACP, Bo Jones, BSc (Hons), PhD, Cy Lee, GradDip'],
      [],
      'Smith, Anna; Jones, Bo; Lee, Cy',
    ],
    [['Anna Smith MSc PhD, Bo Jones RN, Cy Lee MBChB MRCP'], [], 'Smith, Anna; Jones, Bo; Lee, Cy'],
    [['Anna Smith, PT, DPT, OCS1; Bo Jones, OTR/L, PhD2'], [], 'Smith, Anna; Jones, Bo'],
    [['Anna Smith, Doctoral Student, Bo Jones, Professor'], [], 'Smith, Anna; Jones, Bo'],
    [['Erdem Demir, Gül Şahin Kaya, İbrahim Öz'], [], 'Demir, Erdem; Kaya, Gül Şahin; Öz, İbrahim'],
    [['Kim Lan Nguyen, Tran Quang Huy, Pham Minh'], [], 'Nguyen, Kim Lan; Tran, Quang Huy; Pham, Minh'],
    [
      ['Tamás Nagy, Éva Kovács-Szabó, Béla Horváth Jr.'],
      [],
      'Nagy, Tamás; Kovács-Szabó, Éva; Horváth, Béla, Jr.',
    ],
    [['Aung Made Oo, Thandar Fictive, Su Su Hlaing'], [], 'Oo, Aung Made; Fictive, Thandar; Hlaing, Su Su'],
    [
      ['Putu Made Ayu Lestari, I Wayan Sudana, Budi Santoso'],
      [],
      'Lestari, Putu Made Ayu; Sudana, I Wayan; Santoso, Budi',
    ],
    [['Lestari PMA, Sudana IW, Santoso B'], [], 'Lestari, PMA; Sudana, IW; Santoso, B'],
    [
      ['Abd El-Rahman Mohamed, Ahmed Abd El-Aziz Made, Mona El Sayed'],
      [],
      'Mohamed, Abd El-Rahman; Made, Ahmed Abd El-Aziz; El Sayed, Mona',
    ],
    [
      ['Yusuf Al-Made, Fatima al-Zahra Hassan, Ibn Made Ali'],
      [],
      'Al-Made, Yusuf; Hassan, Fatima al-Zahra; Ali, Ibn Made',
    ],
    [
      ["Mary-Ann O'Brien-Smith, Sean McCarthy, Ian MacDonald, Una Mac Giolla"],
      [],
      "O'Brien-Smith, Mary-Ann; McCarthy, Sean; MacDonald, Ian; Mac Giolla, Una",
    ],
    [
      ['Rhys ap Made, Dafydd ab Ifan, Sian Lloyd George'],
      [],
      'ap Made, Rhys; ab Ifan, Dafydd; George, Sian Lloyd',
    ],
    [
      ['Johannes van den Heuvel-Made, Piet de Jong, Els Van Damme, Tom Vander Made, Jan De Smet'],
      [],
      'van den Heuvel-Made, Johannes; de Jong, Piet; Van Damme, Els; Vander Made, Tom; De Smet, Jan',
    ],
    [
      ["Luigi Di Made, Anna Lo Presti, Maria La Rosa, Ugo Dell'Orto, Ada D'Angelo"],
      [],
      "Di Made, Luigi; Lo Presti, Anna; La Rosa, Maria; Dell'Orto, Ugo; D'Angelo, Ada",
    ],
    [
      ['Friedrich Freiherr von Made, Graf Anton zu Ficta'],
      [],
      'von Made, Friedrich Freiherr; zu Ficta, Graf Anton',
    ],
    [
      ['Juan de Dios Ruiz Soto, Ana de la Fuente, Luz del Carmen Vega'],
      [],
      'Ruiz Soto, Juan de Dios; de la Fuente, Ana; Vega, Luz del Carmen',
    ],
    [
      ['Jesús M. Gómez-Made, F. Javier Ruiz Soto, Mª José Vega Luna'],
      [],
      'Gómez-Made, Jesús M.; Ruiz Soto, F. Javier; Vega Luna, Mª José',
    ],
    [
      ['José Carlos Bermejo Made, Paula Garrido'],
      [['affiliation', 'Universidad de Made, Madrid, España']],
      'Bermejo Made, José Carlos; Garrido, Paula',
    ],
    [
      ['Luciana Alves, José Antonio Gomes Ferreira, Sílvia Helena Made-Souza'],
      [],
      'Alves, Luciana; Ferreira, José Antonio Gomes; Made-Souza, Sílvia Helena',
    ],
    [
      ['Maria Aparecida de Jesus, Ana Carolina de Sá e Silva'],
      [],
      'de Jesus, Maria Aparecida; de Sá e Silva, Ana Carolina',
    ],
    [['S.M. Made, K.V.S. Rao, Dr. P. Lakshmi Narayana'], [], 'Made, S.M.; Rao, K.V.S.; Narayana, P. Lakshmi'],
    [['Smith Anna, Jones Robert, Lee Catherine'], [], 'Smith, Anna; Jones, Robert; Lee, Catherine'],
    [
      ['Smith Anna B, Jones Robert C-D, Made-Up Catherine'],
      [],
      'Smith, Anna B; Jones, Robert C-D; Made-Up, Catherine',
    ],
    [['Smith AB 3rd, Jones C Jr, Lee D'], [], 'Smith, AB, 3rd; Jones, C, Jr; Lee, D'],
    [['van der Made AB, de Jong C, El Made D'], [], 'van der Made, AB; de Jong, C; El Made, D'],
    [['Smith A-B, Jones CD, Müller-Lee EF'], [], 'Smith, A-B; Jones, CD; Müller-Lee, EF'],
    [
      ['Smith, A.B., Jones, C., van der Made, D.E., de la Cruz, F.'],
      [],
      'Smith, A.B.; Jones, C.; van der Made, D.E.; de la Cruz, F.',
    ],
    [['Smith A.B., Jones C., Made D.-E.'], [], 'Smith, A.B.; Jones, C.; Made, D.-E.'],
    [['Smith, Anna ; Jones, Bo ; Lee, Cy B ;'], [], 'Smith, Anna; Jones, Bo; Lee, Cy B'],
    [['Smith, Anna (Made University); Jones, Bo (Fiction College)'], [], 'Smith, Anna; Jones, Bo'],
    [['SMITH, Anna; JONES, Bo; VAN MADE, Cy'], [], 'Smith, Anna; Jones, Bo; Van Made, Cy'],
    [['SMITH Anna, JONES Bo, VAN DER MADE Cy'], [], 'Smith, Anna; Jones, Bo; Van Der Made, Cy'],
    [['Anna SMITH, Bo JONES, Cy VAN DER MADE'], [], 'Smith, Anna; Jones, Bo; Van Der Made, Cy'],
    [['Anna Smith et al.'], [], 'Smith, Anna'],
    [['Anna Smith, Bo Jones et al'], [], 'Smith, Anna; Jones, Bo'],
    [['张三1,2，李四1，王小五2*'], [], '张三; 李四; 王小五'],
    [['张三 李四 王小五'], [], '张三; 李四; 王小五'],
    [['张三, 欧阳小明, 阿不都·买买提, 才让卓玛'], [], '张三; 欧阳小明; 阿不都·买买提; 才让卓玛'],
    [['张三(1);李四(2)'], [], '张三; 李四'],
    [['Zhang San1, Ouyang Xiaoming2, Abudu·Maimaiti3'], [], 'Zhang, San; Ouyang, Xiaoming; Abudu·Maimaiti'],
    [['김철수1, 이영희2, 박민수1*'], [], '김철수; 이영희; 박민수'],
    [['山田 太郎, 佐藤 花子'], [], '山田太郎; 佐藤花子'],
    [
      ['Kwame Made, Jr.; Abena Ficta, PhD; Dr. Yaw Mensah'],
      [],
      'Made, Kwame, Jr.; Ficta, Abena; Mensah, Yaw',
    ],
    [['Anna Smith and the Made Study Group'], [], 'Smith, Anna; the Made Study Group'],
    [
      ['Anna Smith, Bo Jones; Made Trial Investigators'],
      [],
      'Smith, Anna; Jones, Bo; Made Trial Investigators',
    ],
    [
      ['Anna Smith, Bo Jones, World Health Made Organization'],
      [],
      'Smith, Anna; Jones, Bo; World Health Made Organization',
    ],
    [['Smith, Anna, Jones, Robert, and Lee, Catherine'], [], 'Smith, Anna; Jones, Robert; Lee, Catherine'],
    [['Al Made Yusuf, De Made Giovanni, Ó Made Colm'], [], 'Al Made, Yusuf; De Made, Giovanni; Ó Made, Colm'],
    [
      ['Lee Jones, Anna Smith'],
      [['citation', 'A. Lee, J. Brown and C. Smith, A. White, Journal of Made 2020']],
      'Jones, Lee; Smith, Anna',
    ],
    [
      ['Min Made Kim, Anna Smith'],
      [['citation', 'M. M. Kim, A. Smith. A title.']],
      'Kim, Min Made; Smith, Anna',
    ],
    [
      ['Deepa Subra Iyer, Anna Smith'],
      [['citation', 'Subra Iyer D, Smith A. A title. J Made 2020.']],
      'Subra Iyer, Deepa; Smith, Anna',
    ],
    [
      ['Abebe Made, Kebede Ficta'],
      [['citation', 'Abebe M, Kebede F: A title. J Made 2020']],
      'Abebe, Made; Kebede, Ficta',
    ],
    [
      ['Quang Minh, Thu Ha'],
      [['citation', 'How to cite: Quang, M., & Thu, H. (2020). A title.']],
      'Quang, Minh; Thu, Ha',
    ],
    [['Anna Smitha,b, Bo Jonesb, Cy Greenc,*'], [], 'Smith, Anna; Jones, Bo; Green, Cy'],
  ])('%j %j', (authors, others, ordered) => {
    expect(authorsOf([...authors.map((line): Line => ['authors', line]), ...others])).toBe(ordered)
  })

  it('the members of a group are no authors', () => {
    const group = '; Made Collaborative Group'
    expect(
      authorsOf([
        ['authors', `Anna Smith, Bo Jones${group}`],
        ['boilerplate', 'Made Collaborative Group:'],
        ['authors', 'Cy Green, Di Brown'],
      ]),
    ).toBe(`Smith, Anna; Jones, Bo${group}`)
  })
})
