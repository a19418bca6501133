// Headings of abstracts in languages that are read but not coded: Spanish, Portuguese, French, German, Italian,
// Russian, Ukrainian, Japanese, Korean, Polish, Turkish, Indonesian, Dutch. Lower case, separated by `|`.
// Source: ours, from the author guidelines of SciELO journals, Érudit, Thieme, eLibrary and J-STAGE.
import type { Section } from '../sections/section.js'

export const LABELS_OTHER: Readonly<Partial<Record<Section, string>>> = {
  background: `antecedentes|introducción|introduccion|fundamento|fundamentos|contexto|justificación|marco teórico|introdução|
    introducao|fundamentação|justificativa|racional|contexte|introduction|fondement|état de la question|hintergrund|einleitung|einführung|
    kontext|fragestellung und hintergrund|premessa|introduzione|background|contesto|razionale|введение|актуальность|обоснование|
    предпосылки|контекст|вступ|актуальність|обґрунтування|передумови|背景|はじめに|緒言|序論|緒論|背景と目的|배경|서론|연구배경|연구 배경|
    wstęp|wprowadzenie|tło|giriş|arka plan|pendahuluan|latar belakang|achtergrond|inleiding|bakgrund|inledning|bakgrunn|baggrund`,
  objective: `objetivo|objetivos|objetivo general|objetivo del estudio|propósito|finalidad|objetivo geral|objetivo do estudo|proposta|
    introdução e objetivos|introducción y objetivos|introducción y objetivo|antecedentes y objetivos|fundamento y objetivo|
    objectif|objectifs|but|buts|but de l'étude|objectif de l'étude|ziel|ziele|zielsetzung|fragestellung|ziel der arbeit|ziel der studie|
    zielstellung|hintergrund und ziel|hintergrund und ziele|zweck|obiettivo|obiettivi|scopo|scopi|finalità|цель|цели|цель исследования|
    цель работы|цель и задачи|задачи|мета|мета роботи|мета дослідження|ціль|завдання|目的|目標|研究目的|목적|연구목적|연구 목적|cel|cel pracy|
    cel badania|cele|amaç|çalışmanın amacı|tujuan|tujuan penelitian|doel|doelstelling|vraagstelling|syfte|formål|hensikt|mål`,
  methods: `método|métodos|metodología|material y método|material y métodos|materiales y métodos|materiales y método|pacientes y métodos|
    pacientes y método|sujetos y métodos|diseño|diseño del estudio|emplazamiento|participantes|sujetos|intervenciones|intervención|
    mediciones|mediciones principales|ámbito|diseño y métodos|metodologia|material e método|material e métodos|materiais e métodos|
    pacientes e métodos|casuística e métodos|desenho|delineamento|desenho do estudo|tipo de estudo|local|sujeitos|procedimentos|
    méthode|méthodes|méthodologie|matériel et méthodes|matériels et méthodes|matériel et méthode|patients et méthodes|population et méthodes|
    participants et méthodes|devis|méthode de recherche|methode|methoden|methodik|material und methoden|material und methodik|patienten und methoden|
    patienten und methodik|methodisches vorgehen|studiendesign|methodologie|metodo|metodi|materiali e metodi|metodologia|pazienti e metodi|
    disegno dello studio|методы|метод|материалы и методы|материал и методы|методы исследования|методология|пациенты и методы|дизайн|
    дизайн исследования|методи|матеріали та методи|матеріали і методи|матеріал та методи|методи дослідження|методологія|методика|方法|対象と方法|
    対象および方法|材料と方法|研究方法|対象|デザイン|방법|연구방법|연구 방법|대상 및 방법|metody|materiał i metody|metodyka|materiały i metody|
    metoda|yöntem|yöntemler|gereç ve yöntem|gereç ve yöntemler|metot|materyal ve metot|metode|metode penelitian|methode en materialen|opzet|
    opzet en methode|metod|metoder|material och metod`,
  results: `resultado|resultados|hallazgos|resultados principales|principales resultados|resultados e discussão|resultados y discusión|achados|
    résultats|résultat|principaux résultats|ergebnisse|ergebnis|resultate|risultati|risultato|результаты|результат|результаты исследования|
    результати|результати дослідження|основные результаты|結果|成績|研究結果|결과|연구결과|연구 결과|wyniki|bulgular|hasil|hasil penelitian|
    resultaten|bevindingen|resultat|resultater|funn`,
  conclusion: `conclusión|conclusiones|conclusion|conclusiones principales|discusión|discusión y conclusiones|discusión y conclusión|
    consideraciones finales|implicaciones|recomendaciones|conclusão|conclusões|discussão|considerações finais|implicações|
    implicações para a prática|conclusões e implicações|recomendações|conclusions|discussion|implications|conclusion et implications|
    schlussfolgerung|schlussfolgerungen|schlußfolgerung|schlußfolgerungen|fazit|diskussion|zusammenfassung und fazit|ausblick|diskussion und fazit|
    conclusione|conclusioni|discussione|заключение|вывод|выводы|обсуждение|заключение и выводы|висновок|висновки|обговорення|結論|考察|結語|
    まとめ|結論と考察|결론|고찰|논의|wnioski|dyskusja|podsumowanie|sonuç|sonuçlar|tartışma|kesimpulan|simpulan|diskusi|conclusie|conclusies|
    discussie|beschouwing|slutsats|slutsatser|konklusion|konklusjon`,
  other: `registro del ensayo|registro do ensaio|financiamiento|financiamento|financiación|registro|enregistrement de l'essai|
    studienregistrierung|originalidad|originalidade|originalité`,
}

/** Headings of the abstract and of the keywords. */
export const ABSTRACT_HEADINGS_OTHER = `resumen|resumo|résumé|resume|zusammenfassung|kurzfassung|abstrakt|riassunto|sommario|аннотация|
  реферат|резюме|анотація|抄録|要旨|要約|概要|초록|요약|국문초록|streszczenie|özet|öz|abstrak|ringkasan|samenvatting|sammanfattning|sammendrag|
  resumé|rezumat|tóm tắt|resumen en español|resumo em português|abstract (english)`
export const KEYWORD_HEADINGS_OTHER = `palabras clave|palabras claves|palavras-chave|palavras chave|palavras‑chave|descritores|descriptores|
  unitermos|mots-clés|mots clés|mots clefs|mots-clefs|schlüsselwörter|schlagwörter|schlüsselworte|parole chiave|ключевые слова|ключові слова|キーワード|
  索引用語|주제어|키워드|핵심어|słowa kluczowe|anahtar kelimeler|anahtar sözcükler|kata kunci|trefwoorden|nyckelord|nøkkelord|cuvinte cheie|từ khóa`

/** Headings usual enough to be read without a colon. */
export const RUN_IN_HEADINGS_OTHER = `objetivo|objetivos|introducción|antecedentes|método|métodos|metodología|material y métodos|resultados|
  conclusión|conclusiones|introdução|metodologia|material e métodos|materiais e métodos|conclusão|conclusões|objectif|objectifs|contexte|
  méthode|méthodes|résultats|цель|методы|материалы и методы|результаты|заключение|выводы|мета|методи|матеріали та методи|результати|висновки`
