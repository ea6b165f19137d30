// Made from shared-schema/schema by "npm run types". Never edited.

/**
 * What is to be read: a page as HTML, or plain text, or an address alone, which the server then fetches.
 */
export interface AnalysisRequest {
  /**
   * The page's address. Beside html it tells the outlet; alone it asks the server to fetch the page.
   */
  url?: string;
  /**
   * The page's DOM as HTML. Excludes text.
   */
  html?: string;
  /**
   * The article's text, paragraphs parted by a blank line. Excludes html.
   */
  text?: string;
  /**
   * The headline, where only text is sent.
   */
  title?: string;
  /**
   * A hint (BCP 47); the server still detects the language.
   */
  language?: string;
  /**
   * Parts to send back that are left out otherwise: text is article.text.
   *
   * Items: One such part.
   */
  include?: "text"[];
  /**
   * Ids of evidence that the reader struck out; the scores are reckoned without it.
   *
   * @maxItems 3000
   *
   * Items: An evidence's id.
   */
  without?: string[];
  /**
   * A teacher's own entries, looked for in this one request beside the server's lexicons.
   *
   * @maxItems 200
   */
  words?: OwnWord[];
}
/**
 * An entry of the reader's own.
 */
export interface OwnWord {
  /**
   * The word or phrase as it stands in texts.
   */
  term: string;
  /**
   * The concept under which it counts.
   */
  concept: "framing-bias" | "language-bias" | "bias-by-omission" | "false-dichotomy" | "gender-bias";
  /**
   * One of the concept's categories, as GET /v1/lexicons lists them.
   */
  category: string;
  /**
   * From 0 innocent to 3 strong.
   */
  weight: number;
  /**
   * Plainer wordings.
   *
   * @maxItems 30
   *
   * Items: A plainer wording.
   */
  neutral?: string[];
}

/**
 * A card in the making, polled by its id.
 */
export type Analysis = {
  /**
   * Hash of the input, the card language, the program's version and the data version: equal request, equal id.
   */
  id: string;
  /**
   * pending: ask again later; done: the card is here; failed: the problem says why there is none.
   */
  status: "pending" | "done" | "failed";
  card?: Card;
  problem?: Problem;
};
/**
 * Where in the article something stands, said twice (W3C Web Annotation selectors): exactly one TextQuoteSelector, then exactly one TextPositionSelector.
 *
 * @minItems 2
 * @maxItems 2
 */
export type SelectorPair = (TextQuoteSelector | TextPositionSelector)[];

/**
 * What Sidelight says of one article. All offsets are UTF-16 code units into article.text, end exclusive; what stands in the headline says "field": "headline" beside its selector and counts from the headline's start.
 */
export interface Card {
  /**
   * Version of this schema.
   */
  schemaVersion: string;
  /**
   * Hash of the lexicons and tables behind the card: equal text and equal data, equal card.
   */
  dataVersion: string;
  /**
   * BCP 47 language tag; und where the language is not known.
   */
  cardLanguage: string;
  article: ArticleFacts;
  /**
   * One sentence in the card's language, composed from topic, places, organisations, frame and outlet.
   */
  gist: string;
  tags: Tags;
  entities: Entities;
  voices: Voices;
  /**
   * Questions that a reader may ask, each with the article's own answer.
   */
  questions: QuestionAndAnswer[];
  /**
   * The measured concepts, in card order; every one is there, also where its score is withheld.
   *
   * @minItems 5
   */
  concepts: ConceptScore[];
  /**
   * The UN Sustainable Development Goals that the article touches.
   */
  goals: GoalAssessment[];
  method: Method;
}
/**
 * What was read.
 */
export interface ArticleFacts {
  /**
   * The page's address.
   */
  url?: string;
  /**
   * The title without the site's name.
   */
  headline?: string;
  /**
   * The standfirst, where the page has one.
   */
  deck?: string;
  outlet: Outlet;
  /**
   * The authors' names, as printed.
   *
   * Items: An author.
   */
  byline: string[];
  /**
   * ISO 8601 date or date with time, as the page gives it.
   */
  published?: string;
  /**
   * ISO 8601 date or date with time, as the page gives it.
   */
  modified?: string;
  /**
   * BCP 47 language tag; und where the language is not known.
   */
  language: string;
  /**
   * A part of the whole, from 0 to 1.
   */
  languageConfidence: number;
  /**
   * How many.
   */
  words: number;
  /**
   * How many.
   */
  readingMinutes: number;
  /**
   * What kind of piece it is.
   */
  genre: "report" | "opinion" | "interview" | "live" | "advice" | "satire" | "unknown";
  /**
   * Whether the page held the whole text or only its beginning.
   */
  access: "full" | "teaser";
  /**
   * The body's first words.
   */
  opening: string;
  /**
   * The body's last words.
   */
  closing: string;
  /**
   * One or two sentences taken from the article, in its language.
   */
  summary?: string;
  /**
   * The whole body; only when asked for with include.
   */
  text?: string;
}
/**
 * Who published the article; empty where nothing tells.
 */
export interface Outlet {
  /**
   * Registrable domain in lower case.
   */
  domain?: string;
  /**
   * Name as readers know it.
   */
  name?: string;
  /**
   * ISO 3166-1 alpha-2 code.
   */
  country?: string;
}
/**
 * What the article is about.
 */
export interface Tags {
  /**
   * IPTC Media Topics, strongest first.
   */
  topics: TopicTag[];
  /**
   * Themes that cut across topics.
   */
  themes: ThemeTag[];
  /**
   * Where it happens.
   */
  places: PlaceTag[];
  /**
   * Keywords, weightiest first.
   */
  keywords: KeywordTag[];
}
/**
 * A topic: one of the IPTC Media Topics, or a finer one of our own below one of them.
 */
export interface TopicTag {
  /**
   * IPTC code, or an id of our own for a finer topic.
   */
  id: string;
  /**
   * IPTC code of the topic above.
   */
  parent?: string;
  /**
   * Name in the card's language.
   */
  label: string;
  /**
   * A part of the whole, from 0 to 1.
   */
  share: number;
}
/**
 * A theme that cuts across topics.
 */
export interface ThemeTag {
  /**
   * Stable id.
   */
  id: string;
  /**
   * Name in the card's language.
   */
  label: string;
}
/**
 * A place where it happens.
 */
export interface PlaceTag {
  /**
   * ISO 3166 code of a country, otherwise an id of our own.
   */
  id: string;
  /**
   * Name in the card's language.
   */
  label: string;
  /**
   * What kind of place it is.
   */
  kind: "country" | "city" | "region";
  /**
   * How many.
   */
  mentions: number;
}
/**
 * A keyword.
 */
export interface KeywordTag {
  /**
   * The keyword.
   */
  term: string;
  /**
   * The same in one word, without the sign.
   */
  hashtag: string;
  /**
   * A part of the whole, from 0 to 1.
   */
  weight: number;
}
/**
 * Who and what is named.
 */
export interface Entities {
  /**
   * Organisations, most prominent first.
   */
  organizations: Organization[];
  /**
   * People, most prominent first.
   */
  people: Person[];
  /**
   * Places, most named first.
   */
  places: PlaceName[];
}
/**
 * An organisation that is named.
 */
export interface Organization {
  /**
   * A name as the article or our tables write it.
   */
  name: string;
  /**
   * How many.
   */
  mentions: number;
  /**
   * Wikidata id or an id of our own, where our table has the organisation.
   */
  id?: string;
}
/**
 * A person who is named.
 */
export interface Person {
  /**
   * A name as the article or our tables write it.
   */
  name: string;
  /**
   * Gender by title, role noun, pronoun or given name; unknown stays unknown.
   */
  gender: "female" | "male" | "unknown";
  /**
   * How many.
   */
  mentions: number;
  /**
   * Role as the article gives it, in its words.
   */
  role?: string;
}
/**
 * A place that is named.
 */
export interface PlaceName {
  /**
   * A name as the article or our tables write it.
   */
  name: string;
  /**
   * How many.
   */
  mentions: number;
}
/**
 * Who speaks, and how much.
 */
export interface Voices {
  /**
   * Those who are quoted or reported, most words first.
   */
  speakers: Speaker[];
  byGender: SpeakersByGender;
  /**
   * How many.
   */
  anonymous: number;
  /**
   * A part of the whole, from 0 to 1.
   */
  quotedShare: number;
}
/**
 * Someone who is quoted or reported.
 */
export interface Speaker {
  /**
   * A name as the article or our tables write it.
   */
  name: string;
  /**
   * Who speaks.
   */
  kind: "person" | "organisation" | "group" | "anonymous";
  /**
   * Gender by title, role noun, pronoun or given name; unknown stays unknown.
   */
  gender: "female" | "male" | "unknown";
  /**
   * How many.
   */
  quotes: number;
  /**
   * How many.
   */
  words: number;
}
/**
 * Number of persons among the speakers, by gender.
 */
export interface SpeakersByGender {
  /**
   * How many.
   */
  female: number;
  /**
   * How many.
   */
  male: number;
  /**
   * How many.
   */
  unknown: number;
}
/**
 * A question and the article's own answer to it.
 */
export interface QuestionAndAnswer {
  /**
   * Which question it is.
   */
  id: "context" | "consequences" | "outlook";
  /**
   * The question in the card's language.
   */
  question: string;
  /**
   * One to three sentences of the article's text, or null where it gives no answer.
   *
   * @minItems 1
   * @maxItems 3
   */
  answer: SelectorPair[] | null;
  /**
   * What the answer is, or that the article does not say.
   */
  note: string;
}
/**
 * The words themselves, with what stands around them.
 */
export interface TextQuoteSelector {
  /**
   * Names the kind of selector.
   */
  type: "TextQuoteSelector";
  /**
   * The words, verbatim as in the text.
   */
  exact: string;
  /**
   * The text right before the words; empty at the start.
   */
  prefix: string;
  /**
   * The text right behind the words; empty at the end.
   */
  suffix: string;
}
/**
 * The offsets of the words in UTF-16 code units, end exclusive.
 */
export interface TextPositionSelector {
  /**
   * Names the kind of selector.
   */
  type: "TextPositionSelector";
  /**
   * Offset of the first code unit.
   */
  start: number;
  /**
   * Offset behind the last code unit.
   */
  end: number;
}
/**
 * One measured concept with its score, its reckoning and its evidence.
 */
export interface ConceptScore {
  /**
   * Which concept it is.
   */
  id: "framing-bias" | "language-bias" | "bias-by-omission" | "false-dichotomy" | "gender-bias";
  /**
   * Name in the card's language.
   */
  label: string;
  /**
   * From 0, none seen, to 5; null where it is withheld.
   */
  score: number | null;
  /**
   * A part of the whole, from 0 to 1.
   */
  intensity?: number;
  /**
   * How sure the method is.
   */
  confidence: "low" | "medium" | "high";
  /**
   * Two to five sentences in the card's language.
   */
  explanation: string;
  /**
   * Why there is no score, in the card's language; only where score is null.
   */
  reason?: string;
  /**
   * Stable id.
   */
  reasonCode?: string;
  /**
   * Sum of the ledger's points.
   */
  measure?: number;
  /**
   * Five ascending values of the measure: reaching the n-th makes the score n.
   *
   * @minItems 5
   * @maxItems 5
   *
   * Items: The measure that a score begins at.
   */
  cuts?: number[];
  /**
   * How the measure comes about; the points add up to it.
   */
  ledger: LedgerLine[];
  /**
   * The words behind the points, most telling first.
   */
  evidence: Evidence[];
  /**
   * How many.
   */
  quoted?: number;
  /**
   * Bias by omission: what was looked for, and found or not.
   */
  searched?: Searched[];
  /**
   * Framing bias: the frames of the text, strongest first.
   */
  frames?: FrameShare[];
}
/**
 * What one category adds to the measure.
 */
export interface LedgerLine {
  /**
   * Stable id.
   */
  category: string;
  /**
   * Name in the card's language.
   */
  label: string;
  /**
   * How many.
   */
  count: number;
  /**
   * What one of them weighs on average, or the category's weight.
   */
  weight: number;
  /**
   * What the line adds.
   */
  points: number;
  /**
   * The article's words behind the line, each once.
   *
   * Items: A word or phrase as printed.
   */
  words?: string[];
}
/**
 * A word or phrase of the article that counts, with why it counts.
 */
export interface Evidence {
  /**
   * Id inside this card; without takes it.
   */
  id: string;
  /**
   * The lexicon's entry or the pattern's name.
   */
  entry: string;
  /**
   * Stable id.
   */
  category: string;
  /**
   * Name in the card's language.
   */
  label?: string;
  /**
   * Why this wording carries weight.
   */
  reason: string;
  /**
   * Who says it: the newsroom or a source.
   */
  voice: "author" | "source";
  /**
   * The source, where it is known.
   */
  speaker?: string;
  /**
   * The entry's weight.
   */
  weight: number;
  /**
   * By what the weight was multiplied here: voice, negation and place; 1 where it is not given.
   */
  factor?: number;
  /**
   * Short meaning of the entry for readers of another language.
   */
  gloss?: string;
  /**
   * Plainer wordings.
   *
   * Items: A plainer wording.
   */
  neutral: string[];
  /**
   * When the wording would be in place.
   */
  acceptableWhen?: string;
  /**
   * The text that the selector counts in; text where it is not given.
   */
  field?: "text" | "headline";
  selector: SelectorPair;
}
/**
 * Something that a reader may expect, and whether the article has it.
 */
export interface Searched {
  /**
   * Name in the card's language.
   */
  label: string;
  /**
   * Whether it was found.
   */
  found: boolean;
  /**
   * The text that the selector counts in; text where it is not given.
   */
  field?: "text" | "headline";
  selector?: SelectorPair;
}
/**
 * A frame of the text and its part of all frame cues.
 */
export interface FrameShare {
  /**
   * Boydstun's policy frames, and three generic news frames after Semetko and Valkenburg.
   */
  id:
    | "economic"
    | "capacity"
    | "morality"
    | "fairness"
    | "legality"
    | "policy"
    | "crime"
    | "security"
    | "health"
    | "quality-of-life"
    | "identity"
    | "public-opinion"
    | "politics"
    | "external"
    | "conflict"
    | "human-interest"
    | "responsibility";
  /**
   * Name in the card's language.
   */
  label: string;
  /**
   * A part of the whole, from 0 to 1.
   */
  share: number;
}
/**
 * A Sustainable Development Goal that the article touches.
 */
export interface GoalAssessment {
  /**
   * The goal's number.
   */
  goal: number;
  /**
   * The goal's IRI.
   */
  id: string;
  /**
   * Name in the card's language.
   */
  label: string;
  /**
   * Whether what is told moves the goal nearer or farther.
   */
  polarity: "positive" | "negative" | "mixed" | "unclear";
  /**
   * Whether the goal is the article's matter or touched in passing.
   */
  relevance: "direct" | "indirect";
  /**
   * How sure the method is.
   */
  confidence: "low" | "medium" | "high";
  /**
   * Why, in the card's language.
   */
  explanation: string;
  /**
   * The words behind it.
   *
   * @minItems 1
   */
  evidence: GoalEvidence[];
}
/**
 * A word or phrase that speaks of a goal.
 */
export interface GoalEvidence {
  /**
   * The lexicon's entry.
   */
  entry: string;
  /**
   * Which way it points here.
   */
  polarity: "positive" | "negative" | "unclear";
  /**
   * The text that the selector counts in; text where it is not given.
   */
  field?: "text" | "headline";
  selector: SelectorPair;
}
/**
 * What made the card.
 */
export interface Method {
  /**
   * The program.
   */
  name: "Sidelight";
  /**
   * The program's version.
   */
  version: string;
  /**
   * Number of lexicon entries that were looked for, by language.
   */
  lexicons: {
    [k: string]: number;
  };
  /**
   * One sentence in the card's language that warns what a lexicon cannot see.
   */
  limits: string;
}
/**
 * What went wrong (RFC 9457), sent as application/problem+json or inside a failed analysis.
 */
export interface Problem {
  /**
   * The kind of problem; its last part is the name of a page in server/docs/problems.
   */
  type: string;
  /**
   * The kind of problem in a few words, the same each time.
   */
  title: string;
  /**
   * The HTTP status that goes with it.
   */
  status: number;
  /**
   * What was expected and what was found this time.
   */
  detail?: string;
  /**
   * The address that was asked.
   */
  instance?: string;
  /**
   * The field or header at fault, where one is: a name as in the request (include, words[2].term, Content-Type).
   */
  field?: string;
}
