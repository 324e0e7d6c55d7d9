const VERBS = `said|says|added|adds|suggested|suggests|noted|notes|believed|believes|proposed|proposes|explained|explains|stressed|urged|recalled|argued|argues|agreed|remarked|stated|expressed|hopes|hoped|thinks|thought|advised|recommended|recommends|warned|emphasized|emphasised|continued|observed|mentioned|admitted|commented|acknowledged|insisted|pointed out|points out|called for|called on|introduced|introduces|revealed|reminded|replied|answered|concluded|shared|declared|predicted|maintained|told (?:\\p{L}+ ){0,4}?\\p{L}+(?= that\\b|[,.:]|$)`;
/** A verb of speech as a whole word. */
export const VERB = new RegExp(`\\b(?:${VERBS})\\b`, 'gu');
export const VERB_AT_START = new RegExp(`^(?:${VERBS})\\b`, 'u');

/** A word with which a name is written. */
export const NAME_WORD = String.raw`\p{Lu}\p{Ll}+(?:['’]\p{Ll}+)?(?:-\p{L}\p{Ll}+)*`;

/** The last word of a name may be one letter: Lu E. */
export const LAST_NAME_WORD = `(?:${NAME_WORD}|[AEO](?![\\p{L}.'’]))`;

/** Pronouns that are also surnames. */
export const PRONOUN_NAMES: ReadonlySet<string> = new Set(['He', 'She']);

/** Capitalised words that are in no name of a person. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `The A An In At On He She It We They But And As To For From With After Before When While If This That These Those His Her Their Our
My China Chinese National People Peoples Congress Committee Party Institute University College School Hospital Representative Representatives
Member Members Delegate Delegates Deputy Deputies Secretary Governor Mayor President Chairman Chairwoman Chairperson Professor Director
Province Provincial City County District Town Village Municipal Municipality Region Autonomous Prefecture League Banner Academy Academician
Beijing Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
November December Government Report Work Mr Mrs Ms Dr Prof Vice Chief Head Leader Conference Political Consultative Council State Central
Many Some Several Other All Both One Two Three Villagers Farmers Lawmakers Experts Officials Retired Former Company Group Co Ltd Inc Bureau Department
Ministry Center Centre Station Association Federation Union Bank Court Reporter Reporters Our Xinhua Daily Local National NPC CPPCC GDP AI
According Speaking Attending Talking Participants People's Sciences Science Technology River Mountain Lake Ethnic Standing`.split(
    /\s+/u,
  ),
);

const CONGRESS = String.raw`(?:(?:14th |13th |15th )?(?:National People['’]s Congress|NPC)(?: \(NPC\))?)`;
const CONFERENCE = String.raw`(?:(?:(?:14th |13th |15th )?National Committee of the )?(?:Chinese People['’]s Political Consultative Conference|CPPCC)(?: \(CPPCC\))?(?: National Committee)?)`;
/** A title of a deputy; local congresses included. */
export const DEPUTY = new RegExp(
  String.raw`\b(?:(?:an? )?(?:deput(?:y|ies)|delegates?|representatives?) (?:to|of) the (?:${CONGRESS}|[^,;]*?People['’]s Congress)|(?:an? |the )?(?:NPC|National People['’]s Congress) (?:deputy|deputies|delegate|representative)|(?:an? )?deputy (?:to|of) the (?:country|nation)['’]s top legislature|(?:an? )?(?:national )?(?:lawmaker|legislator)|(?:an? )?national (?:legislator|deputy))(?!\w)`,
  'iu',
);
export const MEMBER = new RegExp(
  String.raw`\b(?:(?:an? )?member (?:of|to) the (?:${CONFERENCE}|[^,;]*?(?:CPPCC|Political Consultative Conference)[^,;]*)|(?:an? )?member of the (?:country|nation)['’]s top (?:political )?advisory body|(?:an? )?(?:CPPCC|national) (?:National Committee )?member|(?:an? )?(?:national )?political (?:advisor|adviser))(?:\b|$)`,
  'iu',
);
/** A post in the CPPCC that is no plain membership. */
export const CONFERENCE_POST =
  /\b(?:committee of the (?:CPPCC|Chinese People['’]s Political)|CPPCC \w+ Committee)/iu;
/** A title directly before a name, as machine translations write it. */
export const TITLE_BEFORE =
  /(?:^|[\s,])(Representatives? of|Representative|Deputy|Delegate|Member|Committee member|NPC deputy|CPPCC member|(?:national )?political advis[eo]r|(?:national )?(?:lawmaker|legislator)) $/u;
/** Subjects of several persons, and documents. */
export const GROUP =
  /\b(?:representatives|members|deputies|delegates|lawmakers|advisors|advisers|experts|officials|they|people|villagers|participants|many|report|document|plan|outline|sources|government|committee|company|ministry|spokes\w+|statement)\b/iu;
