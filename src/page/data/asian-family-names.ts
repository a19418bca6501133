import { listPhrases } from './phrase-list.js'

/** Vietnamese family names, folded (known-names.ts). Source: ours, the commonest in general usage. */
export const VIETNAMESE_FAMILY_NAMES: ReadonlySet<string> = new Set(
  listPhrases(
    'nguyen|tran|le|pham|huynh|hoang|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|lam|trinh|doan|dao|truong|luong|luu|mai|ha|cao|chau|thai|ta|phung|to|quach|thach|tong|vuong|nghiem|kieu|la|tang|khuong|khuc|uong|than|mac|lai|au|diep|tieu|giang|trieu|bach|han|hua|ton|nong|bang|dam|vi|vien|tham|quang|chu|nhan|khong|hong|kim|hang',
  ),
)

/** Korean family names as romanised. Source: ours, the commonest in general usage, less those that are syllables of given names. */
export const KOREAN_FAMILY_NAMES: ReadonlySet<string> = new Set(
  listPhrases(
    'kim|lee|yi|rhee|park|pak|bak|choi|choe|jung|jeong|chung|kang|gang|cho|jo|yoon|yun|jang|chang|lim|rim|im|han|oh|seo|suh|shin|sin|kwon|gwon|hwang|ahn|an|song|jeon|hong|yoo|yu|ryu|ko|koh|moon|mun|yang|son|sohn|bae|pae|baek|paik|heo|huh|hur|nam|sim|shim|noh|roh|kwak|gwak|sung|seong|cha|koo|gu|eom|um|chae|cheon|gong|kong|ham|byun|byeon|yeom|yeo|choo|chu|seol|wang|keum|geum|yook|maeng|kook|pyeon|namgung|namkung|hwangbo|sunwoo|seonu|jegal|sagong|dokgo',
  ),
)
