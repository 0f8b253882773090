import type { Locale } from '../../src/words/locale.ts'

/** Any of these words, whole: `\b` and `\w` know no æ, ø or å, so letters are meant here. */
function whole(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.replaceAll('\\w', '\\p{L}')})(?!\\p{L})`, 'iu')
}

/** Words that frighten or mislead (table wording, and the list), never said in any voice. */
export const AVOIDED: Readonly<Record<Locale, RegExp>> = {
  nb: whole(
    String.raw`skiveutglid\w*|utglid\w*|slit\w+|ødela\w*|ødelegg\w*|revet|rift\w*|klem\w*|svak rygg|dårlig rygg|må (?:du )?leve med|ikke (?:bøy|løft)\w*|alvorlig\w*|skad\w*|kronisk\w*|sitter i hodet|feil (?:sitte|arbeids)?stilling|ingenting galt|helt ufarlig\w*|må opereres|på plass|bein mot bein|aldri|permanent\w*|invalid\w*|lekker ut|knust\w*|stopp hvis det gjør vondt|borte på 12 uker`,
  ),
  da: whole(
    String.raw`gledet ud|slid\w*|slidt\w*|ødela\w*|ødelæg\w*|revet|revne\w*|klem\w*|svag ryg|dårlig ryg|må (?:du )?leve med|ikke (?:bøje|løfte)|alvorlig\w*|skade\w*|skadet|kronisk\w*|sidder i hovedet|forkert \w*stilling|ikke noget galt|helt ufarlig\w*|skal opereres|på plads|knogle mod knogle|aldrig|permanent\w*|invalid\w*|lækker ud|knust\w*|stop, hvis det gør ondt|væk på 12 uger`,
  ),
  en: whole(
    String.raw`slipp?ed|worn\w*|wear and tear|degenerated|tears?|torn|back is weak|fix the disc|ruptur\w*|trapped|crush\w*|pinch\w*|weak back|unstable|live with it|do not (?:bend|lift)|severe\w*|damag\w*|injur\w*|chronic\w*|in your head|wrong posture|nothing is wrong|harmless|must have|bone on bone|crumbl\w*|never|permanent\w*|cripp\w*|fragile|stop if it hurts|put back the disc|12 weeks and gone`,
  ),
}

/** Words of another language that have no business in this one. */
export const FOREIGN: Readonly<Record<Locale, RegExp>> = {
  nb: whole(
    String.raw`the|and|of|with|is|root|roots|disc|pain|people|left|right|af|hvad|efter|nogle|uden|gør|hvirv\w*|mærk\w*|knæ|knæet|knæene|rod|roden|rødder\w*|smerter fra roden|cirka to ud|bliver|giver|tager|siger|dig|mig|sig|hjælp|læge|læger|lægen|ondt|ud|træning|træne|uge|uger|meget|nogen|kræft|vægt\w*|ændre\w*|bøj\w*`,
  ),
  da: whole(
    String.raw`the|and|of|with|is|root|roots|disc|pain|people|left|right|av|hva|etter|noen|uten|gjør|virvel\w*|virvler|kjenn\w*|kne\w*|rot|roten|røtt\w*|høyre|nummen|blir|gir|tar|sier|deg|meg|seg|hjelp\w*|lege|legen|vondt|ut|trening|trene|uke|uker|mye|noe|kreft|vekt\w*|endre\w*|vanskelig\w*|bøy\w*|røyk\w*|sykmeld\w*|jobb\w*|hvorfor ikke|nå hvis|skive\w*|virker ut`,
  ),
  en: whole('og|ikke|av|af|roten|roden|skiven|smerter?|venstre|høyre|højre|ved'),
}
