/**
 * A codebook to start from: two themes that show every part a theme should have (MacQueen et al. 1998: label,
 * definition, inclusion, exclusion, examples) and the common indicator forms, in both languages.
 * @param id kebab-case id of the codebook
 */
export function makeStarterCodebook(id: string): string {
  return `# yaml-language-server: $schema=../schema/codebook.schema.json
# A codebook for themeline. Check it with: themeline validate
codebook: ${id}
version: 0.1.0
title: {en: My codebook, zh: 我的编码本}
description:
  en: What question this codebook answers, and for which texts.
  zh: 本编码本回答什么问题，用于哪些文本。
languages: [en, zh]
unit: sentence
fields: [title, abstract]

# Words that several indicators share are written once and named with @.
lists:
  worker:
    en: [community health worker*, CHW, CHWs, peer worker*]
    zh: [社区卫生工作者, 同伴工作者]

themes:
  - id: barriers
    assignable: false
    label: {en: Barriers, zh: 障碍因素}
    definition:
      en: Conditions that are said to hinder the work.
      zh: 被认为妨碍工作的条件。

  - id: bar-workload
    parent: barriers
    valence: barrier
    label: {en: Workload, zh: 工作负担}
    definition:
      en: Too much work or too little time is stated as a difficulty.
      zh: 工作过多或时间过少被陈述为困难。
    use_when:
      en: The sentence says that the load hinders the workers or their work.
      zh: 句子说明负担妨碍了工作者或其工作。
    not_when:
      en: Time is only the period of the study.
      zh: 时间仅指研究的时间段。
    indicators:
      en:
        - workload*                                  # any rest of the word
        - before: [lack of|insufficient|limited, time]
        - near: ["@worker", overburdened|overloaded|overworked]
          within: 6
      zh:
        - 工作负担
        - 工作量
        - before: [缺乏|缺少, 时间]
    examples:
      - {text: A high workload kept nurses from attending., lang: en}
      - {text: Lack of time was the main obstacle., lang: en}
      - {text: 社区卫生工作者的工作负担过重。, lang: zh}
    counterexamples:
      - {text: Data were collected over a period of time., lang: en}
      - {text: 研究时间为两年。, lang: zh}

  - id: bar-trust
    parent: barriers
    valence: barrier
    label: {en: Mistrust, zh: 不信任}
    definition:
      en: Missing trust between people and services is stated as a difficulty.
      zh: 人们与服务之间缺乏信任被陈述为困难。
    use_when:
      en: Trust is said to be missing, lost or weak.
      zh: 句子说明信任缺失、丧失或薄弱。
    not_when:
      en: Trust is the name of an organisation (an NHS trust).
      zh: Trust 是机构名称。
    indicators:
      en:
        - mistrust*|distrust*
        - match: lack of trust
          not: [no lack of trust]                    # a match inside one of these does not count
      zh:
        - 不信任
        - before: [缺乏, 信任]
    examples:
      - {text: Mistrust of institutions kept people away., lang: en}
      - {text: A lack of trust between partners was reported., lang: en}
      - {text: 居民对机构的不信任阻碍了服务。, lang: zh}
    counterexamples:
      - {text: Patients of a mental health trust were surveyed., lang: en}
      - {text: 患者信任他们的医生。, lang: zh}
`
}
