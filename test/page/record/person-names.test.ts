import { describe, expect, it } from 'vitest'
import { readNames } from '../../../src/page/record/person-names.js'

const namesIn = (text: string) => readNames(text)?.names.map((name) => name.text)

describe('readNames', () => {
  it.each([
    'Nordkalott Heart Centre, Luleå, Sweden.',
    'Aster Stroke Unit, Leiden, The Netherlands',
    'Alder Hey, University of Nowhere',
    '心脏中心,吕勒奥',
    '東京都',
  ])('an institution whose name ends in such a word is no person: %s', (text) => {
    expect(readNames(text)?.certainty ?? 0).toBeLessThan(1)
  })

  it.each(['Mary Ann Liebert, Inc.', 'Georg Thieme Verlag', 'S. Karger AG', 'PLOS ONE', 'Lancet Oncology'])(
    'a publisher or a journal is no person: %s',
    (text) => {
      expect(readNames(text)).toBeUndefined()
    },
  )

  it.each([
    ['FICTA, J. A., PhD, QUILL, P. B., MD, MADEUP, K., RN', ['FICTA, J. A.', 'QUILL, P. B.', 'MADEUP, K.']],
    ['Hindawi SA', ['Hindawi SA']],
    ['Rebecca Golby, Fiona Lobban', ['Rebecca Golby', 'Fiona Lobban']],
    ['Ficta A(1), Madeup-Hale EB, Quill BC.', ['Ficta A', 'Madeup-Hale EB', 'Quill BC']],
    ['Ficta A., Quill B.', ['Ficta A.', 'Quill B.']],
    ['Emily Taylor 3, J. Page 4, Grace Low 5', ['Emily Taylor', 'J. Page', 'Grace Low']],
    ['Yuki Unreal, College of Nowhere, FablewaterFollow', ['Yuki Unreal']],
    ['吴莫须 乌有学院社会学系，虚构 300100', ['吴莫须']],
    ['Ann P Unreal # 1 2, Carla de Ficta e Quill # 3', ['Ann P Unreal', 'Carla de Ficta e Quill']],
    ['Dao Yuxiang ①, He Jixian ②, Ann Unreal ①', ['Dao Yuxiang', 'He Jixian', 'Ann Unreal']],
    [
      'Tamsin Okoro-Hale 1 , Benedikt Sjöwall 1 2 , Priya Ranganath-Lowe 3',
      ['Tamsin Okoro-Hale', 'Benedikt Sjöwall', 'Priya Ranganath-Lowe'],
    ],
    ['Elowen Made, Hector Ruiz y Luna, Sr Agnes Mwika', ['Elowen Made', 'Hector Ruiz y Luna', 'Agnes Mwika']],
    ['Ana Ficta a, María del Mar Ortega y Luna b', ['Ana Ficta', 'María del Mar Ortega y Luna']],
    [
      'Marek Wisz 2, Vikram J Subran 3rd 2 , Élodie Diaye 5',
      ['Marek Wisz', 'Vikram J Subran 3rd', 'Élodie Diaye'],
    ],
    ['赫连文昭1, 邰雨桐2, 亖志刚3, 于洋1,2, *', ['赫连文昭', '邰雨桐', '亖志刚', '于洋']],
    ['Harpreet (Department of Made Sociology, Nowhere) (Centre for Women, Fiction)', ['Harpreet']],
    [
      'Okon, Chidi A. PhD, RN1; Strick-Moore, Bethany MSN, CNS1; St. Made, Dorothy DNP, FNP-BC1,4',
      ['Okon, Chidi A.', 'Strick-Moore, Bethany', 'St. Made, Dorothy'],
    ],
    ['Hossa MS¹ ,  Al-Hash ZA¹˒⁴ ,  Tanti S² ,', ['Hossa MS', 'Al-Hash ZA', 'Tanti S']],
    [
      'Faith Omon1, MPH, PhD; Tuesday Litt4, MLIS; Samuel J Abra Jr1,6, MD; LIBRARY-SEE Youth Council',
      ['Faith Omon', 'Tuesday Litt', 'Samuel J Abra Jr', 'LIBRARY-SEE Youth Council'],
    ],
    [
      'Whit-Greene, Darnell PhD, RN; Tran, Bao Quoc MD; Lee, Hana PhD, RN, FAAN; for the Made Study Group',
      ['Whit-Greene, Darnell', 'Tran, Bao Quoc', 'Lee, Hana', 'Made Study Group'],
    ],
    ['Kwame Made ORCID Icon, Mirela Unreal & Eleni Ficta', ['Kwame Made', 'Mirela Unreal', 'Eleni Ficta']],
    ['Ida Made (Inside Out Health CIC, Cardiff, UK)', ['Ida Made']],
    ['Rhoswen Attley 1,✉, Kofi Brandt-Mensah 2', ['Rhoswen Attley', 'Kofi Brandt-Mensah']],
    ['J. Lazarre, Wendy Obuya, +1 author Dara Ivers', ['J. Lazarre', 'Wendy Obuya', 'Dara Ivers']],
    ['A. Whit, Kavi Iyer, +12 more authors Luz Ferro', ['A. Whit', 'Kavi Iyer', 'Luz Ferro']],
    ['Jan van der Berg, PhD, RN; Maria de la Cruz, MD', ['Jan van der Berg', 'Maria de la Cruz']],
    [
      'Quilla Wether, PhDa ∙ Jonas Oarsby, MBiostata,b ∙ Prof Leah Tidewell, MDc quilla@example.org',
      ['Quilla Wether', 'Jonas Oarsby', 'Leah Tidewell'],
    ],
    ['van den Made M, El Invent S, de Graaf PT', ['van den Made M', 'El Invent S', 'de Graaf PT']],
    ['Orla Tidewell RN, Community Nurse', ['Orla Tidewell']],
    ['Anna Maria DAngelo, Fatou Marie MBaye', ['Anna Maria DAngelo', 'Fatou Marie MBaye']],
    ['WANG Fictuo1 ZHANG Madea2 LIU Invent2', ['WANG Fictuo', 'ZHANG Madea', 'LIU Invent']],
    ['闻若溪* 云泽大学附属医院 骨伤科, 云泽 712000 wen@example.org', ['闻若溪']],
    [
      'L. Wetherby, Tunde Madeyemi, S. Oarsby, Claudia Fictus',
      ['L. Wetherby', 'Tunde Madeyemi', 'S. Oarsby', 'Claudia Fictus'],
    ],
    ['by Ana Fictiva 1,*, Ben Unreal 2 and Cleo Made-Up 1,3', ['Ana Fictiva', 'Ben Unreal', 'Cleo Made-Up']],
    ['Ikenna Abara-Stone ORCID: orcid.org/0000-0000-0000-00001', ['Ikenna Abara-Stone']],
    ['Delacour-Wynn, M., Ge, S. & Abara-Stone, I.', ['Delacour-Wynn, M.', 'Ge, S.', 'Abara-Stone, I.']],
    ['Oyelaran Adeyemi 1* Marta Kowalczyk 2 Li Wen 1', ['Oyelaran Adeyemi', 'Marta Kowalczyk', 'Li Wen']],
    ['Luz Ferro,corresponding author1 Aaron Whit,1 and Kavi Iyer2', ['Luz Ferro', 'Aaron Whit', 'Kavi Iyer']],
    [
      'Wing-Sum Leong1 Author Orcid Image ;   Joana Prates2 Author Orcid Image',
      ['Wing-Sum Leong', 'Joana Prates'],
    ],
    ['Ana Figueira (Department of Management, Universidade Fictícia, Portugal)', ['Ana Figueira']],
    [
      'Abena Agyemana Department of Sociology, Fiction University, Ghana & Lucas Rowntreeb School of Studies, Fiction College, UK',
      ['Abena Agyeman', 'Lucas Rowntree'],
    ],
    ['QIN Zhao;LU Yiming;School of Public Health,Fiction University;', ['QIN Zhao', 'LU Yiming']],
    ['覃昭;陆一鸣;虚构大学公共卫生学院;', ['覃昭', '陆一鸣']],
    [
      'Whitlam, Joanna, Oyelaran, Bisi and Crake, Peter J.',
      ['Whitlam, Joanna', 'Oyelaran, Bisi', 'Crake, Peter J.'],
    ],
    ['Morag Kincaid kincaid@example.uk a ∙ Luca Ferri b', ['Morag Kincaid', 'Luca Ferri']],
    ['Tolliver, Jude A.', ['Tolliver, Jude A.']],
    ['Echeandía y Ponce de Mar, María de los Ríos', ['Echeandía y Ponce de Mar, María de los Ríos']],
    ['Ana Figueira y Juan Prado', ['Ana Figueira', 'Juan Prado']],
    [
      'Sutarno, Dewi Kartika Prana, and Wouter ter Made',
      ['Sutarno', 'Dewi Kartika Prana', 'Wouter ter Made'],
    ],
    ['Maria Ek, Ben Unreal, the PRISM Study Group', ['Maria Ek', 'Ben Unreal', 'the PRISM Study Group']],
    [
      'Maria Ek, Ben Unreal, on behalf of the PRISM Investigators',
      ['Maria Ek', 'Ben Unreal', 'PRISM Investigators'],
    ],
    ['Nur Aisyah binti Rahman, Ben Unreal', ['Nur Aisyah binti Rahman', 'Ben Unreal']],
    ['Golby R., Lobban F.', ['Golby R.', 'Lobban F.']],
    ['Иванов И.И., Петрова А.С.', ['Иванов И.И.', 'Петрова А.С.']],
    ['闻若溪1, 庞思远2, 栾以宁1*', ['闻若溪', '庞思远', '栾以宁']],
    ['梁晚舟1 何絮之2 阮时雨2', ['梁晚舟', '何絮之', '阮时雨']],
    ['屈明澈1、艾则孜·吐尔逊2、单若琳1', ['屈明澈', '艾则孜·吐尔逊', '单若琳']],
    ['吳莫須、歐陽虛、陽子烏', ['吳莫須', '歐陽虛', '陽子烏']],
    ['张伟、王 芳、欧阳修', ['张伟', '王 芳', '欧阳修']],
  ])('reads %s', (text, names) => {
    expect(namesIn(text)).toEqual(names)
    expect(readNames(text)?.certainty).toBe(1)
  })

  it.each([
    'Home About Contact',
    'Research Group, Working Group',
    'Engineering, Sociology',
    'Anna Whitlam, John Prates, London',
    'INVENTED INSTITUTIONS RANKINGS',
    'Sutarno, Prana, Unreal',
    'Mental Health, Primary Care, Social Work',
    ', , &',
    '首页 文献 期刊 基金',
    '阅读次数，下载次数，引用次数',
  ])('finds no list of names in %s', (text) => {
    expect(readNames(text)?.certainty ?? 0).toBeLessThan(0.75)
  })

  it('places each name in the text', () => {
    const text = 'by Ana Fictiva 1,*, 闻若溪2'
    for (const name of readNames(text)?.names ?? []) expect(text.slice(name.start, name.end)).toBe(name.text)
  })
})

it('two whole Chinese names with a comma between them are two people, as two English ones are', () => {
  const textsOf = (text: string) => readNames(text)?.names.map((name) => name.text)
  expect(textsOf('张伟，王芳')).toEqual(['张伟', '王芳'])
  expect(textsOf('张伟1, 王芳2')).toEqual(['张伟', '王芳'])
  expect(textsOf('Anna Berg, Tom Lee')).toEqual(['Anna Berg', 'Tom Lee'])
})
