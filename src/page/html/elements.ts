// What elements of HTML mean for a text of lines. Source: HTML Standard, section 15.3 (Rendering: flow content).

const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/))

/** Elements that begin and end a line. */
export const BLOCK_ELEMENTS = list(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre
  search section summary table tbody tfoot thead tr ul noframes
  abstract sec title-group contrib-group aff kwd-group front body back
`)

/** Words of their own on the line where they stand. */
export const SPACED_ELEMENTS = list('button label option')

/** Cells stand side by side on the line of their row. */
export const CELL_ELEMENTS = list('td th')

/** Elements whose content is not shown, or is no text. */
export const UNSHOWN_ELEMENTS = list(`
  script style noscript template svg iframe object embed canvas audio video map applet datalist select textarea
  title annotation annotation-xml mjx-assistive-mml rp rt
`)

/** Elements without content and end tag. */
export const VOID_ELEMENTS = list(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen command',
)

/** Sectioning elements and roles that a line inherits as tokens. */
export const LANDMARK_ELEMENTS = list(
  'nav header footer aside main article form table figure dialog details h1 h2 h3',
)

/** Classes of text for screen readers only. Source: Bootstrap, WordPress, Drupal, HTML5 Boilerplate, Springer, Elsevier. */
export const SCREEN_READER_CLASSES = list(`
  sr-only sr-only-focusable visually-hidden visually-hidden-focusable visuallyhidden u-visually-hidden
  u-visually-hidden-focusable screen-reader-text screen-reader-only screenreader-only screenreader screenreaderonly
  element-invisible a11y-hidden hidden-accessible cdk-visually-hidden offscreen off-screen show-for-sr
  mat-cdk-visually-hidden usa-sr-only u-hidden-visually is-visually-hidden accessibility-hidden mjx_assistive_mathml
  mathjax_preview u-js-hide u-hide-visually
`)

/** Classes that take an element off the page, unless a class for wider screens brings it back. */
export const UNDISPLAYED_CLASSES = list(
  'd-none hide hidden is-hidden u-hide u-hidden display-none displaynone u-display-none ng-hide',
)

/** A class that shows the element on some screens: Bootstrap's `d-md-block`, Tailwind's `lg:flex`. */
export const RESPONSIVE_CLASS =
  /^(?:d-(?:sm|md|lg|xl|xxl)-(?!none)\w+|(?:sm|md|lg|xl|2xl):(?:block|flex|inline|grid|table)[\w-]*|visible-\w+|show-for-\w+)$/

/** Names of elements that hold an abstract, which sites keep folded away behind a tab or a link. */
export const FOLDED_ABSTRACT = /abstract|\babs\b|zhaiyao|resumen|resumo|r[eé]sum[eé]|zusammenfassung/

/** The names of elements by themselves. */
export const KNOWN_ELEMENTS: ReadonlyMap<string, string> = new Map(
  [
    ...[BLOCK_ELEMENTS, SPACED_ELEMENTS, CELL_ELEMENTS, UNSHOWN_ELEMENTS, VOID_ELEMENTS, LANDMARK_ELEMENTS],
    list('a abbr b cite code em font head html i s small span strong sub sup u'),
  ].flatMap((names) => [...names].map((name) => [name, name] as const)),
)
