import { listPhrases } from './phrase-list.js'

/**
 * Phrases that stand inside removed lines, by reason: a line (or the first of a long line) that holds one is removed,
 * however fluent. Folded (lower case, half width). Each must be one that an abstract does not use.
 * Chinese ones are in simplified characters: a folded line has no others. Source: as in interface-phrases.ts.
 */
export const BOILERPLATE_PHRASES: Readonly<Record<string, readonly string[]>> = {
  copyright: listPhrases(`
© 19|© 20|©19|©20|(c) 19|(c) 20|copyright ©|copyright (c)|all rights reserved|rights reserved worldwide|creative commons|creativecommons.org|licensed under a|licensed under the|distributed under the terms|is protected by copyright|are protected by copyright|may be subject to copyright|published under licence|published by elsevier|published by oxford university press|open access article under|open access under|unauthorized use of|registered trademark|privacy policy|terms of use|terms of service|terms and conditions|terms & conditions|cookie policy|registered in england|powered by |this is an open access article|this article is licensed|available under license|available via license|by using this website, you agree|built with |no responsibility for|inclusion in an nlm database|does not imply endorsement|opinions expressed in|disclaimer/publisher|statements, opinions and data contained|stay neutral with regard|published by the author|no claim to original u.s. government|reproduced with permission|for personal use only|except certain content provided by third parties|text and data mining|ai training, and similar technologies|the author(s) 19|the author(s) 20|the authors 19|the authors 20|public domain|apache license|mit license
版权所有|著作权所有|版权归|icp备|icp证|公网安备|侵权必究|侵权投诉|如有侵权|侵权请|侵权删除|免责声明|不代表本站|仅供参考学习|许可证|著作权归|著作权声明|版权声明|未经许可|转载请|本站内容|本网站|经营性网站|出版许可|网络出版服务|隐私政策|用户协议
todos os direitos reservados|todos los derechos reservados|tous droits réservés|alle rechte vorbehalten|все права защищены|acesso aberto sob|acceso abierto bajo|licença creative commons|licencia creative commons|licence creative commons|лицензии creative commons|all rights are reserved`),
  login: listPhrases(`
log in to|login to|sign in to|please log in|please sign in|already a member|don't have an account|create an account|create your free|create a free|sign up for|sign up to|join for free|request a copy|request the full-text|request full-text|forgot your|your password|logged in as|access this article|access through your|access the full|get full access|full access to this|purchase this|buy this|subscribe to|subscription required|subscribers only|if you have access|if you believe that you should have access|institutional subscription|to read the full-text|looking for the full-text|register to receive|register for|free trial|not logged in|you do not have access|you have access|access to this|this content is only available|unlimited access|pay-per-view|get access to|preview of subscription content|tax calculation|instant access|does not have a subscription|cannot access
请登录|请先登录|登录后|新用户|免费注册|登录/注册|忘记密码|获得全文|求助全文|去求助|领取|您的信息不完整|违规操作|互助需知|账户安全|购买全文|扫码登录|未登录`),
  navigation: listPhrases(`
available in english|this section provides details|提供以下语言版本|preprints (earlier versions)|does not review or approve the safety|read our full disclaimer|skip to main|skip to content|back to top|return to top|official website of|official websites use .gov|official government organization in the united states|safely connected to the .gov|share sensitive information only on official|.gov websites use https|here's how you know|.gov means it's|federal government websites|the site is secure|https:// ensures|you are here|you are connecting to|toggle navigation|javascript|your browser|a modern browser|browser version with limited support|compatibility mode|turn off compatibility|displaying the site without styles|search results|advanced search|browse by|view issue table of contents|table of contents|search for more papers|search for other works|more articles by|more by this author|search for articles|view all articles|view all access|find this author on|open in a new tab|opens in a new|opens in new|this feature is available|jump to|explore all|see full list|view full text|view the article|version of record|read this article|view this article|go to full|full size image|full size table|open in figure viewer|download as powerpoint|click here|click to|click on|previous article|next article|page navigation|show menu|screen reader
您的位置|当前位置|目前位置|您现在的位置|首页 >|点击查看|点击这里|点击下载|查看更多|上一篇|下一篇|返回顶部|您所在的位置|当前位置:
acompanhe os números|leitor de rss|ver figuras|вы находитесь|vous êtes ici|usted está aquí|ви тут`),
  share: listPhrases(`
share this article|shareable link|share the following link|copy link|link copied|follow us|share on|email alerts|e-mail alerts|receive email|add to mendeley|sharedit|join the conversation|discover the world's research|million members|publication pages|billion citations|keep up to date|keep up with|newsletter|get notified|stay up to date|content alerts|set up alerts|unable to load your|add to collections|collection due to an error
推文到|微信|朋友圈|分享给|分享到|扫码|扫一扫|公众号|复制链接|二维码|分享至`),
  cite_tools: listPhrases(`
compatible with bibdesk|compatible with endnote|互換性あり|read article at publisher|lists of external links|no full text in europe pmc|export citation|download citation|citation manager|cite this article|cite this paper|bibtex|endnote|refworks|reference manager|download pdf|download references|add to cart|reprints and permissions|get rights|mla apa|apa mla|order a copy|format: ama|download to citation|select your manager|ris file|procite|view/open|request permission|pdf file|adobe pdf|download full|.nbib|noteexpress
汇出书目|导出引用|引用格式|导出参考|caj下载|pdf下载|下载pdf|下载全文|查看原文|引用本文(|下载地址|下载引用|导出题录`),
  counter: listPhrases(`
crossref citations to date|article views|total downloads|total views|page view|times cited|altmetric|people have read|citation on crossref|number of citations|download statistics|metrics details|abstract views
点阅次数|造访人次|线上人数|阅读次数|浏览量|下载量|被引频次|被引次数|引用次数|下载次数|点击率|浏览次数|访问量|同被引|共引文献|人阅读|人已阅读|人浏览|人下载|人收藏|人次阅读|人次下载|人次浏览|人次访问`),
  advertisement: listPhrases(`
advertisement|advertiser|advertise with|advertising and|advertising solutions|sponsored|app store|google play|download the app|special offer|try it now|get started|ai assistant|ai-powered|powered by our ai|language editing|editing service|proofreading|submit your manuscript|submit your next|publish with us|call for papers|call for submissions|join us|free webinar|reviewer credits|ready to submit|choose bmc|fast, convenient online submission|benefit from our|boost your research
надоели баннеры|отключить рекламу|попробуйте сервис|сервис подбора литературы|立即免费|ai帮你快速写综述|助力文献|阅读效率|立即体验|大模型|智能写作|学术搜索引擎|中文搜索引擎|翻译模型|文档格式|ai精读|限时免费|限时优惠|优惠券|优惠活动|免费下载|app下载|会员特权|论文润色|查重|选刊|投稿服务|文献互助|学术资源搜索|文献助手|写一篇|一键|下载app|新人`),
  contact: listPhrases(`
contact us|email us|e-mail us|customer service|technical support|support team|help desk|tel.:|tel:|telephone:|fax:|phone:|please contact|contact the|write to us|for more information, please|postal address|mailing address|contact your librarian
客服|联系电话|电话:|邮编|邮编:|传真|联系我们|技术支持:|技术支持 |邮箱:|投稿及合作|地址:|qq群|群号|群 号|请联系|举报|工作时间:|e-mail:`),
  form: listPhrases(`
translation in progress|larger documents may take longer|cookie|we use cookies|please try again|please enter|please select|enter your|your email|your name|required field|verify you are|no comments|be the first to|leave a comment|post a comment|rate this|was this helpful|thank you for your|thanks for your|your comment|your message|type your|drag and drop|an error has occurred|error has occurred|please check your
请输入|请填写|请选择|不超过|验证码|温馨提示|您的意见|请补充|发表评论|感谢您的|确定要删除|确定要退出|审核通过|提交成功|请稍`),
  journal_info: listPhrases(`
issn|impact factor|citescore|sjr|editor-in-chief|editorial board|the journal publishes|journal aims|this journal is|the journal is|the journal provides|the journal welcomes|publishes original research|peer-reviewed journal|peer reviewed journal|open access journal|international journal that|quarterly journal|a quarterly, peer|acceptance rate|time to first decision|is indexed in|abstracted and indexed|the journal covers|official journal of|journal of record|publishing frequency|scope of the journal|is a monthly|multidisciplinary journal|submissions to
期刊介绍|期刊简介|本刊是|主办单位|主管单位|创刊于|国内统计刊号|国际刊号|国内刊号|刊号|邮发代号|出版周期|影响因子|自引率|中科院分区|审稿周期|审稿时长|期刊收录|杂志社|编辑部|国家级期刊|核心期刊|双月刊|半月刊|月刊|出版地`),
  related_list: listPhrases(`
people also read|recommended articles|similar articles|related articles|that other readers of this article have read|lists all citing articles|related research topic|readers of this|you may also|papers citing|articles citing|et al. published online
相关文献|相似文献|推荐阅读|猜你喜欢|本刊更多|参考文献(|引证文献(|同被引文献|期刊最新`),
  back_matter: listPhrases(`
supplementary material available|contains supplementary material|no potential conflict|no competing interest|declare that they have no|declare no |declared no |conflict of interest|conflicts of interest|competing interests|corresponding author|correspondence to|correspondence:|address correspondence|funded by|was supported by|supported by grant|work was supported|grant number|grant no|acknowledgement|acknowledgment|authors acknowledge|we acknowledge|gratefully acknowledge|like to acknowledge|wish to acknowledge|article notes|available from the corresponding|availability of data|data availability|contributed equally|ethics approval|approved by the ethics|consent for publication|guarantor|received:|accepted:|revised:|handling editor|academic editor|associate editor:|edited by|reviewed by:|the final version is available|accepted version of|date received|author contributions|conceptualization,|electronic supplementary|additional file|supplementary information|received in revised
基金项目|基金资助|收稿日期|修回日期|通讯作者|通信作者|作者简介|中图分类号|文献标识码|文献标志码|文章编号|分类号|责任编辑|项目编号|利益冲突|第一作者:|责任作者|编委|专辑:|专题:|在线公开时间|接收日期|录用日期`),
}

/** Phrases of whole pages that hold no study: challenges, errors, denials. Source: Cloudflare, PerimeterX, Akamai, publishers' 403 and 404 pages, Chinese verification pages. */
export const REFUSAL_PHRASES: Readonly<Record<string, readonly string[]>> = {
  captcha: listPhrases(`
verify you are a human|verify you are human|verifying you are human|are you a robot|are you human|not a robot|press & hold|press and hold|checking your browser|checking if the site connection is secure|needs to review the security of your connection|enable javascript and cookies to continue|complete the security check|unusual traffic|ddos protection by|performance & security by|just a moment...|security verification|human verification|attention required!|cloudflare ray id|ray id:|complete the captcha|recaptcha|hcaptcha|prove you are human|one more step|please wait while we verify|suspicious activity
安全验证|请完成验证|完成验证|拖动滑块|滑块验证|人机验证|访问过于频繁|访问频繁|验证后继续|请输入验证码以继续|异常访问|点击完成验证|verificación de seguridad|não sou um robô|je ne suis pas un robot|подтвердите, что вы не робот`),
  access_denied: listPhrases(`
access denied|access to this page has been denied|403 forbidden|forbidden|you don't have permission to access|you do not have permission|your ip has been blocked|ip address has been blocked|has been blocked|error 403|401 unauthorized|unauthorized|request blocked|access is temporarily|error 1020|sorry, you have been blocked|reference #
访问被拒绝|没有权限|无权访问|禁止访问|拒绝访问|доступ запрещен|acceso denegado|acesso negado|accès refusé`),
  not_found: listPhrases(`
404 not found|page not found|error 404|404 error|404 - |the page you requested|page you are looking for|page you requested|could not be found|cannot be found|can't be found|no longer available|has been removed|doi not found|this doi cannot be found|page does not exist|page doesn't exist|no such item|item not found|content not found|invalid url|broken link|oops
页面不存在|页面未找到|找不到页面|找不到该页|您访问的页面|页面已删除|链接已失效|页面找不到|无法找到|página no encontrada|página não encontrada|page introuvable|seite nicht gefunden|страница не найдена`),
  server_error: listPhrases(`
500 internal server error|internal server error|502 bad gateway|bad gateway|503 service|service unavailable|service temporarily unavailable|504 gateway|gateway timeout|gateway time-out|under maintenance|scheduled maintenance|temporarily unavailable|something went wrong|too many requests|connection timed out|this site can't be reached|session has expired|session timed out|you need to enable javascript|javascript is disabled|please enable javascript|enable cookies|cookies are disabled|cookies disabled|cookie absent
系统维护|服务器错误|服务器繁忙|系统繁忙|网络错误|服务不可用|会话已过期`),
}

/** Notices that a text on the page was translated by a program or by people. Source: Book学术, Suppr, 303-like aggregators, journals. */
export const TRANSLATION_NOTICES: Readonly<Record<'machine' | 'human', readonly string[]>> = {
  machine: listPhrases(`
机器翻译|计算机程序翻译|计算机翻译|由程序翻译|自动翻译|机翻|ai翻译|人工智能翻译|智能翻译|翻译软件|由翻译引擎|大模型翻译|谷歌翻译|百度翻译|有道翻译|deepl翻译|google翻译|由ai生成的翻译|译文由ai|译文由系统|系统自动翻译|机器自动翻译|机器译文
machine translat|machine-translat|translated by machine|automatically translated|automatic translation|auto-translated|autotranslated|translated automatically|translated by google|google translate|translated with deepl|translated by deepl|ai translat|ai-translat|translated by ai|computer-generated translation|translated by a computer|translation was generated|computer translation|translated using ai
traducción automática|tradução automática|traduction automatique|maschinelle übersetzung|maschinell übersetzt|машинный перевод|автоматический перевод|машинний переклад|自動翻訳|機械翻訳`),
  human: listPhrases(
    '译者:|翻译人员:|人工翻译|由译者翻译|专业翻译人员|由作者翻译|作者自译|原作者翻译|human translation|translated by the author|translated by a professional|professionally translated|人工校对译文|审校译文',
  ),
}
