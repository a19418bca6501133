/** Function words that sentences are full of and menus are not, by script. Source: the commonest words of EN, ES, PT, FR, DE, IT; RU, UK. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and to in a is was were are for with that on as by this from be an or which at it their we our has have not these been between but can may how than more its also into they such through had using used what when how do does did who not there one all other some most only will would should could might must if while where after before during about over so no each both being against them he she his her i you my your any many because
  de la el los las en y que un una por con para del se es al como más o fue entre e do da dos das em no na um uma os as com foi são não à ao le les des et est une dans pour sur par plus avec qui du ont der die das und den von zu mit im ist des für auf ein eine wurden wurde il di che per con sono nel
  и в на с по для не что из к от при как их это является был были та у з що до за є про`
    .trim()
    .split(/\s+/),
)

/** Words of titles that tell what kind of study it is, folded. Source: titles in PubMed; Chinese journals. */
export const STUDY_WORDS_LATIN: ReadonlySet<string> = new Set(
  'study review trial analysis survey evaluation protocol synthesis systematic scoping qualitative quantitative meta-analysis meta-ethnography realist cohort randomised randomized cross-sectional perspectives experiences implementation interventions intervention effectiveness exploring understanding assessment impact estudio estudo revisión revisão análise análisis étude исследование анализ обзор studie'.split(
    ' ',
  ),
)
export const STUDY_WORDS_HAN: readonly string[] =
  '研究 综述 分析 调查 评价 评论 探讨 现状 影响 应用 构建 评估 进展 综合 经验 因素 效果 策略 思考 研討 検討 調査 関する'.split(
    ' ',
  )
