import type { Language } from '../../text/language.js'
import type { Field } from '../block.js'
import { listPhrases } from './phrase-list.js'

/**
 * Heads that open an abstract, by language. Folded (Chinese ones are in simplified characters, here and below), without colon or brackets; spaces inside Chinese heads are ignored.
 * Source: PubMed, publishers, Chinese journals, SciELO, CyberLeninka, J-STAGE, HAL as saved; NLM's `Abstract` labels.
 */
export const ABSTRACT_HEADS: Readonly<Record<string, { language: Language; heads: readonly string[] }>> = {
  en: {
    language: 'en',
    heads:
      listPhrases(`abstract | abstracts | summary | abstract and figures | abstract and keywords | abstract in english | english abstract | article abstract | structured abstract | translated abstract | abstract/otherabstract | original abstract
      abstract translate | abstract [en | abstract [en] | описание на английском языке | plain abstract | author's abstract | authors' abstract | publisher abstract | abstract (english) | abstract en | abstract: en | executive summary | paper abstract | description / abstract | abstract text | synopsis | extended abstract | main abstract | dc.description.abstract | abstract/summary | abstract / summary`),
  },
  zh: {
    language: 'zh',
    heads: listPhrases(
      `summary-摘要 | 摘要 | 中文摘要 | 并列摘要 | 内容摘要 | 文摘 | 提要 | 内容提要 | 摘要翻译 | 译文摘要 | 中文翻译 | 翻译 | 译文 | 摘要译文 | 机器翻译 | 论文摘要 | 本文摘要 | 摘要(中文) | 论文中文摘要 | 繁体中文摘要 | 简体中文摘要 | 中文概要 | 概要`,
    ),
  },
  zhEnglish: {
    language: 'en',
    heads: listPhrases('英文摘要 | 外文摘要 | 论文英文摘要 | 摘要(英文) | 英文文摘 | 原文摘要'),
  },
  pt: { language: 'other', heads: listPhrases('resumo | resumos | sumário executivo | resumo em português') },
  es: { language: 'other', heads: listPhrases('resumen | resúmenes | resumen en español | sinopsis') },
  fr: {
    language: 'other',
    heads: listPhrases('résumé | resume | résumés | resumé | résumé (fr) | résumé en français'),
  },
  de: { language: 'other', heads: listPhrases('zusammenfassung | kurzfassung | kurzzusammenfassung') },
  it: { language: 'other', heads: listPhrases('riassunto | sommario') },
  ru: {
    language: 'other',
    heads: listPhrases('аннотация | реферат | резюме | краткое содержание | аннотация научной статьи'),
  },
  uk: { language: 'other', heads: listPhrases('анотація | реферат статті') },
  ja: {
    language: 'ja',
    heads: listPhrases('抄録 | 説明 | 要旨 | 要約 | 和文抄録 | 抄録(日本語) | 論文要旨'),
  },
  ko: { language: 'ko', heads: listPhrases('초록 | 요약') },
  // Nordic, Dutch, Polish, Czech, Croatian and Slovene, Hungarian, Romanian, Turkish, Indonesian, Vietnamese, Catalan, Basque, Welsh.
  more: {
    language: 'other',
    heads: listPhrases(
      `sammendrag | samandrag | sammanfattning | abstrakt | tiivistelmä | útdráttur | ágrip | samenvatting | streszczenie | souhrn | sažetak | sažetci | povzetek | összefoglaló | összefoglalás | absztrakt | rezumat | özet | öz | abstrak | ringkasan | tóm tắt | resum | laburpena | crynodeb`,
    ),
  },
}

/** Those of them that alone on a line name no abstract: they stand above all that is translated, the title first (X-MOL). Folded. */
export const TRANSLATION_HEADS: ReadonlySet<string> = new Set(listPhrases('中文翻译 | 翻译 | 译文'))

/** Heads that open keywords, by language; the rest of the line, or the lines below, hold them. Source as above. */
export const KEYWORD_HEADS: Readonly<Record<string, { language: Language; heads: readonly string[] }>> = {
  en: {
    language: 'en',
    heads: listPhrases(
      'keywords | key words | keyword | key-words | keywords and subjects | subjects and keywords | author keywords | keywords plus | index terms | keywords [en | keywords [en] | keywords author | free keywords | uncontrolled keywords | english keywords | author supplied keywords | author-supplied keywords | subject terms | descriptors',
    ),
  },
  zh: {
    language: 'zh',
    heads: listPhrases('keyword-关键词 | 关键词 | 关键字 | 主题词 | 中文关键词 | 中文关键字 | 论文关键词'),
  },
  zhEnglish: {
    language: 'en',
    heads: listPhrases(
      '英文关键词 | 外文关键词 | 英文关键字 | 外文关键字 | 并列关键字 | 并列关键词 | 关键词(英文) | 关键词(外文)',
    ),
  },
  pt: { language: 'other', heads: listPhrases('palavras-chave | palavras chave | descritores | unitermos') },
  es: {
    language: 'other',
    heads: listPhrases('palabras clave | palabras-clave | palabras claves | descriptores'),
  },
  fr: {
    language: 'other',
    heads: listPhrases('mots-clés | mots clés | mots-cles | mots clefs | mots-clefs'),
  },
  de: { language: 'other', heads: listPhrases('schlüsselwörter | schlagwörter | stichwörter | schlagworte') },
  it: { language: 'other', heads: listPhrases('parole chiave') },
  ru: { language: 'other', heads: listPhrases('ключевые слова') },
  uk: { language: 'other', heads: listPhrases('ключові слова') },
  ja: { language: 'ja', heads: listPhrases('キーワード') },
  ko: { language: 'ko', heads: listPhrases('키워드 | 주제어') },
  more: {
    language: 'other',
    heads: listPhrases(
      `nøkkelord | nykelord | nyckelord | nøgleord | avainsanat | asiasanat | lykilorð | trefwoorden | sleutelwoorden | słowa kluczowe | klíčová slova | kľúčové slová | ključne riječi | ključne besede | kulcsszavak | cuvinte cheie | cuvinte-cheie | anahtar kelimeler | anahtar sözcükler | kata kunci | từ khóa | paraules clau | gako-hitzak | geiriau allweddol`,
    ),
  },
}

/**
 * Heads after which nothing belongs to the study until another known head, by the reason of what stands below.
 * Source: sites as listed in interface-phrases.ts.
 */
export const STOP_HEADS: Readonly<Record<string, readonly string[]>> = {
  related_list: listPhrases(`
similar articles | similar papers | similar articles in pubmed | see all similar articles | related articles | related article | related papers | related content | related research | related publications | related documents | related works | related items | related reading | related links | related studies | you may also like | you might also like
recommended articles | recommended publications | recommended papers | recommended | recommended reading | recommended for you | recommendations | people also read | people also viewed | readers also read | others also viewed | other articles | other papers | more articles like this | more like this | more from this journal | more from this author | more articles by | most read | most read articles | most cited | most cited articles | most popular | most viewed | most recent | trending | trending articles
trending content | trending research | popular articles | latest articles | latest papers | latest issue articles | latest research | latest content | latest publications | recent articles | recently published | recently added | recent publications | browse articles in this issue | articles in this issue | other articles in this issue | from the same journal | from the same authors | also in this issue | explore related subjects | explore related | content being viewed by others | articles citing this | articles citing this article
article citations | citations & impact | impact metrics | smart citations by scite.ai | crossref citations | citations in crossref | cited by | cited by other articles | cited by articles | citing articles | cited in | cited-by | cited by other publications | citing literature | citing works | this article is cited by | this article has been cited by | citations (crossref) | topics | frequently viewed together | co-cited papers | papers citing this | citation statements | citation graph | connected papers | publications citing this | publication history list | suggested reading | suggested articles | further reading
相似文献 | 相似论文 | 相关文献 | 相关文章 | 相关论文 | 相关推荐 | 相关阅读 | 相关主题 | 相关作者 | 相关机构 | 相关学者 | 相关期刊 | 相关基金文献 | 相关视频 | 相关图书 | 相关博文 | 推荐文献 | 推荐阅读 | 推荐论文 | 推荐文章 | 读者推荐 | 编辑推荐 | 猜你喜欢 | 为您推荐 | 为你推荐 | 热门文献 | 热门文章 | 热门论文 | 热点文章 | 热门推荐 | 核心文献推荐 | 同类文献 | 同刊文献 | 同作者文献 | 同机构文献 | 作者其他论文 | 作者的其他文献 | 本刊更多论文 | 期刊最新文献 | 最新文献 | 最新论文 | 最新文章 | 本刊最新文章 | 本期文章 | 本期目录
同期文章 | 同期刊文章 | 施引文献 | 被引文献 | 引证文献 | 二级引证文献 | 共引文献 | 同被引文献 | 耦合文献 | 二级参考文献 | 引文网络 | 引文统计 | 相关产品 | 相关知识点 | 相似国外文献 | 相似国内文献 | 相似海外文献 | 节点文献 | 最近浏览 | 浏览历史 | 其他人还看了 | 看过本文的人还看了 | 下载排行 | 阅读排行 | 排行榜 | 引用本文的文献 | 查看更多相关文献 | 延伸阅读 | 相关文件 | 热门点阅论文 | 推荐文章 | tair相关文章
artigos relacionados | artículos similares | artigos similares | artículos más leídos del mismo autor/a | artigos mais lidos pelo mesmo(s) autor(es) | similar articles: | artículos relacionados | similares no google | similares en google | citado por | más artículos | otros artículos | documentos relacionados | articles similaires | articles connexes | cité par | du même auteur | dans le même numéro | sur le même sujet | ähnliche artikel | verwandte artikel | zitiert von | похожие статьи | похожие темы | схожі статті | читайте также | похожие темы научных работ | статьи из этого журнала | темы | другие статьи | цитируется | схожі дослідження | 関連論文 | 関連記事 | 被引用文献 | この記事を引用している論文 | 関連文献`),
  references: listPhrases(`
references | reference | list of references | reference list | bibliography | literature cited | works cited | cited references | cited literature | references and notes | references & citations | sources | notes | footnotes | endnotes | notes and references
参考文献 | 引用文献 | 主要参考文献 | 参考资料 | 注释 | 文献 | 被引用记录 | referências | referências bibliográficas | referencias | referencias bibliográficas | citas | citações | bibliografía | bibliografia | références | bibliographie | literatur | literaturverzeichnis | literaturhinweise | список литературы | список цитируемой литературы | литература | список літератури | література | 文献一覧 | 参照文献 | библиография`),
  journal_info: listPhrases(`
about this journal | about the journal | about journal | journal information | journal info | journal description | journal overview | journal metrics | aims and scope | aims & scope | source journal | journal details | journal statistics | periodical information | about the publisher | publisher information | publication info | impact factor | citescore | journal citation reports | journal impact | indexed in | abstracting and indexing | editor-in-chief
indexadores | indexado em | indizada en | indexação | indexing | bases de datos | 来源期刊 | 期刊介绍 | 期刊简介 | 期刊信息 | 期刊概况 | 刊物介绍 | 期刊 介绍 | 本刊简介 | 杂志介绍 | 期刊影响力 | 影响因子 | 刊物信息 | 期刊荣誉 | 收录情况 | 自引率 | 发文量 | 审稿时长 | 出版周期 | 主办单位 | 主管单位 | 刊名信息 | 期刊指标
sobre a revista | sobre el periódico | acerca de la revista | sobre o periódico | à propos de la revue | о журнале | про журнал | 雑誌情報 | この雑誌について`),
  classification: listPhrases(`
domaines | domaine | domains | dates et versions | fichier principal | identifiants | licence | domínio | disciplinas | области знания | область наук | mesh terms | mesh keywords | mesh headings | mesh | substances | publication types | publication type | grants and funding | grant support | supplementary concepts | personal name as subject | associated data | chemicals | diseases | species | concepts | fields of study | research areas | asjc scopus subject areas | subject classification | jel classification | jel codes | classification codes | medical subject headings | dewey decimal classification | acm classification
学科分类 | 研究主题 | 研究点 | 研究分支 | 研究热点 | 主题分类 | 机标关键词 | 机标分类号 | 学科领域`),
  full_text_links: listPhrases(
    'linkout - more resources | full text sources | full-text sources | miscellaneous | linkout | research materials | medical | other literature sources | resources | links to ncbi databases | external links | electronic resources | access options | files in this item',
  ),
  comment: listPhrases(
    'comment in | comment on | erratum in | erratum for | update in | update of | retraction in | republished in | republished from | expression of concern in | corrected and republished in | comments | leave a comment | post a comment | discussion forum | reader comments | comments (0) | 评论 | 发表评论 | 暂无评论 | 读者评论 | 文章评论 | comentários | comentarios | commentaires | комментарии',
  ),
  cite_tools: listPhrases(
    'share and cite | mdpi and acs style | 导出引用 | 导出至 | 引用 | 引用格式 | 参考文献格式 | export citation | citation manager | citation formats | copy citation | cite | 书签 | exportar citação',
  ),
  back_matter: listPhrases(`
acknowledgements | acknowledgments | fund project | fundproject | foundation item | foundation items | acknowledgement | acknowledgment | funding | funding information | funding statement | financial support | financial disclosure | author contributions | authors' contributions | author contribution | contributions | contributors | competing interests | competing interest | conflict of interest | conflicts of interest | conflict of interest statement | declaration of competing interest | declaration of interests | declaration of conflicting interests | declaration of interest | disclosure | disclosures | disclosure statement | ethics | ethics declarations | ethical approval | ethics approval | ethics statement | ethics approval and consent to participate | consent for publication | data availability | data availability statement | availability of data and materials | availability of data and material | data sharing statement | supplementary information | supplementary material | supplementary materials | supporting information | supplemental material | additional information | publisher's note | publisher’s note | notes on contributors | abbreviations | appendix | appendices | additional files | open access | rights and permissions | about this article | electronic supplementary material | author biographies | biographies | provenance and peer review | patient consent for publication | change history | transparency declaration | orcid | orcid ids | correspondence | sponsors | preregistration | dates | publication dates | history | publication history | article history | description | figure legends | figures and tables | presented at | note | remarks
基金项目 | 基金 | 作者简介 | 作者贡献 | 利益冲突 | 致谢 | 伦理声明 | 收稿日期 | 描述 | 资料类型 | 通讯作者 | 通信作者 | 作者介绍 | 基金资助 | 补充材料 | 数据可用性 | 分类号 | 中图分类号 | 文献标志码 | 文献标识码 | 文章编号 | 专辑 | 专题 | 利益冲突声明 | 作者贡献声明
agradecimentos | agradecimientos | financiamento | financiación | conflito de interesses | conflicto de intereses | conflictos de interés | datas de publicação | fechas de publicación | histórico | historial | remerciements | financement | déclaration d'intérêts | danksagung | interessenkonflikt | благодарности | конфликт интересов | финансирование | подяки | 謝辞 | 利益相反 | 著者関連情報`),
}

/** Heads above lists of other works, by their words: `Similar works`, `More articles from this issue`, `相关成果推荐`. */
export const OTHER_WORKS =
  /^(?:(?:more|other|latest|newest|recent|popular|similar|related|recommended|suggested|featured|trending|additional|relevant|most (?:read|cited|viewed|downloaded|popular))\s)+(?:(?:research|scholarly|published|scientific)\s)?(?:works?|papers?|articles?|publications?|items?|documents?|content|outputs?|records?|theses|stories|posts|books|chapters|preprints?)(?:\s(?:in|from|by|on|for|like)\s\S.*)?$|^(?:相关|相似|推荐|热门|最新|同类|更多|近期)(?:的)?(?:文献|论文|文章|成果|资源|内容)(?:推荐|列表)?$/

/** Labels of those below that are keywords of studies too, and labels with a colon or a tab alone. Folded. */
export const LABELS_WITH_COLON: ReadonlySet<string> = new Set(listPhrases('研究生'))

/**
 * Labels that say which field stands behind them on the line, or on the lines below. `undefined` means a label of what
 * is no field of a study. Source: DSpace, CNKI, Wanfang, PubMed, ResearchGate, SpringerLink, J-STAGE, OJS pages; Airiti, NDLTD in Taiwan,
 * repositories of Taiwan and Hong Kong.
 */
export const FIELD_LABELS: readonly { field: Field; labels: readonly string[] }[] = [
  {
    field: 'authors',
    labels:
      listPhrases(`authors | author | author(s) | author name | publication authors | by | listed | authored by | written by | creators | creator | contributor authors | contributors (authors) | dc.contributor.author | author list | list of authors | author names | authors of this article | all authors | author info | article authors | author identifier | author identifiers
      author-作者 | 英文作者 | 外文作者 | 作者英文名 | 作者(英文) | 作者(外文) | 姓名 | 学生姓名 | 研究生姓名 | 论文作者姓名 | 研究生 | 研究生(外文) | 研究生(中文) | 研究生中文姓名 | 研究生英文姓名 | 作者(并列) | 并列作者 | 作者姓名(中文) | 作者 | 作 者 | 著者 | 论文作者 | 文献作者 | 全部作者 | 作者姓名 | 作者列表 | autores | autor | autor/a | autores/as | autoria | auteurs | auteur | autoren | verfasser | авторы | автор | автори | автор(и) | 著者名 | 発行者著者 | autor(es) | autor principal`),
  },
  {
    field: 'affiliation',
    labels:
      listPhrases(`affiliations | affiliation | author affiliations | authors & affiliations | authors' affiliations | authors and affiliations | author information | author affiliation | author affiliation(s) | author information and affiliations | affiliations & notes | affiliations and notes | institutional affiliations | institution | institutions | author address | author addresses | addresses | authors information | authors’ affiliations | from the
      organ-单位 | 机构信息 | 机构地区 | 作者单位 | 服务单位 | 作者服务单位 | 作者服务机构 | 服务机构 | 作者单位e-mail | 作者单位email | 单位 | 机构 | 所属机构 | 作者机构 | 第一作者单位 | 工作单位 | 作者地址 | filiação | afiliación | afiliaciones | afiliações | filiações | affiliations des auteurs | affiliationen | место работы | організація | 所属 | 著者所属 | 著者情報 | сведения об авторах`),
  },
  {
    field: 'citation',
    labels:
      listPhrases(`citation | citation information | citation info | journal volume & issue | how to cite | how to cite this article | how to cite this paper | to cite this article | to cite this document | cite this article | cite this article as | please cite this article as | please cite as | recommended citation | suggested citation | bibliographic citation | source | published in | journal | journal title | journal name | publication name | publication title | publication | publication information | in | is part of | dc.identifier.citation | appears in | venue | publication source | volume | issue | vol | pages | page(s) | page range | page numbers | issue number | article number | volume/issue | volume and issue | 卷期 | 卷期页次 | 卷期/页数 | 卷 | 期 | 页码 | 页次 | 起讫页 | 起止号 | 起止页码 | 起始页 | 年卷期页码 | 刊期 | 所属期刊 | 母体文献 | volumen | número | páginas | fascículo | том | номер | страницы | сторінки | bibliographic information | original publication | reference | pagination | journal volume | journal issue | journal issue/number | first page | last page | start page | end page | starting page | ending page | 起始页码 | 结束页 | 结束页码 | 终止页码
      source-文献来源 | pagecount-页码 | roll-卷 | period-期 | 出版信息 | 来源 | 来自 | 出处 | 引用 | 引用本文 | 引用本文格式 | 本文引用格式 | 引用格式 | 刊名 | 中文刊名 | 并列刊名 | 刊名/卷期 | 期刊/卷期 | 出版刊物 | 英文刊名 | 外文刊名 | 期刊英文名 | 刊名(英文) | 期刊 | 来源期刊 | 期刊名称 | 期刊名 | 文献来源 | 出版物 | 年卷期 | 卷期页码 | 年,卷(期) | 发表期刊 | 杂志 | 文献出处 | 发表刊物 | 【出处】
      como citar | cómo citar | comment citer | pour citer cet article | zitierweise | для цитирования | для цитування | образец цитирования | citação | citación | cita | revista | localización | publicado en | publicado em | publié dans | журнал | видання | источник | 掲載誌 | 収録刊行物 | erschienen in | périodique`),
  },
  {
    field: 'identifier',
    labels: listPhrases(
      'doi | doi identifier | identification number | digital object identifier | dc.identifier.doi | article doi | doi link | pmid | pmcid | pubmed id | pmc id | identifiers | identifier | handle | uri | url | permanent link | persistent identifier | persistent url | please use this identifier to cite or link to this item | link to this item | permalink | permanent url | document object identifier | 论文doi | 文献链接 | identificador | identifiant | доі | hal id | id | enlace | landing page | web link | preprint doi | publication doi | peer-reviewed publication doi',
    ),
  },
  {
    field: 'journal_info',
    labels:
      listPhrases(`publication status | date | issue date | publication date | published | published online | date issued | date published | first published | first published online | publish date | pub date | pubdate | online date | year | year of publication | publication year | available online | version of record online | article first published online | article published online | published date | date of publication | epub date | online publication date | date available | original publication date | dc.date.issued | published print | published in print | first online | first online date | collection date | posted date | release date | issue publication date | version of record
      pubtime-发表时间 | 时间 | 完成日期 | 答辩日期 | 提交日期 | 提交时间 | 学位授予日期 | 学位年度 | 论文出版年 | 出版年月 | 出版年(西元) | 公开日期 | 日期 | year-年 | 发布版本 | 版本发布 | version published | 出版日期 | 发表时间 | 发布时间 | 发表日期 | 发布日期 | 在线发表 | 网络出版日期 | 刊出日期 | 出版时间 | 在线出版日期 | 出版年份 | 发表年份 | 年份 | 上线日期 | 在线发布时间 | 在线出版时间 | 网络首发时间 | 网络首发日期 | 见刊日期 | 出版年 | 刊出时间 | 年 | 在线发表时间
      article publication date | issue publication date | data de publicação | data do documento | data de defesa | fecha de edición | data | fecha de publicación | publicado | fecha | date de publication | année de publication | année | año de publicación | año | ano | erscheinungsdatum | veröffentlicht | дата публикации | дата публікації | год | рік | 発行日 | 公開日 | 発行年 | publié le | date de parution | publicação | publicación | опубликовано | опубліковано | опубликована | год публикации`),
  },
  {
    field: 'title',
    labels: listPhrases(
      'title | public title | official title | scientific title | 注册题目 | article title | dc.title | paper title | document title | title (english) | english title | alternative title | translated title | title-题名 | 标题 | 外文标题 | 英文篇名 | 中文篇名 | 外文篇名 | 标题(英文) | 标题(中文) | 文题 | 篇名(英文) | 题名 | 篇名 | 论文标题 | 文献标题 | 中文标题 | 英文标题 | 英文题名 | 中文题名 | 论文题目 | 论文名称 | 论文名称(外文) | 论文名称(中文) | 论文名称(英文) | 中文论文名称 | 英文论文名称 | 其他标题 | 其他题名 | 其它标题 | 其它题名 | 并列题名 | 并列篇名 | 并列标题 | 中文篇名 | 文章标题 | 外文题名 | título | título alternativo | títulos alternativos | otros títulos | títulos paralelos | título paralelo | titre parallèle | parallel title | título traducido | título en inglés | título em inglês | titre traduit | titre | titel | название | назва | タイトル | 題目 | 論文名 | その他のタイトル | タイトル別名 | título paralelo | 翻译标题 | 标题翻译 | 译题',
    ),
  },
  {
    field: 'keywords',
    labels: listPhrases(
      'subject | subjects | subject keywords | dc.subject | tags | tag | 标签 | 主题 | materias | assunto | assuntos | sujets',
    ),
  },
]

/** Heads of an article's own text: after an abstract they open the body. Folded, leading section number taken off. Source: IMRaD articles. */
export const BODY_HEADS: readonly string[] = listPhrases(`
introduction | research in context | main text | main | full text | article text | background and introduction | introduction and background | literature review | section snippets | preview | extract | article preview | first page preview | significance statement | plain language summary | plain english summary | lay summary | key points | highlights | what is known about this topic | what is already known on this topic | what this study adds | strengths and limitations of this study | strengths and limitations | key messages | practice points | practitioner points | what this paper adds | graphical abstract | visual abstract | video abstract | impact statement | tweetable abstract | article highlights | what problem did the study address | key findings | policy implications box | what does this paper contribute to the wider global clinical community | author summary
引言 | 前言 | 绪论 | 正文 | 导读 | 0 引言 | 1 引言 | 1 资料与方法 | 1 对象与方法 | 1 材料与方法 | introdução | introducción | einleitung | введение | вступ | はじめに | 緒言 | texte | texto`)
