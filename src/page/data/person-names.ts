import { listPhrases } from './phrase-list.js'

/** Small words inside family names, folded. Source: usage of PubMed author names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  listPhrases(
    "van|von|vander|de'|de’|vanden|vande|de|der|den|del|della|di|da|das|dos|do|du|la|le|el|al|bin|binti|ibn|bint|ben|ter|ten|zu|zur|af|av|st|st.|san|santa|y|e|i|van't|'t|op|abu|ould|dela|los|las|dal|dalla|degli|mac|mc|o'|ap|ab|ferch|vom|zum|vd|ó|ní|nic|ua|uí|mhic|wa|ul|ur|aït|ait|mint|dei|dello|delle|lo|te|tot|thoe|née|né",
  ),
)

/**
 * What follows a person's name and is no part of it: degrees, titles, roles, marks. Folded, without full stops. Source:
 * bylines in PubMed Central; certifications of the American Nurses Credentialing Center.
 */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  listPhrases(
    'md|phd|mph|msc|bsc|rn|ma|ba|ms|msn|bsn|dnp|drph|mbbs|mba|mpp|msw|lcsw|jd|frcp|frcgp|mrcgp|mrcp|frcpsych|mrcpsych|dphil|scd|edd|pharmd|rph|np|fnp|pa-c|do|dds|dmd|dvm|facp|faan|bs|mhs|mhsc|mha|mphil|med|cnm|pt|dpt|ot|otr|cphq|mscph|meng|bph|bmbs|bm|bch|chb|mb|mbchb|psyd|dsc|mres|pgdip|dclinpsy|cpsychol|csc|aprn|crnp|rd|ldn|fapta|licsw|ed.d|m.d|ph.d|m.p.h|m.sc|prof|professor|dr|researcher|lecturer|student|author|phd candidate|senior lecturer|et al|etc|editor|translator|corresponding author|ph.d candidate|cns|fnp-bc|anp-bc|acnp-bc|agacnp-bc|agpcnp-bc|agcns-bc|pmhnp-bc|whnp-bc|gnp-bc|gcns-bc|rn-bc|ne-bc|nea-bc|ccrn|ocn|aocn|cen|cne|cpnp|cnl|cnor|cmsrn|crrn|cwocn|achpn|chpn|fpcn|ms.c|m.s|m.a|b.s|r.n|mlis|od|llb|llm|mfa|mls|bpharm|bn|mn|rdn|crna|arnp|facs|fesc|facc|faha|frcpc|frcsc|frcs|fracp|mmed|bds|mds|dha|dsw|msph|bhsc|mclinpsych|dclinpsych|cpsych|fhea|fnursing|mmedsc|mpharm|mhsa|mhsm|msed|mbe|mbioethics|bsw|lmsw|otr/l|ccc-slp|fccm|facep|fasn|fidsa|facog|ffph|mffph|mrcs|dtm&h|mbiostat|mepi|mclinepi|mpsych|mnurs|bnurs|mstat|mhlthsc|bhlthsc|mmedstat|mclinres|mbchir|frcpch|mrcpch|frcog|mrcog|mpsychol|dpsych|mappsc',
  ),
)

/** Suffixes that belong to a name. */
export const GENERATION_SUFFIXES: ReadonlySet<string> = new Set(
  listPhrases('jr|sr|jnr|snr|ii|iii|iv|2nd|3rd'),
)

/**
 * Words that no person is called, folded: a capitalised list that holds one is a menu, a topic list or a title.
 * Source: interface-phrases.ts and subject lists of the same sites.
 */
export const NOT_NAME_WORDS: ReadonlySet<string> = new Set(
  listPhrases(`
funder|funders|sponsor|sponsors|metadata|prefectural|municipal|provincial|regional|metropolitan|address|correspondence|why|publish|roles|conceptualization|methodology|supervision|investigation|validation|visualization|curation|revista|revistas|cuadernos|cadernos|boletín|boletim|salud|saúde|colectiva|coletiva|sistema|about|record|history|results|access|account|action|actions|advanced|affiliations|all|alert|alerts|and|are|article|articles|at|author|authors|available|back|blog|board|book|books|browse|by|care|center|centre|chronic|cite|cited|citation|citations|clinical|close|collection|collections|communities|community|complete|conference|contact|content|contents|copy|copyright|country|current|data|date|department|details|disease|display|document|documents|download|downloads|edit|editorial|education|email|export|faculty|figures|files|first|focus|follow|for|format|free|full|funding|general|get|global|guide|health|healthcare|help|high|home|hospital|how|image|images|in|index|info|information|institute|international|introduction|is|issue|issues|item|journal|journals|keywords|language|latest|learn|library|license|link|links|list|log|login|logo|management|manager|medical|medicine|mental|menu|methods|metrics|more|my|national|navigation|network|new|news|next|nursing|of|on|online|open|options|or|original|other|our|page|pages|paper|papers|patient|patients|pdf|peer|people|permissions|policy|policies|practice|press|previous|primary|print|privacy|program|project|public|publication|publications|published|publisher|publishing|quality|query|read|recent|references|register|related|report|repository|request|research|researcher|resources|results|review|reviews|rights|role|save|school|science|sciences|scientific|search|section|sections|see|service|services|settings|share|show|sign|similar|site|skip|social|society|sources|staff|statistics|studies|study|subject|submission|submit|subscribe|summary|support|supplementary|systematic|table|tables|team|terms|text|the|this|to|tools|top|topic|topics|toggle|training|trial|type|university|usage|use|user|version|view|views|volume|website|what|with|work|worker|workers|write|your|analysis|approach|development|effects|effect|impact|model|models|theory|qualitative|quantitative|interview|interviews|group|groups|intervention|interventions|implementation|evaluation|outcomes|outcome|social|system|systems|needs|prescribing|kingdom|states|africa|asia|europe|america|january|february|march|july|august|september|october|november|december|feb|apr|jul|aug|sep|oct|nov|dec|wiley|elsevier|springer|sage|emerald|taylor|francis|nature|crossref|scopus|pubmed|medline|google|scholar|mendeley|facebook|twitter|linkedin|reddit|instagram|youtube|whatsapp|wechat|zotero|endnote|icon|rankings|ranking|institutions|avatar|profile|bibtex|refworks|rss|doi|issn|isbn|pmid|pmcid|abstract|background|objective|conclusion|conclusions|humans|male|female|adult|aged|low|middle|income|countries|human|child|children|adults|adolescent|women|men|non|toward|towards|between|among|during|through|from|into|without|within|under|over|against|using|based|delivery|innovation|participation|organisational|organizational|change|discharge|rural|urban|workforce|equity|access|trust|stigma|hiv|covid-19|diabetes|cancer|pain|illness|plos|bmc|bmj|mdpi|jmir|lancet|verlag|publishers|periodicals|ltd|gmbh|reform|realist|scoping|focus|factors|barriers|facilitators|technology|digital|family|families`),
)

/** Those of them that are family names too: beside a known given name (`Emily Taylor`) or initials they are. */
export const NAMES_AMONG_WORDS: ReadonlySet<string> = new Set(
  listPhrases(
    'taylor|francis|page|read|child|sage|wiley|springer|press|low|home|pain|trust|close|august|march',
  ),
)

/**
 * Fields of study as indexes print them, one a word: no mononyms beside names. Family names of several people (Law, Art)
 * are left to the rules of names of two words. Source: Semantic Scholar's fields of study.
 */
export const FIELDS_OF_STUDY: ReadonlySet<string> = new Set(
  listPhrases(
    'art|biology|business|chemistry|economics|education|engineering|geography|geology|history|law|linguistics|mathematics|medicine|philosophy|physics|psychology|sociology|agriculture|anthropology|nursing|dentistry|ecology|humanities|statistics|theology',
  ),
)

/** Chinese family names, in simplified characters. Source: 百家姓 and the 400 commonest names of the 2020 census. */
export const CHINESE_SURNAMES: ReadonlySet<string> = new Set([
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海晋楚闫法汝鄢涂钦佘佴伯赏墨哈谯笪年爱阳佟言福肖代付覃植蓝翟苟牟佟尧揭侍亓苑屈闭仝庹呙麦栗漆么邸邝蹇禚茆郄郇郐郏朴尉谌区',
])

/** Words of menus that begin as a Chinese name does. Source: interface-phrases.ts. */
export const NOT_NAMES_ZH: ReadonlySet<string> = new Set(
  listPhrases(
    '图表|关于|全文|全部|方法|方案|安全|成果|成员|高级|高效|平台|平均|解读|解决|时间|任务|万方|常见|常用|应用|相关|相似|通讯|通信|向导|计划|计量|单位|公司|年份|年期|国家|国际|文章|文献|文摘|文件|关键词|关注|程序|项目|支持|查看|查询|支付|广告|易读|能力|别名|门户|广东|江苏|江西|安徽|云南|贵州|金融|石油|农业|明细|于此|温馨|向上|党建|红色|时代|边栏|融合|和谐|毕业|经济|包括|方向|习惯|东方',
  ),
)

/** Chinese family names of two characters, in simplified ones. Source: 百家姓. */
export const CHINESE_DOUBLE_SURNAMES: ReadonlySet<string> = new Set(
  listPhrases(
    '欧阳|上官|司马|诸葛|东方|夏侯|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|轩辕|端木|独孤|南宫|西门',
  ),
)

/** Family names in pinyin, to tell `WEN Ruoxi` and `Ge Shulan` (family first). Source: pinyin of the commonest names. */
export const PINYIN_SURNAMES: ReadonlySet<string> = new Set(
  `ouyang zhuge sima shangguan situ huangfu duanmu murong dongfang xiahou linghu yuwen wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang xu deng han feng cao peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng su wei lu ding ren shen yao lv lyu jiang cui zhong tan lu fan wang jin shi liao jia xia wei fu fang bai zou meng xiong qin qiu hou jiang yin xue yan lei hou long tao shi he gu mao hao gong shao wan qian qin dai mo kong xiang chang ge pang luan qi zhan nie zhuang`.split(
    /\s+/,
  ),
)
