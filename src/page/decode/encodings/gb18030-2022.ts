/**
 * Code points that GB 18030-2005 put into the private use area and GB 18030-2022 (and the WHATWG index of 2023)
 * gives a character of its own. Older decoders still give the former, so decoded text is brought to the latter:
 * the same bytes give the same text on every Node version.
 * Source: GB 18030-2022 annex D; https://github.com/whatwg/encoding/issues/27
 */
export const GB18030_2022: Readonly<Record<string, string>> = {
  '\ue78d': '\ufe10',
  '\ue78e': '\ufe12',
  '\ue78f': '\ufe11',
  '\ue790': '\ufe13',
  '\ue791': '\ufe14',
  '\ue792': '\ufe15',
  '\ue793': '\ufe16',
  '\ue794': '\ufe17',
  '\ue795': '\ufe18',
  '\ue796': '\ufe19',
  '\ue7c7': '\u1e3f',
  '\ue81e': '\u9fb4',
  '\ue826': '\u9fb5',
  '\ue82b': '\u9fb6',
  '\ue82c': '\u9fb7',
  '\ue832': '\u9fb8',
  '\ue843': '\u9fb9',
  '\ue854': '\u9fba',
  '\ue864': '\u9fbb',
}
