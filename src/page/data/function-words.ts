// Frequent words that tell languages in Latin script apart: function words, and words of headings and page
// furniture that stand alone on a line.
// Source: ours, from the closed word classes of each language's grammar (articles, pronouns, prepositions,
// conjunctions, auxiliaries) and the section and interface words of journals' pages. A word that several
// languages write stands in each of them.

export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in is that for was with as are by be on this were from at which or an have not had has it
    their we been but they these its between can than who a also may after other more such our all during
    when there what into both how he she his her one two no if then so about only most will would could should
    while those where through each over under out some any many them us you your my me do does did being using
    used study studies results however among within without because further often why whether whom up per via
    against toward towards`,
  es: `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin
    sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué
    sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e otro
    después te otros aunque esa eso hace otra gobierno tan durante siempre estudio resultados objetivo métodos
    conclusiones introducción resumen palabras clave artículo artículos revista inicio buscar mediante según
    fueron salud volumen número siguiente idioma`,
  pt: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu
    sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter
    seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja
    qual será nós tenho lhe deles essas esses pelas este fosse dele resumo palavras chave objetivo métodos
    resultados conclusão conclusões introdução saúde artigo artigos autores sobre compartilhar citar como fechar
    início busca periódicos texto ver datas nesta coleção recebido aceito copiar reportar erro histórico menu
    principal rua associação acesso acessos métricas figuras tabelas relacionados sumário próximo abrir
    publicação publicado`,
  fr: `de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont la les avec son
    ou cette aux ont ses mais comme nous on ces leur été être entre sa fait aussi dont peut sans tout même deux
    était si leurs elle très ainsi où après ils chez afin selon lors vous je qu résumé objectif objectifs
    méthode méthodes résultats conclusion introduction mots clés santé étude revue article recherche lire suite
    partager numéro retour`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
    hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur
    bis mehr durch man sein wurde sei hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll
    ich eines jahr zwei diese dieser wieder keine uhr seiner worden zwischen immer zusammenfassung hintergrund
    methoden methodik ergebnisse schlussfolgerung schlussfolgerungen ziel einleitung schlüsselwörter studie
    zeitschrift suche seite artikel heft jahrgang wurden ihrer sowie`,
  it: `di e che la il un a per in una mi sono ho non ma lo ha le si con i del da ti se ci questo qui sei come io
    della più gli alla nel dei delle al anche dalla nella dal degli questa tra loro essere dello stato sul sulla
    nei ed o è fra così può cui perché sono stati studio risultati obiettivo metodi conclusioni introduzione
    riassunto parole chiave salute`,
  nl: `de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij uit door naar over
    tot ze hij wordt werd deze heeft of nog worden kan meer geen al wat had hun veel zou onder tussen na waren
    samenvatting doel methode resultaten conclusie achtergrond gezondheid onderzoek`,
  pl: `w i na z do się nie to że jest o jak za po od przez są dla lub oraz przy być który która które jako tego
    ich był była było tym także może między wyniki metody wnioski cel wstęp streszczenie słowa kluczowe zdrowia`,
  sv: `och i att det som en på är av för med den till inte ett om har de var från vid kan eller men så under efter
    ska när mellan också deras vara bakgrund syfte metod resultat slutsats sammanfattning og er til ikke jeg vi
    fra av et bakgrunn hensikt metode konklusjon sammendrag hos blev være`,
  tr: `ve bir bu için ile da de olarak olan daha çok en gibi kadar sonra ise ancak her değil amaç yöntem bulgular
    sonuç giriş özet anahtar kelimeler sağlık çalışma`,
  id: `yang dan di dengan untuk dari pada dalam ini adalah itu oleh tidak ke sebagai akan atau juga dapat kesehatan
    metode hasil kesimpulan tujuan abstrak penelitian kata kunci latar belakang terhadap`,
  ro: `și de în la cu a pe este din pentru nu un o se că mai sau au fost sunt prin într iar rezultate
    concluzii metode obiectiv introducere sănătate`,
  vi: `và của là có trong cho các được với không một những người này đã để từ khi ở trên về nghiên cứu kết quả
    phương pháp mục tiêu kết luận`,
}

/** Endings of content words that English does not have, at least five letters before them. Source: ours, as above. */
export const FOREIGN_ENDINGS: readonly string[] = [
  'ção',
  'ções',
  'ción',
  'ciones',
  'idade',
  'idad',
  'mente',
  'ário',
  'ária',
  'keit',
  'heit',
  'schaft',
  'ungen',
  'lichen',
  'ischen',
  'zione',
  'zioni',
  'amento',
  'imento',
  'miento',
  'elle',
  'aux',
  'eux',
  'euse',
]

/** Words of names and addresses (`van der Berg`, `Rio de Janeiro`): alone they are weak evidence. Source: ours. */
export const NAME_PARTICLES = `de la du des da do dos das e y i o a van der den von di del della el le les et al san santa los las
  en un se te no me man so as or`

/** Words that English shares with other languages, or writes in headings and journal names. Source: ours. */
export const ENGLISH_CONTENT_WORDS = `i non well new into based et al introduction conclusion article volume principal menu abstract objective background metrics tables figures section sections access text data health care son war men hat man die far her come sole sale fine case primary community rate date plus mean means sue pure`
