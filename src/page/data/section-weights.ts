// Weights of the section model, written by bench/data/train-sections.mjs: not to be edited by hand.
// Source: learnt from abstracts with printed headings of the citation-screening and ohsumed collections (English) and
// CSL (Chinese, Apache-2.0), drawn towards the cues of section-cues.ts.

/**
 * A softmax model over sentence features, with the order of sections. Columns are background, objective, methods,
 * results, conclusion. `weights`: a feature a line, a tab, then its five weights times 20. `first`, `last` and
 * `order` (from row to column) are natural logarithms of shares times 10.
 */
export interface SectionModel {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly order: readonly (readonly number[])[]
  readonly weights: string
}

/** Learnt from 6623 sentences of 558 abstracts. */
export const SECTION_MODEL_EN: SectionModel = {
  first: [-6, -10, -31, -51, -51],
  last: [-51, -45, -37, -11, -5],
  order: [
    [-5, -14, -19, -41, -52],
    [-30, -14, -4, -31, -44],
    [-59, -48, -4, -13, -43],
    [-67, -64, -48, -2, -17],
    [-57, -57, -50, -41, 0],
  ],
  weights: `c:little is known	20 7 -1 -1 -1
c:less is known	24 0 0 0 0
c:is known about	20 7 -1 -1 -1
c:remain* unclear	24 0 0 0 0
c:is unclear	12 8 -3 12 -5
c:is unknown	16 7 -3 -3 6
c:poorly understood	28 -3 0 0 -1
c:not well understood	24 0 0 0 0
c:understudied	24 0 0 0 0
c:under-researched	24 0 0 0 0
c:is lacking	19 -1 0 0 6
c:lack of evidence	19 0 0 0 6
c:scarce	21 -1 -1 15 -10
c:has been extensively studied	24 0 0 0 0
c:have been used	15 8 -2 4 -1
c:has been shown	16 -2 -3 -1 13
c:have been shown	26 -1 -1 0 0
c:play* a crucial role	24 0 0 0 0
c:play* an important role	18 -1 -1 -1 8
c:play* a key role	24 0 0 0 0
c:is a major	28 -2 -1 -1 0
c:is a leading	24 0 0 0 0
c:is one of the	17 13 -2 -3 -2
c:are one of the	24 0 0 0 0
c:is common	25 -4 0 -3 6
c:are common	23 0 0 -6 7
c:increasingly	11 3 -5 9 6
c:is growing	28 -3 -1 0 -1
c:growing interest	24 0 0 0 0
c:worldwide	40 -1 -7 -7 -1
c:globally	18 0 0 0 6
c:is essential for	25 0 0 -1 0
c:are essential for	24 0 0 0 0
c:can have a	24 0 0 0 0
c:is associated with	20 6 -3 -8 8
c:are associated with	24 0 -3 -3 5
c:often	30 -1 -12 8 -1
c:however	23 1 -5 3 2
c:few studies	24 -2 -2 5 -1
c:previous studies	10 -4 19 -7 6
c:previous research	24 0 0 0 0
c:earlier studies	23 0 0 4 -3
c:existing literature	20 0 12 -2 -6
c:evidence gap	24 0 0 0 0
c:in recent years	26 -1 0 -1 0
c:is recognised	24 0 0 0 0
c:is recognized	24 0 0 0 0
c:are typically	24 0 -2 -2 5
c:it is important	30 -1 -1 -3 -1
c:^although	22 1 -3 0 4
c:is defined as	23 0 9 -7 -1
c:refers to	24 0 0 0 0
c:is a recognized	24 0 0 0 0
c:there is evidence	19 -1 -1 13 -5
c:evidence suggests	16 -2 -1 18 -7
c:more and more	24 0 0 0 0
c:have become	14 16 0 0 -5
c:has become	21 6 -1 -1 -1
c:is meant to	24 0 0 0 0
c:is a model	24 0 0 0 0
c:is a way	24 0 0 0 0
c:despite	18 -4 3 4 2
c:policies	24 0 0 0 0
c:are people who	24 0 0 0 0
c:is spreading	24 0 0 0 0
c:depend* on	22 -4 5 -10 11
c:usually	26 6 -9 2 -1
c:there has been	31 -3 -3 -1 -1
c:is needed to understand	24 0 0 0 0
c:gap in	24 0 0 0 0
c:built on the assumption	24 0 0 0 0
c:attempt to	10 14 0 2 -2
c:controversial	15 13 8 -7 -6
c:traditionally	19 -1 0 0 6
c:aim*	6 23 2 -5 -1
c:objective*	3 26 -6 2 -1
c:purpose	7 25 -1 -3 -4
c:goal*	-5 20 0 6 3
c:^to explore	0 24 0 0 0
c:^to investigate	-5 31 4 -4 -1
c:^to determine	-3 33 -3 0 -3
c:^to assess	-9 42 -5 -2 -3
c:^to examine	-2 29 -1 -1 -1
c:^to evaluate	-7 36 -3 -1 -1
c:^to compare	-7 41 -6 -1 -3
c:^to describe	-6 34 -2 -1 -1
c:^to identify	-4 35 -4 -1 -2
c:^to understand	-4 14 -4 18 -1
c:^to review	-6 36 -4 -1 -1
c:^to test	0 24 0 0 0
c:^to study	-2 33 -4 -1 -1
c:^to develop	0 24 0 0 0
c:^to establish	13 24 -6 -5 -2
c:^to report	-3 30 -2 0 -2
c:^to find out	0 24 0 0 0
c:^to clarify	0 24 0 0 0
c:this study aims	0 24 0 0 0
c:this article addresses	0 24 0 0 0
c:this paper addresses	0 24 0 0 0
c:this study addresses	0 24 0 0 0
c:this review attempts	0 24 0 0 0
c:this study sought	11 14 0 0 0
c:we sought to	-3 31 -4 0 0
c:we aimed	28 3 -6 0 -1
c:set out to	0 24 0 0 0
c:sought to	3 30 -6 -2 0
c:in order to determine	0 24 0 0 0
c:was to	2 30 -4 -1 -3
c:were to	-3 33 -7 -4 5
c:is to	4 24 -5 5 -4
c:to explore	16 12 -1 -5 2
c:to investigate	3 23 -2 2 -2
c:to determine	-2 28 1 -1 -2
c:to evaluate	0 27 -1 -2 0
c:to examine	-2 31 -2 3 -5
c:to assess	1 24 1 -2 0
c:to identify	2 24 1 -4 1
c:hypothes*	-1 38 2 -7 -8
c:research question*	0 24 0 0 0
c:this paper explores	0 24 0 0 0
c:this study explores	0 24 0 0 0
c:this article explores	0 48 0 0 0
c:this study examines	0 24 0 0 0
c:this paper examines	17 17 -5 -2 -3
c:this review examines	0 24 0 0 0
c:this paper describes	18 18 -8 0 -4
c:this study investigates	-2 31 -4 -1 -1
c:we explored whether	0 24 0 0 0
c:we investigated whether	3 25 -3 -1 0
c:addresses a gap	0 24 0 0 0
c:this study analyses	0 24 0 0 0
c:this paper aims	0 24 0 0 0
c:this article aims	0 24 0 0 0
c:this review aims	0 24 0 0 0
c:the present study	8 21 -7 -2 4
c:this study reports	0 24 0 0 0
c:we report on	-7 33 -1 0 0
c:this systematic review	-8 27 -11 -5 21
c:this scoping review	0 24 0 0 0
c:study therefore	0 24 0 0 0
c:we examine	0 24 0 0 0
c:we explore	0 24 0 0 0
c:we investigate	0 24 0 0 0
c:this paper presents	0 24 0 0 0
c:the present review	0 24 0 0 0
c:we address	0 24 0 0 0
c:interview*	-1 -1 28 -1 -1
c:focus group*	0 0 24 0 0
c:semi-structured	0 0 24 0 0
c:were conducted	6 -2 15 6 0
c:was conducted	1 6 23 -1 -5
c:we conducted	6 10 11 -2 -1
c:were collected	-1 -1 35 -8 -1
c:was collected	-1 -1 36 -9 -1
c:were recruited	-1 -1 13 12 0
c:were interviewed	0 0 28 -3 0
c:were analysed	-1 -2 23 6 -1
c:were analyzed	-3 -1 29 2 -2
c:was analysed	-1 -1 26 1 -1
c:was analyzed	-1 5 22 -2 0
c:were gathered	0 0 24 0 0
c:thematic analysis	0 0 24 0 0
c:thematically analy*	0 0 24 0 0
c:content analysis	0 0 24 0 0
c:grounded theory	0 0 24 0 0
c:framework analysis	0 0 24 0 0
c:qualitative design	0 0 24 0 0
c:qualitative study	0 0 24 0 0
c:participatory	0 0 24 0 0
c:was performed	0 -1 27 -1 -1
c:were performed	2 -2 29 -1 -3
c:was used	-2 -3 37 -5 -4
c:were used	-3 1 32 -3 -2
c:was carried out	-3 -2 33 -3 -1
c:were carried out	-3 -1 34 -3 -3
c:was undertaken	-6 9 25 -2 -2
c:were randomi*	-1 0 24 1 0
c:randomly assigned	-3 -1 28 -9 10
c:randomi*	-1 -1 24 2 0
c:were assigned	0 0 25 0 0
c:were divided	-2 -1 16 15 -3
c:were included	-2 -1 22 6 -1
c:were enrolled	-2 -1 25 4 -1
c:were searched	-2 -1 24 4 0
c:was searched	0 0 25 -1 0
c:we searched	-1 0 22 4 0
c:databases	-3 -2 32 -2 -1
c:medline	-1 -1 24 2 0
c:pubmed	-2 -1 23 5 -1
c:embase	0 0 26 -1 0
c:cochrane	-2 2 22 2 0
c:questionnaire*	8 -9 26 0 -1
c:survey	-8 1 29 5 -3
c:were measured	-1 -1 39 -12 -1
c:was measured	-2 -2 35 -5 -1
c:were assessed	-2 -1 28 4 -5
c:were evaluated	-4 5 27 -1 -2
c:were studied	-1 -2 33 -2 -3
c:were examined	-2 3 29 -4 -2
c:were treated	0 -1 27 0 -2
c:were obtained	-2 -3 23 6 0
c:were invited	0 0 48 0 0
c:purposive*	0 0 24 0 0
c:sampling	0 0 24 0 0
c:sample of	-4 4 33 -9 -1
c:transcribed	4 -2 22 1 -1
c:coded	-1 -2 14 14 -2
c:using	0 2 23 -1 0
c:case study	-2 -2 13 -2 16
c:cross-sectional	8 -5 17 6 -1
c:retrospective*	-8 4 28 1 -1
c:prospective*	1 -2 21 5 -1
c:cohort	-4 4 23 1 0
c:trial	-3 1 21 3 2
c:patients with	0 1 21 0 1
c:underwent	0 -2 47 6 -2
c:received	-3 -1 26 4 -2
c:inclusion criteria	-2 -2 24 5 -1
c:regression	-2 -4 24 8 -2
c:guided by	0 0 24 0 0
c:informed by	0 0 24 0 0
c:according to	2 -3 21 4 -1
c:between # and #	4 -2 20 5 -3
c:from # to #	-2 -1 21 9 -3
c:applying	-3 1 16 5 5
c:inspired by	0 0 24 0 0
c:framework	11 -7 21 0 0
c:extracted	-1 -1 29 -2 -1
c:consecutive	-5 3 28 -1 -2
c:double-blind	0 1 23 1 -1
c:placebo	0 0 22 3 0
c:we used	5 2 28 -9 -2
c:drew on	0 0 24 0 0
c:observation*	3 -3 19 3 2
c:ethnograph*	0 0 24 0 0
c:were held	-1 -7 33 -1 -1
c:was held	0 0 24 0 0
c:took part	-1 0 16 10 -1
c:transcript*	5 -4 14 6 4
c:were recorded	-1 -1 30 -3 -1
c:were compared	1 -3 35 -5 -3
c:was compared	4 -4 24 3 -3
c:were asked	0 0 24 0 0
c:were sought	0 0 24 0 0
c:was drawn	0 0 24 0 0
c:synthesis	-4 16 21 0 -9
c:we report	-10 20 15 1 -2
c:we carried out	17 -1 9 0 -1
c:we interviewed	0 0 24 0 0
c:data from	-1 3 18 2 2
c:were generated	-1 -1 21 7 -2
c:was designed	-5 10 23 -1 -2
c:design	4 -5 16 -1 10
c:were followed	0 0 33 -9 0
c:was obtained	-2 -1 31 -1 -2
c:with # participants	0 0 24 0 0
c:participants were	0 0 26 -1 -1
c:^we found	-2 -2 -8 25 11
c:we found	-2 -2 -7 25 10
c:found that	15 -3 -3 16 -1
c:was found	-3 -2 2 27 0
c:were found	0 -2 -1 25 2
c:showed	-1 -1 -3 30 -1
c:show that	2 -3 -4 27 1
c:findings show	-2 0 -5 34 -3
c:results show	0 0 0 19 5
c:revealed	-2 -3 5 31 -7
c:reported	1 1 -1 24 -1
c:identified	-2 -2 5 23 0
c:themes	0 0 0 24 0
c:theme	0 0 0 24 0
c:emerged	0 0 0 23 2
c:were identified	-2 -1 3 25 0
c:was identified	0 0 -3 28 0
c:significant*	0 -1 -2 26 1
c:p #	2 -3 1 21 3
c:p < #	-1 -1 -1 28 -2
c:p = #	0 0 -1 27 -1
c:# %	0 -1 0 26 0
c:ci	1 0 0 25 -1
c:confidence interval	0 0 1 25 -1
c:odds ratio	5 0 1 20 -1
c:compared with	1 -2 1 21 2
c:higher	4 -2 -3 24 1
c:lower	2 -1 -3 22 4
c:increased	1 -1 -3 24 4
c:decreased	-2 1 -1 26 -1
c:reduced	0 -1 0 24 1
c:mean	-1 -1 1 26 -2
c:median	-2 -1 3 26 -2
c:respectively	-1 -1 3 24 -1
c:of the #	-1 -1 -2 26 2
c:of # patients	-2 1 -4 30 -2
c:participants described	0 0 0 24 0
c:participants reported	-1 0 -1 26 0
c:respondents	0 -2 -1 35 -8
c:experienced	2 -2 -7 30 1
c:perceived	0 -1 13 15 -2
c:valued	0 0 0 24 0
c:described	13 -7 -2 24 -4
c:felt	0 0 0 24 0
c:expressed	1 1 7 15 0
c:facilitators included	0 0 0 24 0
c:barriers included	0 0 0 24 0
c:included	-2 -3 5 26 -2
c:there was no	-1 0 -1 24 2
c:there were no	-2 4 -2 20 5
c:there was	-1 -1 -2 26 2
c:there were	-4 0 7 22 -1
c:did not	-2 -2 2 26 0
c:was observed	3 -3 3 24 -3
c:were observed	-2 -2 -2 28 2
c:resulting in	0 4 5 9 7
c:we identified	-2 -2 10 16 2
c:helped	0 0 0 24 0
c:vs	-1 0 4 24 -3
c:versus	0 1 1 21 1
c:difference*	0 0 0 21 2
c:occurred	-3 1 0 23 2
c:improved	4 1 -8 23 3
c:correlated	-4 -3 8 27 -5
c:fell into	0 0 0 24 0
c:few studies reported	0 0 0 24 0
c:most studies	-1 -1 -1 28 -1
c:were helped	0 0 0 24 0
c:challenges	1 -4 5 16 5
c:challenge	-5 9 3 15 2
c:saw	0 0 0 24 0
c:stressed	0 0 0 24 0
c:worked	-1 0 -11 38 -1
c:supported	-5 10 2 18 -2
c:feared	0 0 0 24 0
c:attitudes	0 0 0 24 0
c:of # articles	0 0 9 15 0
c:of # studies	-4 -2 23 8 -1
c:kinds of	-1 -1 12 15 -1
c:types of	-3 -2 2 21 7
c:categories	-1 -1 11 16 -1
c:differed	-1 0 -3 31 -4
c:ranged	-1 -2 4 25 -2
c:were met	0 0 0 24 0
c:common	4 1 -4 16 7
c:tended to	-1 0 -2 38 -10
c:tend to	5 -2 -1 13 9
c:collaborate with	0 0 0 24 0
c:conclude*	-2 -1 -1 2 26
c:^in conclusion	0 0 0 0 25
c:conclusion*	-12 10 -6 9 23
c:suggest*	3 -1 -4 1 25
c:these results	-4 4 -6 -1 30
c:these findings	3 -1 -2 -4 28
c:our findings	0 -1 2 -1 24
c:our results	-3 -4 4 -1 27
c:the findings	-2 -1 -4 -5 36
c:findings highlight	0 0 0 0 24
c:highlight*	0 5 -9 6 22
c:implication*	5 1 -3 6 14
c:should	5 0 -4 -2 26
c:should be	2 3 -3 4 18
c:may be	-3 7 0 1 19
c:may	4 -2 -1 -1 24
c:might	2 -2 -2 3 23
c:could	0 -2 -3 8 22
c:needed	-4 -4 0 6 25
c:is needed	-2 0 4 6 16
c:are needed	-1 -1 -2 -7 34
c:further research	-1 -1 -1 -7 34
c:further studies	-1 -2 6 -5 26
c:future research	-5 11 -3 10 12
c:recommend*	1 5 -1 -2 21
c:policy	0 2 2 -3 22
c:policymakers	0 0 0 0 24
c:practice	4 -1 -1 2 19
c:this study shows	0 0 0 0 24
c:this study demonstrates	-1 -4 -1 -3 34
c:this review shows	0 0 0 0 24
c:we conclude	-2 0 0 -4 30
c:appear*	-2 -2 -6 8 25
c:crucial	-3 7 -1 -7 28
c:essential	6 -5 2 1 19
c:potential	4 2 -1 -2 20
c:must	4 -1 -5 0 26
c:thus	7 -5 1 -3 24
c:therefore	7 10 -12 -1 19
c:provide* evidence	-3 -1 -3 5 27
c:contribut*	6 -4 5 3 15
c:promising	-13 19 -5 23 1
c:effective	3 -1 -4 6 21
c:useful	5 -5 -8 2 30
c:can be	1 8 -8 0 22
c:need to	1 -3 -2 0 28
c:importance of	10 -4 -5 -5 28
c:requires	12 -8 -5 22 3
c:insight*	3 7 -6 -3 23
c:finally	-2 -2 3 17 7
c:overall	-2 -2 -2 5 26
p:0	15 6 -1 -10 -10
p:1	5 2 12 -10 -9
p:2	-2 -3 19 -6 -8
p:3	-5 -6 15 4 -8
p:4	-7 -5 7 13 -8
p:5	-7 -5 -3 19 -4
p:6	-8 -6 -8 12 11
p:7	-8 -5 -7 2 19
p:before-last	-7 -5 -6 4 15
p:first	17 10 -9 -9 -9
p:last	-8 -5 -6 4 15
p:second	11 4 4 -9 -9
w:^ the	-2 -3 1 5 -1
w:the	-1 -1 1 1 -1
w:of	-1 -1 1 1 0
w:of this	2 2 -3 -4 4
w:this	1 1 -4 0 2
w:this study	-3 8 -1 -6 1
w:study	-2 2 5 -4 -1
w:was	-2 -3 6 3 -3
w:was to	2 6 -4 -1 -3
w:to	0 2 -1 0 -1
w:t	-1 -2 4 4 -4
w:#	-2 -1 2 3 -2
w:cell	-3 -3 0 5 1
w:of the	-2 0 3 1 -1
w:with	-1 0 1 0 0
w:external	10 -1 0 -8 -1
w:radiation	-3 3 1 -1 -1
w:dna	-2 -5 10 -5 2
w:and	-1 -2 2 2 -1
w:of #	-2 -1 0 4 -1
w:were	-4 -3 7 5 -5
w:analyzed	-4 2 7 -2 -4
w:an	2 1 -2 0 -1
w:flow	8 -5 8 -9 -3
w:^ in	1 0 -3 4 -2
w:in	0 0 0 -1 1
w:in the	1 0 -2 1 0
w:group	-1 -1 2 3 -3
w:with no	-1 -3 -5 12 -3
w:no	-1 -3 -1 5 0
w:no evidence	-2 -2 -9 2 10
w:evidence	-2 -1 -1 0 4
w:evidence of	-4 -5 4 -3 7
w:disease	2 0 -1 -2 1
w:for #	-1 -4 4 7 -5
w:# months	-1 -2 3 4 -4
w:months	-1 -2 3 3 -4
w:# %	0 -1 0 2 0
w:%	0 -1 -1 2 0
w:% of	4 -2 -3 1 1
w:tumors	-2 0 10 -7 -2
w:tumors were	-5 -3 21 -10 -3
w:and #	-2 -1 3 3 -3
w:% were	-1 -2 -5 12 -3
w:the mean	-1 -1 -3 7 -2
w:was #	-2 -2 0 8 -4
w:within	-1 -2 -4 3 5
w:cystic fibrosis	-1 -2 7 3 -6
w:fibrosis cf	14 8 -17 0 -4
w:cf	6 -1 -8 -3 7
w:has	10 -1 -5 -2 -2
w:variable	1 1 -2 -9 9
w:severity	0 -2 -6 5 3
w:is	4 -1 -5 -4 5
w:associated	0 0 -3 4 0
w:associated with	0 -2 -2 5 -1
w:with the	-2 0 6 -1 -2
w:type	2 -7 3 3 -1
w:type of	-3 -8 5 8 -2
w:mutation	1 0 2 -12 9
w:analysis of	0 7 -1 -2 -4
w:# patients	-3 -3 2 6 -3
w:patients	-1 -1 0 3 0
w:patients #	-2 -2 2 6 -4
w:# were	-3 -2 1 5 -1
w:from	0 -2 4 -1 -1
w:from the	-4 2 8 -5 0
w:the same	-1 -2 9 -9 4
w:# of	0 -3 -3 9 -3
w:them	-1 -5 10 -7 3
w:from #	-2 -2 1 6 -3
w:at	0 -1 2 -1 0
w:one	-1 -1 0 4 -2
w:was evaluated	-3 -2 14 -6 -3
w:evaluated	0 4 7 -9 -2
w:and compared	-2 2 12 -10 -2
w:compared	-1 -2 4 -2 1
w:two	-2 -2 2 5 -4
w:severe	6 -2 -3 -1 0
w:mutations	18 -7 4 -14 -1
w:and or	5 -1 -1 2 -5
w:or	-1 -1 3 1 -1
w:# #	-2 -1 0 5 -3
w:c	-5 0 3 -2 4
w:which	5 -1 -1 0 -3
w:to be	-1 -3 -1 1 3
w:be	0 0 -3 1 2
w:^ a	-3 -1 3 -1 3
w:a	1 -1 -1 -1 1
w:high	1 -1 -7 6 1
w:among	-2 -3 -2 6 0
w:^ this	0 4 -5 1 0
w:^ all	-5 -5 10 8 -8
w:all	-3 -2 2 4 0
w:all the	3 -1 -9 11 -4
w:studied	2 -6 8 -4 0
w:had	-4 -2 4 5 -2
w:at the	-2 -1 -2 9 -4
w:site	5 -10 -12 15 3
w:^ of	-3 -3 -3 11 -3
w:pancreatic	-10 5 -7 15 -4
w:none	-6 -6 6 9 -4
w:% respectively	-1 -1 8 -9 2
w:of patients	0 3 -7 4 0
w:^ two	-1 -1 4 4 -6
w:two patients	-5 -4 4 15 -10
w:typically	12 -8 -6 0 2
w:elevated	2 -1 -10 9 -1
w:age	1 -2 6 0 -6
w:higher	4 -2 -3 0 1
w:values	0 -4 -3 10 -4
w:similar	-2 -5 -3 7 2
w:but	2 -3 -5 2 3
w:more	-1 -1 -4 5 2
w:in #	0 -3 5 1 -4
w:second	-3 1 8 -5 -1
w:was similar	-2 -2 -6 10 0
w:three	-3 -3 -2 10 -2
w:differences in	4 7 -7 -7 3
w:transcripts	5 -4 -12 12 -1
w:allele	3 0 -8 1 5
w:measured	-1 0 0 8 -6
w:patients were	-4 -4 5 6 -4
w:shows	0 -6 -12 4 13
w:in all	-5 -4 2 8 0
w:parameters	-2 2 6 -6 -1
w:could	0 -2 -3 8 -2
w:seen	-3 -2 -4 10 -1
w:on	0 -1 2 0 -1
w:the other	-4 -3 -6 9 3
w:other	-2 -2 -1 4 0
w:chromosome	-3 -1 1 -10 13
w:also	-1 -3 6 3 -5
w:is not	0 2 -10 3 5
w:not	-1 -2 -3 4 2
w:cannot	3 -1 -10 -3 10
w:classified	-6 -6 17 -1 -4
w:either	-5 1 -1 -1 5
w:as a	1 2 -6 3 0
w:the study	-4 -2 10 -2 -2
w:study is	-12 3 13 -7 3
w:compare the	-5 11 0 -4 -2
w:prognostic	13 0 -6 -5 -2
w:significance	4 -7 13 -16 5
w:patterns of	-2 -1 5 -13 11
w:posterior	-5 2 9 -7 1
w:melanoma	-7 8 3 -11 7
w:design	4 -5 -8 -1 10
w:retrospective	-11 2 6 4 -1
w:statistical	-7 -1 10 0 -2
w:techniques	-8 6 -1 3 0
w:were used	-3 1 8 -3 -2
w:used	1 -1 5 -1 -4
w:^ seven	-1 -2 -15 23 -4
w:seven	-3 -1 -5 13 -3
w:hundred	-2 -3 12 -4 -3
w:therapy	0 0 -2 -1 3
w:performed	3 -2 5 -4 -1
w:systemic	1 -3 10 -4 -3
w:were measured	-1 -1 15 -12 -1
w:detected	-7 -4 6 0 6
w:year	-3 0 -1 6 -2
w:% with	-2 -1 -9 13 -2
w:^ after	2 -5 -5 9 -1
w:after	-1 0 0 3 -2
w:risk factors	-6 1 8 -2 -1
w:relative	3 0 3 -4 -2
w:risk for	9 -3 -5 -3 3
w:# for	-2 -1 -3 9 -2
w:p	-1 -1 0 4 -2
w:p =	-1 0 -2 4 -1
w:=	-1 -1 -1 4 -1
w:= #	-1 -1 -1 4 -1
w:per	-3 -3 -2 8 0
w:for patients	-3 3 -6 1 6
w:patients with	0 1 -3 0 1
w:is a	11 -4 -9 -1 3
w:factor	-2 1 -5 10 -4
w:may	4 -2 -1 -1 0
w:may be	-3 7 0 1 -5
w:than	-1 -1 -2 2 1
w:cigarette	7 -6 8 -12 3
w:major	4 -3 -1 5 -5
w:pulmonary	2 -2 4 -4 0
w:copd	6 0 -5 -1 0
w:however	-1 1 -5 3 2
w:only	1 -2 -3 3 1
w:only #	1 -1 -10 15 -5
w:heavy	6 -5 -7 19 -13
w:smokers	7 -3 3 -10 2
w:most	3 -1 -6 4 1
w:complex	3 -5 -5 11 -4
w:between	1 0 -3 2 0
w:genetic	4 1 1 -10 4
w:susceptibility	9 1 -6 -1 -2
w:susceptibility to	9 1 -7 -2 0
w:variations	7 -3 -16 17 -5
w:enzyme	3 -2 -8 12 -6
w:activities	-4 0 16 -3 -8
w:products	-4 -15 15 9 -5
w:such	7 3 -7 0 -2
w:in this	-2 3 2 -6 3
w:study we	13 6 -9 -6 -4
w:we	0 3 3 -5 -1
w:investigated	-2 6 4 -2 -6
w:relationship	2 6 -8 4 -3
w:genes	7 -3 -14 4 6
w:copd in	8 -6 -4 -12 14
w:in a	1 6 -4 0 -3
w:chinese	10 -3 -5 -3 1
w:copd patients	1 4 -11 2 4
w:controls	-6 -2 4 6 -2
w:in patients	2 4 -5 -3 2
w:control subjects	3 2 7 -9 -3
w:the odds	13 -1 -12 -4 4
w:ratio	1 0 -1 4 -4
w:by	0 -1 5 -2 -1
w:mass	-6 8 -9 2 6
w:mass index	5 -1 -17 14 0
w:bmi	9 -8 -5 -5 10
w:^ there	0 -3 0 0 3
w:there	2 -2 -2 2 0
w:difference	-1 -1 1 -3 4
w:difference in	-2 -1 1 -8 10
w:activity	-2 -1 0 8 -4
w:and the	-2 3 2 -3 -1
w:when	-3 0 -4 10 -3
w:or of	0 0 -9 10 -1
w:more than	3 3 -9 9 -6
w:than #	0 2 -4 5 -3
w:was less	-1 -2 -9 16 -3
w:less	0 -2 -3 7 -2
w:significant	0 -1 -2 2 1
w:significant difference	-1 0 1 -5 5
w:there is	7 -4 -5 3 -1
w:substantial	1 -5 -9 0 13
w:for an	-6 10 9 -1 -12
w:association	0 2 -4 4 -2
w:asthma	5 -2 -3 -2 2
w:bronchial	8 4 -2 -2 -8
w:suggested	7 -4 5 4 -12
w:suggested that	1 -1 4 8 -12
w:that the	-1 0 -6 6 1
w:relation	0 8 -3 -11 6
w:increased	1 -1 -3 0 4
w:therefore	7 10 -12 -1 -5
w:^ data	-4 0 2 7 -5
w:data	-3 -2 4 3 -2
w:data were	-4 -3 13 0 -6
w:# participants	-3 -1 -4 11 -3
w:participants	2 -3 -2 8 -5
w:analysed	-3 -6 10 2 -3
w:a number	-2 -9 4 10 -3
w:number	0 -4 0 8 -4
w:including	-4 2 -2 5 -2
w:function	-2 -1 4 -3 1
w:across	5 -12 10 7 -10
w:random	-1 -1 10 -3 -4
w:increased with	-3 -2 -6 -4 14
w:by #	-2 -1 -5 10 -3
w:each	-2 -4 7 2 -4
w:unit	-8 -5 18 -7 2
w:increase	0 -3 -1 -4 8
w:but the	-2 3 -3 10 -7
w:women	-1 -3 1 5 -2
w:related	1 -3 -1 9 -5
w:related to	0 -7 -3 11 -1
w:suggests	-2 -3 -3 -1 9
w:greater	-1 -3 -8 11 0
w:weight	-8 6 9 -1 -7
w:the data	-3 3 1 7 -8
w:do	-1 -8 5 -4 7
w:support	-6 -4 -5 8 7
w:some	2 -6 -1 2 3
w:studies	0 -3 -3 7 -2
w:studies of	5 -4 6 -7 0
w:of a	1 -2 4 -4 1
w:^ to	-9 22 -7 -3 -3
w:highly	0 -2 -9 6 5
w:class	-1 -3 -1 10 -6
w:i	1 0 5 -1 -6
w:are	4 -3 -2 -4 5
w:expressed	1 1 7 -9 0
w:on #	-2 -4 -4 12 -2
w:from a	10 -1 1 -8 -2
w:questionnaire	-3 -3 20 -12 -2
w:# individuals	-4 -3 20 -10 -3
w:indicated	3 -3 -3 11 -9
w:they	-4 0 -1 5 -1
w:been	5 0 -2 1 -4
w:was assessed	0 -8 22 -10 -4
w:assessed	-3 0 7 -3 -1
w:assessed by	0 -5 2 -10 12
w:expressed as	-1 -1 13 -8 -2
w:percent	0 -4 -9 19 -6
w:percent of	-4 -3 -6 17 -5
w:value	-4 0 11 -3 -3
w:defined as	2 0 17 -15 -5
w:% predicted	-2 -1 14 -12 0
w:showed	-1 -1 -3 6 -1
w:model	-4 -2 13 -5 -2
w:# percent	2 -3 -8 11 -3
w:continuous	4 -2 8 -8 -2
w:it	1 -2 -3 7 -3
w:suggest	3 0 -6 4 -1
w:airway	2 -4 -1 -8 10
w:international	4 -6 15 -9 -5
w:fluid	8 -6 5 2 -9
w:management	7 0 -7 1 -2
w:postal	14 -14 5 -5 0
w:^ one	-3 -3 -9 20 -4
w:completed	2 -6 -7 22 -10
w:received	-3 -1 2 4 -2
w:responses	4 -5 -7 12 -4
w:consensus	2 -5 -1 14 -10
w:regarding	-6 4 -7 13 -4
w:aspects	1 -7 4 18 -17
w:particular	1 -9 2 8 -2
w:agreement	-3 -5 -11 24 -5
w:status	-3 -1 0 6 -2
w:there were	-4 0 7 -2 -1
w:were also	-4 -6 17 -2 -5
w:the use	4 -1 -2 -6 5
w:use	0 1 -3 2 0
w:use of	0 2 -3 -2 3
w:comparison	-3 -2 6 -3 1
w:comparison of	2 2 1 -10 5
w:actual	14 -11 -2 -3 2
w:the majority	-5 -3 1 14 -7
w:future	-9 13 -3 -8 6
w:research	4 -2 6 -8 0
w:comparative	-9 14 4 -6 -3
w:radiotherapy	1 2 -4 -1 2
w:conducted	2 0 7 -5 -4
w:institute	-1 -3 17 -10 -3
w:method	-9 10 1 -1 -1
w:cases	-3 -2 -1 9 -3
w:benign	-8 11 7 -7 -3
w:were considered	-3 -5 13 -16 11
w:considered	-2 -7 3 5 1
w:included	-2 -3 5 2 -2
w:well	0 -2 -6 4 4
w:as the	-1 -5 9 3 -5
w:tissue	-1 7 1 -2 -4
w:view	-4 6 1 -19 15
w:toxicity	-5 1 0 7 -3
w:the results	-5 0 -1 7 -1
w:results	-2 0 0 3 -1
w:showed that	6 3 -7 1 -3
w:target	-6 1 4 -3 3
w:coverage	-3 3 -8 8 0
w:v	-4 -1 -2 -4 11
w:% for	1 -1 -6 -2 7
w:plans	-4 -3 8 3 -5
w:designed	7 0 1 -7 -1
w:technique	-7 10 -1 0 -2
w:presented	-7 1 10 -3 -1
w:dose to	2 -1 -1 -6 6
w:# gy	-2 0 6 -2 -2
w:gy	-2 0 7 -2 -2
w:between #	4 -2 -8 8 -3
w:% lower	-1 0 4 -20 17
w:lower	2 -1 -3 -2 4
w:definitive	-16 9 -9 10 6
w:any	4 -2 3 -3 -2
w:can	6 1 -10 -2 4
w:can be	1 8 -8 0 -2
w:better	-3 -4 -2 8 2
w:dose distributions	3 -5 2 -8 9
w:irradiation of	-9 6 -4 -3 9
w:volumes	-5 -1 5 -6 6
w:to review	-8 10 5 -4 -3
w:review	-2 3 7 -5 -3
w:review the	1 14 -7 -3 -6
w:the literature	-6 14 6 -12 -2
w:literature	0 0 6 -5 -2
w:recommendations	0 9 0 -1 -7
w:and treatment	4 1 2 8 -14
w:treatment of	1 5 -7 0 2
w:hyperhomocysteinemia	-13 3 -13 12 11
w:search	-5 -4 12 -1 -3
w:search of	-2 -2 13 -8 -1
w:selected	-4 -1 10 1 -5
w:studies and	-5 -4 12 -10 5
w:articles	-4 -4 -4 16 -3
w:while	-2 2 -4 -2 6
w:is an	10 -4 1 -9 2
w:cardiovascular	-2 -1 0 -5 7
w:as to	-4 6 17 -15 -5
w:treating	1 1 -4 -15 17
w:controlled trials	0 -2 5 -1 -2
w:trials	0 -2 0 2 0
w:are needed	-1 -1 -2 -7 10
w:benefits	6 1 0 -11 4
w:routine	9 -4 5 -15 5
w:efficacy	-1 3 -6 1 2
w:results of	-5 9 -7 1 2
w:should	5 0 -4 -2 2
w:follow	15 -9 -10 3 2
w:guidelines	-2 -3 14 -4 -5
w:folic	-3 -1 4 -10 9
w:folic acid	-3 -1 4 -10 9
w:acid	-7 -2 12 -2 -1
w:part	5 -8 -3 3 3
w:^ references	-4 -4 -3 -7 17
w:references	-4 -4 1 -1 9
w:references #	-4 -4 -2 0 10
w:radiosurgery	-1 12 -8 2 -5
w:the treatment	-1 7 -3 -4 1
w:acoustic	-11 21 -3 -4 -2
w:substantially	-10 5 -8 14 0
w:^ most	-7 10 -17 11 4
w:experience	2 19 -9 -8 -4
w:to the	0 -2 3 -1 0
w:gamma	-9 9 3 5 -8
w:this report	-1 18 -10 -3 -5
w:the authors	-6 11 -7 -3 6
w:a single	5 6 -8 -1 -2
w:was used	-2 -3 13 -5 -4
w:four patients	-2 -2 13 1 -10
w:the radiation	0 9 -14 2 3
w:the tumor	-2 -4 10 -4 -1
w:dose was	-5 -3 12 0 -4
w:a mean	-1 -1 15 -13 -1
w:follow-up	-4 -1 8 -4 0
w:months range	-1 -2 19 -16 -1
w:range	-3 4 1 2 -4
w:range #	-2 5 4 -8 1
w:hearing	1 -1 22 -16 -7
w:rate was	-2 -1 -3 9 -3
w:^ new	-3 -4 10 7 -11
w:new	-3 1 7 -3 -1
w:neuropathy	-1 -4 32 -26 -1
w:^ radiation	7 -7 17 -7 -9
w:incidence	1 -1 -4 3 1
w:cranial	-9 5 8 -6 1
w:particularly	3 -6 -3 10 -5
w:cm #	-1 -2 -9 8 4
w:evidence-based	2 6 -4 3 -7
w:clinical practice	5 -1 2 -19 13
w:sodium	-1 -1 -3 6 0
w:have	5 -1 -5 0 1
w:medical	-1 3 4 -6 -1
w:records	2 -3 14 -12 -1
w:facilities	-6 1 13 -9 1
w:n =	-2 -1 -2 7 -2
w:were reviewed	-2 -4 12 0 -6
w:reviewed	-6 -7 14 3 -4
w:who received	-1 -1 -6 8 0
w:were determined	-3 -1 18 -12 -2
w:determined	0 0 10 -8 -3
w:patients receiving	-6 7 -7 10 -4
w:days	-3 -2 9 -3 -1
w:range of	-5 11 -6 1 0
w:was also	2 -6 12 -1 -7
w:the presence	10 -4 -2 -8 3
w:models	-5 -5 14 2 -5
w:present	1 0 -7 4 3
w:^ overall	-2 -1 -10 11 2
w:overall	-2 -2 -2 5 2
w:common	4 1 -4 -8 7
w:setting	3 5 -1 -12 5
w:improvement	-4 -3 -11 11 8
w:effects in	6 -2 -11 7 0
w:in children	9 -4 -2 -9 6
w:have been	4 -3 0 3 -4
w:analyses	-3 -4 6 7 -6
w:patient	-5 -2 6 2 -1
w:group of	2 5 -4 -10 6
w:oncology	-1 -4 19 -11 -2
w:evaluation of	3 -4 4 -12 9
w:childhood	13 0 -8 -3 -2
w:feasibility	-9 12 -3 0 1
w:database	-2 -1 10 -8 1
w:documentation	-10 -3 16 0 -3
w:side effects	0 -3 -8 8 3
w:effects of	-2 6 0 -2 -2
w:center	-8 -7 12 6 -3
w:has been	5 3 -4 -1 -3
w:# in	1 -4 1 5 -4
w:few	10 -3 -7 9 -10
w:since	-3 11 2 -7 -2
w:forms	-1 -6 5 13 -11
w:doses	-2 -1 2 -3 5
w:applied	-5 0 10 2 -6
w:were reported	-4 3 10 -2 -7
w:information	-3 -5 5 5 -2
w:collected	-6 -3 12 -4 1
w:^ #	-1 -4 -3 8 0
w:quality	-1 -4 0 4 1
w:will	2 -1 -11 2 8
w:^ further	-4 -3 -7 1 14
w:and a	3 -4 -3 -1 5
w:longer	-2 -2 9 -12 7
w:characteristics	4 4 -1 -11 3
w:characteristics of	-5 18 -10 -8 5
w:prescription	-3 -2 18 -11 -2
w:strategies	11 1 -5 -6 -1
w:conventional	4 -2 5 -8 0
w:were included	-2 -1 -2 6 -1
w:using the	-4 1 10 -5 -1
w:blocks	-6 -4 1 21 -12
w:area	-2 -4 17 -2 -10
w:searched	-2 -1 6 -1 -1
w:prescribed	-3 -3 9 -4 2
w:field	-4 0 6 -1 -1
w:five	-2 -3 0 11 -4
w:applied to	-2 -5 16 -8 -1
w:approach	-6 12 -3 -2 -2
w:under	3 -1 1 5 -8
w:a #	-4 0 5 -3 2
w:phantom	-6 -5 16 -5 0
w:at #	-2 -2 4 6 -5
w:both	-4 1 -2 4 2
w:photons	-3 3 1 7 -9
w:was calculated	-3 -3 20 -11 -3
w:calculated	-4 -3 15 -2 -5
w:both the	2 9 8 -18 -1
w:# is	-5 9 -1 -11 8
w:line	9 -3 -2 -8 4
w:approximately #	2 -2 -7 7 0
w:# mm	-3 -2 5 4 -4
w:mm	-4 -1 5 4 -4
w:larger	-2 -2 -12 8 8
w:that of	0 -2 8 -2 -4
w:region	1 -6 8 -2 -2
w:region of	-4 -3 14 -8 2
w:than the	-1 1 -9 2 6
w:produced	-2 -5 0 12 -6
w:the best	2 0 -7 11 -6
w:best	-5 -3 -2 20 -10
w:measures	-4 -4 8 0 -1
w:the patient	-11 14 2 5 -10
w:sites	-8 10 -8 9 -3
w:although	0 0 -4 5 0
w:it is	5 3 -8 4 -3
w:cause	10 1 -8 -1 -2
w:cause of	9 -8 -3 7 -5
w:been reported	3 5 -2 -16 10
w:^ current	18 -12 7 -1 -14
w:suspected	5 2 -12 15 -11
w:factors and	20 -11 -5 -6 3
w:recent	4 7 -9 0 -2
w:antibiotic	0 8 -4 -11 7
w:initial	3 -1 -4 -3 5
w:drugs	3 1 -6 -1 3
w:iv	8 -2 11 -16 -2
w:^ no	-1 -5 -5 16 -5
w:s	2 0 1 -7 4
w:strains	9 -2 -3 -10 5
w:yet	11 1 -6 -10 4
w:history	-1 -4 -4 10 0
w:disease and	-4 1 10 -3 -4
w:treatments	3 5 -6 2 -3
w:recurrent	1 -1 17 -9 -8
w:sputum	-2 0 15 -9 -4
w:production	4 -3 -1 -9 8
w:oral	3 -2 -3 6 -4
w:# mg	-4 -1 6 -1 -1
w:mg	-4 -1 6 -1 -1
w:^ three	-3 -5 3 10 -5
w:because of	5 -6 11 -6 -3
w:point	15 -3 3 -13 -2
w:were detected	-5 -2 12 6 -11
w:complete	-7 -2 12 -4 1
w:response	4 -1 -4 2 0
w:followed	-4 -2 19 -8 -4
w:this is	9 -8 -4 -11 14
w:case	-7 -7 12 4 -3
w:molecular	-3 -4 -12 13 6
w:^ treatment	7 -9 3 2 -3
w:an effective	0 8 -3 -13 9
w:effective	3 -1 -4 6 -3
w:safety	2 2 -7 8 -6
w:human	-2 0 7 -5 -1
w:randomly	2 -2 7 -12 5
w:subjects were	-2 -2 16 -6 -6
w:b	0 -2 -1 5 -3
w:day	1 0 5 -6 0
w:nor	-2 -2 -14 20 -2
w:toxicity was	-2 -3 -4 21 -12
w:noted	4 -2 -8 15 -8
w:doses of	-2 1 -2 -4 7
w:commonly	9 -1 0 5 -12
w:the second	-2 -2 -13 13 4
w:resulted	-1 -4 -3 9 -1
w:resulted in	-1 -4 -3 11 -2
w:frequently	7 -8 -11 10 2
w:well tolerated	-5 -3 -8 1 14
w:safe	-5 0 -9 2 11
w:this review	-5 9 -11 7 0
w:effectiveness	-1 4 -6 6 -3
w:effectiveness of	2 4 -2 -7 3
w:reducing	3 7 -3 -8 1
w:pressure	7 -2 -4 4 -5
w:^ as	-5 7 5 -7 0
w:does	2 -6 -3 -7 15
w:risk of	-1 2 -4 -1 4
w:heart disease	11 3 -11 1 -4
w:the effects	0 7 2 -6 -3
w:effects on	-2 1 1 -6 6
w:on blood	7 -4 13 -15 -1
w:magnesium	1 4 -7 4 -1
w:trials have	16 -4 -6 0 -5
w:lifestyle	15 -6 -12 11 -9
w:changes in	10 -3 -6 1 -3
w:sufficient	2 -2 18 -30 12
w:suggest that	-1 -2 -4 7 0
w:conditions	12 -2 -4 -5 -1
w:pressure and	-2 1 9 -19 11
w:reduce the	4 3 -10 -2 5
w:drug	9 -5 1 -4 -1
w:treatment in	1 6 -9 9 -7
w:hypertensive	-1 1 -7 7 0
w:clear	0 4 -4 -8 9
w:to achieve	-5 9 -5 9 -9
w:achieve	-5 9 -5 9 -9
w:reviews	-7 14 3 -2 -8
w:delivered	1 -4 13 -5 -5
w:combination with	6 1 -9 1 0
w:varied	-3 -3 -3 19 -10
w:generally	-6 4 -9 11 0
w:made	-6 3 9 0 -5
w:in adults	-7 9 2 -7 3
w:adults with	-5 -4 -4 11 1
w:systematic review	2 -1 7 -6 -1
w:randomised controlled	-2 -2 9 2 -6
w:aimed to	16 -5 -7 -2 -2
w:intake	-4 -5 12 -4 2
w:least #	1 -1 6 -4 -2
w:inclusion	-3 -3 7 1 -2
w:sensitivity	-3 -2 16 -8 -3
w:mortality	4 -5 5 1 -4
w:urinary	-14 11 3 2 -2
w:excretion	-9 -2 9 -3 5
w:antihypertensive drugs	2 -2 -13 6 8
w:trials in	-6 15 -9 -1 1
w:in those	6 -2 3 -12 5
w:six	-1 -3 -4 6 1
w:the large	-4 -4 -12 14 5
w:# hours	-1 -1 10 -4 -4
w:hours	-1 -1 10 -5 -4
w:reduction	-3 -1 -2 1 5
w:reduction in	-5 1 0 0 4
w:change	-4 -2 6 0 0
w:change in	-4 -2 1 9 -5
w:reductions	-8 -3 -2 6 6
w:help	11 -3 -5 -7 4
w:medication	1 1 -1 -7 7
w:good	-5 -4 -8 7 11
w:the prevalence	10 -6 1 -1 -4
w:many	10 -2 -9 0 2
w:requiring	-9 6 9 -6 -1
w:its	7 -1 -7 3 -3
w:diabetic	0 -1 5 -10 7
w:original	4 -4 13 -19 6
w:identified	-2 -2 5 -1 0
w:now	5 8 -16 -10 13
w:intravenous	6 -4 -4 -7 8
w:insulin	-2 -2 -7 -3 14
w:remains	9 -6 0 -14 11
w:survival	-2 0 2 -4 4
w:# years	-1 -1 4 1 -3
w:and mortality	-5 -2 11 -4 1
w:total of	-3 -1 -3 8 -2
w:# women	-2 -2 11 -6 -2
w:who had	-5 -3 12 -3 -1
w:with a	-2 0 2 2 -3
w:discharge	10 -5 11 -8 -8
w:with age	7 -4 -11 17 -9
w:% at	-1 0 -7 10 -2
w:examination	-7 1 14 -4 -3
w:prognosis	-1 7 -8 12 -9
w:did	0 -2 -1 6 -3
w:chordomas	-10 19 -3 -7 1
w:malignant	8 -7 5 -16 10
w:bone	4 -1 -3 5 -4
w:of skull	17 0 -13 -9 5
w:are not	-6 -4 -5 -2 16
w:surgical resection	2 1 8 -15 4
w:resection	-3 0 12 -4 -4
w:resection and	-3 5 -15 12 2
w:postoperative	4 -3 16 -15 -2
w:chordoma	2 10 13 -22 -3
w:locally	1 1 -11 10 -2
w:hospital	-4 -3 13 -3 -2
w:beam irradiation	6 2 -3 -14 9
w:of follow-up	-1 -1 15 -10 -3
w:in an	7 5 -8 -2 -2
w:outcome	5 -1 1 -4 0
w:necrosis	1 -6 4 7 -6
w:tumor volume	10 -3 12 -12 -7
w:predictors of	-1 -1 -10 14 -2
w:overall survival	-1 -2 -3 11 -5
w:therapy for	8 10 -13 -2 -3
w:poor	1 -5 -10 2 13
w:of these	-1 0 -6 5 2
w:include	5 -10 3 -5 7
w:of their	-8 3 -18 18 5
w:consideration	-14 14 -3 -1 5
w:week	2 1 9 -8 -4
w:trials of	-3 6 8 -11 1
w:pathogenesis	15 -4 -9 -3 1
w:in cystic	7 4 -11 19 -19
w:pseudomonas	13 -13 -4 -4 7
w:united	4 -3 9 -9 0
w:the present	8 -8 5 -16 11
w:to estimate	-7 16 -3 -4 -3
w:estimate	-5 12 -2 -2 -3
w:estimate the	-5 14 -2 -3 -3
w:direct	-5 0 -4 -1 10
w:morbidity	-4 -1 -3 1 7
w:demonstrated that	3 -2 0 -14 13
w:improvements	-3 4 -5 -9 13
w:test	-6 -1 9 -3 0
w:of p	2 -4 3 -13 12
w:% reduction	-1 -1 5 -12 9
w:individual	-2 -2 12 -3 -5
w:trials were	2 -5 -8 6 5
w:used to	4 -2 4 -7 1
w:obtained from	-5 -3 13 -5 1
w:estimated	-4 0 4 7 -6
w:observed	-1 -3 -2 7 -1
w:observed in	1 -3 -5 6 1
w:whether	1 3 4 -4 -5
w:occurs	3 5 -5 -16 13
w:cerebral	1 1 14 -17 1
w:patients treated	-4 9 -1 -3 -1
w:high-dose	-6 13 -7 3 -4
w:an important	6 -6 -11 8 2
w:^ we	1 1 4 -4 -2
w:study to	5 12 -15 -2 -1
w:ability	-3 3 -5 9 -5
w:spectroscopy	-4 11 -8 -2 3
w:series	-3 -7 7 7 -4
w:of children	-1 1 14 -5 -8
w:mri	-9 1 0 14 -6
w:were based	3 -4 18 -12 -5
w:based on	4 -2 2 -4 0
w:the brain	6 -7 17 -14 -3
w:out	5 -4 8 -7 -1
w:out of	-8 -3 17 -3 -3
w:diagnostic	1 -2 4 9 -12
w:areas of	3 -3 16 -17 1
w:syndrome	9 -4 -9 1 3
w:acs	-8 13 -2 -4 1
w:electronic	-3 -2 15 -7 -3
w:databases	-3 -2 8 -2 -1
w:problems	-2 0 -1 12 -9
w:short-term	-4 -9 0 21 -8
w:relevant	-1 -2 10 -6 -1
w:analyses were	-4 -3 -8 17 -2
w:dependence	-2 1 18 -9 -8
w:alternative	4 2 -9 -3 6
w:value of	5 -4 -11 5 5
w:analysis was	-4 1 17 -15 0
w:provided	-8 -6 -2 15 1
w:angina	-2 -1 -4 12 -6
w:agents	4 -1 -9 8 -3
w:an alternative	3 -6 -9 16 -5
w:strategy	0 -1 11 -9 -1
w:cost-effectiveness	-4 0 12 7 -14
w:if	5 -3 4 -6 0
w:all of	-2 -3 -11 1 15
w:benefit	2 -3 1 -9 9
w:high-risk	-5 0 13 6 -15
w:role	4 -1 -7 -4 6
w:role of	3 8 -9 -5 2
w:derived	-3 -1 15 -11 -1
w:cohort studies	-2 -2 -14 17 0
w:several	9 -1 -5 0 -3
w:with proton	2 4 0 -11 6
w:university	-8 -6 24 -6 -4
w:patients in	4 -2 -11 6 3
w:iii	4 -8 13 -9 0
w:patients had	-7 -5 11 7 -5
w:carcinoma	3 1 1 -12 6
w:given	2 -3 10 -4 -5
w:grade	1 -4 -1 5 -1
w:grade #	-2 -2 1 7 -4
w:little	-2 -7 -3 17 -5
w:^ proton	11 -11 -3 -7 9
w:proton therapy	6 2 -9 -10 11
w:especially	2 -9 -6 8 5
w:early	-1 2 -9 6 2
w:comparison with	-3 -2 0 -6 11
w:development of	1 2 3 -8 3
w:were compared	1 -3 11 -5 -3
w:the frequency	-4 7 -3 8 -8
w:combination of	2 -9 -3 5 6
w:showed no	-3 -1 5 8 -9
w:control group	-3 -1 8 -5 1
w:increase the	2 0 6 -16 9
w:anti-inflammatory	4 -5 -10 14 -3
w:^ for	-3 -3 -1 8 -1
w:review of	7 1 1 0 -8
w:outcomes were	-6 0 18 -7 -5
w:average	-2 -2 -6 10 0
w:risks	-4 2 -2 -8 12
w:was associated	-3 -3 -9 15 0
w:clearly	-12 -6 0 21 -3
w:^ based	3 -4 -19 12 7
w:algorithm	-7 1 0 12 -6
w:provides	8 -3 -4 -14 13
w:system	5 -5 0 -3 4
w:ct	-8 1 15 -6 -3
w:accuracy	-10 3 9 -6 5
w:images	-10 3 14 -2 -5
w:not show	-1 -1 -4 15 -9
w:show	-3 -1 -8 3 9
w:liver	1 -1 -6 5 1
w:insufficient	-6 -3 -10 20 -1
w:improves	-5 3 -11 -5 18
w:allows	-8 4 -13 6 12
w:delivery	-12 3 5 3 1
w:including #	-2 -6 13 -5 1
w:established	-8 -5 8 0 6
w:osteoporosis	-9 -1 -6 4 12
w:experts	-3 -7 21 -6 -5
w:approved	13 2 -9 -16 9
w:increases	6 -9 -8 1 11
w:often	6 -1 -12 8 -1
w:alcohol	6 1 -6 15 -15
w:^ if	2 -6 14 -1 -9
w:pharmacologic	-13 8 -9 15 -1
w:treatment and	-4 -1 12 -9 1
w:lesions	7 -3 2 -5 0
w:sought	-3 0 18 -12 -4
w:revealed	-2 -3 5 7 -7
w:recently	9 7 -1 -9 -7
w:led	8 -10 -5 5 2
w:led to	9 -8 -6 14 -10
w:sarcoma	-11 -4 12 -12 15
w:testing	-8 -5 5 11 -2
w:of serum	3 -2 11 -12 -1
w:eye	-4 -8 11 3 -2
w:about #	12 -3 1 -15 5
w:rapidly	-3 -5 -9 21 -4
w:modalities	-14 10 -5 1 8
w:and to	5 2 -3 1 -4
w:^ studies	-2 -3 13 -5 -3
w:published between	-4 -2 -8 14 -1
w:in each	-3 -2 15 -8 -2
w:reference	-5 -1 9 1 -4
w:numbers of	5 -3 5 -16 8
w:excluded	-5 -5 16 -5 -2
w:independently	-3 -3 15 -3 -6
w:reviewers	-1 -1 10 -7 -1
w:standardized	-3 0 13 -9 -1
w:discrepancies	-2 -4 -1 19 -12
w:resolved	-5 -4 18 -3 -6
w:met	-3 1 -4 10 -4
w:pooled	-6 -1 12 -2 -4
w:of each	-2 -3 -5 16 -5
w:yielded	-2 -4 -10 15 1
w:publication	1 -9 13 -6 1
w:better than	-1 -1 -2 13 -10
w:and clinical	-2 1 10 3 -11
w:with acute	5 -3 -11 11 -2
w:not been	13 1 -9 1 -6
w:examined	-4 1 11 -5 -2
w:process	-4 10 -7 1 1
w:explore	8 11 -12 -5 -3
w:enrolled	-6 -2 9 2 -3
w:in both	-3 -2 -4 13 -5
w:open	-10 0 13 2 -5
w:countries	0 0 5 5 -10
w:thrombolysis	-6 -2 -7 20 -5
w:comparable	-5 -3 -9 12 5
w:caused by	7 1 -6 -10 8
w:^ it	5 -8 -3 -3 9
w:it was	-1 -8 10 8 -10
w:polymorphisms of	13 -6 -3 -12 8
w:examined the	-12 17 -12 10 -4
w:only a	11 -2 -9 0 1
w:that is	-9 7 13 -5 -6
w:# g	-4 3 6 -7 2
w:experiments	0 -5 17 -7 -4
w:functional	13 -1 -8 2 -5
w:suggesting	4 -2 -7 13 -8
w:effect on	-2 -3 -1 -3 11
w:a common	15 -3 -1 -13 2
w:basis	-3 -4 1 -8 15
w:dysfunction	-5 10 -6 4 -3
w:specific	0 -4 -1 8 -3
w:containing	-3 -5 10 5 -6
w:moderate	1 -3 -8 6 4
w:daily	-6 1 5 2 -2
w:although the	-10 9 -2 -9 12
w:the effect	-3 8 -3 1 -3
w:supplementation	2 -2 -1 -4 5
w:during pregnancy	2 -1 -3 12 -10
w:may #	-9 -3 13 4 -5
w:contacted	-5 -5 21 -6 -4
w:data and	-2 8 7 -12 -2
w:unpublished	-6 -4 23 -8 -5
w:randomized trials	5 10 -4 -10 -2
w:a reduction	-6 -3 -7 13 2
w:medicine	5 -3 9 -12 0
w:we identified	-2 -2 10 -8 2
w:identified #	-2 -2 -5 12 -3
w:# cases	-5 -4 12 2 -5
w:the available	-11 13 -11 4 6
w:the current	2 7 -8 -2 1
w:always	4 -10 -2 -4 11
w:metabolism	3 2 -10 -6 11
w:the impact	-4 11 -13 8 -3
w:impact	-5 9 6 -10 0
w:impact of	-8 17 -11 -5 8
w:potentially	2 2 -3 17 -17
w:target volumes	-3 -4 -4 -3 14
w:located	-4 -4 15 -2 -6
w:of low	-9 18 -1 -13 6
w:naa	-2 -2 14 -5 -5
w:strong	-9 1 -9 3 14
w:high dose	4 -1 2 -12 8
w:dose of	7 -2 0 -6 0
w:malformations	13 4 -9 -9 0
w:then	-1 2 17 -13 -4
w:june	-5 1 11 -1 -5
w:june #	-5 1 14 -8 -3
w:diameter	-3 -2 17 -4 -8
w:retrieved	-3 -2 21 -14 -2
w:^ none	-7 -8 21 3 -8
w:none of	-3 -3 -14 19 1
w:who underwent	-3 2 -13 16 -2
w:had no	-2 -2 -1 15 -11
w:neurological	-8 6 14 -3 -9
w:control and	0 -6 0 -4 10
w:proton irradiation	-5 3 -3 9 -3
w:dose-volume	-2 -4 12 -4 -2
w:cge	-3 3 7 -9 3
w:# cge	-4 -4 11 -9 6
w:limited	4 -6 -7 9 0
w:equivalent	6 -5 5 -4 -2
w:we also	-7 0 22 -9 -6
w:gender	-3 -2 -3 14 -6
w:median dose	-1 -1 14 -11 -1
w:of recurrence	5 3 7 -19 3
w:shown	6 -3 -1 2 -5
w:shown to	6 -5 8 -8 -2
w:anemia	-11 -2 1 -1 12
w:challenge	-5 9 3 -9 2
w:critical	10 -4 -2 2 -6
w:scientific	-4 -1 -3 -9 16
w:iron	-1 -4 -4 7 2
w:does not	0 -5 -6 -5 15
w:make	-7 0 -9 0 15
w:of an	5 1 -8 -7 9
w:underlying	14 -2 -11 -10 8
w:patients to	-3 10 -16 7 3
w:^ randomized	-2 -5 17 -6 -3
w:sodium #	4 -2 -13 11 0
w:kg	-4 -3 9 6 -8
w:% patients	-1 -1 -10 15 -3
w:was not	-2 -4 -6 15 -3
w:statistically significant	-2 -1 -4 7 -1
w:inflammatory	-3 10 -4 -7 4
w:injury	-3 -1 0 -7 11
w:the lung	13 -8 -5 1 -2
w:damage	3 -4 -7 8 1
w:association of	-10 11 -3 5 -3
w:case-control	-6 -10 20 4 -7
w:samples	-5 1 10 -8 3
w:without a	-3 -2 14 -11 2
w:membrane	-1 -3 8 -11 6
w:c #	-6 2 8 -11 7
w:homozygous	2 0 -14 11 1
w:spectrum	2 5 -11 -12 15
w:neonatal	-4 0 -2 -4 10
w:correlation	-6 -4 1 10 0
w:typical	-5 -3 16 -11 3
w:died	-4 -3 0 14 -6
w:months of	-2 -2 15 -6 -5
w:results in	-3 10 -11 0 4
w:hot	-7 -2 7 -16 18
w:with this	7 -1 -5 -15 14
w:^ our	7 0 -8 -2 3
w:exposure	-7 8 -2 2 -1
w:age #	-4 -2 22 -18 2
w:were more	-3 -1 -4 13 -5
w:alpha	6 2 -4 -5 1
w:alpha #	2 2 4 -10 2
w:affected	3 -7 -5 -3 12
w:cirrhosis	11 -2 -13 -3 8
w:describe	12 4 -9 -4 -3
w:case series	-3 -7 15 4 -9
w:tested	-8 6 -4 12 -6
w:cases and	-2 -2 11 -6 0
w:was seen	-2 -1 -6 12 -3
w:rare	-7 22 -11 -7 3
w:induced	-10 4 -2 9 -2
w:formation	-13 11 -2 -4 7
w:disorders	7 -1 -3 5 -8
w:exist	15 -1 -6 -6 -2
w:the role	7 10 -7 -7 -2
w:of human	-14 9 12 -1 -5
w:of studies	-8 -1 2 9 -2
w:infants	1 2 -4 7 -7
w:controls and	-2 -1 -10 14 -2
w:found for	-3 -2 -7 23 -11
w:involved	8 -7 2 -4 1
w:involved in	13 -8 -4 3 -5
w:proton-beam	0 -3 14 -12 1
w:intensity-modulated	-5 11 -8 14 -12
w:imrt	-6 0 -2 2 5
w:and imrt	-2 -3 7 -11 10
w:the different	-9 2 8 9 -10
w:rectal	-8 9 9 -4 -6
w:wall	-8 -3 14 -2 -1
w:^ with	-6 -1 -7 11 2
w:indices	-5 -3 1 -8 15
w:compared to	-3 -3 -6 7 4
w:protons	-1 -3 -2 -1 8
w:were irradiated	-3 -2 14 -8 -2
w:in clinical	-5 13 -2 -14 8
w:neutron	-5 32 -18 0 -9
w:of cancer	-7 14 0 -9 2
w:energy	1 5 4 -7 -2
w:# b	-5 1 -7 13 -2
w:tumor cells	-6 4 -13 0 14
w:sparing	-2 -2 -7 1 9
w:resulting	-6 3 -1 -7 11
w:resulting in	0 4 5 -15 7
w:after treatment	-1 2 -7 8 -2
w:following	1 5 2 -6 -2
w:measurements	-1 1 8 -8 0
w:main	0 -4 10 -14 9
w:remaining	-6 -4 19 11 -20
w:required	-2 -7 0 5 3
w:form	-5 3 -4 13 -7
w:which is	4 -4 5 -12 7
w:is associated	-4 6 -3 -8 8
w:use in	11 0 -10 4 -6
w:as compared	11 -4 -7 -8 8
w:to placebo	3 -3 -7 13 -5
w:administered	-4 1 7 -9 5
w:adverse events	-4 1 0 8 -5
w:has a	6 -1 -10 -9 13
w:previous	3 7 1 -4 -6
w:it has	17 -5 -5 -9 2
w:most common	-2 15 -4 2 -11
w:has not	12 -5 -3 6 -10
w:maximal	7 3 0 -15 6
w:comparisons	8 -6 -11 8 1
w:fixed	13 -3 4 -6 -7
w:^ six	-3 -2 -5 15 -6
w:novel	2 2 -13 2 7
w:carbon	-5 1 0 -8 11
w:the early	12 4 -3 -16 3
w:^ tumor	3 -4 8 -13 6
w:reported in	-7 14 -12 -5 9
w:gene expression	-2 -7 2 14 -8
w:expression	-3 -2 1 6 -2
w:after #	-3 -2 4 13 -13
w:^ an	-11 2 4 1 4
w:melanomas	2 1 -9 12 -5
w:reporting	-1 1 1 -13 12
w:found that	15 -3 -3 -8 -1
w:thickness	-4 -2 12 4 -10
w:most of	5 6 -15 -1 5
w:glaucoma	-4 0 -5 14 -5
w:scored	-3 -2 18 -8 -5
w:and after	-9 4 11 2 -8
w:improved	4 1 -8 -1 3
w:outcome of	10 -4 -9 0 4
w:we conducted	6 10 -13 -2 -1
w:of randomized	20 2 -20 -2 1
w:placebo or	-4 4 12 -6 -5
w:outcome measures	-5 -3 18 -13 3
w:# studies	-4 -3 -3 13 -4
w:fatty	-4 10 -9 9 -6
w:cobalt	-3 6 6 -8 -2
w:cobalt gray	-2 8 4 -9 -1
w:gray	-2 7 8 -13 -1
w:gray equivalent	-1 3 12 -13 -1
w:# at	8 -3 -6 -1 1
w:plans were	-4 -4 14 -3 -3
w:kidney	6 -8 7 -5 -1
w:were similar	-3 -2 -8 24 -11
w:excellent	12 -5 -4 -12 9
w:inflammation	11 -6 -6 2 -1
w:decrease	5 -2 -8 3 2
w:in response	13 -5 2 -12 1
w:and is	-2 0 5 7 -10
w:gc	5 -3 13 -16 2
w:reports	3 -7 6 7 -9
w:described	13 -7 -2 0 -4
w:we have	6 6 -15 -2 5
w:of lung	6 -10 4 2 -2
w:difference between	1 -2 6 -9 4
w:negative	-6 1 16 4 -16
w:cervical	10 0 -9 -9 8
w:irradiation to	5 -2 11 -12 -3
w:analyze	1 13 -7 -5 -1
w:treated by	0 7 -2 -6 1
w:sulfate	-9 17 -11 5 -1
w:^ randomised	-4 -2 16 -7 -2
w:were contacted	-3 -3 17 -9 -2
w:for inclusion	-4 -2 13 -5 -2
w:methodological	-5 4 -1 7 -5
w:two reviewers	-1 0 9 -7 -1
w:effects were	-3 -3 -5 17 -6
w:therapies	18 -8 -1 -13 4
w:of which	0 -1 -17 21 -2
w:to treat	5 8 -2 -4 -6
w:improve	4 -3 -7 8 -1
w:date	0 -4 10 -7 1
w:duration	-3 -2 0 9 -4
w:dichotomous	18 -2 8 -23 -1
w:^ ten	-6 -4 4 13 -7
w:trials #	-1 -1 -13 15 -1
w:nine	-5 -6 4 11 -5
w:consistent	-4 -4 -9 3 14
w:was developed	-10 10 6 -8 2
w:measure	-1 -4 19 -9 -5
w:a new	1 -2 13 -11 -2
w:linear accelerators	-7 -3 14 -8 3
w:accelerators	-7 -2 11 -7 5
w:# treatment	-1 -2 -15 17 1
w:eight	-4 -3 -1 11 -3
w:port	-6 7 0 12 -14
w:bolus	-2 0 15 -8 -5
w:course	-2 8 -3 2 -5
w:this was	-2 -9 17 -8 3
w:classification	-10 -7 16 7 -6
w:nifedipine	-9 -4 8 3 1
w:^ four	-7 -4 1 16 -7
w:water	-7 -1 -1 11 -3
w:vitamin c	-2 -1 -6 17 -8
w:effective and	-7 -2 -7 17 -1
w:not be	-1 -4 -3 17 -9
w:harmful	-5 7 -3 13 -12
w:existing	-10 -3 16 -15 11
w:all #	-4 -4 19 -3 -9
w:studies from	-7 -3 25 -9 -6
w:results were	-2 -3 10 3 -8
w:retinal	9 -3 -11 10 -4
w:nerve	-7 7 13 -4 -9
w:ions	1 -5 -4 -4 12
w:criteria were	-2 -3 15 -9 -1
w:a median	-1 -1 -10 14 -2
w:# patient	-1 -2 -10 15 -3
w:preliminary	2 -5 15 -14 2
w:response rates	12 -14 -7 9 -1
w:psa	-2 -1 -10 12 1
w:application	-5 14 0 -2 -7
w:uncertain	17 1 -4 -12 -3
w:checked	-1 -1 14 -10 -2
w:bicarbonate	-1 -3 9 8 -13
w:bias	9 -9 7 -14 8
w:having	-5 -3 5 9 -6
w:folate	-6 -2 0 15 -7
w:adjacent	-11 12 -4 -12 15
w:performed with	3 -3 10 -10 -1
w:appeared	0 -2 -3 14 -8
w:searches	-7 -3 16 -1 -6
w:rct	-3 18 -8 0 -7
w:english	-5 -3 -5 15 -1
w:language	-4 -4 27 -16 -3
w:rcts	-2 3 -7 6 0
w:agent	14 -1 -11 -3 1
w:one trial	-1 0 -7 15 -6
w:similarly	-3 -3 -6 16 -3
w:national	-2 -4 9 -10 5
w:outpatient	-4 -4 6 12 -9
w:kidney disease	11 -12 9 -9 0
w:aged #	3 -3 10 -11 1
w:recorded	-2 -4 12 -2 -3
w:medications	-7 10 6 -3 -6
w:measured by	-3 -3 -7 17 -4
w:inhibited	-2 -3 -11 26 -10
w:cells were	-5 -3 16 0 -7
w:nsf	-9 -2 -1 18 -6
w:deep	-1 3 13 -13 -2
w:venous	7 -4 -3 1 -1
w:^ during	-1 -1 -16 19 -1
w:renal	-1 -2 1 -6 9
w:transplantation	12 -2 -2 -5 -3
w:bone mineral	1 -1 -3 13 -9
w:confidence intervals	-1 -1 14 -11 -1
w:intervals	-2 -1 15 -8 -3
w:wmd	0 0 9 -8 -1
w:the trials	0 -7 -1 2 7
w:beneficial effect	1 -3 4 -13 11
w:populations	6 -6 -7 0 7
w:pattern	-2 0 -11 7 5
w:diuretics	0 -2 4 -8 6
w:critically	-7 17 -7 -7 5
w:trials rcts	1 -1 11 -10 -1
w:in mortality	-6 -1 -1 23 -16
w:decline	9 -6 -2 -1 0
w:x-rays	-3 -1 8 -10 6
w:rbe	-3 7 -18 0 14
w:below	2 -6 15 -9 -1
w:accumulation	13 -6 -7 -8 8
w:extent	2 -5 1 15 -13
w:performed a	0 2 9 -9 -3
w:were calculated	-4 -3 18 -6 -5
w:eight patients	-5 -4 21 -4 -7
w:adjuvant	13 -5 9 -5 -11
w:radical	-3 1 19 -14 -3
w:one patient	-2 -2 -13 20 -4
w:pituitary	-12 9 -4 11 -4
w:to quantify	-11 17 3 -7 -2
w:computer	-8 -8 17 -7 5
w:set	-7 -4 12 5 -6
w:genotyped	3 -4 19 -13 -4
w:there are	9 -6 -1 -3 1
w:currently	-9 13 -5 2 -1
w:discussion	-5 -3 23 -17 2
w:journals	-4 -3 14 -6 -2
w:trials comparing	-1 2 9 -3 -7
w:studies with	-4 -2 -11 14 3
w:independent of	-2 -2 -4 -8 16
w:widely	16 -7 -10 -5 5
w:adverse effects	-3 1 -5 -2 8
w:the disease	3 -11 10 0 -3
w:psychological	4 -5 8 -14 6
w:rickets	-23 5 -1 10 10
w:ranging	3 -3 14 -20 6
w:disease #	-2 -7 14 -8 3
w:published studies	-9 -8 16 3 -2
w:cf patients	12 -9 -15 9 3
w:evaluated the	-5 5 13 -10 -4
w:studies on	-11 -1 5 14 -7
w:saturation	-7 3 6 13 -16
w:hr	1 -3 5 9 -13
w:method of	-5 10 4 -18 8
w:forms of	0 -6 2 18 -13
w:protocol	-2 -2 -14 17 0
w:fat	-3 1 16 -6 -8
w:indicating	-10 -3 1 25 -13
w:thought	4 -5 -2 12 -10
w:enucleation	-2 -2 -4 14 -6
w:inhibitor	9 -6 12 -8 -7
w:prevalent	24 -12 -5 -8 1
w:pcc	-3 -2 -6 -1 12
w:proteinuria	6 -1 19 -11 -13
w:progression of	9 -11 1 0 0
w:determine whether	-9 2 -2 11 -2
w:nephropathy	-8 0 4 10 -5
w:degeneration	3 3 -10 14 -10
w:laser	0 0 -4 -10 15
w:follow-up of	-1 -1 -7 11 -2
w:fractionation	-10 0 11 -3 2
w:splenic	4 -9 7 16 -18
w:reviewers independently	0 0 9 -8 0
w:inconsistent	9 -8 -11 11 -1
w:while the	0 -1 -9 11 -2
w:snp	0 -2 -12 21 -7
w:bone mass	0 1 -5 -13 16
w:vertebral	-3 9 -11 11 -5
w:complication	13 1 -9 3 -7
w:targets	-15 0 5 10 1
w:cost	2 -5 5 8 -10
w:arc	-14 -4 23 2 -7
w:release	16 0 -9 -4 -2
w:inhibition	16 -9 0 -3 -4
w:r	-2 1 -5 -8 15
w:superior	-6 -4 -5 6 10
w:validated	-3 -6 -17 4 21
w:heterogeneity	-1 -8 9 -1 2
w:gy in	-2 -2 12 -15 7
w:patients developed	-2 -4 0 14 -9
w:yield	-4 -1 -5 16 -6
w:high-let	1 -5 -6 -5 14
w:nursing	-2 -7 20 -11 0
w:are presented	-7 14 -3 7 -12
w:transfer	0 10 -8 2 -3
w:analogue	-5 -1 0 15 -8
w:a positive	-5 4 -3 -10 14
w:positive	-8 7 -5 5 1
w:acamprosate	-2 6 -16 20 -8
w:article	-9 27 0 -15 -4
w:lipid	-11 6 -5 9 0
w:lipid emulsions	-11 7 -7 17 -6
w:emulsions	-11 7 -7 17 -6
w:studies have	15 -7 0 -4 -4
w:been shown	-7 -3 -3 -1 14
w:three different	-4 -2 23 -15 -2
w:the planning	-5 -3 4 13 -9
w:fewer	-2 -4 -8 10 4
w:superior to	-5 -3 -5 16 -3
w:upon	10 -7 -12 8 1
w:nausea	-6 2 0 20 -16
w:mortality and	2 -2 8 1 -9
w:four trials	-2 -1 -13 18 -2
w:inhibitors and	-6 4 -12 12 3
w:insufficient evidence	-4 -2 -7 24 -12
w:of cardiovascular	1 1 16 -17 0
w:shown that	-2 -3 -8 18 -4
w:longitudinal	2 -4 7 -14 9
w:neuroprotective	9 -1 -13 0 5
w:concentration	-4 2 1 7 -7
w:maternal	4 -8 8 1 -5
w:a combination	5 -11 0 -3 8
w:prophylaxis	-11 3 -10 10 8
w:light	-2 -4 13 1 -8
w:meta-analyses	-6 -1 21 -11 -3
w:approaches	-3 4 -6 18 -13
w:used for	1 1 12 -10 -4
w:acute myocardial	2 -4 -10 3 9
w:ami	-1 6 -14 10 -1
w:age at	-3 2 8 -13 6
w:teeth	12 -5 2 -9 0
w:# ppm	-3 1 -9 3 8
w:ppm	-3 1 -9 3 8
w:significantly increased	0 0 -2 -15 18
w:significant effect	-1 0 -2 14 -10
w:steroid	11 -8 1 11 -14
w:one study	-2 -1 -6 17 -9
w:two studies	-1 -3 -6 17 -6
w:absorption	-2 -4 4 11 -9
w:lack	-13 11 -4 2 5
w:lack of	-14 11 -4 1 6
w:calculation	-5 7 8 -24 14
w:hundred and	-2 -2 -9 14 -1
w:the small	-2 -2 14 -16 5
w:pelvic	-12 9 1 7 -5
w:rates of	-4 10 -7 -9 11
w:of more	1 13 -13 1 -1
w:effective in	8 -3 -3 -11 9
w:cranial nerve	-9 14 -3 7 -9
w:eleven	-11 -5 3 16 -4
w:subtotal	-2 -2 13 -7 -2
w:retinol	-3 -3 3 20 -16
w:gross total	-4 7 -13 11 -1
w:fully	1 -2 -13 15 -1
w:with different	-9 17 -4 -9 5
w:minimal	-2 1 10 -15 6
w:and two	-7 -5 15 -2 -2
w:were investigated	-6 6 11 -9 -2
w:paper	5 0 14 -12 -7
w:rt	-1 3 9 -11 0
w:with protons	-2 -1 -2 13 -8
w:dose-response	-3 0 -10 18 -5
w:evidence suggests	-8 -2 -1 18 -7
w:irradiated with	-4 -2 14 6 -13
w:offer	12 -7 3 -17 10
w:fatal	-7 -3 6 -9 13
w:tnf-alpha	16 -6 -3 -5 -2
w:tea	-10 0 -9 23 -4
w:failed	-4 -5 1 -4 11
w:failed to	-2 -5 13 -7 1
w:anaemia	11 -6 -5 -7 6
w:irradiation for	-8 5 -5 -6 14
w:ppm f	-2 1 -6 -10 17
w:of two	-4 -4 21 -6 -8
w:# mean	0 0 -10 12 -1
w:endothelial	-10 -5 2 19 -5
w:the intervention	-1 0 10 -10 1
w:effect was	4 -2 -2 14 -14
w:moreover	3 -1 1 -17 14
w:quantified	0 -5 22 -16 -2
w:blocker	-7 -2 18 -6 -2
w:full	-5 6 21 -19 -3
w:# cells	-2 -1 -9 11 1
w:the standard	5 -5 -9 14 -5
w:hemoglobin	-12 11 0 8 -7
w:dependent	-5 -5 -9 18 0
w:limitations	-4 1 -15 -1 19
w:hypertension and	-14 14 -3 2 0
w:using an	-6 -5 3 -9 17
w:atherosclerosis	-8 7 5 -13 9
w:spheroids	-5 -1 -1 13 -6
w:arbs	4 0 -18 11 2
w:reduces	11 -1 2 -13 1
w:reduces the	10 -6 7 -14 3
w:the acute	-10 9 13 -19 8
w:dexrazoxane	-1 0 -6 -18 26
w:iort	-2 -6 9 -19 18
w:preventive	-11 -5 -6 16 6
w:bacterial	-15 8 -1 13 -4
w:diabetic patients	3 3 8 -18 4
w:epn	-4 -5 -6 -3 18
w:tomotherapy	-8 -3 -6 3 13
w:apoptosis	2 1 2 5 -10
w:brachytherapy	-11 17 5 -10 0
w:the induction	7 5 -9 -12 10
w:gamma-rays	-5 -1 -10 10 6
w:infant	-4 1 -9 -12 24
w:pooled or	0 0 -18 18 0
w:at diagnosis	-4 3 3 -15 13
w:the combined	-4 8 -10 15 -8
w:marker	-7 -6 22 -8 -2
w:type ii	5 -11 10 -3 -2
w:plane	-10 12 3 -7 2
w:thalassaemia	16 -4 -8 -11 8
w:thorotrast	-1 -2 16 -13 0
w:yielding	14 -3 -15 8 -3
w:not only	9 -3 3 -16 7
w:# protein	-3 8 9 -19 6
w:progesterone	12 -1 -4 15 -21
w:ucp	-11 21 -5 -9 4
w:ucp #	-11 21 -5 -9 4
w:acidosis	12 -5 2 -9 0
w:sp-d	13 -12 -2 -7 8
w:eb	15 -2 -11 2 -4
w:xanthine	-3 -3 -12 23 -6`,
}

/** Learnt from 414 sentences of 108 abstracts. */
export const SECTION_MODEL_ZH: SectionModel = {
  first: [-11, -5, -30, -43, -43],
  last: [-43, -39, -37, -11, -5],
  order: [
    [-9, -13, -20, -24, -24],
    [-32, -17, -3, -32, -39],
    [-47, -43, -7, -8, -34],
    [-49, -49, -43, -4, -12],
    [-27, -27, -27, -26, -3],
  ],
  weights: `c:近年来	29 -1 -1 -2 -1
c:随着	29 0 -1 -1 -2
c:目前	27 0 -2 0 -1
c:然而	31 -2 -2 -1 -2
c:但是	28 -1 -1 -1 -1
c:尚不清楚	24 0 0 0 0
c:尚未	24 0 0 0 0
c:知之甚少	24 0 0 0 0
c:缺乏	24 0 0 0 0
c:日益	23 1 -1 0 1
c:越来越	27 -1 -1 -1 0
c:重要问题	24 0 0 0 0
c:之一	28 -1 -1 -1 -2
c:常见	28 -1 0 -2 -1
c:主要原因	24 0 0 0 0
c:严重影响	24 0 0 0 0
c:已成为	29 -2 -1 -1 -1
c:普遍	24 0 0 0 0
c:通常是	24 0 0 0 0
c:往往	29 -2 -1 -1 -1
c:发挥着	28 0 0 0 -3
c:至关重要	29 -2 0 0 21
c:被视为	24 0 0 0 0
c:研究较少	24 0 0 0 0
c:鲜有	24 0 0 0 0
c:很少	24 0 0 0 0
c:广泛研究	24 0 0 0 0
c:不明确	24 0 0 0 0
c:假设	24 0 0 0 0
c:挑战	21 4 0 0 0
c:世界	27 0 -1 -1 -1
c:全球	24 1 -1 0 0
c:我国	23 1 0 -1 2
c:仍然	24 0 0 0 0
c:随之	24 0 0 0 0
c:得到了广泛	25 0 0 0 0
c:需要加以解释	24 0 0 0 0
c:在世界各地	24 0 0 0 0
c:存在张力	24 0 0 0 0
c:争论	24 0 0 0 0
c:通常	34 -4 -2 -2 -2
c:基于这样一种假设	24 0 0 0 0
c:深远影响	24 0 0 0 0
c:克服	24 0 0 0 0
c:造成	18 3 6 -2 -1
c:导致	24 0 0 0 0
c:是一种	29 -1 -1 0 21
c:作为	29 -2 -1 -2 1
c:既往研究	24 0 0 0 0
c:现有研究	24 0 0 0 0
c:但	28 0 -1 -1 -1
c:不足	24 0 0 0 0
c:目的	-6 36 -2 -2 -2
c:旨在	-2 30 -1 -3 0
c:^探讨	-1 29 -2 -1 -1
c:^观察	-1 30 -3 0 -2
c:^研究	-2 35 -4 -2 -3
c:^分析	-3 34 -2 -3 -2
c:^评价	-1 34 -4 0 -4
c:^评估	0 24 0 0 0
c:^了解	-1 30 -1 -1 -2
c:^比较	-1 32 -2 -4 -2
c:^总结	0 24 0 0 0
c:^建立	-1 31 -6 0 0
c:^调查	0 24 0 0 0
c:^检测	0 26 -1 0 -1
c:^测定	0 33 -3 -4 -2
c:^考察	0 24 0 0 0
c:^探索	0 24 0 0 0
c:^明确	0 24 0 0 0
c:^寻找	0 24 0 0 0
c:^制备	-3 32 -2 -1 -1
c:^为	-2 32 -2 -2 -1
c:^通过	-1 21 7 0 -3
c:^识别	0 24 0 0 0
c:探讨	-1 29 -1 -1 -1
c:提供依据	0 24 0 0 0
c:提供参考	0 28 -1 -1 -1
c:提供理论	0 24 0 0 0
c:以期	0 25 0 -1 0
c:的影响	1 25 0 -2 -1
c:的关系	0 22 2 0 0
c:的疗效	2 27 -2 -1 -2
c:的作用	-2 25 -3 -2 6
c:的价值	0 24 0 0 0
c:的机制	0 24 0 0 0
c:试图	-2 28 0 -1 -1
c:本文探讨	0 24 0 0 0
c:本研究探讨	0 24 0 0 0
c:本文分析	0 24 0 0 0
c:本文研究	0 24 0 0 0
c:本研究调查	0 24 0 0 0
c:采用	-1 1 25 -1 0
c:应用	2 3 23 -2 -2
c:使用	1 12 18 -4 -4
c:利用	2 4 23 -2 -3
c:运用	1 0 24 0 0
c:选取	-1 -1 29 -3 0
c:选择	1 3 23 -2 0
c:收集	-1 5 24 -1 -3
c:纳入	0 0 24 0 0
c:随机	-1 2 25 -2 0
c:分为	0 1 25 22 -1
c:分成	-1 0 26 -1 0
c:对照组	0 -1 23 2 -1
c:治疗组	0 0 23 2 0
c:实验组	0 0 21 3 0
c:分别	0 1 23 1 -1
c:检测	-1 0 26 0 -1
c:测定	0 2 23 -2 1
c:测量	10 -2 23 -4 -3
c:回顾性分析	0 -2 29 -1 -1
c:回顾性	0 -2 29 -1 -1
c:问卷	0 -1 27 0 -2
c:访谈	0 0 24 0 0
c:半结构化	0 0 24 0 0
c:焦点小组	0 0 24 0 0
c:抽样	-1 5 21 0 0
c:检索	0 0 24 0 0
c:进行了	0 6 20 -1 -1
c:给予	0 0 24 0 0
c:治疗	0 0 22 1 1
c:观察	-1 3 24 -1 -1
c:记录	0 -2 27 0 0
c:分析法	-1 4 21 0 0
c:主题分析	0 0 24 0 0
c:定性研究	0 0 24 0 0
c:质性	-1 5 23 -3 0
c:调查	0 3 23 0 -1
c:比较	0 3 21 -1 1
c:例患者	0 0 22 3 0
c:患者	-1 1 23 0 0
c:例	-1 1 24 24 -1
c:方法	3 3 20 -1 0
c:建立	-1 8 20 -3 -1
c:将	1 7 21 -3 -1
c:对	-1 3 23 0 0
c:法检测	0 0 24 0 0
c:统计	0 -1 25 0 0
c:为研究对象	0 0 24 0 0
c:参与者	0 0 24 0 0
c:数据库	-1 -2 28 -1 -1
c:框架	-1 2 24 0 0
c:编码	-1 5 23 -3 0
c:转录	0 1 24 -1 0
c:设计	0 5 21 -1 -1
c:首先	-2 8 25 -2 -4
c:其次	0 0 24 0 0
c:根据	5 2 20 -2 -1
c:基于	-2 10 19 -2 -1
c:两组均	0 0 24 0 0
c:灌胃	0 0 24 0 0
c:培养	0 4 24 -1 -2
c:处理	-2 4 22 0 -1
c:结果显示	0 0 0 24 0
c:结果表明	-2 5 1 20 0
c:结果	-2 6 -2 22 1
c:显示	0 -1 -2 27 0
c:表明	0 4 1 19 0
c:发现	6 -2 -1 21 -2
c:显著	1 0 -1 25 0
c:明显	0 0 -2 28 -1
c:差异有统计学意义	0 0 -1 25 0
c:差异无统计学意义	0 0 -1 25 0
c:统计学意义	0 0 -1 25 0
c:高于	0 -1 -1 25 0
c:低于	-1 0 0 26 0
c:优于	0 0 -2 26 0
c:升高	0 0 0 24 0
c:降低	-1 2 0 25 -2
c:增加	2 0 -2 22 2
c:减少	2 4 -1 21 -2
c:下降	-1 -1 0 27 0
c:有效率	0 -1 0 25 0
c:分别为	0 0 2 23 -1
c:为	1 1 1 22 0
c:均	-1 -1 3 24 -1
c:相关	2 1 0 22 0
c:占	3 -1 -1 25 -1
c:其中	1 -1 2 24 -2
c:主题	0 0 0 24 0
c:确定了	0 -6 -5 36 -1
c:识别	0 4 -1 22 -1
c:提炼	7 -3 -1 21 -1
c:共	3 -1 -2 26 -2
c:较	1 1 -2 23 2
c:无	0 -1 -1 27 -1
c:出现	1 -2 -2 26 1
c:达	-1 1 -1 24 0
c:组	0 -1 2 24 -1
c:报告	-1 11 -6 20 0
c:认为	0 11 -5 18 -1
c:受访者	0 0 0 24 0
c:促进	2 3 -1 23 -3
c:阻碍	0 0 0 24 0
c:研究结果表明	0 0 0 24 24
c:研究结果显示	0 0 0 24 0
c:分析显示	0 0 0 24 0
c:研究发现	0 0 0 24 0
c:参与者认为	0 0 0 24 0
c:参与者描述	0 0 0 24 0
c:归纳	-2 6 -1 23 -2
c:得出	0 0 0 24 0
c:有助于	0 0 0 24 24
c:担心	0 0 0 24 0
c:支持	0 -2 3 23 0
c:合作	0 0 0 24 0
c:提供	-1 5 -1 22 -1
c:包括	0 0 -1 25 0
c:平均	0 0 -1 25 0
c:p<	0 0 0 25 0
c:p>	0 0 0 24 0
c:p＜	0 0 -1 25 0
c:p＞	0 0 0 25 0
c:%	0 -1 -1 27 -1
c:结论	-1 6 -2 1 20
c:可能	0 0 0 -1 26
c:可以	9 6 -5 -3 17
c:可	3 1 -2 -2 24
c:应	1 2 -1 0 23
c:应当	-1 11 -5 -1 19
c:建议	0 0 0 -4 29
c:需要	7 1 -3 -1 20
c:有效	2 2 -2 0 22
c:安全	-1 5 -3 -1 24
c:值得	0 -1 -1 0 26
c:推广	0 0 0 0 24
c:提示	0 -4 -1 -3 32
c:研究表明	9 -3 -1 -4 23
c:研究结果强调	0 0 0 0 24
c:强调	-6 7 -1 0 23
c:重要意义	3 3 0 0 19
c:意义	0 2 -1 0 22
c:具有	5 -2 -1 -2 23
c:进一步研究	-2 4 -1 0 24
c:未来	6 1 -1 -3 21
c:能够	0 4 -2 0 21
c:能	2 1 0 -1 22
c:重要	5 -1 -1 -2 22
c:关键	4 2 -3 -1 21
c:必须	5 -1 -1 -1 22
c:改善	1 3 -3 2 22
c:提高	0 2 -2 -1 24
c:较好	2 -3 -1 -4 30
c:良好	1 -2 -2 2 24
c:因此	1 6 -1 -2 21
c:政策	5 -6 7 -2 20
c:实践	2 8 -4 -2 20
c:潜力	0 0 0 0 24
c:最后	0 0 0 0 24
c:总之	0 0 0 0 24
c:综上	0 0 0 0 24
c:有望	0 0 0 0 24
c:临床应用	0 0 0 0 25
c:参考	0 1 1 -3 25
c:机制	2 1 -1 -2 24
p:0	5 3 -3 -2 -3
p:1	2 1 1 -2 -2
p:2	3 0 2 -3 -2
p:3	-1 -1 9 -4 -2
p:4	1 0 0 0 -2
p:5	-2 2 -2 3 -1
p:6	-2 2 -3 5 -2
p:7	-2 -3 -4 1 8
p:before-last	-2 3 -1 2 -1
p:first	5 3 -3 -2 -3
p:last	-2 -3 -4 0 9
p:second	2 1 1 -2 -2
w:^探	-2 6 -2 -1 -1
w:^探讨	-1 5 -2 -1 -1
w:探讨	-1 5 -1 -1 -1
w:中#	-2 1 6 -5 -1
w:#种	-2 -1 -1 5 -2
w:生物	3 -3 0 2 -2
w:规律	-5 5 0 2 -2
w:研究	2 3 -2 -2 -1
w:产物	-1 -1 0 4 -2
w:^采	-1 0 4 -3 1
w:^采用	-1 0 4 -3 1
w:采用	-1 1 1 -1 0
w:pl	2 -6 7 -2 -1
w:lc	-1 -3 5 1 -2
w:es	-1 -1 3 -1 0
w:si	-1 -1 4 -1 -1
w:技术	3 2 -1 -1 -2
w:分析	-3 5 1 -1 -1
w:阐述	-6 5 4 -1 -2
w:^通	-1 -3 7 0 -3
w:^通过	-1 -3 7 0 -3
w:通过	-3 6 1 0 -3
w:通过对	-1 -1 -1 7 -3
w:过对	-1 -1 -1 7 -3
w:总结	-3 5 -5 5 -2
w:加拿	-2 -3 0 5 0
w:加拿大	-2 -3 0 5 0
w:拿大	-2 -3 0 5 0
w:国际	1 -2 -1 2 -1
w:参考	0 1 1 -3 1
w:价格	-2 -3 0 5 0
w:的药	0 2 -3 3 -2
w:药品	-2 -2 -3 5 2
w:药品价	-2 -1 -6 6 2
w:品价	-2 -1 -6 6 2
w:品价格	-2 -1 -6 6 2
w:监测	-3 2 -1 2 0
w:我国	-1 1 0 -1 2
w:体系	3 1 -2 -4 2
w:提供	-1 5 -1 -2 -1
w:提供参	0 4 -1 -1 -1
w:供参	0 4 -1 -1 -1
w:供参考	0 4 -1 -1 -1
w:分析和	-3 4 4 -2 -3
w:析和	-3 4 4 -2 -3
w:系统	4 -2 1 0 -2
w:进行	-2 3 0 -1 -1
w:^对	1 2 0 0 -2
w:期的	9 1 -6 2 -6
w:的新	5 2 -8 4 -4
w:比较	0 3 -3 -1 1
w:测试	3 1 -5 3 -2
w:国内	2 1 -6 4 -1
w:治疗	0 0 -2 1 1
w:方法	3 3 -4 -1 0
w:主要	0 3 -3 0 -1
w:^目	0 3 -2 1 -1
w:^目前	0 3 -2 1 -1
w:目前	3 0 -2 0 -1
w:实现	4 2 -3 0 -2
w:对药	-2 -5 6 0 2
w:的有	6 -1 -3 -3 1
w:的有效	7 -3 -3 1 -3
w:有效	2 2 -2 0 -2
w:差异	-1 -1 -1 3 0
w:经验	-5 12 -4 -3 1
w:建立	-1 8 -4 -3 -1
w:指标的	3 4 -6 -2 1
w:标的	5 2 -4 -3 0
w:机制	2 1 -1 -2 0
w:测定	0 2 -1 -2 1
w:含量	-2 2 -3 -1 3
w:含量的	0 3 -3 0 0
w:量的	9 -3 1 -3 -4
w:的方	0 4 -5 -1 2
w:的方法	0 4 -5 -1 2
w:控制	2 2 -3 -3 1
w:剂的	2 -2 -3 5 -3
w:的质	1 7 -3 -2 -2
w:的质量	1 7 -3 -2 -2
w:质量	4 0 -2 -1 -1
w:高效	3 -1 2 -2 -3
w:高效液	-2 1 4 -1 -1
w:效液	-2 1 4 -1 -1
w:效液相	-2 1 4 -1 -1
w:液相	-2 1 4 -1 -1
w:液相色	-2 1 4 -1 -1
w:相色	-2 1 4 -1 -1
w:相色谱	-2 1 4 -1 -1
w:色谱	-2 -1 6 -2 -1
w:色谱法	-2 0 5 -1 -1
w:谱法	-2 0 5 -1 -1
w:mm	0 -2 5 0 -2
w:me	0 1 0 -5 4
w:为#	-1 -1 4 0 -1
w:#m	-1 -2 4 -2 1
w:ml	-2 0 2 2 -2
w:mi	-1 -1 3 -1 0
w:min	-2 -2 5 -1 1
w:in	0 -2 3 -1 0
w:检测	-1 0 2 0 -1
w:浓度	1 -4 2 2 -2
w:线性	4 1 -4 1 -2
w:范围	3 -1 -3 2 -1
w:#μg	-1 -1 -2 4 0
w:μg	-1 -1 -2 4 0
w:稳定	0 0 -2 2 1
w:稳定性	1 1 -2 3 -3
w:试验	-2 -4 6 1 -1
w:sd	-2 -1 0 4 -1
w:＜#	0 0 -1 2 0
w:回收	0 -1 -2 4 0
w:率为	3 -2 -3 2 -1
w:率为#	-1 -1 -3 4 0
w:^该	-3 2 -4 -3 8
w:准确	2 -6 -4 -2 10
w:用于	3 -3 -2 -2 5
w:al	-1 -3 3 4 -3
w:br	4 0 -4 1 -1
w:an	-1 3 2 -3 -1
w:na	1 -2 3 -1 -2
w:on	3 0 -1 -1 -1
w:mo	-2 -2 4 2 -2
w:功能	0 -1 2 -1 0
w:功能衰	-1 -1 3 1 -3
w:能衰	-1 -1 3 1 -3
w:能衰竭	-1 -1 3 1 -3
w:中的	0 2 0 0 -1
w:的应	2 2 -2 -1 -2
w:的应用	3 2 -2 -1 -2
w:应用	2 3 -1 -2 -2
w:#年	-2 6 0 -3 0
w:年#月	0 -2 5 -2 -1
w:至#	-1 4 -3 1 -1
w:患儿	0 -3 3 1 -1
w:的临	-1 3 0 -2 0
w:的临床	-1 3 0 -2 0
w:临床	-1 2 0 -1 0
w:资料	-2 6 0 -3 -1
w:#例	-1 1 0 1 -1
w:年龄	-4 -2 -1 8 -2
w:#d	1 -2 7 -5 -1
w:有#	0 -1 -2 6 -2
w:存活	-1 -2 -5 10 -2
w:其中	1 -1 2 0 -2
w:出现	1 -2 -2 2 1
w:大鼠	-1 1 2 -2 0
w:切除	-1 -2 1 -2 4
w:的影	1 1 0 -2 -1
w:的影响	1 1 0 -2 -1
w:影响	3 1 -1 -1 -1
w:正常	-1 -1 -1 5 -1
w:作为	5 -2 -1 -2 1
w:为对	-1 0 3 -2 0
w:为对照	-1 0 3 -2 0
w:对照	-1 0 -1 2 -1
w:对照组	0 -1 -1 2 -1
w:照组	0 -1 -1 2 -1
w:增殖	-3 6 -3 -2 3
w:pc	4 -2 1 -2 -2
w:免疫组	-1 -1 5 -3 -1
w:疫组	-1 -1 5 -3 -1
w:蛋白	-1 2 -1 0 0
w:gn	0 4 -2 -1 -1
w:染色	-2 -3 -1 7 -1
w:组织	-1 1 1 0 -1
w:第#	-1 -2 1 5 -3
w:的p	4 3 -2 -3 -1
w:明显	0 0 -2 4 -1
w:^结	-2 0 -4 3 2
w:结果	-2 6 -2 -2 1
w:结果表	-2 5 1 -4 0
w:果表	-2 5 1 -4 0
w:果表明	-2 5 1 -4 0
w:表明	0 4 1 -5 0
w:过程	6 -1 -3 -5 3
w:重要	5 -1 -1 -2 -2
w:作用	0 0 -1 -1 2
w:一个	6 0 -2 -2 -2
w:遗传	-3 0 0 0 3
w:家系	-5 -1 -2 7 2
w:调查	0 3 -1 0 -1
w:检查	-2 0 5 -5 2
w:#人	-4 -2 1 7 -2
w:^其	1 -2 -2 7 -4
w:神经	-3 1 -3 1 4
w:其他	3 -2 -3 4 -2
w:方式	4 -1 -4 0 2
w:性的	6 -5 -3 2 1
w:以高	0 3 -4 2 -1
w:为主	-3 1 -1 2 0
w:随着	5 0 -1 -1 -2
w:逐渐	-2 4 -2 3 -2
w:综合	-1 6 -1 -4 0
w:综合征	-1 1 4 -6 2
w:合征	-1 1 4 -6 2
w:进一	-1 -1 -1 -2 6
w:进一步	-1 -1 -1 -2 6
w:一步	-1 -1 -1 -2 6
w:克隆	-1 -3 -2 2 3
w:基础	0 2 -1 -3 3
w:血浆	-1 -3 0 5 -1
w:血浆置	-1 -2 -2 6 -1
w:浆置	-1 -2 -2 6 -1
w:浆置换	-1 -2 -2 6 -1
w:置换	-1 -2 -2 6 -1
w:用的	4 4 -4 -3 -1
w:疗效	0 3 -1 -2 1
w:安全	-1 5 -3 -1 0
w:^经	-1 -3 -1 6 -1
w:静脉	0 3 -2 -1 0
w:血管	3 5 -3 -4 -2
w:ri	0 -2 5 -2 -1
w:ma	-1 0 3 -2 0
w:血液	-2 2 3 -1 -3
w:对#	-1 5 -1 -2 -1
w:对#例	-1 6 -3 -2 0
w:ic	1 3 -2 -1 -1
w:患者	-1 1 -1 0 0
w:反应	-1 -1 0 3 -1
w:病例	0 -1 5 -3 -1
w:存在	2 -1 0 -1 0
w:在#	-1 0 3 1 -3
w:#个	-1 0 2 0 -1
w:度的	6 -1 -3 0 -2
w:的#	0 -1 -2 4 -1
w:#%	0 -1 -1 3 -1
w:#例患	0 -1 -4 5 0
w:例患	0 -1 -4 5 0
w:症状	3 -2 -3 1 0
w:得到	2 3 -3 -1 -1
w:缓解	-1 11 -3 0 -7
w:^#	-2 0 4 -2 -1
w:^#例	-1 -1 6 -4 -1
w:#例次	0 -1 -3 5 -1
w:例次	0 -1 -3 5 -1
w:^治	-1 -1 -7 10 -2
w:^治疗	-1 -1 -7 10 -2
w:发生	2 -2 -1 2 -1
w:^观	-1 6 -3 0 -2
w:^观察	-1 6 -3 0 -2
w:观察	-1 3 0 -1 -1
w:复方	-2 2 -4 -1 4
w:模型	-2 3 1 -1 -1
w:氧化	-1 1 0 -2 2
w:pp	-2 -3 2 -3 5
w:ar	3 -1 0 -1 -1
w:随机	-1 2 1 -2 0
w:随机分	0 0 2 -2 0
w:机分	0 0 2 -2 0
w:机分为	0 0 2 -2 0
w:分为	0 1 1 -2 -1
w:处理	-2 4 -2 0 -1
w:治疗组	0 0 -1 2 0
w:疗组	0 0 -1 2 0
w:降低	-1 2 0 1 -2
w:阳性	0 -1 -1 3 -1
w:减少	2 4 -1 -3 -2
w:分布	-4 4 -4 4 0
w:具有	5 -2 -1 -2 -1
w:^了	-1 6 -1 -1 -2
w:^了解	-1 6 -1 -1 -2
w:了解	-2 8 -2 -2 -2
w:当前	4 -2 0 -1 -2
w:网络直	-1 -4 2 0 3
w:络直	-1 -4 2 0 3
w:络直报	-1 -4 2 0 3
w:直报	-1 -4 2 0 3
w:工作	0 2 -1 -1 0
w:中存	-2 4 -2 1 -1
w:存在的	-3 4 -2 0 1
w:在的	-3 4 -2 0 1
w:问题	6 -1 -2 -2 -1
w:采取	4 -1 -1 -1 -1
w:相应	-1 8 -3 0 -3
w:措施	-1 5 -1 -1 -2
w:提高	0 2 -2 -1 0
w:报告	-1 11 -6 -4 0
w:制定	-1 0 -3 -3 7
w:的管	6 1 -2 -1 -3
w:的管理	6 1 -2 -1 -3
w:管理	4 3 -3 -2 -2
w:依据	2 2 -2 -2 -1
w:数据	6 -2 1 -1 -3
w:相关	2 1 0 -2 0
w:预防	-1 2 3 -2 -1
w:部分	3 0 0 -1 -3
w:之间	3 5 -5 -1 -1
w:##	-1 -3 4 1 -1
w:进行了	0 6 -4 -1 -1
w:行了	0 6 -4 -1 -1
w:随访	0 -2 -2 2 2
w:率和	3 -1 -2 -1 0
w:针对	-7 16 -7 -2 -1
w:患者的	-1 2 5 -3 -2
w:者的	1 1 3 -3 -2
w:改善	1 3 -3 2 -2
w:程度	1 1 -5 6 -3
w:评价	-2 8 0 -3 -3
w:组患	0 -2 0 4 -1
w:组患者	0 -2 0 4 -1
w:的变	2 0 1 -1 -3
w:的变化	-1 0 3 0 -3
w:变化	3 -3 2 0 -2
w:情况	2 -3 4 -2 -1
w:组在	0 0 -2 4 -1
w:等方	3 5 -6 0 -3
w:等方面	6 -1 -3 1 -3
w:方面	8 -5 0 -1 -2
w:sc	-1 -1 -1 2 0
w:cc	1 2 2 -2 -3
w:st	3 -1 -1 -1 -1
w:因子	0 3 -2 -2 0
w:^随	5 -2 0 -1 -2
w:选取	-1 -1 5 -3 0
w:取#	-1 -3 7 -2 -1
w:以及	5 0 -1 -1 -2
w:cr	3 -1 1 -1 -2
w:的发生	-1 0 -2 -1 4
w:发展	3 1 -1 -1 -1
w:抗氧	-1 0 3 -3 1
w:抗氧化	-1 0 3 -3 1
w:制备	-3 2 -2 1 1
w:标准	-1 4 -4 2 -1
w:法进	-2 0 1 -3 2
w:法进行	-2 0 1 -3 2
w:鉴别	-1 -3 1 1 3
w:^在	5 0 -2 0 -2
w:子的	-3 3 3 -2 -1
w:的特	0 7 -4 -1 -2
w:性对	-2 -1 -3 0 5
w:干扰	0 0 0 2 -2
w:^本	-4 9 -3 -2 0
w:合理	-3 8 -3 -2 0
w:可靠	2 -5 -1 -3 6
w:ss	-1 1 -2 2 0
w:现状	-3 6 0 -1 -2
w:能的	-3 9 -2 -1 -4
w:因素	4 -2 2 -1 -3
w:率的	4 3 -1 -2 -3
w:两个	-1 9 -5 -4 2
w:术的	5 -1 1 -2 -3
w:干预	8 -3 0 -2 -2
w:^对照	-1 -1 6 -4 0
w:对比	-1 -3 6 -1 0
w:意义	0 2 -1 0 -2
w:于对	0 -1 -6 7 0
w:于对照	0 -1 -6 7 0
w:有较	-1 3 -2 -3 2
w:较高	2 -2 -2 -2 4
w:价值	0 3 -1 -1 -1
w:维生	2 0 -3 -4 4
w:维生素	2 0 -3 -4 4
w:生素	2 0 -2 -4 4
w:利用	2 4 -1 -2 -3
w:科学	5 1 -3 -2 -1
w:mg	-1 -4 4 -1 2
w:va	-1 3 -3 3 -2
w:mr	-1 -1 5 -1 -2
w:mri	-1 0 6 -3 -1
w:表现	0 -1 -4 4 0
w:ct	-1 -2 2 3 -2
w:特点	3 3 -3 -2 -2
w:均为	-3 -3 24 -15 -3
w:同时	2 2 2 -4 -1
w:显示	0 -1 -2 3 0
w:痰热	-1 1 -2 -1 3
w:痰热清	-1 1 -2 -1 3
w:热清	-1 1 -2 -1 3
w:热清注	-1 1 -2 -1 3
w:清注	-1 1 -2 -1 3
w:清注射	-1 1 -2 -1 3
w:注射	-1 2 -1 -1 1
w:注射液	-1 2 -1 -1 1
w:射液	-1 2 -1 -1 1
w:临床疗	-1 2 1 -1 -1
w:床疗	-1 2 1 -1 -1
w:床疗效	-1 2 1 -1 -1
w:静滴	0 5 -4 -1 0
w:时间	-2 5 -6 5 -2
w:设计	0 5 -3 -1 -1
w:物的	-1 9 -6 0 -2
w:法测	-2 -4 9 -4 1
w:物在	-1 3 2 -1 -2
w:目标	4 5 -4 -1 -3
w:能够	0 4 -2 0 -3
w:速率	9 -2 -2 -2 -3
w:pg	4 -4 -1 3 -2
w:la	3 0 -3 2 -2
w:#%和	0 -1 -1 4 -1
w:%和	0 -1 -1 4 -1
w:%和#	0 -1 -1 4 -1
w:和#%	0 -1 -1 4 -1
w:液中	4 1 -5 2 -2
w:联合	-2 7 -5 -4 3
w:治疗慢	-1 4 -2 -2 2
w:疗慢	-1 4 -2 -2 2
w:疗慢性	-1 4 -2 -2 2
w:慢性	-1 3 -1 -2 1
w:基础上	-2 3 -1 -1 0
w:础上	-2 3 -1 -1 0
w:#组	-1 -2 7 -3 -2
w:#周	-1 -1 8 -6 -1
w:^比	-1 8 -2 -4 -2
w:^比较	-1 8 -2 -4 -2
w:hb	0 -3 4 1 -2
w:dn	-1 -2 4 1 -1
w:不良	-1 -3 2 2 0
w:不良反	-1 -3 2 2 0
w:良反	-1 -3 2 2 0
w:良反应	-1 -3 2 2 0
w:后的	0 4 -1 -1 -2
w:治疗#	0 5 -6 1 0
w:疗#	0 5 -6 1 0
w:损伤	-2 -2 5 1 -2
w:凋亡	-1 0 -2 3 -1
w:ap	-1 -2 5 -2 -1
w:实验	-2 4 0 -1 -1
w:凋亡率	-1 -2 -1 5 -1
w:亡率	-1 -2 -1 5 -1
w:p#m	-1 -1 4 -2 0
w:之一	4 -1 -1 -1 -2
w:成像	-1 4 0 -2 -1
w:普通	4 -2 4 -2 -3
w:^s	-1 -1 -2 5 -1
w:周炎	-1 -1 -2 0 4
w:临床效	-1 5 -4 -2 2
w:床效	-1 5 -4 -2 2
w:床效果	-1 5 -4 -2 2
w:效果	0 5 -3 -1 0
w:^选	-2 -2 8 -4 -1
w:选择	1 3 -1 -2 0
w:者#	0 5 -6 1 0
w:多的	3 6 -1 -2 -4
w:循证	-3 0 1 -2 4
w:循证医	-3 0 1 -2 4
w:证医	-3 0 1 -2 4
w:证医学	-3 0 1 -2 4
w:医学	-3 0 1 -2 4
w:和药	-3 4 -3 -2 4
w:药物经	-3 0 1 -2 4
w:物经	-3 0 1 -2 4
w:物经济	-3 0 1 -2 4
w:经济	4 1 -2 -2 -1
w:经济学	-3 0 1 -2 4
w:济学	-3 0 1 -2 4
w:促进	2 3 -1 -1 -3
w:用药	-4 15 0 -3 -7
w:学的	-4 1 3 -1 0
w:的基	3 1 0 -1 -2
w:的基本	3 -1 2 -1 -3
w:基本	5 -2 0 -1 -3
w:医院	1 6 1 -5 -3
w:的发展	2 0 1 -1 -2
w:历史	-4 5 2 -1 -3
w:培养	0 4 0 -1 -2
w:内容	1 -1 2 -1 -2
w:阶段	3 2 -6 -1 3
w:的重	6 -2 -1 -2 -1
w:的重要	5 -2 -1 -2 -1
w:霉素	-1 9 -5 -2 -1
w:关系	-2 9 -6 -1 -1
w:常规	-2 -3 8 -6 3
w:根管	-2 0 6 -5 1
w:术中	-1 0 0 4 -3
w:后疼	-1 0 0 4 -3
w:后疼痛	-1 0 0 4 -3
w:疼痛	-1 3 -3 0 2
w:#颗	-1 -2 -1 7 -3
w:现了	0 1 -2 4 -3
w:过程中	-2 6 -3 -5 4
w:程中	1 4 -2 -3 1
w:不同	1 5 -5 -1 0
w:水果	-2 0 4 -3 0
w:蔬菜	-2 0 4 -3 0
w:氧化活	-2 0 4 -3 0
w:化活	-2 0 4 -3 0
w:化活性	-2 0 4 -3 0
w:ph	-2 -4 4 2 0
w:性和	2 2 -2 -3 1
w:的关	6 -1 -2 -2 -2
w:测量	10 -2 -1 -4 -3
w:的大	3 -1 -1 0 0
w:大小	-1 6 -5 2 -2
w:^为	-2 8 -2 -2 -1
w:信息	8 -1 0 -3 -3
w:量和	9 -3 -1 -4 -2
w:id	3 0 -3 1 -2
w:饲料	7 1 -4 -2 -3
w:bc	0 -2 -1 4 -2
w:细胞生	-2 1 2 3 -4
w:胞生	-2 1 2 3 -4
w:条件	1 4 -2 0 -2
w:形成	4 -3 -2 -1 2
w:成的	-4 3 -2 -2 6
w:rt	4 -1 -1 -1 -1
w:cs	-1 -1 -2 3 1
w:rm	0 -1 -2 5 -2
w:产生	2 -1 -1 -2 3
w:分离	-1 2 -1 -5 5
w:ssc	-1 -1 -2 3 1
w:scs	-1 -1 -2 3 1
w:生长	-1 -2 5 2 -4
w:获得	2 4 4 -4 -6
w:在有	5 -4 -2 1 -1
w:饲养	1 -1 -2 -3 4
w:饲养层	-1 -1 -1 -4 7
w:养层	-1 -1 -1 -4 7
w:植物	3 2 -3 -1 -2
w:显微	6 0 -3 0 -3
w:水分	-2 -4 -1 7 0
w:知识	-3 3 -1 -1 2
w:较好	2 -3 -1 -4 6
w:需求	5 2 -2 -2 -2
w:为了	-3 11 -4 -3 -1
w:种子	0 -3 0 -4 8
w:生活	3 -3 1 0 -1
w:的不	1 -3 2 -1 0
w:的最	-1 12 -6 -4 -2
w:的生	0 3 -2 1 -3
w:#个月	0 -1 -1 3 -1
w:个月	0 -1 -1 3 -1
w:常用	5 -3 -3 -1 2
w:经#	-1 -2 -5 11 -2
w:开放	7 -3 -2 -2 -1
w:和#天	-1 -1 5 -2 -1
w:激光	-2 3 -3 4 -2
w:照射后	-1 2 -5 4 -1
w:射后	-1 2 -5 4 -1
w:扩大	3 -3 5 -2 -4
w:激光照	-2 -2 2 4 -2
w:光照	-2 -2 2 4 -2
w:光照射	-2 -2 2 4 -2
w:^激	1 -2 -7 10 -2
w:^激光	1 -2 -7 10 -2
w:充血	-1 -2 -3 1 5
w:性心	3 -3 -2 -2 4
w:心力	-1 1 -2 -3 6
w:心力衰	-1 1 -2 -3 6
w:力衰	-1 1 -2 -3 6
w:力衰竭	-1 1 -2 -3 6
w:修复	-1 1 -2 3 -1
w:使用	1 12 -6 -4 -4
w:应用于	7 -1 -1 -1 -4
w:项目	-1 5 -3 1 -2
w:好的	6 -3 -1 -1 0
w:法的	3 10 -5 -3 -4
w:中国	3 0 2 -3 -3
w:生产	5 1 -1 -3 -2
w:av	0 3 -4 1 0
w:修复体	-2 -2 -2 8 -2
w:复体	-2 -2 -2 8 -2
w:根据	5 2 -4 -2 -1
w:体的	7 -3 -2 2 -3
w:达到	-3 3 -3 6 -3
w:标准的	8 -5 -3 2 -2
w:准的	8 -5 -3 2 -2
w:运动	4 -1 -2 -3 2
w:在大	7 -2 -1 -2 -2
w:心率	3 -1 -3 -2 2
w:心率变	3 -1 -3 -2 2
w:率变	3 -1 -3 -2 2
w:率变异	3 -1 -3 -2 2
w:变异	3 -1 -3 -2 2
w:变异性	3 -1 -3 -2 2
w:各指	0 -3 6 0 -3
w:各指标	0 -3 6 0 -3
w:人体	5 -2 -3 -2 2
w:应的	-1 6 -3 -2 0
w:mp	4 -1 1 -3 -1
w:预防组	0 -1 4 -3 0
w:防组	0 -1 4 -3 0
w:给药	0 -1 4 -2 0
w:给药组	0 -1 4 -2 0
w:药组	0 -1 4 -2 0
w:猪肉	-2 -1 -2 7 -2
w:分分	-3 -1 -4 7 1
w:成熟	5 -3 -1 0 -1
w:结合	0 4 -1 -1 -1
w:高热	2 4 -4 -2 1
w:te	4 -3 2 -1 -2
w:ctx	-1 -2 3 2 -1
w:tx	-1 -2 3 2 -1
w:来源	3 5 -4 -2 -2
w:建设	-2 4 -2 0 -1
w:近年	5 -1 -1 -2 -1
w:近年来	5 -1 -1 -2 -1
w:年来	5 -1 -1 -2 -1
w:的一	3 2 -1 -2 -1
w:新的	9 -3 -1 -1 -3
w:领域	5 -1 -1 -1 -2
w:的关键	6 1 -3 -1 -3
w:关键	4 2 -3 -1 -3
w:可以	9 6 -5 -3 -7
w:现有	1 10 -6 -3 -2
w:^随着	6 -2 -1 -1 -2
w:的特点	0 8 -5 -1 -2
w:天然	6 0 -1 -2 -3
w:营养	8 -4 -1 -1 -3
w:需要	7 1 -3 -1 -4
w:养殖	9 0 -4 -3 -2
w:已成	5 -2 -1 -1 -1
w:已成为	5 -2 -1 -1 -1
w:成为	6 -1 -1 -2 -1
w:方面的	8 -3 -2 -1 -1
w:面的	8 -3 -2 -1 -1
w:有关	1 7 -3 -2 -3
w:成本	5 7 -5 -2 -5
w:广泛	6 -1 -1 -1 -2
w:特性	4 4 -4 -2 -3
w:的制	5 -1 -1 -2 -1
w:理论	1 4 -2 -2 -1
w:许多	7 -2 -1 -1 -2
w:广泛应	9 -3 -2 -1 -3
w:泛应	9 -3 -2 -1 -3
w:泛应用	9 -3 -2 -1 -3
w:环境	2 3 -2 -1 -2
w:有的	7 1 -4 -1 -3
w:算法	-1 14 -8 -3 -1
w:式的	-1 9 -5 -2 -2
w:重要的	5 2 -1 -1 -4
w:要的	5 2 -1 -1 -4
w:因此	1 6 -1 -2 -3
w:^本文	-4 10 -3 -1 -2
w:本文	-4 11 -3 -1 -2
w:提出	-4 9 -2 -1 -2
w:提出了	-4 10 -2 -1 -2
w:出了	1 5 -3 -1 -2
w:是当	5 -2 -1 -1 -1
w:是当前	5 -3 0 -1 -2
w:内外	5 -2 -1 -1 -1
w:心理	2 3 -1 -1 -3
w:具有重	2 4 -1 -1 -5
w:有重	2 4 -1 -1 -5
w:有重要	2 4 -1 -1 -5
w:的理	-4 9 -2 -1 -2
w:的理论	-4 9 -2 -1 -2
w:现实	6 0 -1 -3 -2
w:到了	7 -1 -2 -2 -1
w:旅游	7 1 -4 -2 -2
w:产业	6 1 -3 -2 -2
w:区域	11 -1 -4 -3 -3
w:化的	2 3 -2 -1 -2
w:现代	5 -2 0 -1 -1
w:但是	4 -1 -1 -1 -1
w:较大	6 1 -2 -3 -1
w:是一	4 -1 -1 0 -2
w:问题进	-2 3 -1 0 -1
w:题进	-2 3 -1 0 -1
w:题进行	-2 3 -1 0 -1
w:实践	2 8 -4 -2 -4
w:一种	2 5 -3 -2 -2
w:世界	3 0 -1 -1 -1
w:常见	4 -1 0 -2 -1
w:深入	1 4 -2 -1 -2
w:不断	1 3 -1 -1 -2
w:的研	2 5 -2 -2 -2
w:的研究	2 5 -2 -2 -2
w:城市	10 -1 -3 -4 -2
w:住宅	8 0 -3 -3 -2
w:住宅区	8 0 -3 -3 -2
w:宅区	8 0 -3 -3 -2
w:人们	8 1 -2 -3 -5
w:广泛的	6 -2 -1 -1 -2
w:泛的	6 -2 -1 -1 -2
w:泛的应	6 -2 -1 -1 -2
w:大的	9 -1 -3 -3 -2
w:复杂	3 0 -1 -2 -1
w:的相	5 1 -1 -4 -2
w:的相关	6 2 -1 -4 -2
w:改革	6 -2 -1 -2 -2
w:思想	0 7 -4 -1 -2
w:政治	5 2 -3 -1 -2
w:社会	3 4 -2 -2 -3
w:业的	5 -2 -1 -1 -1
w:资源	5 0 -1 -1 -3
w:生态	4 1 -2 -1 -2
w:的强	4 4 -3 -2 -2
w:尺度	0 11 -6 -3 -3
w:的开	5 1 -2 -1 -3
w:开发	2 3 -2 -1 -2
w:论的	8 -1 -3 -3 -2
w:更好	-1 7 -1 -3 -1
w:cp	8 1 -2 -2 -5
w:并对	-4 5 -1 0 -1
w:统的	6 -3 -1 -1 -2
w:由于	5 0 -1 -3 -1
w:茶叶	6 0 -1 -1 -4
w:扩散	7 -1 -2 -2 -2
w:媒体	4 2 -1 -3 -2
w:传输	12 -3 -2 -4 -3
w:^这	18 -1 -6 -7 -4
w:er	5 1 -2 -2 -2
w:地质	5 -1 -2 -1 -1
w:地质公	5 -1 -2 -1 -1
w:质公	5 -1 -2 -1 -1
w:质公园	5 -1 -2 -1 -1
w:公园	5 -1 -2 -1 -1
w:方法论	14 -3 -4 -4 -3
w:法论	14 -3 -4 -4 -3`,
}
