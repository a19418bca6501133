// Lists that every codebook can use as @name without defining them: words that tell a mention from a finding.
// A codebook's own list of the same name takes their place.
// Sources: the cue phrases of structured abstracts in Swales, Genre Analysis (1990), and Teufel & Moens,
// "Summarizing scientific articles" (2002), classes AIM, OWN and OTHER; PRISMA 2020 items 5-7 (eligibility,
// sources, search); GB/T 6447-1986 for the Chinese ones.
import type { CodedLanguage } from '../../text/language.js'

export const BUILT_IN_LISTS: Readonly<Record<string, Readonly<Record<CodedLanguage, readonly string[]>>>> = {
  // What a study sets out to do.
  'aim-cues': {
    en: [
      'aim',
      'aims',
      'aimed',
      'objective',
      'objectives',
      'purpose of',
      'goal of',
      'sought to',
      'seeks to',
      'set out to',
      '/(?<=\\bto )(?:explore|investigate|examine|understand|identify|assess|evaluate|describe|determine|analy[sz]e|compare|study|review|synthesi[sz]e|map|clarify|characteri[sz]e)/',
      '/(?<=\\b(?:this|our|present|current) (?:study|paper|article|review|research|work) )(?:explores|explored|examines|examined|investigates|investigated|describes|described|assesses|assessed|reports|considers|considered|asks|asked|looks at|looked at)/',
      'research question*',
    ],
    zh: [
      '旨在',
      '目的是',
      '目的在于',
      '/(?<=(?:^|[,:;，：；])(?:以|为|并|本研究|本文)?(?:进一步|深入|系统)?)(?:探讨|探索|了解|考察|评估|评价|识别|调查|阐明)/',
      '/(?:本研究|本文|本项目)(?:探讨|探索|了解|考察|评估|评价|分析|描述|调查|报告)/',
      '研究问题',
    ],
  },
  // What was measured or asked, rather than found.
  'measure-cues': {
    en: [
      '/(?<=\\b(?:was|were|be|is|are) (?:[a-z]+ )?)(?:measured|assessed|evaluated|scored|rated|recorded|collected|surveyed)/',
      'outcome measure*',
      'primary outcome*',
      'secondary outcome*',
      'questionnaire*',
      'rating scale*',
      'scores on',
      'measured by',
      'measured with',
      'measured using',
      'assessed by',
      'assessed with',
      'assessed using',
    ],
    zh: ['量表', '问卷', '测量', '测评', '结局指标', '评价指标', '主要结局', '次要结局', '测得'],
  },
  // How literature was found and chosen.
  'search-cues': {
    en: [
      'searched',
      'search terms',
      'search strateg*',
      'search* of',
      'databases',
      'eligib*',
      'inclusion criteria',
      'exclusion criteria',
      'were included if',
      'studies were included',
      'were screened',
      'MEDLINE',
      'PubMed',
      'CINAHL',
      'PsycINFO',
      'Embase',
    ],
    zh: ['检索', '数据库', '纳入标准', '排除标准', '筛选文献', '文献筛选', 'PubMed', '知网', '万方'],
  },
  // What others should do next.
  'future-cues': {
    en: [
      'future research',
      'future studies',
      'future work',
      'further research',
      'further studies',
      'further work',
      'more research',
      'research is needed',
      'studies are needed',
      'should be explored',
      'should be investigated',
    ],
    zh: [
      '未来研究',
      '未来的研究',
      '今后研究',
      '后续研究',
      '进一步研究',
      '进一步的研究',
      '有待研究',
      '有待进一步',
    ],
  },
}
