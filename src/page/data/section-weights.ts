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

/** Learnt from 7095 sentences of 558 abstracts. */
export const SECTION_MODEL_EN: SectionModel = {
  first: [-9, -6, -45, -63, -63],
  last: [-63, -63, -56, -47, 0],
  order: [
    [-6, -16, -15, -43, -63],
    [-51, -11, -5, -37, -54],
    [-76, -69, -3, -14, -46],
    [-78, -78, -71, -2, -15],
    [-67, -67, -56, -60, 0],
  ],
  weights: `c:little is known	17 0 -1 -1 -1
c:less is known	14 0 0 0 0
c:is known about	17 0 -1 -1 -1
c:remain* unclear	14 0 0 0 0
c:is unclear	1 10 -2 12 -7
c:is unknown	11 4 -2 -2 2
c:poorly understood	21 -6 0 0 -1
c:not well understood	14 0 0 0 0
c:understudied	14 0 0 0 0
c:under-researched	14 0 0 0 0
c:is lacking	12 0 0 0 3
c:lack of evidence	13 -1 -1 -2 5
c:scarce	13 -1 -1 8 -5
c:has been extensively studied	14 0 0 0 0
c:have been used	12 3 -1 2 -1
c:has been shown	10 -3 -4 -1 12
c:have been shown	17 -2 -1 0 0
c:play* a crucial role	14 0 0 0 0
c:play* an important role	13 0 0 -3 5
c:play* a key role	14 0 0 0 0
c:is a major	23 -7 -1 -2 1
c:is a leading	14 0 0 0 0
c:is one of the	22 -4 -1 -1 -1
c:are one of the	14 0 0 0 0
c:is common	20 -7 0 -2 4
c:are common	13 0 0 -4 4
c:increasingly	-2 11 -5 10 0
c:is growing	21 -6 0 0 0
c:growing interest	14 0 0 0 0
c:worldwide	35 -7 -7 -6 -1
c:globally	13 0 0 0 1
c:is essential for	16 0 0 0 -2
c:are essential for	14 0 0 0 0
c:can have a	14 0 0 0 0
c:is associated with	15 2 -3 -10 10
c:are associated with	20 -5 -3 2 0
c:often	25 2 -18 7 -3
c:however	13 3 -9 4 3
c:few studies	16 -2 -2 4 -2
c:previous studies	14 -8 14 -7 2
c:previous research	14 0 0 0 0
c:earlier studies	14 0 0 2 -1
c:existing literature	11 0 7 -1 -3
c:evidence gap	14 0 0 0 0
c:in recent years	15 -1 0 0 0
c:is recognised	14 0 0 0 0
c:is recognized	14 0 0 0 0
c:are typically	14 0 -2 -3 5
c:it is important	22 -2 -2 -2 -2
c:^although	7 8 -3 0 2
c:is defined as	14 0 7 -6 0
c:refers to	14 0 0 0 0
c:is a recognized	5 9 0 0 0
c:controversial	2 20 6 -7 -6
c:traditionally	12 0 0 0 3
c:aim*	6 18 1 -8 -3
c:objective*	5 20 -12 4 -3
c:purpose	9 14 -2 -4 -2
c:goal*	-5 13 -1 9 -2
c:^to explore	0 14 0 0 0
c:^to investigate	-7 21 5 -5 -1
c:^to determine	-3 24 -3 -1 -3
c:^to assess	-12 39 -8 -2 -4
c:^to examine	-2 19 -1 -1 0
c:^to evaluate	-8 30 -5 -1 -2
c:^to compare	-8 31 -5 -1 -3
c:^to describe	-6 23 -2 0 0
c:^to identify	-4 25 -3 -1 -2
c:^to understand	-3 5 -4 16 0
c:^to review	-5 25 -5 -1 -1
c:^to test	0 14 0 0 0
c:^to study	-3 24 -5 0 -1
c:^to develop	0 14 0 0 0
c:^to establish	11 9 -4 -2 -1
c:^to report	0 16 -1 0 0
c:^to find out	0 14 0 0 0
c:^to clarify	0 14 0 0 0
c:this study aims	0 14 0 0 0
c:this article addresses	0 14 0 0 0
c:this paper addresses	0 14 0 0 0
c:this study addresses	0 14 0 0 0
c:this review attempts	0 14 0 0 0
c:this study sought	9 6 0 0 0
c:we sought to	-3 20 -3 0 0
c:we aimed	18 0 -3 -1 -1
c:set out to	0 14 0 0 0
c:sought to	2 20 -5 -2 -1
c:in order to determine	0 13 0 -2 3
c:was to	4 24 -8 -1 -5
c:were to	-2 26 -8 -6 3
c:is to	4 15 -6 4 -3
c:to explore	13 6 -3 -2 0
c:to investigate	6 12 -4 3 -4
c:to determine	-3 21 0 -2 -2
c:to evaluate	-4 21 0 -1 -1
c:to examine	-1 24 -4 3 -8
c:to assess	1 16 2 -2 -2
c:to identify	-3 20 1 -6 2
c:hypothes*	4 26 -1 -9 -6
c:research question*	0 14 0 0 0
c:this paper explores	0 14 0 0 0
c:this study explores	0 14 0 0 0
c:this article explores	0 14 0 0 0
c:this study examines	0 14 0 0 0
c:this paper examines	12 10 -5 -1 -1
c:this review examines	0 14 0 0 0
c:this paper describes	12 10 -6 0 -3
c:this study investigates	-2 19 -3 0 0
c:we explored whether	0 14 0 0 0
c:we investigated whether	4 13 -3 0 0
c:addresses a gap	0 14 0 0 0
c:this study analyses	0 14 0 0 0
c:interview*	-1 -3 23 -4 -1
c:focus group*	0 0 14 0 0
c:semi-structured	0 0 14 0 0
c:were conducted	-2 7 4 6 0
c:was conducted	0 6 15 -4 -3
c:we conducted	6 8 3 -2 -1
c:were collected	0 -2 25 -8 0
c:was collected	0 -1 25 -9 0
c:were recruited	-1 -1 8 8 0
c:were interviewed	0 0 21 -6 0
c:were analysed	-1 -2 20 -2 -1
c:were analyzed	-2 -3 21 0 -2
c:was analysed	-1 -1 16 1 -1
c:was analyzed	0 4 14 -3 0
c:were gathered	0 0 15 -1 0
c:thematic analysis	0 0 14 0 0
c:thematically analy*	0 0 14 0 0
c:content analysis	0 0 14 0 0
c:grounded theory	0 0 14 0 0
c:framework analysis	0 0 14 0 0
c:qualitative design	0 0 14 0 0
c:qualitative study	0 0 14 0 0
c:participatory	0 0 14 0 0
c:was performed	3 -4 22 0 -7
c:were performed	-3 3 20 -3 -4
c:was used	-3 -2 33 -8 -5
c:were used	-4 1 26 -5 -4
c:was carried out	-2 -2 21 -3 0
c:were carried out	-2 -1 23 -2 -4
c:was undertaken	-6 8 16 -3 -1
c:were randomi*	0 -1 14 1 0
c:randomly assigned	-1 -3 19 -7 7
c:randomi*	-1 -4 18 1 -1
c:were assigned	0 0 14 0 0
c:were divided	-1 -1 8 8 -1
c:were included	-2 -3 12 8 -1
c:were enrolled	-2 -1 16 2 -1
c:were searched	-2 -1 15 2 0
c:was searched	0 0 16 -1 0
c:we searched	-2 -1 11 7 0
c:databases	-6 -5 28 -3 -1
c:medline	-1 -2 15 3 -1
c:pubmed	-1 -2 14 3 -1
c:embase	-1 -1 19 -3 0
c:cochrane	-4 3 12 2 1
c:questionnaire*	9 -12 23 -3 -3
c:survey	-11 -2 22 8 -4
c:were measured	-1 -2 33 -15 -1
c:was measured	-1 -2 27 -9 -1
c:were assessed	-1 -1 20 5 -8
c:were evaluated	-5 6 18 -3 -2
c:were studied	-2 -3 23 -2 -2
c:were examined	-2 0 21 -5 -1
c:were treated	-2 -2 23 -1 -4
c:were obtained	-2 -2 16 5 -3
c:were invited	0 0 14 0 0
c:purposive*	0 0 14 0 0
c:sampling	0 0 16 -1 0
c:sample of	-3 3 25 -10 -1
c:transcribed	-13 14 14 0 0
c:coded	0 -1 7 8 0
c:using	-1 2 17 -3 -1
c:case study	-1 -3 6 -2 14
c:cross-sectional	8 -8 10 6 -2
c:retrospective*	-15 1 23 5 0
c:prospective*	0 -5 13 6 -1
c:cohort	-6 4 14 2 0
c:trial	-5 0 14 2 3
c:patients with	0 1 14 -1 1
c:underwent	-2 -7 23 3 -4
c:received	-4 -3 20 2 -1
c:inclusion criteria	-3 -3 16 5 -2
c:regression	-2 -5 16 9 -4
c:guided by	0 0 14 0 0
c:informed by	0 0 14 0 0
c:according to	-1 -2 11 3 3
c:between # and #	-3 3 11 2 1
c:from # to #	-3 -2 14 8 -3
c:applying	-3 4 7 3 3
c:inspired by	0 0 14 0 0
c:framework	8 -7 13 0 0
c:extracted	-2 -2 22 -3 -2
c:consecutive	-5 -2 20 -2 2
c:double-blind	-4 4 17 -1 -1
c:placebo	0 -2 14 2 0
c:we used	7 -1 19 -10 -2
c:drew on	0 0 14 0 0
c:observation*	2 -2 9 3 1
c:ethnograph*	0 0 14 0 0
c:^we found	-3 -1 -9 19 9
c:we found	-3 -1 -9 18 10
c:found that	16 -7 -3 11 -3
c:was found	-3 -3 3 19 -1
c:were found	2 -4 -4 15 4
c:showed	-1 -3 -5 26 -2
c:show that	-2 -1 -3 22 -1
c:findings show	-4 0 -4 23 -1
c:results show	0 0 0 13 1
c:revealed	-2 -4 7 26 -13
c:reported	2 1 -4 17 -2
c:identified	-4 -4 4 16 2
c:themes	0 0 0 14 0
c:theme	0 0 0 14 0
c:emerged	0 0 0 13 1
c:were identified	-3 -3 -1 21 0
c:was identified	0 0 -4 18 0
c:significant*	-2 0 -4 18 1
c:p #	6 -7 1 13 1
c:p < #	-1 -1 -1 21 -3
c:p = #	0 0 -1 20 -3
c:# %	0 -2 -2 19 -1
c:ci	1 0 -1 16 -2
c:confidence interval	-1 0 0 16 -1
c:odds ratio	7 0 0 11 -3
c:compared with	-1 -1 0 13 2
c:higher	6 -3 -5 16 0
c:lower	3 -3 -7 15 6
c:increased	2 -4 -5 16 6
c:decreased	-3 4 -2 23 -7
c:reduced	-2 -2 -2 14 7
c:mean	-2 -1 -1 20 -3
c:median	-3 -3 2 21 -3
c:respectively	-1 -1 4 15 -2
c:of the #	-2 -2 -7 22 3
c:of # patients	-2 3 -8 25 -3
c:participants described	0 0 0 14 0
c:participants reported	0 0 -3 18 0
c:respondents	-1 -2 -3 15 3
c:experienced	2 -3 -9 28 -3
c:perceived	0 -1 11 5 -1
c:valued	0 0 0 14 0
c:described	12 -3 -3 14 -7
c:felt	0 0 0 14 0
c:expressed	1 0 8 8 -4
c:facilitators included	0 0 0 14 0
c:barriers included	0 0 0 14 0
c:included	-5 -3 6 20 -4
c:there was no	-2 -1 -2 16 2
c:there were no	-3 5 -3 16 -1
c:there was	-2 -1 -3 17 3
c:there were	-6 0 5 7 9
c:did not	-5 -2 4 18 -1
c:was observed	2 -3 1 13 0
c:were observed	-2 -2 -6 17 7
c:resulting in	0 3 5 2 3
c:we identified	-4 -3 7 7 6
c:helped	0 -1 -1 6 9
c:vs	-2 -1 7 14 -4
c:versus	-4 5 0 12 1
c:difference*	-1 1 -1 12 2
c:occurred	-3 -2 0 18 1
c:improved	8 -3 -12 19 1
c:correlated	-4 -3 9 21 -9
c:conclude*	-2 -1 0 -1 19
c:^in conclusion	-3 0 0 -4 21
c:conclusion*	-8 3 -6 2 22
c:suggest*	3 0 -6 2 16
c:these results	-2 2 -6 -2 23
c:these findings	3 -3 -2 -4 20
c:our findings	-2 -1 1 -2 17
c:our results	-4 -3 1 -6 27
c:the findings	-1 0 -5 0 20
c:findings highlight	0 0 0 0 14
c:highlight*	-8 11 -8 5 13
c:implication*	-14 17 -5 3 13
c:should	3 3 -6 -4 17
c:should be	2 0 -5 5 11
c:may be	-4 5 -1 1 13
c:may	4 -3 -3 -2 18
c:might	4 -5 -4 4 15
c:could	-5 2 -5 7 15
c:needed	-4 -5 0 8 14
c:is needed	-1 -1 4 1 11
c:are needed	-1 -1 -3 -4 22
c:further research	-1 -1 -1 -6 23
c:further studies	-1 -1 4 -3 15
c:future research	-3 5 -5 5 12
c:recommend*	-3 5 -3 -7 22
c:policy	-1 0 1 -1 14
c:policymakers	0 0 0 0 14
c:practice	8 -5 0 3 9
c:this study shows	0 0 0 0 14
c:this study demonstrates	0 -2 0 -1 17
c:this review shows	0 0 0 0 14
c:we conclude	-2 0 0 -5 21
c:appear*	-2 -3 -9 12 15
c:crucial	-5 6 0 -5 18
c:essential	5 -5 2 2 10
c:potential	-2 7 -1 -4 14
c:must	6 -5 -3 1 14
c:thus	5 -1 0 -4 14
c:therefore	10 10 -17 2 10
c:provide* evidence	-5 -1 -3 4 18
c:contribut*	8 -5 7 -2 7
c:promising	-10 7 -7 9 15
c:effective	0 0 -6 6 14
c:useful	5 -5 -10 1 22
c:can be	-2 10 -9 1 14
c:need to	4 -5 -2 -1 19
c:importance of	6 1 -5 -5 17
c:requires	3 -1 -5 14 2
c:insight*	8 -2 -4 -2 14
c:finally	-1 -2 -1 14 4
c:overall	-2 -5 -3 5 19
p:0	17 14 1 -15 -17
p:1	5 6 19 -14 -16
p:2	-5 -5 29 -5 -14
p:3	-9 -10 21 12 -14
p:4	-10 -10 8 25 -14
p:5	-10 -8 -7 29 -3
p:6	-12 -10 -15 16 22
p:7	-9 -9 -10 -6 34
p:before-last	-9 -8 -12 4 25
p:first	19 22 -13 -12 -15
p:last	-7 -7 -5 -14 34
p:second	11 11 7 -14 -16
w:^ the	-2 -4 0 7 -1
w:the	-1 0 1 1 0
w:of	-1 -1 1 0 0
w:of this	3 2 -5 -4 4
w:this	1 1 -6 1 3
w:this study	-4 10 -1 -8 3
w:study	-2 -1 8 -4 -1
w:study was	9 0 -5 0 -4
w:was	-3 -4 8 4 -5
w:was to	4 10 -8 -1 -5
w:to	0 2 -1 0 0
w:to examine	-1 10 -4 3 -8
w:examine	-2 11 -4 2 -6
w:t	-1 -5 6 7 -7
w:#	-4 -1 2 5 -2
w:cell	-5 -4 1 8 1
w:of the	-2 -1 3 2 -2
w:treated	1 3 2 -4 -2
w:with	-2 0 2 0 1
w:external	15 -5 1 -17 5
w:beam	-4 0 5 0 0
w:radiation	-6 6 1 1 -2
w:dna	-2 -7 17 -8 0
w:and	-1 -2 3 2 -2
w:of #	-2 -2 -1 6 -1
w:for	-2 0 0 1 1
w:were	-6 -5 11 7 -7
w:analyzed	-4 2 12 -6 -4
w:with an	5 2 -7 4 -4
w:an	0 4 -4 0 -1
w:flow	11 -7 8 -5 -6
w:^ in	1 -1 -4 7 -2
w:in	0 0 -1 0 1
w:in the	1 0 -2 2 0
w:group	-2 -2 4 3 -3
w:with no	1 -3 -10 18 -6
w:no	0 -5 -1 8 -1
w:no evidence	-2 -2 -10 1 12
w:evidence	-2 -2 -3 1 6
w:of disease	-1 -8 -8 13 4
w:disease	1 1 -1 -3 2
w:for #	-4 -4 7 10 -8
w:# months	-1 -2 4 4 -5
w:months	0 -3 3 4 -5
w:# %	0 -2 -2 5 -1
w:%	0 -2 -2 5 -1
w:% of	3 -1 -5 1 1
w:tumors	-3 -2 13 -10 2
w:tumors were	-3 -3 21 -13 -3
w:and #	-2 -2 3 4 -3
w:% were	-1 -1 -10 15 -3
w:the mean	-1 -1 -4 9 -3
w:mean	-2 -1 -1 6 -3
w:was #	-3 -3 -2 13 -6
w:recurrence	7 -3 -8 3 0
w:within	0 -3 -8 6 4
w:could	-5 2 -5 7 1
w:have	7 -2 -9 3 2
w:clinical	-3 1 2 1 -1
w:significance	6 -7 20 -18 -1
w:if	0 2 7 -8 -1
w:early	-5 7 -13 10 1
w:carcinoma	-3 6 1 -13 9
w:surgical	2 -9 6 -4 5
w:surgical resection	1 7 10 -16 -2
w:resection	-9 2 9 -9 6
w:over	-1 -1 -1 -6 9
w:therapy	-1 1 -3 -1 4
w:cystic	-4 -3 10 -1 -2
w:fibrosis	-12 4 0 3 5
w:fibrosis cf	13 7 -18 2 -4
w:cf	12 0 -17 -4 9
w:has	5 8 -8 -4 0
w:severity	-3 4 -10 3 7
w:is	4 0 -6 -6 7
w:associated	-2 1 -5 5 1
w:associated with	-2 1 -4 6 0
w:with the	-4 1 8 0 -4
w:type	1 -8 5 4 -2
w:type of	-11 -2 5 13 -4
w:mutation	-7 9 5 -20 14
w:the aim	1 11 -4 -6 -3
w:report	-9 11 -5 1 1
w:analysis	-6 2 4 4 -4
w:analysis of	0 9 0 -2 -7
w:g #	-1 -5 -7 9 4
w:e	5 -6 -1 2 0
w:# patients	-4 -4 2 11 -4
w:patients	-2 -2 1 3 -1
w:patients #	-2 -3 1 9 -5
w:from	-2 -1 5 -2 -1
w:from the	-5 3 12 -8 -2
w:the same	-2 -3 12 -11 5
w:family	-8 3 0 13 -8
w:# of	-3 2 -6 11 -4
w:them	2 -7 14 -6 -2
w:from #	-2 -4 2 8 -4
w:at	0 -1 4 -1 -1
w:at least	1 -6 5 1 -2
w:was evaluated	-2 -2 16 -10 -3
w:evaluated	2 2 11 -11 -4
w:and compared	-1 1 13 -12 -1
w:compared	-3 -2 8 -4 2
w:two	-2 -4 2 6 -2
w:severe	9 -4 -6 1 0
w:mutations	29 -15 5 -18 0
w:and or	5 3 -2 4 -10
w:or	-2 -2 5 0 -1
w:# #	-2 -2 0 7 -4
w:c	-7 -2 6 -1 3
w:>	-5 1 4 -1 0
w:which	5 2 -3 2 -5
w:found	-1 2 -7 6 0
w:to be	2 -6 -2 1 5
w:be	-1 0 -5 2 4
w:^ a	-7 0 3 -2 6
w:a	1 -1 -1 -1 1
w:high	1 0 -13 9 2
w:variability	-10 7 -5 14 -5
w:among	-3 -5 -2 8 1
w:the patients	-8 6 5 1 -4
w:^ this	-4 9 -9 5 -2
w:genotype	-8 4 6 -1 -1
w:^ all	-6 -7 13 8 -8
w:all	-6 -2 3 3 2
w:all the	5 -1 -13 16 -7
w:studied	4 -4 11 -14 4
w:had	-6 -4 5 8 -4
w:the #	-5 0 -1 3 2
w:at the	-3 -1 -5 12 -4
w:site	11 -13 -14 13 3
w:^ of	-2 -5 -4 18 -6
w:pancreatic	-12 4 -7 17 -2
w:none	-6 -7 6 11 -4
w:% and	-2 -3 -3 9 -1
w:% respectively	-1 0 10 -10 1
w:of patients	0 4 -10 5 0
w:^ two	-4 2 4 9 -10
w:two patients	-4 -5 4 19 -14
w:levels	-3 -3 2 6 -3
w:others	0 4 -5 16 -14
w:elevated	6 -4 -12 7 2
w:age	1 -2 9 0 -8
w:higher	6 -3 -5 2 0
w:values	3 -6 -5 13 -5
w:similar	-3 -7 -5 8 7
w:but	3 -3 -8 3 5
w:significantly	-3 1 -2 4 0
w:more	-1 -3 -7 6 4
w:volume	-5 1 4 1 -1
w:in #	0 -2 5 2 -5
w:second	-5 2 12 -7 -2
w:three	-4 -6 -4 13 0
w:differences in	-2 15 -11 -4 1
w:levels of	-3 4 5 -10 4
w:allele	6 -1 -13 3 5
w:measured	-1 -2 -1 7 -3
w:patients were	-5 -6 6 7 -3
w:were #	-2 -2 2 6 -4
w:shows	2 -10 -10 4 15
w:in all	-5 -6 4 10 -4
w:parameters	-1 3 9 -10 0
w:could be	-2 -1 -1 -4 8
w:seen	-2 -2 -7 13 -1
w:on	1 -3 2 -1 0
w:the other	-3 -2 -7 13 0
w:other	1 -6 -1 3 3
w:also	-4 0 8 5 -9
w:not	0 -4 -5 5 4
w:level	5 -6 -1 4 -2
w:either	-7 1 0 1 5
w:as a	2 3 -9 4 1
w:mild	2 -5 -4 13 -5
w:the study	-4 -2 11 -2 -3
w:study is	-14 1 22 -6 -3
w:to compare	1 7 2 -9 -1
w:compare the	-6 13 0 -5 -2
w:prognostic	19 -3 -9 -3 -3
w:local	-4 8 -5 -2 3
w:posterior	-6 3 10 -7 0
w:melanoma	-11 8 6 -13 10
w:was a	-2 -8 -1 3 8
w:retrospective	-14 -4 10 8 0
w:statistical	-6 -4 11 -1 0
w:techniques	-6 4 0 6 -3
w:were used	-4 1 12 -5 -4
w:used	1 -2 6 -3 -2
w:^ seven	-1 -1 -19 23 -1
w:seven	-3 -1 -8 15 -2
w:hundred	-2 -4 15 -6 -3
w:was performed	3 -4 8 0 -7
w:performed	3 1 7 -6 -6
w:tumor	-6 1 3 3 -1
w:systemic	-1 -3 15 -8 -3
w:were measured	-1 -2 19 -15 -1
w:detected	-10 -5 8 -2 8
w:# year	-3 2 1 7 -6
w:year	-4 0 -2 8 -3
w:rate of	-1 -1 -5 7 1
w:% with	-1 -1 -13 17 -2
w:^ after	1 -6 -8 17 -4
w:after	-2 2 0 3 -3
w:risk	1 0 -2 -2 3
w:risk factors	-7 3 12 -6 -3
w:relative	4 2 2 -4 -4
w:risk for	9 -1 -7 -7 6
w:# for	-1 -3 -4 11 -3
w:p	-2 -2 0 8 -5
w:p =	0 -1 -3 7 -3
w:=	-1 -1 -1 5 -2
w:= #	-1 -1 -2 6 -2
w:per	-3 -4 -5 11 2
w:for patients	-4 5 -9 5 2
w:is a	12 -2 -13 2 2
w:factor	-10 8 -6 11 -3
w:may	4 -3 -3 -2 4
w:than	-1 -1 -3 3 1
w:cigarette	15 -15 7 -11 3
w:is the	-1 4 -11 1 7
w:major	8 -6 -1 7 -8
w:chronic	4 1 -6 2 -1
w:pulmonary	1 0 7 -4 -4
w:copd	1 8 -9 1 -1
w:^ however	2 7 -5 -7 3
w:however	-1 3 -9 4 3
w:only	-2 0 -5 1 6
w:only #	-2 3 -14 16 -2
w:heavy	14 -10 -11 23 -16
w:smokers	10 -1 3 -12 -1
w:most	5 -1 -12 5 2
w:likely	1 1 -7 -2 6
w:complex	8 -12 -8 14 -2
w:between	0 2 -4 2 0
w:genetic	6 2 3 -14 3
w:susceptibility	1 9 -7 -4 1
w:variations	13 -11 -16 15 -1
w:enzyme	5 -6 -11 14 -2
w:that	0 1 0 -2 1
w:such	4 10 -10 0 -4
w:in this	0 -2 3 -8 7
w:we	2 3 4 -7 -1
w:investigated	-2 7 4 -2 -7
w:investigated the	1 -10 3 12 -6
w:relationship	-2 14 -14 6 -5
w:polymorphisms	3 7 1 0 -11
w:genes	8 5 -23 3 7
w:copd in	0 -3 -3 -11 17
w:in a	3 7 -5 -2 -3
w:population	0 -1 2 5 -6
w:copd patients	6 1 -17 5 5
w:patients and	-1 -5 9 -6 4
w:healthy	1 4 4 -11 2
w:controls	-10 -3 5 9 -1
w:was significantly	-1 -1 5 5 -8
w:in patients	4 4 -7 -3 2
w:the control	-2 -4 6 8 -8
w:control	-2 -1 1 -2 4
w:subjects	3 -1 3 1 -7
w:vs	-2 -1 7 0 -4
w:the odds	11 0 -13 -1 3
w:ratio	2 -1 -1 7 -7
w:by	0 -3 7 -5 0
w:mass	-9 12 -15 4 9
w:mass index	3 -2 -16 15 0
w:bmi	13 -11 -8 -10 16
w:% ci	1 0 -3 4 -2
w:ci #	1 0 -3 4 -2
w:^ there	1 -4 -3 5 1
w:there	4 -3 -5 5 0
w:difference in	-2 -1 1 -9 12
w:activity	-8 0 -1 10 -1
w:and the	-2 3 2 -3 0
w:when	-6 -1 -7 12 1
w:or of	0 0 -13 14 -1
w:more than	6 4 -8 7 -9
w:than #	1 4 -4 6 -7
w:less	3 -5 -6 10 -2
w:significant	-1 -1 -4 4 2
w:exist	17 -5 -5 -10 4
w:gene	0 0 6 -5 0
w:not be	-5 1 -3 14 -7
w:there is	10 -1 -8 1 -2
w:substantial	4 -8 -10 3 10
w:evidence for	-10 17 -4 0 -3
w:association	-3 6 -5 7 -5
w:asthma	10 -7 -5 -4 5
w:asthma and	11 -10 3 -7 2
w:suggested	6 -4 4 6 -12
w:suggested that	4 -4 4 9 -13
w:that the	-1 0 -9 7 3
w:relation	10 2 -5 -10 3
w:increased	2 -4 -5 2 6
w:diagnosis	-2 -1 -3 -2 8
w:therefore	10 10 -17 2 -4
w:large	4 -3 -6 0 5
w:^ data	-5 0 -1 13 -6
w:data	-4 -2 6 2 -1
w:data were	-4 -6 18 -3 -6
w:obtained	-5 -4 6 2 -1
w:participants	4 -4 -1 11 -9
w:ii	3 -5 1 7 -5
w:respiratory	8 -6 5 -3 -5
w:survey	-11 -2 8 8 -4
w:analysed	-3 -6 13 0 -4
w:a number	-12 0 4 13 -5
w:number	-3 -3 1 9 -4
w:including	-2 0 0 8 -4
w:baseline	1 -4 1 10 -8
w:lung	5 -6 1 1 0
w:lung function	3 -5 7 -5 1
w:function	-2 -2 4 -4 4
w:across	7 -15 10 2 -4
w:using	-1 2 3 -3 -1
w:random	-2 -2 13 -5 -5
w:effects	-4 1 -2 4 1
w:meta-analysis	-1 -2 3 5 -6
w:men	0 0 -8 9 -1
w:by #	0 -1 -10 19 -7
w:each	-2 -7 13 3 -7
w:increase	-1 -3 0 -4 8
w:% confidence	-1 0 6 -4 -1
w:confidence	-1 0 6 -3 -1
w:interval	-3 0 -6 9 0
w:interval #	-1 0 -5 9 -3
w:# to	0 2 2 0 -4
w:women	-2 -5 1 8 -2
w:related	3 -8 -2 13 -6
w:related to	3 -11 -4 14 -1
w:suggests	0 -6 -4 1 10
w:greater	2 -5 -15 17 1
w:normal	-3 0 -2 8 -3
w:weight	-11 7 10 -3 -3
w:do	0 -10 9 -3 4
w:support	-7 -4 -5 11 6
w:some	3 -7 -4 5 3
w:studies	0 -4 -7 13 -1
w:studies of	8 -6 10 -12 1
w:of a	2 -4 7 -5 0
w:but not	2 -4 -4 10 -5
w:^ to	-12 32 -11 -4 -5
w:between the	-7 4 1 -2 3
w:the first	-5 4 7 -9 3
w:first	-4 4 -4 6 -2
w:highly	-2 0 -9 12 -1
w:class	2 -5 2 14 -12
w:i	6 -1 10 -1 -14
w:are	5 -3 -3 -7 7
w:on a	1 8 0 -1 -7
w:on #	0 -6 -6 14 -2
w:from a	-2 11 3 -12 0
w:questionnaire	-5 -6 33 -20 -3
w:# individuals	-4 -3 22 -13 -3
w:indicated	-8 8 -5 16 -11
w:they	-4 0 -4 -1 9
w:been	6 1 -5 2 -4
w:with asthma	3 6 -13 6 -2
w:was assessed	-7 0 22 -12 -3
w:assessed	-4 1 10 -4 -2
w:by the	9 -6 -5 1 2
w:percent	1 -6 -12 25 -8
w:percent of	-3 -4 -4 19 -8
w:predicted	-3 -4 7 11 -10
w:value	-3 -2 14 -4 -4
w:defined as	4 -1 20 -20 -3
w:% predicted	-2 -1 16 -13 -1
w:showed	-1 -3 -5 12 -2
w:model	-9 0 20 -10 -1
w:# percent	4 -3 -10 13 -3
w:continuous	5 -3 10 -12 0
w:it	3 -3 -6 10 -4
w:a significant	1 3 -7 -6 9
w:p <	-1 -1 -1 7 -3
w:suggest	3 3 -9 4 -1
w:possible	-3 -5 2 10 -4
w:airway	8 -9 -2 -9 12
w:to determine	-3 7 0 -2 -2
w:determine	-3 6 0 -2 -2
w:international	3 -7 19 -9 -6
w:practice	8 -5 0 3 -5
w:management	13 -4 -13 5 -1
w:hypertension	-2 1 -1 -7 9
w:^ one	-3 -4 -15 25 -2
w:completed	1 -8 -12 26 -8
w:received	-4 -3 6 2 -1
w:responses	4 -2 -9 11 -5
w:consensus	4 -9 -6 17 -7
w:regarding	-8 5 -9 19 -7
w:aspects	1 -8 3 19 -15
w:particular	4 -13 4 8 -3
w:agreement	-3 -5 -14 18 4
w:about	7 -9 0 0 2
w:assess	6 -3 2 -4 -1
w:there were	-6 0 5 -7 9
w:were also	-4 -6 20 -3 -7
w:wide	-9 -11 -5 4 20
w:the use	5 -1 1 -8 4
w:use	0 0 -5 5 -1
w:use of	-2 4 -3 -3 5
w:plasma	-6 -4 2 10 -1
w:modality	-7 14 -5 5 -7
w:comparison	-6 -1 8 -2 0
w:the majority	-3 -4 0 15 -8
w:future	-9 13 -3 -9 8
w:research	10 -9 8 -11 2
w:results	-3 1 -1 3 0
w:randomized trials	-3 15 -4 -12 4
w:trials	0 -4 0 4 0
w:the acute	-10 7 11 -17 8
w:acute	1 -6 -3 2 6
w:form	-5 3 -7 13 -4
w:of treatment	-8 4 2 5 -3
w:best	-2 -8 -3 26 -15
w:further	-1 -1 -5 -1 7
w:context	-3 6 -4 15 -14
w:radiotherapy	-2 4 -6 -2 6
w:conducted	0 1 8 -13 3
w:institute	-1 -2 19 -13 -3
w:method	-10 8 3 -2 1
w:cases	-1 -5 -3 14 -5
w:were considered	-1 -6 14 -17 10
w:considered	-8 -4 4 7 1
w:organs	-7 10 7 -10 -1
w:included	-5 -3 6 6 -4
w:eyes	-5 -3 4 13 -8
w:as well	3 0 5 -8 1
w:well	6 -7 -11 8 4
w:well as	6 0 3 -8 -1
w:as the	2 -11 16 3 -11
w:tissue	-9 14 2 -2 -5
w:view	1 2 3 -15 9
w:long-term	6 -8 -8 -2 13
w:toxicity	-2 -3 0 10 -4
w:showed that	7 4 -9 2 -3
w:target	-9 1 6 -3 5
w:coverage	-4 6 -11 8 1
w:v	-3 -2 -5 -8 18
w:% for	5 -2 -10 -4 11
w:plans	-2 -6 11 5 -8
w:designed	10 -2 0 -7 0
w:technique	-7 8 -1 4 -4
w:presented	-8 2 14 -5 -2
w:dose	-2 2 -3 2 1
w:# gy	-3 0 7 -1 -2
w:gy	-3 0 9 -4 -2
w:or the	-2 2 -10 10 -1
w:between #	-6 5 -9 9 0
w:% lower	0 0 4 -20 16
w:lower	3 -3 -7 1 6
w:any	4 0 4 -3 -5
w:can	6 4 -13 -1 4
w:can be	-2 10 -9 1 0
w:better	-4 -6 -5 11 4
w:the irradiation	-3 5 -6 19 -15
w:irradiation	-8 5 0 0 4
w:volumes	-5 -5 8 -7 8
w:low	-1 -1 -4 -1 7
w:review	-2 4 10 -8 -3
w:review the	2 13 -4 -4 -7
w:the literature	-4 13 8 -13 -5
w:literature	0 1 7 -5 -3
w:advanced	1 0 -8 -1 9
w:treatment of	3 3 -10 -3 7
w:hyperhomocysteinemia	-12 0 -14 15 10
w:search	-7 -7 17 0 -3
w:search of	-2 -2 17 -12 -1
w:selected	-2 -5 12 4 -9
w:studies and	-6 -3 18 -11 1
w:articles	-5 -8 -7 26 -5
w:while	-5 2 -9 1 11
w:is an	4 3 3 -11 2
w:independent	-4 -4 -3 1 10
w:cardiovascular	-1 -4 1 -7 11
w:as to	3 1 17 -19 -2
w:treating	1 -2 -4 -15 20
w:appropriate	-1 -3 -8 -3 14
w:controlled trials	0 -4 8 -3 -1
w:needed	-4 -5 0 8 0
w:benefits	6 2 4 -17 5
w:routine	11 -5 4 -13 4
w:the efficacy	-5 7 4 -10 3
w:efficacy	-3 5 -9 -1 8
w:results of	-7 10 -9 -1 6
w:heart	4 -4 -1 7 -6
w:guidelines	2 -8 14 -3 -6
w:folic	-1 -1 6 -12 8
w:folic acid	-1 -1 6 -12 8
w:acid	-7 -1 17 -2 -6
w:part	-5 2 -7 -1 11
w:through	8 -10 7 -6 1
w:primary	-6 3 0 6 -4
w:^ references	-4 -5 -5 -4 18
w:references	-5 -5 2 8 0
w:references #	-5 -5 0 10 0
w:radiosurgery	-10 21 -9 4 -5
w:the treatment	-2 11 -3 -10 4
w:during the	-5 8 2 -3 -1
w:last	9 -2 2 -9 1
w:^ most	-13 16 -23 9 11
w:published	0 2 2 3 -7
w:experience	-5 24 -12 -13 6
w:to the	-1 -1 4 -3 2
w:this report	-5 19 -9 -2 -3
w:the authors	-4 9 -10 0 5
w:authors	-5 6 3 -3 -1
w:methods	-10 4 0 5 0
w:linear	-4 8 -1 -3 0
w:linac	11 -9 6 -2 -6
w:who	0 -2 6 -4 -1
w:were treated	-2 -2 9 -1 -4
w:stereotactic	-16 15 0 0 1
w:imaging	-2 6 7 -4 -6
w:a single	5 7 -10 -1 0
w:was used	-3 -2 19 -8 -5
w:patients who	4 -1 -4 -5 6
w:the radiation	6 0 -20 1 13
w:the tumor	-5 -1 12 -4 -2
w:the only	-2 4 -15 14 -1
w:reduced	-2 -2 -2 0 7
w:a mean	0 -1 15 -13 -1
w:follow-up	-6 1 12 -5 -2
w:months range	0 -1 22 -20 0
w:range	-3 5 2 3 -7
w:range #	-1 6 4 -11 1
w:hearing	-3 4 26 -23 -4
w:new	1 -7 9 -6 3
w:facial	-1 -2 19 -14 -2
w:neuropathy	2 -6 34 -25 -5
w:developed	-3 5 2 2 -6
w:^ radiation	-1 3 18 -10 -10
w:correlated	-4 -3 9 7 -9
w:incidence	3 -4 -7 5 3
w:cranial	-7 1 11 -13 7
w:# cm	-2 -4 10 3 -7
w:cm	-2 -4 10 -6 3
w:cm #	-1 -3 -10 9 4
w:an effective	5 1 -3 -16 13
w:effective	0 0 -6 6 0
w:series	-4 -12 10 12 -5
w:comparable	-3 -4 -11 18 0
w:clinical practice	6 -5 1 -12 10
w:sodium	-4 2 -6 9 -1
w:stroke	-2 10 1 -9 1
w:of age	5 -5 10 -10 1
w:medical	2 3 5 -7 -3
w:records	3 -6 17 -13 -1
w:of all	-4 7 -8 2 4
w:care	3 -5 6 -4 0
w:n =	-2 -1 -3 9 -2
w:were reviewed	-5 2 10 1 -7
w:reviewed	-9 -8 16 6 -4
w:who received	-1 -1 -9 14 -4
w:were determined	-1 -2 15 -12 -1
w:determined	-8 10 14 -10 -6
w:patients receiving	-4 4 -6 12 -6
w:days	-3 -4 14 -5 -2
w:was also	-4 4 13 -4 -9
w:the presence	6 2 -5 -14 11
w:models	-6 -8 18 4 -9
w:present	2 -1 -11 3 6
w:^ overall	-1 -1 -11 13 1
w:overall	-2 -5 -3 5 5
w:the time	3 -6 6 -10 8
w:decreased	-3 4 -2 9 -7
w:common	7 -3 -10 -5 12
w:setting	10 2 -2 -11 1
w:improvement	-6 1 -13 13 6
w:late	-3 6 5 -9 1
w:in children	10 -1 -2 -14 7
w:children and	-4 7 -11 4 4
w:analyses	-6 -3 7 13 -10
w:small	5 -3 -5 1 1
w:patient	-8 -3 9 2 1
w:oncology	-6 1 15 -13 3
w:prospective	4 -10 -1 5 3
w:to evaluate	-4 7 0 -1 -1
w:evaluate	-3 7 4 -5 -2
w:evaluate the	2 -8 10 0 -4
w:central	-6 5 2 0 -2
w:database	-2 -1 14 -11 -1
w:of radiation	9 -10 -5 10 -4
w:side	5 -10 -3 5 3
w:side effects	5 -8 -9 10 2
w:effects of	-4 9 -1 -4 0
w:center	-10 -10 17 9 -5
w:has been	9 0 -6 1 -4
w:# in	1 -3 2 7 -6
w:few	12 -5 -9 8 -6
w:since	-3 9 3 -8 -1
w:done	-8 11 4 -12 4
w:detailed	5 -5 17 -19 2
w:forms	0 -9 0 18 -8
w:applied	-5 3 13 3 -14
w:criteria	0 -5 6 5 -5
w:^ patients	7 -11 5 -1 0
w:information	-6 -4 6 6 -1
w:collected	-3 -5 15 -5 -1
w:^ #	-10 2 -7 10 4
w:the quality	8 -3 11 -11 -5
w:quality	-4 -2 1 4 1
w:important	1 -5 -3 -1 8
w:will	1 -1 -12 4 8
w:^ further	-3 -3 -7 2 11
w:longer	-1 -2 15 -18 6
w:characteristics	-4 12 0 -15 6
w:characteristics of	-11 23 -8 -10 7
w:prescription	-3 0 18 -11 -4
w:strategies	10 3 -8 -9 5
w:conventional	-5 7 7 -14 5
w:fields	0 7 1 -1 -7
w:neck	-8 14 -1 -8 3
w:were included	-2 -3 -2 8 -1
w:using the	-3 -4 17 -9 -1
w:blocks	-5 -6 2 21 -11
w:amount	-9 14 -3 -4 2
w:area	0 -8 20 -8 -4
w:searched	-4 -3 8 0 -1
w:field	-7 0 5 2 0
w:five	-1 -8 -2 13 -2
w:in addition	8 -8 -1 0 1
w:approach	-7 11 -1 -6 3
w:equal	-1 -3 2 -14 15
w:a #	-5 -2 7 -2 2
w:at #	-1 -5 4 7 -5
w:distance	-5 12 -10 9 -6
w:both	-4 -2 -3 7 1
w:was calculated	-2 -4 18 -9 -3
w:calculated	-5 -6 20 -3 -7
w:both the	5 8 11 -24 0
w:approximately #	3 -4 -9 10 -1
w:# mm	-2 -4 7 3 -5
w:mm	-3 -4 7 5 -5
w:larger	-1 -1 -15 14 3
w:that of	0 -1 11 -2 -9
w:variation	3 -3 -3 -11 15
w:distribution	-3 8 -6 4 -3
w:region	-2 -2 11 -6 -1
w:had a	-5 -4 7 8 -6
w:than the	-5 7 -12 0 10
w:produced	-4 -6 1 13 -4
w:measures	-3 -7 12 -1 -2
w:the patient	-12 19 2 6 -16
w:sites	-6 11 -12 15 -8
w:although	0 1 -8 6 0
w:it is	8 3 -9 5 -7
w:resulted in	-4 -5 -4 13 1
w:favorable	1 -3 -4 -12 18
w:useful	5 -5 -10 1 8
w:could not	-5 3 3 -12 12
w:describe	16 1 -12 -5 0
w:the large	-1 -4 -13 14 4
w:be of	-8 7 21 -10 -11
w:potentially	-1 4 -6 20 -16
w:results were	-1 -3 10 2 -9
w:cause	14 -3 -11 0 -1
w:cause of	15 -14 -3 6 -4
w:resistance	14 -11 -13 10 0
w:^ current	18 -12 5 -3 -8
w:suspected	9 -1 -14 17 -10
w:recent	8 9 -14 2 -4
w:initial	9 -4 -7 -5 6
w:drugs	5 2 -12 0 5
w:iv	9 1 13 -21 -2
w:^ no	1 -7 -8 21 -7
w:s	7 -1 2 -9 2
w:strains	13 -3 -4 -14 7
w:yet	11 6 -6 -11 1
w:history	-2 -4 -8 15 -1
w:disease and	-10 5 13 -8 0
w:treatments	3 8 -9 5 -7
w:recurrent	2 -4 21 -16 -3
w:sputum	0 -2 14 -10 -3
w:production	5 1 -3 -11 8
w:^ three	-3 -6 6 9 -5
w:because of	-6 4 14 -11 -1
w:treatment was	-2 -2 12 -8 0
w:tests	10 0 5 -2 -13
w:intermediate	1 -3 21 -17 -2
w:point	5 6 8 -16 -3
w:complete	-2 -6 18 -11 1
w:response	7 -5 -9 7 -1
w:followed	-4 -4 30 -12 -9
w:case	-4 -13 14 6 -3
w:molecular	-2 -8 -11 19 3
w:safety	5 3 -9 8 -7
w:human	-3 1 9 -5 -1
w:adults	-2 4 5 -7 1
w:randomly	2 -4 11 -14 4
w:one of	-1 10 -10 7 -6
w:or #	-2 -2 -3 10 -3
w:b	3 -7 -2 6 0
w:day	-3 5 4 -9 2
w:nor	-2 -2 -18 14 9
w:toxicity was	-2 -2 -9 19 -6
w:antibody	-14 10 0 12 -8
w:commonly	19 -9 1 2 -14
w:intensity	-3 0 7 -11 8
w:the second	0 -4 -12 13 4
w:frequently	10 -9 -12 14 -3
w:safe	-9 3 -11 6 11
w:in some	-9 -4 20 -16 9
w:this review	-8 10 -16 9 5
w:the evidence	-6 12 -11 -5 10
w:effectiveness	-1 6 -11 7 -1
w:effectiveness of	3 3 -2 -10 6
w:physical	-9 7 -7 6 2
w:reducing	2 11 -4 -8 -1
w:blood	3 -4 3 2 -4
w:pressure	13 -7 -7 -3 4
w:^ as	2 1 9 -9 -3
w:does	5 -7 -3 -9 14
w:risk of	0 1 -8 -1 8
w:heart disease	14 -2 -11 3 -4
w:the effects	-1 8 3 -8 -2
w:effects on	0 -2 3 -8 7
w:on blood	9 -8 15 -15 -2
w:dietary	0 -6 -7 10 3
w:supplements	10 -5 3 -5 -4
w:magnesium	2 1 -13 6 3
w:trials have	17 -8 -6 2 -5
w:changes in	17 -11 -9 -2 4
w:sufficient	6 -2 15 -26 7
w:suggest that	4 -6 -4 6 0
w:conditions	1 12 -4 -11 3
w:reduce	5 -6 -3 2 2
w:reduce the	9 -2 -13 -1 7
w:drug	4 1 -1 -8 4
w:treatment in	-2 9 -10 12 -9
w:hypertensive	3 0 -10 7 1
w:the primary	-5 10 6 1 -13
w:systematic	4 -7 4 -1 1
w:reviews	-8 15 3 -2 -7
w:delivered	2 -4 17 -9 -6
w:combination with	7 0 -11 3 1
w:generally	-7 3 -13 13 4
w:made	-15 8 12 1 -7
w:statistically	-3 -3 -5 2 9
w:statistically significant	-2 -2 -6 8 2
w:reductions	-7 -3 -4 1 13
w:be considered	-7 6 7 -17 12
w:bias	13 -12 6 -19 12
w:measures of	-2 -2 10 -18 12
w:little	3 -12 -3 20 -8
w:fat	0 -4 16 -10 -1
w:energy	3 2 6 -9 -1
w:intake	-8 -4 15 -2 -2
w:whole	-6 13 0 -4 -3
w:increases	11 -12 -13 10 4
w:would	0 2 -9 1 5
w:impact	-4 8 9 -14 1
w:impact on	-2 1 12 1 -12
w:mortality	5 -8 7 0 -5
w:systematic review	5 -5 7 -7 -1
w:randomised	0 -6 6 0 -1
w:randomised controlled	-5 -3 9 2 -2
w:least #	3 -3 9 -8 0
w:inclusion	-4 -5 13 -1 -3
w:sensitivity	-1 -6 21 -18 4
w:events	-2 1 0 7 -6
w:antihypertensive	-9 11 1 -2 -1
w:antihypertensive drugs	6 -5 -14 11 1
w:trials in	-3 12 -10 -3 3
w:in those	-1 11 3 -9 -4
w:being	6 -5 -6 8 -3
w:six	1 -6 -8 11 2
w:quality and	-5 0 2 -10 13
w:intervention	0 -7 -4 2 8
w:control groups	-2 -1 -7 14 -4
w:reduction	-4 -2 -2 1 7
w:reduction in	-8 1 1 1 4
w:change	-2 -6 8 2 -3
w:change in	-3 -2 4 12 -11
w:unclear	-11 14 -7 2 3
w:good	-6 0 -11 8 9
w:prevalence	-2 -6 10 -1 0
w:diabetes	6 -1 -7 -1 3
w:many	14 -5 -10 1 0
w:its	9 -3 -10 3 1
w:diabetic	4 -5 4 -12 9
w:original	-4 4 14 -15 1
w:identified	-4 -4 4 2 2
w:regimens	0 -5 4 -10 11
w:intravenous	13 -8 -6 -6 7
w:insulin	-10 8 -8 -5 15
w:remains	7 -5 3 -15 11
w:component	13 -15 2 -6 5
w:survival	0 -1 3 -5 3
w:# years	-2 0 4 2 -4
w:and mortality	-7 4 13 -7 -3
w:total of	-3 -3 -3 10 -2
w:men and	-1 -1 15 -15 2
w:# women	-2 -1 12 -8 -1
w:who had	-5 -4 15 -4 -2
w:with a	-2 -1 3 3 -3
w:with age	9 -6 -13 17 -7
w:% at	0 0 -11 13 -1
w:examination	-6 1 18 -10 -3
w:prognosis	-2 5 -10 9 -2
w:did	0 -3 -1 10 -6
w:did not	-5 -2 4 4 -1
w:compared to	-3 -5 -10 7 10
w:previous	-1 11 -3 -7 1
w:the present	2 -1 7 -21 13
w:hospital	-8 -5 18 -6 1
w:still	-2 -7 -9 3 14
w:chordomas	-7 17 -6 -4 -1
w:malignant	3 -5 2 -19 19
w:bone	6 -5 -7 6 0
w:of skull	13 3 -13 -8 5
w:usually	4 16 -17 2 -4
w:resection and	8 -1 -17 12 -2
w:require	5 -7 -16 7 10
w:postoperative	6 -8 24 -23 1
w:chordoma	-5 11 18 -27 3
w:locally	5 0 -13 9 -1
w:invasive	14 -5 -4 -8 3
w:death	-1 1 5 5 -10
w:proton	-3 4 -2 0 0
w:outcome	0 6 -2 -6 3
w:necrosis	-3 1 5 9 -12
w:tumor volume	-3 8 14 -13 -5
w:overall survival	-1 -2 -4 14 -6
w:therapy for	-7 25 -15 0 -3
w:poor	0 -5 -14 2 17
w:of these	-6 7 -8 6 2
w:include	4 -14 -1 -9 19
w:of their	-11 4 -27 26 7
w:week	-3 6 14 -10 -7
w:trials of	-13 18 12 -16 -1
w:infection	4 3 -3 6 -10
w:trial	-5 0 0 2 3
w:to estimate	-8 15 -4 1 -3
w:estimate	-7 12 -2 1 -4
w:in which	9 -9 5 -7 2
w:morbidity	-6 0 -6 4 8
w:demonstrated	3 -10 5 5 -3
w:pulmonary function	-1 -2 12 -7 -2
w:test	-8 -3 13 -2 0
w:of p	6 -6 3 -14 11
w:the clinical	-10 11 -5 7 -4
w:individual	1 -6 10 -2 -3
w:trials were	2 -4 -11 5 8
w:used to	1 2 8 -10 -1
w:obtained from	-6 -5 17 -7 2
w:result in	-2 -5 -2 -6 15
w:observed	0 -7 -3 11 -1
w:observed in	2 -6 -7 9 1
w:whether	3 3 4 -5 -6
w:cerebral	-9 7 14 -18 6
w:patients treated	-5 10 -2 -3 0
w:high-dose	-10 16 -5 7 -7
w:^ although	-7 8 -3 0 2
w:^ we	2 1 4 -6 -2
w:ability	-8 7 -4 13 -8
w:of children	1 -1 17 -9 -8
w:mri	-8 1 -6 18 -5
w:underwent	-2 -7 9 3 -4
w:were based	7 -6 19 -16 -5
w:based on	4 -2 3 -5 0
w:peak	0 0 -12 11 1
w:the brain	11 -10 16 -14 -3
w:out	8 -7 15 -12 -3
w:out of	-8 -2 19 -7 -2
w:simple	3 -7 -6 20 -11
w:areas of	5 -3 16 -16 -1
w:coronary	9 3 -7 0 -4
w:syndrome	9 -1 -12 0 4
w:electronic	-3 -3 20 -13 -1
w:databases	-6 -5 14 -3 -1
w:potential	-2 7 -1 -4 0
w:problems	-2 -2 -1 14 -9
w:a systematic	1 -8 8 0 -1
w:relevant	2 -6 14 -6 -3
w:analyses were	-2 -2 -11 20 -4
w:dependence	-2 1 20 -13 -7
w:alternative	2 6 -12 0 3
w:analysis was	-4 3 23 -22 0
w:provided	-8 -11 -3 13 9
w:angina	-1 0 -11 17 -5
w:agents	-3 9 -19 9 4
w:strategy	-3 4 14 -10 -5
w:the initial	-3 -2 -8 15 -2
w:taking	12 -1 3 -10 -4
w:high-risk	-2 -1 15 8 -19
w:role	1 6 -10 -3 6
w:role of	-5 20 -10 -5 0
w:derived	-4 -2 17 -12 0
w:as an	-2 0 2 10 -11
w:cohort studies	-2 -2 -19 22 0
w:outcomes	-8 5 4 1 -2
w:several	17 -6 -5 5 -10
w:with proton	-5 10 4 -12 2
w:beams	-2 -3 11 -2 -5
w:university	-7 -9 23 -5 -3
w:patients in	6 -5 -14 6 7
w:iii	4 -10 14 -7 -1
w:patients had	-7 -6 13 7 -7
w:median	-3 -3 2 7 -3
w:given	6 -10 15 -10 -1
w:experienced	2 -3 -9 14 -3
w:grade	5 -8 -2 5 0
w:^ proton	6 -6 -3 -8 12
w:proton therapy	-3 8 -9 -9 13
w:especially	5 -13 -7 12 4
w:development of	3 0 4 -13 6
w:influence	3 -1 -5 -11 14
w:reaction	-1 0 -6 11 -4
w:were compared	1 -6 30 -18 -7
w:combination of	5 -14 -1 6 6
w:showed no	-5 -1 4 13 -10
w:group and	-1 7 -8 11 -9
w:control group	-3 -2 11 -7 1
w:increase the	-1 0 5 -15 10
w:anti-inflammatory	-2 2 -15 22 -7
w:^ for	-4 -4 -3 8 3
w:review of	10 2 -2 0 -11
w:outcomes were	-4 -1 19 -7 -7
w:risks	-1 -2 -2 -9 14
w:was associated	-3 -2 -13 19 -1
w:clearly	-11 -7 2 24 -8
w:prevent	9 -5 -1 1 -4
w:^ based	0 1 -19 8 10
w:treatment planning	-11 13 -5 -3 6
w:planning	-9 3 2 5 -1
w:algorithm	-3 -6 2 20 -13
w:provides	2 -1 -2 -16 17
w:ct	-8 -5 21 -5 -4
w:accuracy	-10 1 11 -3 0
w:show	-3 -3 -12 13 6
w:liver	-3 4 -6 8 -3
w:contrast	-8 1 9 0 -3
w:insufficient	-6 -5 -16 25 2
w:improves	-5 5 -8 -9 18
w:delivery	-12 -2 8 8 -1
w:including #	-1 -8 18 -8 0
w:established	-15 -3 12 -3 9
w:the management	15 -8 -3 -7 3
w:osteoporosis	-14 1 -8 4 17
w:the general	-13 5 0 2 6
w:experts	-2 -6 21 -9 -5
w:approved	20 2 -15 -14 9
w:often	11 2 -18 7 -3
w:loss	3 -3 -9 1 8
w:that may	-9 18 -5 7 -11
w:contribute to	-3 10 -9 -6 7
w:vitamin	4 -3 -2 0 1
w:alcohol	8 -5 -5 17 -15
w:^ if	5 -8 16 2 -14
w:treatment and	-2 -5 12 -9 4
w:fracture	9 -3 -5 -4 3
w:lesions	13 -6 3 -8 -2
w:revealed	-2 -4 7 12 -13
w:recently	12 4 -1 -7 -9
w:skin	3 -12 4 5 0
w:sarcoma	-6 -3 13 -15 11
w:the diagnosis	-6 8 -12 13 -3
w:testing	-9 -5 8 13 -8
w:eye	-1 -11 16 2 -5
w:about #	11 1 -3 -12 2
w:cardiac	10 -7 -7 5 -1
w:rapidly	-2 -4 -9 22 -8
w:artery	-10 5 10 -5 0
w:and to	9 3 -7 -3 -2
w:performance	7 -10 14 -10 -2
w:^ studies	0 -4 16 -9 -2
w:in each	-2 -2 18 -13 -1
w:data on	1 -5 5 -11 10
w:reference	-7 -1 14 0 -6
w:myocardial infarction	3 -3 -2 9 -7
w:excluded	-4 -5 20 -4 -7
w:independently	-2 -5 21 -4 -10
w:reviewers	-1 -1 14 -11 -1
w:standardized	-3 0 14 -10 -1
w:resolved	-4 -3 19 -6 -5
w:pooled	-8 -2 18 0 -9
w:of each	-1 -3 -4 24 -16
w:yielded	-9 7 -14 18 -2
w:characteristic	4 -7 -4 23 -15
w:publication	5 -11 15 -9 0
w:with acute	8 -6 -11 14 -4
w:examined	-3 -1 15 -7 -4
w:influenced	-16 21 -10 -1 6
w:enrolled	-9 -1 12 2 -4
w:in both	-1 -3 -4 16 -8
w:open	-9 -2 15 0 -4
w:countries	-4 2 5 8 -12
w:blockers	8 -1 -9 6 -4
w:# day	-6 19 -8 -1 -4
w:rates	4 -4 6 -4 -2
w:disorder	16 -12 -4 3 -4
w:caused by	6 1 -6 -11 10
w:^ it	1 -4 -4 -2 9
w:it was	-2 -8 11 7 -7
w:examined the	-11 16 -14 12 -3
w:only a	12 -4 -11 3 0
w:found in	-9 7 12 -4 -6
w:# g	-1 2 7 -11 3
w:experiments	-5 0 14 -17 8
w:functional	19 -7 -13 1 0
w:demonstrate	-4 2 -8 -1 11
w:basis	-3 -7 1 -4 14
w:specific	-7 3 -1 10 -4
w:product	20 -13 -3 -9 5
w:containing	-3 -8 14 1 -4
w:moderate	-3 -1 -11 8 6
w:daily	-6 0 10 0 -4
w:although the	-5 4 -1 -10 12
w:the effect	-4 12 -6 1 -3
w:of calcium	-9 4 8 -4 2
w:supplementation	1 -2 -1 -8 10
w:during pregnancy	2 -3 -4 15 -11
w:may #	-11 -5 19 2 -5
w:contacted	-6 -8 24 -7 -4
w:data and	-2 10 7 -13 -2
w:unpublished	-6 -5 26 -10 -4
w:women with	-12 12 2 -15 13
w:maternal	5 -11 10 1 -6
w:identified #	-2 -2 -6 17 -6
w:receptor	-7 8 6 -7 0
w:# cases	-5 -4 15 0 -6
w:general population	-10 13 -10 10 -3
w:the current	-5 12 -6 -1 0
w:metabolism	3 5 -11 -6 8
w:in vivo	-8 14 -5 1 -2
w:vivo	-9 13 -3 0 -2
w:impact of	-5 12 -12 -5 10
w:before	-1 0 5 2 -6
w:of low	-4 15 1 -12 0
w:naa	-2 -1 18 -8 -7
w:taken	2 -2 -2 11 -9
w:dose of	13 -3 -1 -12 3
w:causes	3 2 -6 -8 10
w:malformations	13 6 -10 -9 1
w:then	3 0 18 -17 -4
w:june	-5 0 14 -1 -7
w:june #	-5 0 16 -8 -2
w:# a	1 -2 -1 9 -6
w:diameter	-3 -2 19 -9 -5
w:retrieved	-2 -2 23 -18 -1
w:^ none	-6 -7 25 -2 -9
w:none of	-2 -2 -13 20 -2
w:who underwent	-5 1 -16 21 -1
w:had no	-1 -1 -2 16 -12
w:neurological	-7 5 18 -5 -12
w:proton irradiation	-5 1 -1 17 -11
w:dose-volume	-1 -5 15 -6 -2
w:data are	5 -8 1 -14 16
w:cge	-3 4 9 -10 0
w:# cge	-2 -8 16 -12 6
w:limited	3 -6 -11 13 2
w:equivalent	0 2 9 -7 -4
w:we also	-7 -1 21 -9 -4
w:gender	-3 -2 -1 20 -14
w:median dose	-1 -2 18 -14 -1
w:shown	11 -7 0 4 -8
w:shown to	8 -8 10 -12 1
w:anemia	-15 -3 3 1 13
w:critical	2 8 -4 3 -9
w:patient's	-11 13 -2 -3 4
w:needs	15 -7 -9 -14 14
w:be used	-11 4 -9 9 7
w:iron	-1 -4 -8 12 1
w:does not	1 -4 -4 -7 15
w:of an	1 9 -10 -11 11
w:^ randomized	-8 -2 22 -8 -4
w:% patients	0 0 -15 17 -1
w:was not	-1 -7 -8 20 -4
w:beneficial	-9 2 -7 2 13
w:inflammatory	1 8 -5 -8 4
w:injury	-20 13 -4 -11 22
w:damage	4 -5 -13 6 7
w:case-control	-4 -18 21 5 -4
w:samples	-6 0 12 -14 7
w:without a	-9 6 14 -13 2
w:were significantly	-1 -1 -10 10 2
w:c #	-5 -2 14 -9 1
w:homozygous	2 2 -16 9 3
w:correlation	-9 -5 -1 14 0
w:heart failure	7 -8 10 -5 -3
w:emphysema	0 5 10 -8 -6
w:died	-4 -4 0 15 -7
w:months of	3 -4 15 -7 -7
w:^ total	-1 -1 16 -13 -1
w:hot	-6 -4 9 -17 18
w:with this	-7 10 -1 -14 12
w:^ our	12 -2 -12 -5 7
w:exposure	-12 12 -4 3 1
w:age #	-4 -3 26 -22 3
w:were more	-3 -1 -7 16 -6
w:children with	5 -9 5 -7 6
w:alpha	-8 18 -5 -4 0
w:alpha #	-8 12 6 -12 1
w:aatd	12 -14 1 0 1
w:tested	-10 8 -6 14 -6
w:cases and	-1 -1 14 -12 0
w:rare	-10 26 -11 -5 0
w:induced	-10 2 -3 12 -2
w:formation	-13 9 1 -7 9
w:numerous	15 -5 2 -17 5
w:disorders	11 -4 -7 4 -4
w:the role	6 10 -7 -9 0
w:infants	4 3 -11 5 0
w:recommended	-10 2 -7 5 9
w:than with	-2 -1 -1 -13 16
w:found for	-3 -2 -8 23 -10
w:updated	-3 -1 22 -24 6
w:a small	16 -5 -6 -6 2
w:involved	9 -5 1 -7 2
w:proton-beam	-4 2 15 -12 0
w:intensity-modulated	-5 8 -8 16 -11
w:imrt	-5 -2 0 7 0
w:the different	-8 -2 11 12 -13
w:rectal	-5 6 9 -7 -2
w:wall	-10 -3 15 -3 0
w:protons	0 -4 -4 1 7
w:clinical studies	5 -2 2 -17 12
w:neutron	-1 24 -20 -6 2
w:# b	-4 -1 -14 11 8
w:sparing	-2 1 -13 7 7
w:after treatment	1 3 -9 8 -3
w:following	-8 16 1 -11 1
w:measurements	-8 4 15 -9 -3
w:main	4 -9 14 -17 9
w:remaining	-5 -4 21 3 -15
w:below	4 -6 13 -12 1
w:required	-2 -9 2 8 1
w:which is	-2 2 5 -14 9
w:is associated	1 2 -3 -10 10
w:as compared	13 -5 -9 -5 6
w:administered	-4 3 9 -11 4
w:adverse events	-4 2 0 12 -9
w:has a	-11 18 -11 -2 5
w:it has	15 -3 -6 -11 5
w:maximal	10 -1 2 -15 4
w:comparisons	5 -5 -10 15 -5
w:fixed	15 -4 6 -8 -9
w:carbon	-7 1 2 -10 14
w:the early	0 18 -2 -18 2
w:^ tumor	-2 4 4 -16 10
w:measured by	-2 -7 -4 20 -7
w:reported in	-11 17 -10 0 4
w:expression	-13 5 1 12 -5
w:after #	-2 -3 4 13 -12
w:melanomas	7 -7 -13 11 3
w:# mev	-3 0 12 -3 -6
w:mev	-3 0 12 -3 -6
w:reporting	2 -3 4 -19 15
w:visual	-8 2 1 -5 10
w:december	-2 -6 13 -5 -1
w:december #	-2 -6 13 -5 -1
w:thickness	-2 -3 17 1 -12
w:improved	8 -3 -12 5 1
w:outcome of	-2 13 -16 3 2
w:reliable	6 -7 5 -28 25
w:of randomized	18 7 -25 0 0
w:outcome measures	-3 -3 17 -11 0
w:# studies	-3 -5 -3 16 -5
w:fatty	-4 11 -10 10 -7
w:cobalt	-3 7 9 -11 -2
w:cobalt gray	-2 9 4 -11 -1
w:gray	-2 9 10 -16 -1
w:gray equivalent	-1 3 14 -15 0
w:# at	-7 10 -5 3 -2
w:plans were	-2 -3 15 -5 -4
w:kidney	12 -12 7 -4 -3
w:were similar	-2 -1 -8 26 -15
w:feasible	-5 1 0 -13 17
w:excellent	-3 5 -2 -14 15
w:inflammation	15 -13 -7 6 -1
w:decrease	6 -3 -10 6 2
w:response to	3 1 -3 10 -12
w:and is	-1 1 5 10 -16
w:gc	6 -4 15 -17 0
w:reports	-3 -2 6 10 -11
w:described	12 -3 -3 0 -7
w:of lung	9 -13 3 4 -2
w:negative	-13 2 15 -8 4
w:cervical	-4 7 -10 -7 14
w:prophylactic	-11 11 3 1 -4
w:sulfate	-10 17 -15 8 0
w:^ randomised	-5 -2 19 -9 -4
w:for inclusion	-3 -2 14 -6 -3
w:two reviewers	0 -1 11 -9 -1
w:clinically	-7 9 -5 -9 11
w:effects were	-3 -3 -4 20 -11
w:pain	5 -7 -3 6 -1
w:therapies	22 -6 0 -17 1
w:of which	3 -3 -21 23 -1
w:treat	9 6 -2 -8 -4
w:improve	8 -7 -13 10 1
w:date	3 -8 10 -11 6
w:duration	-2 -5 -1 8 -1
w:duration of	-4 -2 8 -9 7
w:dichotomous	-1 12 12 -23 -1
w:estimates	-2 5 -5 11 -10
w:trials #	-1 -1 -20 23 -1
w:nine	-7 -8 4 15 -4
w:consistent	-2 -3 -11 4 12
w:was developed	-12 13 6 -8 1
w:measure	0 -6 20 -14 0
w:a new	11 -12 15 -13 -1
w:# treatment	0 -1 -17 19 -1
w:eight	-6 -5 1 13 -4
w:this was	-9 -7 18 -6 4
w:classification	-7 -12 16 8 -4
w:^ four	-6 -6 -3 23 -8
w:water	-6 -5 -4 16 -1
w:effective and	-5 -2 -8 21 -6
w:existing	-4 -7 13 -15 13
w:all #	-4 -5 23 -11 -4
w:or more	-6 7 8 -8 1
w:studies from	-7 -3 27 -14 -4
w:fluoride	-4 -1 -7 9 3
w:retinal	-6 13 -15 11 -3
w:ions	2 -6 -5 -7 16
w:a median	-1 -1 -20 25 -2
w:# patient	0 -2 -11 17 -4
w:preliminary	-4 -2 21 -14 -2
w:application	-12 15 -1 -4 1
w:uncertain	24 -8 -3 -10 -3
w:checked	-1 -2 15 -12 -1
w:bicarbonate	-1 -2 7 15 -18
w:having	-4 -5 6 12 -9
w:metabolic	13 -6 -5 7 -8
w:appeared	-6 4 -4 12 -6
w:searches	-9 -6 23 -2 -6
w:language	-4 -4 30 -21 -2
w:rcts	-4 7 -13 4 6
w:agent	-10 19 -12 -7 9
w:one trial	-1 -1 -11 18 -6
w:almost	1 -6 -13 5 13
w:national	-1 -5 12 -15 9
w:kidney disease	11 -12 12 -10 -1
w:aged #	6 -5 12 -15 2
w:inhibited	-1 -2 -9 25 -13
w:reduced the	-5 4 -5 12 -7
w:cells were	-4 -4 16 -2 -6
w:deep	5 -3 13 -12 -3
w:venous	9 -9 -4 0 3
w:^ during	-1 0 -22 24 -1
w:renal	4 -7 0 -11 14
w:transplantation	16 -2 -6 -10 2
w:confidence intervals	-1 0 18 -16 -1
w:intervals	-2 -2 18 -12 -3
w:populations	5 -1 -10 -3 10
w:pattern	-3 3 -12 8 4
w:fvc	-4 8 -9 3 2
w:diuretics	3 -2 4 -16 11
w:trials rcts	1 -1 15 -12 -3
w:in mortality	-5 -3 -2 21 -11
w:were associated	-2 -2 12 -9 0
w:decline	15 -10 -3 -1 -2
w:x-rays	-3 0 11 -13 5
w:rbe	-4 10 -21 0 15
w:extent	2 -2 -3 16 -13
w:performed a	6 -2 11 -12 -3
w:were calculated	-3 -2 18 -11 -2
w:eight patients	-6 -4 22 -9 -4
w:radical	-3 -1 16 -15 3
w:objective	4 1 -10 8 -3
w:one patient	-1 -2 -16 25 -6
w:minimal	-1 1 11 -14 4
w:computer	-8 -5 17 -9 5
w:beta #	8 -12 10 -1 -5
w:set	-5 -7 13 3 -4
w:genotyped	5 -4 17 -15 -3
w:data suggest	-4 -2 -2 18 -10
w:discussion	-3 -3 25 -20 1
w:trials comparing	0 1 11 -5 -7
w:reduces	9 -2 2 -15 6
w:widely	20 -11 -9 0 0
w:e #	11 -3 -8 3 -3
w:the disease	5 -13 12 -3 0
w:psychological	8 -5 9 -17 4
w:positive	-8 3 -6 2 9
w:developing	2 2 -12 6 1
w:ranging	5 -5 20 -27 7
w:published studies	-9 -11 19 4 -3
w:cf patients	18 -13 -18 10 3
w:progression of	10 -12 0 0 2
w:saturation	-5 1 8 16 -21
w:infusion	-4 1 -6 -2 11
w:method of	-3 10 3 -17 7
w:b #	-2 7 1 -11 6
w:forms of	1 -10 -2 19 -8
w:permanent	-4 0 16 -12 -1
w:outside	-3 12 -14 15 -10
w:protocol	-1 -2 -16 15 4
w:simultaneously	-1 -3 18 -13 -1
w:indicating	-7 -4 0 28 -17
w:ace	3 -1 5 -8 1
w:inhibitor	1 -2 14 -12 -2
w:prevalent	19 -5 -7 -6 -1
w:proteinuria	6 -4 20 -14 -8
w:nephropathy	-12 0 1 12 -1
w:follow-up of	-1 -1 -11 13 -1
w:disease is	20 -13 -1 -7 0
w:splenic	9 -16 4 2 1
w:inconsistent	3 4 -14 11 -4
w:snp	3 -3 -11 18 -7
w:arc	-8 -8 25 0 -9
w:validated	-1 -4 -16 6 16
w:inhibition	19 -8 2 -7 -6
w:concentrations	-3 0 2 9 -7
w:r	-2 3 -9 -13 22
w:superior	-5 -8 -10 9 14
w:heterogeneity	4 -14 13 0 -3
w:nursing	-2 -8 21 -13 2
w:vitamin e	7 -6 -1 5 -5
w:acamprosate	-4 4 -18 22 -4
w:article	-10 26 2 -14 -2
w:lipid	-13 7 -5 14 -3
w:lipid emulsions	-12 6 -6 17 -5
w:emulsions	-12 6 -6 17 -5
w:composition	18 -16 -7 7 -2
w:studies have	24 -15 0 -5 -5
w:three different	-3 -2 25 -17 -3
w:the planning	-2 -5 4 13 -9
w:fewer	2 -7 -11 12 3
w:superior to	-4 -2 -5 19 -8
w:nausea	-5 3 -1 14 -11
w:four trials	-1 -1 -16 20 -3
w:inhibitors and	-2 1 -12 15 -2
w:insufficient evidence	-4 -3 -7 22 -8
w:investigating	-10 11 9 -16 6
w:shown that	0 -5 -8 20 -8
w:concentration	-2 2 0 8 -8
w:prophylaxis	-11 2 -10 1 17
w:to support	-6 -1 -2 18 -10
w:meta-analyses	-4 -3 26 -17 -2
w:used for	-3 3 13 -8 -5
w:acute myocardial	0 0 -15 6 9
w:ami	-5 7 -21 9 9
w:age at	-1 1 8 -19 11
w:alleles	1 -4 -12 15 1
w:regulation	-6 16 4 -13 -1
w:teeth	19 -5 0 -10 -3
w:# ppm	-3 1 -11 4 9
w:ppm	-3 1 -11 4 9
w:significantly increased	0 0 -2 -13 15
w:procedures	-11 12 -4 -1 4
w:one study	-1 -1 -5 19 -12
w:calculation	-3 6 8 -24 13
w:the small	-1 -3 12 -16 8
w:rates of	0 9 -8 -10 10
w:selection	-12 13 5 -6 -1
w:tnf-alpha	14 -10 -7 -12 14
w:tgf-beta	-14 7 2 -10 16
w:largely	14 -6 4 -16 4
w:effective in	-4 7 -1 -15 13
w:tumor control	-5 1 -9 12 1
w:after proton	-1 0 20 -21 2
w:subtotal	-1 -3 15 -9 -2
w:retinol	-5 -1 -2 15 -8
w:total resection	-2 6 -14 14 -4
w:fully	-5 6 -13 16 -5
w:retina	15 -16 -4 -1 5
w:transmission	1 -5 4 14 -16
w:paper	13 -10 19 -15 -6
w:rt	-9 10 13 -13 -1
w:dose-response	0 -1 -14 14 1
w:evidence suggests	-4 -1 0 21 -15
w:irradiated with	-2 -3 14 4 -13
w:offer	14 -10 8 -16 4
w:tea	-8 -5 -10 25 -2
w:failed	0 -8 3 -7 11
w:failed to	1 -7 15 -7 -2
w:caries	0 -5 6 -9 8
w:anaemia	15 -9 -5 -8 7
w:cervical spine	-1 5 -13 -5 14
w:amd	-1 1 4 -16 11
w:accelerated	3 8 -13 -7 9
w:of two	-3 -3 22 -10 -6
w:endothelial	-9 -10 -4 26 -4
w:quantified	4 -7 19 -15 -1
w:full	-5 3 21 -23 5
w:# cells	-2 -1 -9 11 1
w:dependent	-3 -4 -9 16 1
w:limitations	-3 1 -11 -3 17
w:arbs	8 -4 -22 17 0
w:dexrazoxane	-1 0 -5 -15 21
w:iort	3 -7 15 -26 16
w:preventive	-8 -5 -7 18 2
w:marker	-5 -8 22 -10 2
w:bacterial	-15 8 0 16 -10
w:diabetic patients	8 -2 7 -20 7
w:apoptosis	-7 14 0 2 -10
w:brachytherapy	-8 16 7 -12 -2
w:gamma-rays	-3 -4 -12 15 4
w:infant	-4 1 -6 -13 23
w:pooled or	0 0 -20 20 0
w:intubation	0 26 -25 -13 13
w:at diagnosis	-4 4 6 -19 13
w:thalassaemia	17 -5 -7 -12 7
w:thorotrast	2 -4 16 -14 0
w:# protein	-2 8 7 -17 4
w:nimodipine	-8 13 -5 -3 3
w:ucp	-12 22 -5 -8 2
w:ucp #	-12 22 -5 -8 2
w:eb	14 -3 -13 -4 5
w:xanthine	-2 -2 -19 28 -5`,
}

/** Learnt from 275 sentences of 49 abstracts. */
export const SECTION_MODEL_ZH: SectionModel = {
  first: [-40, -1, -40, -40, -40],
  last: [-40, -40, -40, -33, -1],
  order: [
    [-16, -16, -16, -16, -16],
    [-40, -33, -1, -40, -40],
    [-44, -44, -11, -5, -30],
    [-46, -46, -46, -7, -8],
    [-24, -24, -24, -24, -5],
  ],
  weights: `c:近年来	12 0 0 0 0
c:随着	11 -1 -1 5 -2
c:目前	12 0 0 3 -2
c:然而	12 0 0 0 0
c:但是	12 0 0 0 0
c:尚不清楚	12 0 0 0 0
c:尚未	12 0 0 0 0
c:知之甚少	12 0 0 0 0
c:缺乏	12 0 0 0 0
c:日益	12 0 0 0 0
c:越来越	12 0 0 0 0
c:重要问题	12 0 0 0 0
c:之一	12 0 0 0 0
c:常见	12 -1 -1 -2 3
c:主要原因	12 0 0 0 0
c:严重影响	12 0 0 0 0
c:已成为	12 0 0 0 0
c:普遍	12 0 0 0 0
c:通常是	12 0 0 0 0
c:往往	12 0 0 0 0
c:发挥着	12 0 0 0 0
c:至关重要	12 0 0 0 12
c:被视为	12 0 0 0 0
c:研究较少	12 0 0 0 0
c:鲜有	12 0 0 0 0
c:很少	12 0 0 0 0
c:广泛研究	12 0 0 0 0
c:不明确	12 0 0 0 0
c:假设	12 0 0 0 0
c:挑战	12 0 0 0 0
c:世界	12 0 0 0 0
c:全球	12 0 0 0 0
c:我国	10 -3 1 -4 8
c:仍然	12 0 0 0 0
c:目的	0 11 -1 -2 4
c:旨在	0 12 0 0 0
c:^探讨	-1 18 -2 -2 -2
c:^观察	-1 19 -3 -1 -3
c:^研究	-1 18 -2 -1 -2
c:^分析	-1 20 -2 -3 -2
c:^评价	0 16 -1 0 -2
c:^评估	0 12 0 0 0
c:^了解	-1 18 -1 -1 -3
c:^比较	-1 18 0 -3 -2
c:^总结	0 12 0 0 0
c:^建立	0 17 -4 0 0
c:^调查	0 12 0 0 0
c:^检测	0 13 -1 0 0
c:^测定	0 12 0 0 0
c:^考察	0 12 0 0 0
c:^探索	0 12 0 0 0
c:^明确	0 12 0 0 0
c:^寻找	0 12 0 0 0
c:^制备	-1 15 -1 -1 -1
c:^为	-1 17 -1 -1 -3
c:^通过	-2 10 8 0 -3
c:^识别	0 12 0 0 0
c:探讨	-1 20 -3 -2 -3
c:提供依据	0 12 0 0 0
c:提供参考	0 16 0 -1 -3
c:提供理论	0 12 0 0 0
c:以期	0 14 0 -1 0
c:的影响	-1 15 1 -3 -1
c:的关系	0 12 0 0 0
c:的疗效	-1 16 -1 -1 -2
c:的作用	-1 14 -2 -1 3
c:的价值	0 12 0 0 0
c:的机制	0 12 0 0 0
c:试图	0 12 0 0 0
c:本文探讨	0 12 0 0 0
c:本研究探讨	0 12 0 0 0
c:本文分析	0 12 0 0 0
c:本文研究	0 12 0 0 0
c:本研究调查	0 12 0 0 0
c:采用	-1 -2 18 -1 -1
c:应用	-1 2 12 -2 1
c:使用	0 -1 11 -2 5
c:利用	-1 3 12 -1 -2
c:运用	0 0 12 0 0
c:选取	-1 -2 18 -3 -1
c:选择	0 2 12 -2 0
c:收集	0 -1 15 0 -1
c:纳入	0 0 12 0 0
c:随机	0 0 15 -2 0
c:分为	0 -1 15 -1 -1
c:分成	0 0 14 -1 0
c:对照组	-1 -1 13 3 -2
c:治疗组	0 -1 12 2 -1
c:实验组	0 0 10 2 0
c:分别	-1 -1 13 1 0
c:检测	-1 -1 17 -1 -2
c:测定	-1 0 14 -2 1
c:测量	-1 4 15 -5 -1
c:回顾性分析	0 -1 15 -1 -1
c:回顾性	0 -1 15 -1 -1
c:问卷	0 0 13 0 -1
c:访谈	0 0 12 0 0
c:半结构化	0 0 12 0 0
c:焦点小组	0 0 12 0 0
c:抽样	0 0 12 0 0
c:检索	0 0 12 0 0
c:进行了	0 0 12 1 0
c:给予	0 0 13 -1 0
c:治疗	-1 0 10 0 2
c:观察	-1 3 14 -2 -3
c:记录	0 -1 14 0 -1
c:分析法	0 0 12 0 0
c:主题分析	0 0 12 0 0
c:定性研究	0 0 12 0 0
c:质性	0 3 11 -2 0
c:调查	0 -1 15 0 -1
c:比较	-1 2 10 1 1
c:例患者	0 0 9 4 0
c:患者	-1 1 12 -1 1
c:例	-1 -1 14 15 -2
c:方法	-1 1 10 1 2
c:建立	-2 7 13 -4 -2
c:将	-1 -1 15 -4 4
c:对	-1 -1 12 0 1
c:法检测	0 0 12 0 0
c:统计	0 0 13 0 -1
c:为研究对象	0 0 12 0 0
c:参与者	0 0 12 0 0
c:数据库	0 0 13 -1 0
c:框架	0 0 12 0 0
c:编码	0 0 12 0 0
c:转录	0 1 12 -1 0
c:设计	0 3 11 0 -1
c:首先	0 -1 15 -2 0
c:其次	0 -1 11 -2 3
c:根据	0 -1 14 0 0
c:基于	0 2 12 -1 0
c:两组均	0 0 12 0 0
c:灌胃	0 0 12 0 0
c:培养	-1 4 11 -3 1
c:处理	0 0 13 1 -1
c:结果显示	0 0 0 13 0
c:结果表明	-1 -1 4 10 0
c:结果	-1 -2 -1 16 0
c:显示	0 -1 -3 17 -1
c:表明	-1 -1 4 10 0
c:发现	0 0 0 12 0
c:显著	-1 -1 -2 16 1
c:明显	-1 -1 -4 17 1
c:差异有统计学意义	0 0 -1 13 0
c:差异无统计学意义	0 0 0 12 0
c:统计学意义	0 0 -1 13 0
c:高于	0 -1 -2 16 -1
c:低于	0 0 -1 16 -1
c:优于	0 -1 -2 14 2
c:升高	0 0 0 12 0
c:降低	-1 1 -1 13 0
c:增加	-1 -1 -2 12 4
c:减少	0 1 -1 12 0
c:下降	-1 -1 -1 16 -2
c:有效率	0 0 -1 14 0
c:分别为	0 -1 2 13 -2
c:为	-2 -1 3 11 1
c:均	-1 -2 3 15 -3
c:相关	-1 -1 0 9 5
c:占	0 0 -2 16 -1
c:其中	-1 -1 5 14 -4
c:主题	0 0 0 12 0
c:确定了	-1 -1 -4 19 -2
c:识别	0 0 0 12 0
c:提炼	0 0 0 12 0
c:共	-2 -2 -5 25 -3
c:较	-1 -1 -4 13 4
c:无	-1 -2 -3 21 -3
c:出现	-1 -2 -4 18 1
c:达	-1 -1 -1 14 1
c:组	-1 -1 3 13 -1
c:报告	0 0 0 11 1
c:认为	0 0 0 12 0
c:受访者	0 0 0 12 0
c:促进	-1 2 -1 13 -1
c:阻碍	0 0 0 12 0
c:包括	0 0 -1 14 0
c:平均	0 -1 -2 16 -1
c:p<	0 0 -1 14 0
c:p>	0 0 0 12 0
c:p＜	0 -1 -1 15 -1
c:p＞	0 0 0 13 0
c:%	-1 -1 -3 18 -2
c:结论	0 0 0 1 12
c:可能	0 1 0 -1 14
c:可以	0 0 0 0 13
c:可	-1 -1 -3 -1 18
c:应	-1 0 0 0 13
c:应当	0 0 0 0 12
c:建议	0 -1 -1 -2 15
c:需要	0 0 0 0 12
c:有助于	-1 -1 -3 -1 17
c:有效	-1 0 -2 0 14
c:安全	-1 5 -2 -1 10
c:值得	0 -1 -1 0 14
c:推广	0 0 0 0 12
c:提示	0 0 -2 -2 17
c:研究结果表明	0 0 0 0 12
c:研究表明	0 0 0 0 12
c:研究结果强调	0 0 0 0 12
c:强调	0 0 0 0 12
c:重要意义	0 0 0 0 12
c:意义	0 1 -1 1 12
c:具有	-1 -2 -1 -1 18
c:是一种	0 0 0 0 12
c:进一步研究	0 -1 -1 0 14
c:未来	0 0 0 0 12
c:能够	0 -1 -1 2 13
c:能	-1 -1 0 2 12
c:重要	0 -1 -2 -1 17
c:关键	0 0 0 0 12
c:必须	0 0 0 0 12
c:改善	-1 1 -3 2 13
c:提高	-1 2 -2 -2 15
c:较好	-1 -1 -1 -3 18
c:良好	-1 -1 -2 3 12
c:因此	0 0 0 0 12
c:政策	0 -1 4 -2 10
c:实践	0 0 0 0 12
c:潜力	0 0 0 0 12
c:最后	0 0 0 0 12
c:总之	0 0 0 0 12
c:综上	0 0 0 0 12
c:有望	0 0 0 0 12
c:临床应用	0 0 -1 -1 14
c:参考	-1 3 1 -4 13
c:机制	0 1 -1 -2 14
p:0	-2 16 -5 -3 -5
p:1	-1 -2 10 -4 -3
p:2	-2 -4 13 -3 -4
p:3	-3 -5 15 -2 -5
p:4	-3 -4 4 8 -5
p:5	-2 -3 -5 12 -2
p:6	-2 -3 -7 10 2
p:7	-3 -5 -5 -4 17
p:before-last	-2 -3 -5 10 1
p:first	-2 16 -6 -3 -6
p:last	-3 -5 -5 -7 20
p:second	-1 -3 11 -4 -3
w:^探	-1 7 -2 -2 -2
w:^探讨	-1 6 -2 -2 -2
w:探讨	-1 8 -3 -2 -3
w:#种	-1 0 -4 8 -3
w:生物	-2 -1 1 0 1
w:生物碱	-1 -1 -1 2 2
w:物碱	-1 -1 -1 2 2
w:规律	-2 2 0 3 -3
w:研究	-1 2 2 -3 0
w:双酯	-1 -1 -1 2 2
w:双酯型	-1 -1 -1 2 2
w:酯型	-1 -1 -1 2 2
w:酯型生	-1 -1 -1 2 2
w:型生	-1 -1 -1 2 2
w:型生物	-1 -1 -1 2 2
w:乙醇	-1 -1 -1 2 2
w:^采	-1 -2 7 -5 1
w:^采用	-1 -2 8 -4 0
w:采用	-1 -2 6 -1 -1
w:lc	-1 -2 5 1 -3
w:es	-1 0 3 -2 0
w:si	-1 0 2 -2 0
w:技术	-1 1 1 0 -1
w:分析	-2 2 5 -3 -3
w:^通	-2 -2 8 0 -3
w:^通过	-2 -2 8 0 -3
w:通过	-2 -1 2 3 -3
w:^#	-2 -2 5 0 -1
w:发生	-1 -1 -2 4 0
w:反应	-2 -3 0 4 1
w:分别	-1 -1 1 1 0
w:和#	-1 -1 1 1 0
w:条件	-1 4 -3 -2 2
w:进行	-1 -2 6 -2 0
w:产生	-1 0 -2 -4 8
w:加拿	-1 -1 -2 5 -1
w:加拿大	-1 -1 -2 5 -1
w:拿大	-1 -1 -2 5 -1
w:国际	-1 -1 -2 5 -1
w:参考	-1 3 1 -4 1
w:价格	-1 -1 -2 5 -1
w:的药	-1 4 -4 6 -4
w:药品	-1 0 -4 5 -1
w:药品价	-1 0 -5 6 0
w:品价	-1 0 -5 6 0
w:品价格	-1 0 -5 6 0
w:监测	-1 -1 -2 2 2
w:我国	-2 -3 1 -4 8
w:体系	-1 2 0 -5 4
w:提供	-1 6 -2 -2 -1
w:提供参	0 4 0 -1 -3
w:供参	0 4 0 -1 -3
w:供参考	0 4 0 -1 -3
w:系统	-2 -3 1 6 -1
w:^对	-1 0 2 0 0
w:比较	-1 2 -2 1 1
w:治疗	-1 0 -2 0 2
w:方法	-1 1 -2 1 2
w:主要	-1 -2 -5 2 7
w:对药	-1 -2 4 0 -2
w:有效	-1 0 -2 0 2
w:低于	0 0 -1 4 -1
w:水平	-1 0 3 1 -2
w:差异	-1 -1 -2 6 -1
w:增加	-1 -1 -2 0 4
w:建立	-2 7 1 -4 -2
w:指标	-3 0 3 -1 1
w:指标的	-1 6 -4 -3 1
w:标的	-1 6 -4 -3 1
w:机制	0 1 -1 -2 2
w:测定	-1 0 2 -2 1
w:含量	-1 2 -4 1 2
w:含量的	0 4 -3 0 0
w:量的	0 3 2 -4 -1
w:的方	0 3 -5 0 3
w:的方法	0 3 -5 0 3
w:控制	-1 1 -2 -1 4
w:的质	-2 6 -2 -2 0
w:的质量	-2 6 -2 -2 0
w:质量	-2 5 -1 0 -1
w:高效	-1 1 3 -1 -1
w:高效液	-1 1 3 -1 -1
w:效液	-1 1 3 -1 -1
w:效液相	-1 1 3 -1 -1
w:液相	-1 1 3 -1 -1
w:液相色	-1 1 3 -1 -1
w:相色	-1 1 3 -1 -1
w:相色谱	-1 1 3 -1 -1
w:色谱	-2 0 7 -4 -2
w:色谱法	-1 1 3 -1 -1
w:谱法	-1 1 3 -1 -1
w:mm	-1 -2 4 -2 2
w:me	-1 0 1 -5 4
w:为#	-2 -2 4 -1 1
w:#m	-2 -3 3 -2 4
w:ml	-1 -2 3 4 -4
w:mi	-1 -1 3 0 -1
w:min	-2 -2 5 -1 0
w:in	-2 -2 5 -1 0
w:检测	-1 -1 5 -1 -2
w:量为	-1 -1 2 3 -3
w:#μ	-1 -1 3 0 -2
w:浓度	-1 -5 -1 5 2
w:#μg	-1 -1 -1 4 -1
w:μg	-1 -1 -1 4 -1
w:稳定	-2 -2 -1 8 -3
w:定性	-1 -2 1 4 -1
w:试验	-1 -4 7 2 -4
w:sd	-1 -1 -2 6 -1
w:＜#	0 -1 -2 4 -1
w:率为	0 0 -3 5 -1
w:率为#	0 0 -3 5 -1
w:^该	-1 -2 -2 -1 7
w:可用	-1 -2 -2 -2 7
w:可用于	-1 -2 -2 -2 7
w:用于	-1 -2 -2 -2 7
w:ra	-1 0 2 0 -2
w:or	0 -1 1 2 -2
w:re	-1 0 2 0 -1
w:al	-2 -2 2 6 -5
w:em	-1 0 -1 1 1
w:na	-1 -1 5 -1 -3
w:ti	0 0 2 -1 -1
w:cm	0 0 -1 3 -1
w:mo	-1 -1 0 -1 4
w:功能	-1 -1 3 -2 1
w:功能衰	-1 0 3 1 -3
w:能衰	-1 0 3 1 -3
w:能衰竭	-1 0 3 1 -3
w:衰竭	-2 0 0 -2 3
w:中的	-1 2 -1 1 -2
w:应用	-1 2 0 -2 1
w:#年	-1 -2 6 -2 0
w:#年#	0 -1 4 -1 -2
w:年#	0 -1 4 -1 -2
w:年#月	0 -1 4 -1 -2
w:#月	0 -1 4 -1 -2
w:至#	-1 -1 -2 6 -2
w:患儿	-1 -1 1 2 -1
w:的临	-1 3 0 -3 1
w:的临床	-1 3 0 -3 1
w:临床	-1 2 -1 -1 1
w:#例	-1 -1 1 4 -3
w:年龄	-2 -2 -2 9 -4
w:#d	-2 -2 9 -7 1
w:有#	-1 -1 -3 9 -3
w:有#例	-1 -1 -2 4 -1
w:率#	0 0 -2 3 -1
w:存活	-1 -2 -6 12 -3
w:其中	-1 -1 5 2 -4
w:出现	-1 -2 -4 6 1
w:大鼠	-1 1 3 -4 1
w:切除	0 0 0 -2 3
w:的影	-1 3 1 -3 -1
w:的影响	-1 3 1 -3 -1
w:影响	-1 3 -1 2 -3
w:^将	0 0 2 -1 0
w:^将#	0 0 2 -1 0
w:将#	0 0 2 -1 0
w:正常	-1 -2 -1 8 -3
w:为对	0 0 3 -2 0
w:为对照	0 0 3 -2 0
w:对照	-1 -1 1 3 -2
w:对照组	-1 -1 1 3 -2
w:照组	-1 -1 1 3 -2
w:^应	-1 -2 4 -2 0
w:^应用	-1 -2 4 -2 0
w:增殖	-1 4 -2 -3 2
w:细胞	-1 1 0 1 -1
w:pc	0 -1 3 0 -1
w:免疫	-1 -2 2 -1 3
w:免疫组	0 -1 6 -3 -2
w:疫组	0 -1 6 -3 -2
w:蛋白	-1 2 0 0 -1
w:no	-1 0 1 1 -1
w:染色	-2 -3 -2 10 -4
w:组的	-1 -1 3 -1 -1
w:组织	-1 1 1 0 0
w:术后	-1 0 3 2 -3
w:第#	-2 -2 3 5 -5
w:#天	-1 -2 3 2 -2
w:均明	0 0 -1 2 0
w:均明显	0 0 -1 2 0
w:明显	-1 -1 -4 5 1
w:结果	-1 -2 -1 4 0
w:结果表	-1 -1 4 -2 0
w:果表	-1 -1 4 -2 0
w:果表明	-1 -1 4 -2 0
w:表明	-1 -1 4 -2 0
w:肝细	-1 1 -1 1 0
w:肝细胞	-1 1 -1 1 0
w:作用	-1 -1 0 -2 4
w:遗传	-2 1 -2 3 0
w:家系	-4 0 -6 11 -1
w:特征	-1 2 -2 -1 3
w:调查	0 -1 3 0 -1
w:检查	-1 2 2 -4 2
w:#人	-3 -4 -2 12 -3
w:神经	-2 -1 -6 6 3
w:发性	-2 0 -2 3 1
w:性的	-1 -2 -4 3 4
w:下降	-1 -1 -1 4 -2
w:为主	-1 -1 -3 3 2
w:综合	-1 2 0 -3 3
w:综合征	-1 0 3 -6 4
w:合征	-1 0 3 -6 4
w:进一	-1 -1 -2 -2 6
w:进一步	-1 -1 -2 -2 6
w:一步	-1 -1 -2 -2 6
w:基因	-1 0 0 0 1
w:克隆	-1 -1 -2 3 1
w:基础	-1 -1 -1 -4 7
w:血浆	-2 -2 -1 6 -1
w:血浆置	-1 -1 -4 6 1
w:浆置	-1 -1 -4 6 1
w:浆置换	-1 -1 -4 6 1
w:置换	-1 -1 -4 6 1
w:的疗	-1 4 -1 -1 -2
w:的疗效	-1 4 -1 -1 -2
w:疗效	-2 3 -2 -3 4
w:安全	-1 5 -2 -1 -2
w:ri	-2 -2 8 -5 1
w:ma	-1 0 2 -3 1
w:血液	-1 0 5 -1 -3
w:对#	-1 2 2 -2 -2
w:对#例	0 3 1 -2 -1
w:患者	-1 1 0 -1 1
w:分别为	0 -1 2 1 -2
w:别为	0 -1 2 1 -2
w:合并	0 0 2 -1 -1
w:急性	-2 -1 -2 2 4
w:病例	0 -1 3 -4 2
w:存在	0 0 2 -2 0
w:在#	-1 -2 2 2 -1
w:#个	-1 -2 5 0 -2
w:的#	-1 -1 -4 9 -2
w:#%	-1 -1 -3 6 -2
w:#例患	0 0 -5 6 -1
w:例患	0 0 -5 6 -1
w:症状	0 0 -3 4 -1
w:均有	0 0 -3 4 0
w:^#例	-1 -1 9 -5 -1
w:#例次	-1 -1 -4 8 -2
w:例次	-1 -1 -4 8 -2
w:^治	-1 -1 -4 9 -2
w:^治疗	-1 -1 -4 9 -2
w:出血	-1 -1 -1 4 -2
w:感染	-1 2 -1 2 -2
w:措施	-1 1 -1 -4 5
w:^观	-1 7 -3 -1 -3
w:^观察	-1 7 -3 -1 -3
w:观察	-1 3 2 -2 -3
w:复方	-1 3 -3 -1 2
w:模型	-1 0 5 -2 -2
w:色素	-1 1 -1 1 0
w:p#	-1 1 -1 -1 1
w:氧化	-1 3 1 -4 1
w:pp	-1 -2 3 -2 3
w:表达	0 0 0 1 -1
w:随机	0 0 3 -2 0
w:随机分	0 0 2 -1 0
w:机分	0 0 2 -1 0
w:机分为	0 0 2 -1 0
w:分为	0 -1 3 -1 -1
w:模型组	-1 -1 2 0 -1
w:型组	-1 -1 2 0 -1
w:治疗组	0 -1 0 2 -1
w:疗组	0 -1 0 2 -1
w:so	-1 0 1 0 0
w:活性	-1 1 2 -3 1
w:da	0 1 0 1 -2
w:#和	-1 -1 3 -1 -1
w:的表达	0 0 1 1 -2
w:^模	-1 -1 3 -1 -1
w:^模型	-1 -1 3 -1 -1
w:降低	-1 1 -1 1 0
w:较模	0 0 -2 3 0
w:较模型	0 0 -2 3 0
w:显著	-1 -1 -2 4 1
w:增高	-1 -1 -2 5 -1
w:高于	0 -1 -2 4 -1
w:明显高	0 0 -1 2 0
w:显高	0 0 -1 2 0
w:显高于	0 0 -1 2 0
w:组织中	0 0 1 0 -1
w:织中	0 0 1 0 -1
w:阳性	-1 -1 -2 5 -2
w:分布	-2 -2 -3 7 0
w:具有	-1 -2 -1 -1 6
w:的作	-1 2 -2 -1 3
w:的作用	-1 2 -2 -1 3
w:^了	-1 6 -1 -1 -3
w:^了解	-1 6 -1 -1 -3
w:了解	-1 8 -2 -2 -4
w:工作	-1 3 -1 -1 0
w:采取	0 0 0 -2 2
w:提高	-1 2 -2 -2 3
w:依据	-1 4 -1 -1 -1
w:相关	-1 -1 0 -3 5
w:统计	0 0 1 0 -1
w:的病	0 0 -2 3 0
w:预防	-1 -1 5 -3 -1
w:占#	0 0 -2 4 -1
w:占#%	0 0 -2 4 -1
w:后#	-1 -1 1 3 -2
w:##	0 -2 2 -2 2
w:随访	0 -1 -3 3 1
w:地黄	-1 2 -3 0 1
w:患者的	-1 0 5 -3 -2
w:者的	-1 0 5 -3 -2
w:改善	-1 1 -3 2 1
w:程度	-2 0 -4 9 -3
w:评价	-1 7 2 -4 -3
w:组患	-1 -2 2 3 -2
w:组患者	-1 -2 2 3 -2
w:的变	-2 0 4 2 -3
w:的变化	-2 0 4 2 -3
w:变化	-2 0 4 2 -3
w:情况	-1 -2 7 -2 -2
w:组在	0 0 -2 4 -2
w:sc	-1 -1 -1 5 -2
w:cc	-1 0 3 -1 -1
w:#及	0 0 1 -2 2
w:因子	-1 2 -1 -2 2
w:初步	-1 5 -3 -1 1
w:选取	-1 -2 6 -3 -1
w:取#	-1 -2 8 -3 -3
w:以及	0 2 4 -2 -3
w:pcr	0 0 2 0 -1
w:cr	0 0 2 0 -1
w:c组	-1 -1 4 1 -3
w:的发	-1 0 2 1 -2
w:的发生	-1 0 -1 1 1
w:发展	0 0 3 0 -2
w:可能	0 1 0 -1 2
w:抗氧	-1 1 3 -4 1
w:抗氧化	-1 1 3 -4 1
w:制备	-1 2 -1 1 0
w:标准	-3 2 -4 5 -1
w:tl	0 -1 0 2 -1
w:tlc	0 -1 0 2 -1
w:法进	-1 -2 2 -2 2
w:法进行	-1 -2 2 -2 2
w:鉴别	-1 -1 0 1 1
w:^在	-1 -2 -4 5 2
w:检出	0 -1 -2 1 2
w:子的	-2 5 2 -3 -2
w:性对	0 -1 -2 1 3
w:干扰	-1 -2 2 2 -1
w:平均	0 -1 -2 4 -1
w:为#%	0 0 -1 2 -1
w:合理	-1 3 -1 -1 0
w:手术	0 2 0 -1 -1
w:ss	-2 0 -2 5 0
w:ssi	0 1 -1 -2 2
w:因素	-1 -1 3 2 -3
w:该院	-1 -2 0 -7 11
w:两个	0 2 -1 -3 2
w:si率	0 -1 -1 -1 3
w:i率	0 -1 -1 -1 3
w:^对照	-1 -1 6 -4 -1
w:例患者	0 0 -3 4 0
w:对比	0 -2 4 -2 0
w:计学意	0 0 -1 1 0
w:学意	0 0 -1 1 0
w:学意义	0 0 -1 1 0
w:意义	0 1 -1 1 0
w:于对	0 -1 -4 5 -1
w:于对照	0 -1 -4 5 -1
w:p＜	0 -1 -1 3 -1
w:p＜#	0 -1 -1 3 -1
w:达到	-2 -3 -5 6 4
w:效率	0 0 -1 2 0
w:总有	0 0 -1 2 0
w:总有效	0 0 -1 2 0
w:有效率	0 0 -1 2 0
w:具有较	0 -1 -1 -1 3
w:有较	-1 -1 -1 -1 4
w:有较高	0 -1 -1 -1 3
w:较高	-1 -1 -2 1 3
w:较高的	0 -1 -1 -1 3
w:高的	0 -1 -1 -1 3
w:维生	-1 2 -2 -3 4
w:维生素	-1 2 -2 -3 4
w:生素	-1 2 -2 -3 4
w:mg	-1 -2 0 -3 6
w:va	-1 2 -2 2 0
w:d#	0 0 -1 2 -1
w:征的	-1 0 -1 -1 3
w:mr	-1 -1 5 -3 0
w:mri	-2 -1 5 -4 2
w:表现	-2 -2 -7 7 4
w:ct	-2 -3 4 4 -2
w:均为	-3 -3 24 -13 -4
w:同时	-1 3 4 -5 -1
w:显示	0 -1 -3 5 -1
w:痰热	0 1 -1 -1 1
w:痰热清	0 1 -1 -1 1
w:热清	0 1 -1 -1 1
w:热清注	0 1 -1 -1 1
w:清注	0 1 -1 -1 1
w:清注射	0 1 -1 -1 1
w:注射	-1 1 0 -1 0
w:注射液	-1 1 0 -1 1
w:射液	-1 1 0 -1 1
w:射液对	0 1 -4 -1 4
w:液对	0 1 -4 -1 4
w:疗后	0 0 2 0 -2
w:临床疗	-1 1 2 -2 0
w:床疗	-1 1 2 -2 0
w:床疗效	-1 1 2 -2 0
w:时间	0 -1 -5 8 -2
w:优于	0 -1 -2 2 2
w:良好	-1 -1 -2 3 0
w:合成	-1 3 1 -1 -2
w:药物	-2 2 -1 -2 4
w:合物	-1 2 1 2 -4
w:法测	-1 -2 8 -5 0
w:la	-1 2 -2 1 0
w:#%和	0 0 -1 4 -3
w:%和	0 0 -1 4 -3
w:%和#	0 0 -1 4 -3
w:和#%	0 -1 -1 5 -3
w:联合	-2 1 -5 -3 9
w:#b	-1 -1 -3 -6 10
w:治疗慢	-1 3 -2 -2 2
w:疗慢	-1 3 -2 -2 2
w:疗慢性	-1 3 -2 -2 2
w:慢性	-1 2 -2 -3 4
w:乙肝	0 -1 3 -3 1
w:#mg	-1 -2 1 -5 7
w:#组	-1 -1 6 0 -3
w:#周	-1 -1 9 -4 -3
w:^比	-1 6 0 -3 -2
w:^比较	-1 6 0 -3 -2
w:治疗前	0 -1 2 0 -1
w:疗前	0 -1 2 0 -1
w:血清	0 -1 1 2 -2
w:hb	0 -1 3 1 -2
w:dn	-1 -2 2 2 -2
w:不良	-1 -2 1 4 -2
w:不良反	-1 -2 1 4 -2
w:良反	-1 -2 1 4 -2
w:良反应	-1 -2 1 4 -2
w:治疗后	0 -1 4 1 -3
w:后的	0 3 0 -1 -2
w:心肌	-1 0 3 -2 -1
w:损伤	-2 0 2 0 0
w:肌细	-1 0 0 1 0
w:肌细胞	-1 0 0 1 0
w:细胞凋	0 1 1 -1 -1
w:胞凋	0 1 1 -1 -1
w:胞凋亡	0 1 1 -1 -1
w:凋亡	-1 0 -2 4 -2
w:map	0 1 -1 -2 3
w:ap	-1 0 4 -4 1
w:apk	0 1 -1 -2 3
w:pk	0 1 -1 -2 3
w:组#	0 0 0 2 -1
w:凋亡率	-1 -1 -1 5 -2
w:亡率	-1 -1 -1 5 -2
w:p#m	-1 -1 2 -3 2
w:#ma	0 -1 0 -2 3
w:^s	-1 -1 -2 5 -1
w:光动	-1 0 0 -2 2
w:光动力	-1 0 0 -2 2
w:动力	-1 0 0 -2 2
w:动力疗	-1 0 0 -2 2
w:力疗	-1 0 0 -2 2
w:力疗法	-1 0 0 -2 2
w:疗法	-1 0 0 -2 2
w:整术治	-1 0 2 -1 0
w:术治	-1 0 2 -1 0
w:术治疗	-1 0 2 -1 0
w:性牙	0 1 -2 -2 3
w:牙周	0 0 -2 -1 4
w:周炎	-1 0 -3 0 4
w:临床效	-1 5 -3 -1 0
w:床效	-1 5 -3 -1 0
w:床效果	-1 5 -3 -1 0
w:效果	-1 5 -5 -2 3
w:^选	-1 -3 10 -4 -2
w:周炎患	-1 -2 -3 0 5
w:炎患	-1 -2 -3 0 5
w:循证	-2 1 1 -3 3
w:循证医	-2 1 1 -3 3
w:证医	-2 1 1 -3 3
w:证医学	-2 1 1 -3 3
w:医学	-2 1 1 -3 3
w:和药	-2 3 -3 -3 4
w:药物经	-2 1 1 -3 3
w:物经	-2 1 1 -3 3
w:物经济	-2 1 1 -3 3
w:经济	-2 1 1 -3 3
w:经济学	-2 1 1 -3 3
w:济学	-2 1 1 -3 3
w:促进	-1 2 -1 1 -1
w:用药	-1 4 0 -1 -3
w:培养	-1 4 -1 -3 1
w:内容	-1 -2 4 -5 5
w:il	0 0 -1 0 1
w:率分	0 0 -1 2 0
w:率分别	0 0 -1 2 0
w:别为#	0 0 -2 3 -1
w:常规	-2 -2 9 -6 0
w:根管	-2 0 8 -5 0
w:根管治	-1 0 -1 0 2
w:管治	-1 0 -1 0 2
w:管治疗	-1 0 -1 0 2
w:后疼	-1 0 -1 5 -3
w:后疼痛	-1 0 -1 5 -3
w:疼痛	-1 2 -2 0 1
w:疼痛肿	-1 0 -1 0 2
w:痛肿	-1 0 -1 0 2
w:痛肿胀	-1 0 -1 0 2
w:肿胀	-1 0 -1 0 2
w:发生率	-1 0 -1 3 -1
w:生率	-1 0 -1 3 -1
w:#颗	-1 -2 -1 8 -3
w:前牙	-1 1 -1 2 0
w:根尖	-1 0 1 0 1
w:根尖周	-1 0 1 0 1
w:尖周	-1 0 1 0 1
w:不同	-1 3 -2 0 0
w:水果	-1 2 3 -4 0
w:蔬菜	-1 2 3 -4 0
w:氧化活	-1 2 3 -4 0
w:化活	-1 2 3 -4 0
w:化活性	-1 2 3 -4 0
w:ph	-2 -3 4 2 -1
w:的大	-1 0 -3 1 2
w:药物咨	-1 0 -1 -4 6
w:物咨	-1 0 -1 -4 6
w:物咨询	-1 0 -1 -4 6
w:咨询	-1 0 -2 -1 5
w:bc	0 -1 0 4 -2
w:细胞生	-1 2 1 1 -3
w:胞生	-1 2 1 1 -3
w:大鼠肺	0 0 2 -1 0
w:鼠肺	0 0 2 -1 0
w:形成	-1 -1 -3 2 3
w:cs	-2 -2 -2 5 0
w:rn	0 -1 2 2 -2
w:rm	-1 -1 -3 8 -2
w:分离	-1 2 -1 -4 5
w:ssc	-2 -1 -2 5 -1
w:scs	-2 -1 -2 5 -1
w:生长	-2 -1 4 5 -7
w:蛋白酶	-1 0 -2 1 1
w:白酶	-1 0 -2 1 1
w:饲养	0 0 -3 -1 5
w:饲养层	0 0 -3 -1 5
w:养层	0 0 -3 -1 5
w:水分	-2 -3 -3 8 -1
w:居民	-1 0 0 0 2
w:急救	-1 0 0 0 2
w:急救知	-1 0 0 0 2
w:救知	-1 0 0 0 2
w:救知识	-1 0 0 0 2
w:知识	-1 0 0 0 2
w:较好	-1 -1 -1 -3 6
w:金钱	-2 1 -1 -1 2
w:金钱松	-2 1 -1 -1 2
w:钱松	-2 1 -1 -1 2
w:钱松愈	-2 1 -1 -1 2
w:松愈	-2 1 -1 -1 2
w:松愈伤	-2 1 -1 -1 2
w:愈伤	-2 1 -1 -1 2
w:愈伤组	-2 1 -1 -1 2
w:伤组	-2 1 -1 -1 2
w:伤组织	-2 1 -1 -1 2
w:硝酸	-1 -5 1 2 3
w:组织的	-1 -1 0 2 -1
w:织的	-1 -1 0 2 -1
w:光照	-1 -2 0 1 2
w:肺结	0 0 -2 0 1
w:肺结核	0 0 -2 0 1
w:结核	0 0 -2 0 1
w:结核患	0 0 -1 1 0
w:核患	0 0 -1 1 0
w:核患者	0 0 -1 1 0
w:血清i	0 0 -1 1 0
w:清i	0 0 -1 1 0
w:清il	0 0 -1 1 0
w:#个月	0 -1 -2 4 -1
w:个月	0 -1 -2 4 -1
w:的患	0 -1 1 0 0
w:的患者	0 -1 1 0 0
w:经#	-1 -2 -4 10 -3
w:#天和	-1 -1 2 1 -1
w:天和	-1 -1 2 1 -1
w:和#天	-1 -1 7 -4 -1
w:激光	-2 0 -2 7 -2
w:照射	-1 0 0 3 -1
w:照射后	-1 2 -5 5 -2
w:射后	-1 2 -5 5 -2
w:周组	-1 1 2 -2 1
w:周组织	-1 1 2 -2 1
w:激光照	-1 -2 1 3 -1
w:光照射	-1 -2 1 3 -1
w:^激	-1 -1 -7 11 -3
w:^激光	-1 -1 -7 11 -3
w:充血	-1 -1 -3 -1 6
w:心力	-1 0 -2 -4 6
w:心力衰	-1 0 -2 -4 6
w:力衰	-1 0 -2 -4 6
w:力衰竭	-1 0 -2 -4 6
w:h#	-1 -1 0 2 0
w:h#o	-1 -1 0 2 0
w:#o	-1 -1 0 2 0
w:#o#	-1 -1 0 2 0
w:o#	-1 -1 0 2 0
w:o#损	-1 -1 0 2 0
w:#损	-1 -1 0 2 0
w:#损伤	-1 -1 0 2 0
w:成肌	-1 -1 0 2 0
w:成肌细	-1 -1 0 2 0
w:修复	-2 1 -3 4 0
w:瓷冠	-1 2 -1 0 0
w:缺损	-1 2 -1 -3 3
w:冠修	-1 2 -1 -3 4
w:冠修复	-1 2 -1 -3 4
w:细菌	-2 1 0 1 0
w:细菌内	-2 1 0 1 0
w:菌内	-2 1 0 1 0
w:菌内毒	-2 1 0 1 0
w:内毒	-2 1 0 1 0
w:内毒素	-2 1 0 1 0
w:毒素	-2 1 0 1 0
w:av	-1 2 -4 1 2
w:修复体	-2 -3 -3 7 0
w:复体	-2 -3 -3 7 0
w:复体的	-1 -2 0 1 1
w:体的	-1 -2 0 1 1
w:运动	-1 4 -3 -4 4
w:在大	0 3 0 -2 0
w:心率	-1 4 -3 -2 1
w:心率变	-1 4 -3 -2 1
w:率变	-1 4 -3 -2 1
w:率变异	-1 4 -3 -2 1
w:变异	-1 4 -3 -2 1
w:变异性	-1 4 -3 -2 1
w:异性	-1 3 0 -2 0
w:各指	-4 0 8 -1 -4
w:各指标	-4 0 8 -1 -4
w:三周	-1 -2 1 3 -1
w:预防组	-1 -1 6 -4 -1
w:防组	-1 -1 6 -4 -1
w:给药	-1 -1 4 -2 -1
w:给药组	-1 -1 4 -2 -1
w:药组	-1 -1 4 -2 -1
w:梅山	-1 1 -1 1 0
w:梅山猪	-1 1 -1 1 0
w:山猪	-1 1 -1 1 0
w:三元	-1 1 -1 2 -2
w:三元杂	-1 1 -1 2 -2
w:元杂	-1 1 -1 2 -2
w:元杂交	-1 1 -1 2 -2
w:杂交	-1 1 -1 2 -2
w:杂交猪	-1 1 -1 2 -2
w:交猪	-1 1 -1 2 -2
w:山猪肉	-1 2 -1 1 -1
w:猪肉	-2 -1 -3 9 -3
w:宰后	0 0 -1 0 2
w:宰后#	0 0 -1 0 2
w:^梅	-1 -1 -1 4 -2
w:^梅山	-1 -1 -1 4 -2
w:的大肠	-1 1 -2 1 1
w:大肠	-1 0 -1 2 0
w:大肠埃	-1 0 -1 2 0
w:肠埃	-1 0 -1 2 0
w:肠埃希	-1 0 -1 2 0
w:埃希	-1 0 -1 2 0
w:埃希菌	-1 0 -1 2 0
w:希菌	-1 0 -1 2 0
w:希菌和	-1 1 -2 1 0
w:菌和	-1 1 -2 1 0
w:菌和肺	-1 1 -2 0 1
w:肺炎	-1 0 -1 2 0
w:肺炎克	-1 0 -1 2 0
w:炎克	-1 0 -1 2 0
w:炎克雷	-1 0 -1 2 0
w:克雷	-1 0 -1 2 0
w:克雷伯	-1 0 -1 2 0
w:雷伯	-1 0 -1 2 0
w:雷伯菌	-1 0 -1 2 0
w:伯菌	-1 0 -1 2 0
w:esb	-1 1 0 -2 1
w:sb	-1 1 0 -2 1
w:sbl	-1 1 0 -2 1
w:bls	-1 1 0 -2 1
w:ls	-1 1 0 -2 1
w:基因型	-1 1 -2 1 1
w:因型	-1 1 -2 1 1
w:#株	0 -1 0 2 -1
w:sh	-1 -1 2 0 1
w:shv	-1 -1 2 0 1
w:hv	-1 -1 2 0 1
w:ctx	-1 -2 1 1 0
w:tx	-1 -2 1 1 0`,
}
