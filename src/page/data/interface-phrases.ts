import { listPhrases } from './phrase-list.js'

/**
 * Words of buttons, menus and badges, by the reason a line made of them is removed. Entries are folded (lower case,
 * half width, single spaces, without final colon or arrow). A line is interface when entries cover it.
 *
 * Sources: interfaces of PubMed, PMC, Europe PMC, BMC/SpringerLink, Taylor & Francis, Wiley, SAGE, ScienceDirect, MDPI,
 * Emerald, SciELO, DSpace, HAL, J-STAGE, CyberLeninka, Dialnet, Semantic Scholar, ResearchGate, X-MOL, CNKI, Wanfang,
 * VIP (维普), Suppr, Book学术 and biocloudy as saved in 2023-2024 by their users; notes on 74 pages (taxonomy of
 * boilerplate); the sample pages in seeds/.
 */
export const INTERFACE_PHRASES: Readonly<Record<string, readonly string[]>> = {
  navigation: listPhrases(`
home | homepage | home page | main page | menu | main menu | toggle navigation | toggle menu | navigation | skip navigation | skip to main content
skip to main page content | skip to content | skip to main | skip to navigation | skip to search | skip to footer | skip to article | jump to content
jump to main content | back | back to top | back to search | back to results | back to list | return to list | top | next | previous | prev
next article | previous article | prev article | next abstract | previous abstract | previous issue | next issue | older | newer | close | open | expand
collapse | expand all | collapse all | show more | show less | see more | see all | view all | view more | more | less | read more | learn more | load more
show all | show all authors | show details | hide details | more options | options | go | go to | browse | browse by | browse items by
browse journals | browse articles | browse all | all journals | journals | explore journals | journal | journal home | journal homepage | this journal
anywhere | all content | all fields | journal list | list of issues | issues | all issues | current issue | latest issue | issue | archive | archives
volumes | articles | article | articles in press | early view | online first | ahead of print | in press | special issues | special issue | collections | collection
communities & collections | communities and collections | topics | topic | subjects | subject | subject areas | categories | category | author | title | issue date | date issued
publications | publication | books | book | book series | conferences | conference | proceedings | databases | database | resources | tools | services | products
sections | section | on this page | in this article | in this page | article contents | contents | table of contents | outline | toc | page contents | article outline
search | search search | search in | advanced search | advanced | search within | search pmc full-text archive | search tips | search history | search results | search scielo
search in pmc | search in pubmed | view in nlm catalog | add to search | quick search | site search | new search | user guide | clipboard | dashboard
help | help center | help & support | support | faq | faqs | about | about us | about the journal | about this site | overview | our company | company
careers | jobs | press | press center | newsroom | news | blog | blogs | events | partners | media | policies | policy | accessibility | sitemap
site map | language | languages | english | 中文 | español | português | français | deutsch | русский | 日本語 | українська | en | es | pt | fr | cn
information for authors | for authors | for reviewers | for editors | for librarians | for readers | for advertisers | authors | editors | reviewers | librarians | societies
r&d professionals | institutions | publishers | researchers | submission guidelines | submit an article | submit manuscript | submit a manuscript | submit article | submit to this journal
submit your article | submit your manuscript | submit paper | instructions for authors | author guidelines | guide for authors | editorial board | aims and scope | aims & scope | get published
publish with us | publish open access in this journal | publish | write for us | open journals | open select | open access overview | open access | free access | free article
full access | full-text | full text | fulltext | full article | full text links | full text sources | full-text sources | figures | figures & data | figures and data | figures and tables
tables | figure | table | figures/tables | images | image | multimedia | video | audio | supplementary material | supplementary materials | supplemental material | supplementary data | supplemental data
supporting information | related information | related | links | link | linkout - more resources | external links | actions | action | miscellaneous | other | other formats | others
abstract/details | details | article details | article info | article information | item details | full item page | simple item page | simple item record | show full item record | show simple item record
show statistical information | statistics | view statistics | view/open | view / open | open full text | view full text | view full-text | read full-text | read full text | read article | read online | read paper
view article | view abstract | view pdf | view html | view figure | full size image | full size table | open figure viewer | open in figure viewer | open in a new tab | open in new tab | download powerpoint | powerpoint
in this issue | this issue | all articles | all authors | files | files in this item | file description size format | file | description | size | format
data | code | videos | slides | media coverage | peer review | peer review reports | peer review file | open peer review | reviewer comments | versions | version history | version
editorial | comments | comment | discussion | questions | q & a | q&a | community | preprints | preprint | explore | discover more | explore by | recently added | recent
my dspace | sign on to | receive email updates | edit profile | user profile | repository | repository home | university repository | digital library
library | libraries | thesis | theses | content | contribute | donate | shop | cart | basket | your cart | bookstore | store | regions | countries
首页 | 主页 | 网站首页 | 返回首页 | 旧版入口 | 新版 | 旧版 | 导航 | 菜单 | 文献 | 期刊 | 基金 | 会议 | 学者 | 机构 | 专利 | 图书
标准 | 成果 | 法规 | 学位 | 学位论文 | 会议论文 | 期刊论文 | 报纸 | 年鉴 | 外文文献 | 中文文献 | 论文 | 资讯 | 新闻 | 写作助手 | 工具 | 热门工具 | 数据库
检索 | 搜索 | 高级检索 | 高级搜索 | 文献检索 | 知识元检索 | 引文检索 | 马上搜索 | 主题 | 篇关摘 | 篇名 | 全文 | 作者 | 标题 | 摘要 | 关键词 | 刊名 | 目录 | 文章目录
过刊浏览 | 当期目录 | 最新录用 | 优先出版 | 网络首发 | 当期文章 | 编委会 | 投稿指南 | 投稿须知 | 在线投稿 | 期刊订阅 | 期刊介绍 | 关于期刊 | 关于本刊 | 下载中心 | 作者中心 | 审稿中心
编辑中心 | 作者投稿 | 专家审稿 | 编辑办公 | 上一篇 | 下一篇 | 上一页 | 下一页 | 返回 | 返回列表 | 返回顶部 | 回到顶部 | 展开 | 收起 | 展开全部 | 展开更多 | 查看更多 | 更多 | 更多>> | 查看全部
换一批 | 查看原文 | 查看全文 | 阅读全文 | 原文链接 | 全文链接 | 原文传递 | 在线阅读 | 全文阅读 | html阅读 | html全文 | pdf全文 | pdf阅读 | caj下载 | pdf下载 | 下载pdf | 下载全文 | 下载 | 免费下载
手机阅读 | ai辅助阅读 | ai阅读 | ai精读 | 整本下载 | 分页下载 | 分章下载 | 立即下载 | 预览 | 目次浏览 | 知网节 | 引文网络 | 翻译 | 中英互译 | 语法润色 | 投稿选刊 | 智能选刊 | 查重降重 | 最新文献
互助须知 | 文献互助 | 关于我们 | 帮助 | 帮助中心 | 新手指南 | 使用指南 | 网站地图 | 友情链接 | 手机版 | 会员 | 我的图书馆 | 个人中心 | 我的 | 语言 | 使用本文 | 链接本文 | 本文评价 | 推荐
全选 | 清除 | 重置 | 筛选 | 排序 | 时间 | 相关度 | 被引量 | 下载量 | 文摘 | 图表 | 附件 | 图/表 | 参考文献 | 文章信息 | 文章导航 | 文献详情 | 详情 | 详细信息 | 基本信息 | 附加材料 | 补充材料 | 资源附件
abrir menu | abrir menu principal | menu principal | início | inicio | página inicial | sumário | sumário anterior atual próximo | anterior | atual | próximo | siguiente | actual | anterior atual próximo | busca | busca avançada | buscar
búsqueda | búsqueda avanzada | pesquisa | periódicos | revistas | números | todos os números | todos los números | início da coleção | coleção | texto em inglês | texto em português | texto completo | texto (en) | texto (pt) | texto (es) | pdf (en) | pdf (pt) | pdf (es)
português (pdf) | english (pdf) | español (pdf) | inglés | inglês | artigo | artículo | resumen en español | ver figuras | figuras | tabelas | tablas | figuras | sobre os autores | sobre o periódico | corpo editorial | instruções aos autores | acerca de | sobre nosotros | ajuda | ayuda
fechar | cerrar | accueil | menu principal | recherche | rechercher | recherche avancée | revues | numéros | consulter | aide | à propos | sommaire | article précédent | article suivant | précédent | suivant | plan | fermer | startseite | suche | erweiterte suche | zurück | weiter | hilfe | inhalt | inhaltsverzeichnis
главная | поиск | расширенный поиск | меню | журналы | статьи | статья | научные статьи | о проекте | о журнале | помощь | назад | далее | содержание | головна | пошук | архів | про журнал | журнали | статті | архив | текущий выпуск | поточний номер | выпуск
ホーム | トップ | メニュー | 検索 | 詳細検索 | 資料トップ | 巻号一覧 | この資料について | ジャーナル | 記事言語 | 前の記事 | 次の記事 | 目次 | 閉じる | 本文 | フリー | 図 | 表 | 関連文書 | 電子付録 | 被引用文献 | ヘルプ`),
  login: listPhrases(`
log in | login | log out | logout | sign in | signin | sign up | sign out | register | register now | create account | create an account | create free account | create new account | my account | account | account settings
your account | profile | my profile | subscribe | subscribe now | subscription | subscriptions | access options | institutional login | institutional access | get access | check access | purchase | buy | buy article | buy now | purchase access | purchase pdf
rent or buy | rent this article | access through your institution | access via your institution | access provided by | show account info | logged in as | forgot password | password | username | remember me | join for free | join | already a member | sign me up | personal login | my library
request full-text | request pdf | request a copy | access denied | request permissions | shibboleth | openathens | sign in via your institution | your institution | log in to view full text | recommend to librarian | recommend this journal | free trial
登录 | 登陆 | 注册 | 登录/注册 | 登录 / 注册 | 立即登录 | 立即注册 | 免费注册 | 个人登录 | 机构登录 | 退出 | 充值 | 开通会员 | 会员中心 | 求助全文 | 去求助 | 文献求助 | 立即领取 | 立即体验 | 现在去补充 | 现在去查看 | 我知道了 | 购买 | 购买全文 | 订阅 | 忘记密码 | 订阅期刊
iniciar sesión | iniciar sessão | entrar | acceso | registrarse | registrar | cadastre-se | cadastro | connexion | se connecter | s'identifier | s'inscrire | inscription | anmelden | registrieren | войти | вход | регистрация | увійти | реєстрація | ログイン | サインイン | 新規登録`),
  share: listPhrases(`
author links open overlay panel | view all authors and affiliations | show author details | open overlay | sina weibo | tencent weibo | digg | del.icio.us | blogger | evernote | pocket | line | kakao | xing | share | share this | share this article | share article | share on | share via | share link | share full text access | give access | email | e-mail | e-mail alerts | email alerts | print | tweet | like | follow | follow us | follow us on | follow ncbi | connect with nlm | facebook | twitter | x | linkedin
x (twitter) | x (formerly twitter) | reddit | wechat | weibo | whatsapp | pinterest | instagram | youtube | mendeley | citeulike | researchgate | stumbleupon | delicious | google+ | google scholar | google | tumblr | telegram | bluesky | bsky | mastodon | qq | rss | rss feed | vk | email this article | email this page
send to | send | save | save email | save article | save to library | save to my library | save to citation manager | save for later | bookmark | bookmark this | favorite | favourites | add to favorites | add to favourites | add to library | add to collections | add to my favorites | add to my profile | create alert | create a new collection | name your collection
choose a collection | add to cart | add to reading list | copy link | link copied | copy url | copied | copy to clipboard | copy | get shareable link | get e-alerts | set alert | alert | alerts | manage alerts | track citations | permalink | permalink copied | manage article alerts | post | toolbar | display options
微信 | 微博 | 新浪微博 | 分享 | 分享到 | 分享至 | 扫码分享 | 微信好友 | 朋友圈 | qq好友 | qq空间 | 复制链接 | 已复制链接 | 豆瓣 | 人人网 | 收藏 | 关注 | 打印 | 点赞 | 邮件 | 推送 | 订阅rss | email推荐 | 推荐给好友 | 加入收藏 | 加入购物车 | 邮件订阅 | 发送邮件 | 复制 | 人人 | 纠错 | 举报 | 一键复制
compartilhar | compartir | enviar por email | enviar | imprimir | partager | imprimer | teilen | drucken | поделиться | печать | поширити | シェア | 共有 | お気に入り | copiar | copiar enlace | enviar artículo por email | вконтакте | одноклассники`),
  cite_tools: listPhrases(`
cite | cite as | cite this | cite this paper | cite this item | cite this page | citation manager | citation tools | citation formats | download citation | download citations | export citation | export citations | export | export reference | export references | export record | export to
export ris | export bibtex | export to ris | export to refworks | ris | bibtex | bib tex | bib | endnote | endnote online | endnote xml | refworks | refman | reference manager | procite | zotero | papers | noteexpress | notefirst | medlars | nbib | enw | apa | mla | ama | nlm | chicago | harvard | vancouver | acs | ieee | turabian | iso 690
gb/t 7714 | gb/t 7714-2015 | download | downloads | download pdf | download article | download full text | download full-text | download full-text pdf | download full text pdf | download full issue | download this paper | download .nbib | download ris | download xml | pdf | epub | xml | html | full text html | full text pdf | full-text pdf | full-text html | adobe pdf | pdf download | mods
get citation | get pdf | get rights and content | rights & content | get permissions | permissions | reprints | reprints & permissions | reprints and permissions | order reprints | reprints and e-prints | request reprint | crossmark | crossmark logo | crossmark logocrossmark | check for updates | generate citation | view citation | quote | text | citation | cited by | references | reference
plain text | csv | json | json-ld | dublin core | metadata | marc | marcxml | tei | dc | dcterms | mets | datacite | datacite xml
引用 | 引用格式 | 导出 | 导出至 | 导出题录 | 导出参考文献 | 导出引用 | 引文格式 | 参考文献格式 | 复制引用 | 引文 | 题录 | 导出文献 | 导出引用管理器 | 生成引文 | 文献管理
como citar | cómo citar | comment citer | zitieren | citar | exportar | exporter | exporter citation | скачать | скачать pdf | цитировать | как цитировать | завантажити | завантажити pdf | цитувати | 引用文献 | 書誌情報をダウンロード | ダウンロード | exportieren | herunterladen | télécharger | télécharger le pdf | descargar | descargar pdf | baixar | baixar pdf`),
  counter: listPhrases(`
views | view | downloads | citations | citation | accesses | altmetric | metrics | article metrics | metrics details | usage | usage metrics | article views | total views | shares | reads | recommendations | crossref citations to date | crossref | scopus | web of science | dimensions | plumx metrics | plum analytics | captures | mentions | social media | page views | page view(s) | download(s)
captures | exports-saves | readers | abstract views | pdf downloads | html views | times cited | cited | citation count | citing articles | altmetric score | badge | influential citations | background citations | methods citations | results citations | total citations | views and downloads
阅读 | 阅读量 | 阅读次数 | 浏览 | 浏览量 | 浏览次数 | 点击 | 点击量 | 点击次数 | 下载次数 | 被引 | 被引次数 | 被引频次 | 引用次数 | 引用量 | 访问量 | 访问次数 | 收藏数 | 评论数 | 计量 | 计量指标 | 相关度
acessos | métricas | métricas de acesso | visualizações | visitas | descargas | просмотры | просмотров | скачивания | consultations | téléchargements | 閲覧数 | ダウンロード数 | métriques | aufrufe`),
  form: listPhrases(`
submit | submit feedback | cancel | ok | confirm | yes | no | apply | clear | reset | delete | edit | continue | accept | accept all | accept all cookies | accept cookies | reject | reject all | reject non-essential | manage preferences | manage cookies | cookie settings | cookie preferences | preferences | settings | save preferences | i agree | agree | allow all
name | your name | your email | email address | message | subject line | required | first name | last name | captcha | verification code | comments (0) | no comments yet | no comments | add comment | add a comment | add your comment | leave a comment | post comment | post a comment | please try again | undefined | nan | null | true | false | loading | loading... | please wait | processing | error | try again | install
check | select | select all | filter | filters | sort by | sort | date | relevance | results | page | go to page | default | none | new | beta | pro | upgrade
提交 | 取消 | 确定 | 确认 | 提示 | 关闭 | 保存 | 反馈 | 意见反馈 | 留言 | 留言板 | 评论 | 发表评论 | 暂无评论 | 姓名 | 邮箱 | 手机 | 验证码 | 昵称 | 密码 | 用户名 | 手机号 | 加载更多 | 加载中 | 正在加载 | 暂无数据 | 暂无 | 无 | 是 | 否 | 刷新 | 重试 | 点击重试 | 发送 | 回复 | 删除 | 编辑 | 审核 | 公开评论 | 匿名
aceitar | aceptar | enviar comentario | reportar erro | reportar error | abschicken | envoyer | accepter | valider | отправить | закрыть | отмена | надіслати | 送信 | キャンセル | 同意する`),
  contact: listPhrases(`
contact | contact us | contacts | contact information | feedback | leave feedback | send feedback | technical support | customer service | customer support | help and contact | submission enquiries | ask a librarian | report a problem | report an error | report
联系我们 | 联系方式 | 客服 | 客服中心 | 在线客服 | 在线咨询 | 用户建议 | 客服qq | 客服微信 | 公众号 | 官方微信 | 微信公众号 | 扫码关注我们 | 扫一扫 | 微信扫一扫 | 扫码下载 | app下载 | 客户端下载 | 技术支持 | 交流群 | qq群
contato | contacto | contactez-nous | kontakt | контакты | контакти | お問い合わせ | fale conosco`),
  copyright: listPhrases(`
copyright | license | licence | licensing | rights | permissions | terms | terms of use | terms of service | terms and conditions | terms & conditions | privacy | privacy policy | privacy notice | privacy statement | cookies | cookie policy | cookie notice | legal | legal notice | imprint | disclaimer | consent preferences | your privacy choices | ethics
copyright and license information | rights and permissions | rights and content | web policies | foia | hhs vulnerability disclosure | do not sell my personal information | california consumer privacy act | cc by | cc by 4.0 | cc by-nc | cc by-nc-nd 4.0 | cc by-nc 4.0 | cc-by | creative commons | all rights reserved | pubmed disclaimer
版权声明 | 版权公告 | 版权所有 | 特别声明 | 免责声明 | 法律声明 | 隐私政策 | 隐私条款 | 用户协议 | 服务协议 | 使用条款 | 著作权声明 | 声明
política de privacidade | política de privacidad | aviso legal | termos de uso | mentions légales | impressum | datenschutz | политика конфиденциальности | 利用規約 | プライバシーポリシー`),
  advertisement: listPhrases(`
advertisement | advertising | ad | ads | sponsored | sponsored content | promoted | advertising solutions | advertise | business solutions | recruiting | get the app | app store | google play | get it from the app store now | researchgate ios app | language editing for authors | language editing | editing services | author services | accelerated publication | corporate access solutions
广告 | 推广 | 赞助 | 文献ai研究员 | 用中文搜pubmed | 文档翻译 | 大模型驱动的pubmed中文搜索引擎 | 论文润色 | 论文查重 | 论文翻译 | 发表支持 | 新用户注册 | publicidade | publicidad | реклама | werbung | publicité`),
  article_type: listPhrases(`
original article | original articles | original research | original research article | original paper | original investigation | original contribution | research article | research articles | research paper | research | research letter | article original | review | reviews | review article | review articles | systematic review | systematic reviews | scoping review | meta-analysis | mini review | literature review | narrative review
article pdf available | full-text available | brief report | brief communication | short communication | short report | rapid communication | case report | case reports | case study | editorial | letter | letter to the editor | commentary | perspective | viewpoint | opinion | protocol | study protocol | technical report | empirical research qualitative | empirical studies | qualitative research | qualitative study | quantitative research
observational study | clinical trial | randomized controlled trial | randomised controlled trial | comparative study | multicenter study | journal article | conference paper | conference proceedings | chapter | book chapter | dissertation | feature article | peer-reviewed | peer reviewed | open access article | free full text | free pmc article | pmc | pubmed | medline | accepted manuscript | accepted version | published version | author manuscript
论著 | 综述 | 述评 | 论文 | 原著 | 短篇论著 | 临床研究 | 基础研究 | 调查研究 | 专题研究 | 研究论文 | 专论 | 病例报告 | 个案报告 | 经验交流 | 公共卫生 | 社区卫生 | 流行病学 | 卫生管理 | 护理研究 | 护理管理 | 全科医学 | 系统综述 | 荟萃分析 | 质性研究 | 研究报告 | 北大核心 | cssci | cscd | 核心期刊 | sci | ssci | ei | 统计源期刊 | 科技核心
artigo original | artigos originais | artículo original | artículos originales | original | originales | artigo de revisão | artículo de revisión | revisão | revisión | revue | article original | articles originaux | originalarbeit | übersicht | артикул | оригинальная статья | оригінальна стаття | обзор | обзорная статья | научная статья | 原著論文 | 原著 | 総説 | 論文 | 報告 | 研究報告 | 資料 | artigo | ensaio | ensayo | temas livres | tema livre | article de recherche | texte intégral`),
}
