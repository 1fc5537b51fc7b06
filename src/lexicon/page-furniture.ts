/**
 * Phrases that news sites print around an article, as patterns asked of one trimmed line.
 * Source: collected by hand from the templates of common publishing systems (WordPress themes, AMP pages, agency
 * footers) and from English-language news sites; no phrase names an outlet.
 */

const line = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, "i");
const opening = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`, "i");
/**
 * A whole line that holds a phrase after at least and at most so many characters. Searched from the phrase, which most
 * lines lack: to try every beginning that may stand before it takes three times as long.
 */
const holding = (least: number, most: number, phrase: string, rest: string): RegExp =>
  new RegExp(`\\b${phrase}(?<=^.{${least},${most}}${phrase})${rest}$`, "i");

/** An end of line that is not prose: the rest of a menu entry or teaser, at most so many characters. */
const REST = "[^.]{0,120}";

/** Whole lines that are never part of a story. */
export const FURNITURE_LINES: readonly RegExp[] = [
  // advertising and "continue" markers
  line("[-–—*\\s]*advert(?:isement|ising|s)?[-–—*:.\\s]*(?:continue(?:s)? reading.*|scroll.*|story continues.*)?"),
  line("(?:sponsored|promoted|paid) (?:content|post|link|by .{1,40}|stories)"),
  line("(?:article|story) continues (?:below|after).{0,40}"),
  line("(?:continue|keep) reading.{0,60}"),
  line("(?:please )?scroll (?:down )?(?:for|to) .{1,40}"),
  line("(?:read|see|show|view|load|learn|find out|click for) (?:more|all|on|next|full story|full article)[\\s.…»›>→]*"),
  line("(?:click|tap|go) (?:here|below|to enlarge|to view).{0,120}"),
  line("(?:read|view) (?:the )?(?:original|full) (?:article|story|post|report|text).{0,60}"),
  line("read or share this story.{0,80}"),
  line("(?:hide|show|toggle|enlarge|expand) (?:this )?(?:caption|image|photo|picture).{0,60}"),
  line("(?:skip|jump|back) to (?:the )?(?:main |top |content|navigation|search).{0,40}"),
  line("(?:slideshow|gallery|photos?|videos?|images?|audio|graphic|listen|watch|live|close|menu|search|print|top)"),
  line("(?:slideshow|gallery) \\(?\\d.{0,20}"),
  line("(?:just|must) watch(?:ed)?.{0,200}"),
  line("(?:next|prev|previous|older|newer)(?: (?:article|post|posts|story|page))?[\\s»›«‹<>→←]*"),
  // sharing and following
  line(
    "(?:tweet|send|email|e-mail|print|save|pin|like|whatsapp|facebook|twitter|linkedin|reddit|telegram|viber|messenger|threads|bluesky|copy link|pocket|flipboard|[\\s|/·•,+0-9]|on|this|via|the|article|story|post|page|link|shares?|by)+",
  ),
  line("(?:share|send|print|save|bookmark) (?:this|the|on|via|with|your)\\b.{0,80}"),
  line(`(?:please )?(?:follow|like|join|find|connect with|subscribe to) (?:us|me|him|her|them|our|@)\\b.{0,120}`),
  line("(?:follow|like) .{1,60} on (?:twitter|facebook|instagram|x|telegram|youtube|google news|linkedin)\\b.{0,80}"),
  line("stay (?:connected|tuned|informed|in touch|up to date).{0,80}"),
  line("(?:e-?mail|contact) (?:the author|the editor|the reporter|us|him|her)\\b.{0,80}"),
  // subscriptions and cookies
  line("(?:sign|log) (?:up|in|out|on)\\b.{0,160}"),
  line("(?:subscribe|register|donate)(?: (?:now|here|today|free|for|to|with|and|via|on|online)\\b.{0,140}|[\\s!.]*)"),
  line("(?:become a (?:member|subscriber)|support (?:us|our (?:journalism|work|site)))\\b.{0,140}"),
  line(
    "(?:get|receive|want) (?:the |our |your |more |all |unlimited |digital |full |daily |latest |breaking )+.{0,100}(?:newsletter|inbox|access|alerts?|e-?mail|updates?|app)\\b.{0,80}",
  ),
  line("(?:we|this (?:web)?site|our (?:web)?site|this page) (?:and our partners )?uses? cookies.{0,300}"),
  line("by (?:continuing|clicking|using|signing|subscribing|submitting)\\b.{0,60}\\b(?:you|our|agree|site)\\b.{0,200}"),
  line("(?:accept|reject|manage|allow)(?: all)?(?: cookies)?"),
  line("(?:please )?(?:enable|turn on|disable) (?:javascript|cookies|your ad ?blocker).{0,120}"),
  line("(?:download|get|try) (?:the|our) .{0,40}\\bapp\\b.{0,80}"),
  line(
    "(?:privacy policy|terms (?:of (?:use|service)|and conditions)|cookie (?:policy|settings)|about us|contact us|sitemap|careers|help|faqs?|home)[\\s|·•]*",
  ),
  // comment forms
  line("(?:leave|post|write|add|submit) (?:a|your) (?:reply|comment|response)\\b.{0,60}"),
  line("(?:please )?enter (?:your|a|an) .{1,60}"),
  line("your e-?mail address will not be (?:published|shared)\\b.*"),
  line("(?:all )?required fields? (?:are|is) marked.{0,20}"),
  line("(?:save my name|notify me of).{0,140}"),
  line("(?:view|show|read|join|see|post) .{0,20}\\b(?:comments?|conversation|discussion)\\b.{0,20}"),
  line("(?:\\d+ )?(?:comments?|replies|responses|shares|views|likes)(?: ?\\(?\\d+\\)?)?"),
  line("no comments(?: yet)?.{0,40}"),
  line("(?:cancel reply|website|name ?\\*?|e-?mail ?\\*?|comment ?\\*?|submit|δ)"),
  // clocks, counters, empty fields
  line(
    "(?:last |page )?(?:updated|modified|edited|posted|published)\\s*:?\\s*(?:\\d+|an?|a few) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago.{0,30}",
  ),
  line("(?:\\d+|an?|a few) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago"),
  line("(?:reading time|read time|estimated reading).{0,40}"),
  line("\\d+ ?(?:min(?:ute)?s?|sec(?:ond)?s?) (?:read|listen|watch)"),
  line("[-+−]?\\d{1,3}(?:[.,]\\d)?\\s*°?\\s*[CF](?:\\b.{0,30})?"),
  line(
    "(?:date|tags?|author|category|categories|views?|section|topics?|share|source|published|posted(?: (?:on|in|by))?|filed under|keywords?|updated|by|edition|location|language)\\s*:",
  ),
  line("(?:tags?|filed under|keywords?|topics?|categories|posted in)\\s*:.{1,200}"),
  line("\\d{1,4}"),
  line("page \\d+ of \\d+"),
  // copyright
  line("(?:©|\\(c\\)|copyright\\b).{0,400}"),
  line("this (?:material|article|story|content|post) (?:may|must|cannot|can) not be\\b.{0,200}"),
  line(
    "(?:external links are provided|license for publishing|registration number|the views expressed|opinions expressed)\\b.{0,300}",
  ),
  line("disclaimer\\s*:.{1,300}"),
  // other stories, one a line
  line(
    `(?:also read|read also|read next|see also|watch also|also see|don['’]t miss|up next|related(?: (?:story|article|news|content|link|video))?|recommended|more(?: on this(?: story)?)?|read more(?: (?:about|on))?|watch(?: (?:now|live|the video|video))?|listen|video|gallery|in pictures|live updates?|explainer|must read|you may (?:also )?like|trending)(?:\\s*[:|»>–—]|  )\\s*\\S${REST}[?!.]?`,
  ),
  line("\\[(?:graphic|video|photos?|watch|read|related|listen|map)\\b.{0,120}\\]"),
];

/** The same, told by a phrase inside the line. */
export const FURNITURE_PHRASES: readonly RegExp[] = [
  holding(0, 60, "newsletters?", "\\b.{0,80}(?:subscribe|sign up|inbox)\\b.{0,40}"),
  holding(0, 80, "all rights reserved", "\\b.{0,300}"),
  holding(0, 60, "(?:e-?mail|write to) us (?:at|on)", "\\b.{0,80}"),
];

/** Headings of lists of other stories or of forms: what stands below them in the same block belongs to them. */
export const SECTION_OPENERS: readonly RegExp[] = [
  line(
    "(?:most|more|also|top|latest|recent|related|recommended|popular|trending|similar|other|further|next|previous|breaking|today['’]s|you may|editor['’]?s['’]?|our|local|featured|must|don['’]t)[-\\s]+(?:read|viewed|popular|shared|watched|commented|stories|story|articles?|posts?|news|headlines|videos?|links?|topics?|content|reading|coverage|reads?|like|also like|picks?|choice|on this(?: story)?|from .{1,40}|in .{1,30}|for you|miss|now|searches)[\\s:»>]*",
  ),
  line(
    "(?:read (?:more|also|next|on)|see also|up next|around the web|what to read next|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|more (?:from|about|on|in|like) .{1,40})[\\s:»>]*",
  ),
  line(
    "(?:comments?|discussion|conversation|share your thoughts|join the (?:conversation|discussion)|newsletter|about the authors?|advertisements?|categories|archives?|tags|recent comments|follow us|footer|sponsored(?: content)?)(?: ?\\(\\d+\\))?[\\s:]*",
  ),
];

/** Menus and breadcrumbs: short entries between separators. */
export const MENU = /^[^.!?“”"]{1,40}(?:\s*[|»›>·•→]\s*[^.!?“”"]{1,40})+$|^(?:home|news|top news)\s*[/»›>|].{1,120}$/i;

/** Where a text is from, or who else worked on it. */
export const CREDIT_LINES: readonly RegExp[] = [
  line("(?:source|sources|quelle|via|credit)s?\\s*[:|-]\\s*.{0,80}"),
  line("source (?:link|site|url|text)s?\\b.{0,40}"),
  line(
    "\\(?(?:additional )?(?:reporting|writing|editing|graphics|research|translation|production|compiled|edited|written) by\\b.{1,240}",
  ),
  line(
    "(?:this|the) (?:article|story|report|post|text|piece)\\b.{0,80}\\b(?:is|was) (?:based|originally|first|also|re-?published|written|produced|provided|translated|adapted|taken|created|distributed)\\b.{0,160}",
  ),
  line("(?:contributing|contributors?)\\s*:.{1,240}"),
  line(
    "(?:interview(?:er)?|text|words|translation|translator|editing|camera|illustrations?)\\s*:\\s*(?:[a-zà-ÿ.'’-]+ ){0,4}[a-zà-ÿ'’-]+",
  ),
  line(
    "[-–—\\s]*with (?:assistance|files|reporting|material|inputs?|contributions?)\\b(?: \\w+)? (?:from|by)\\b.{1,160}",
  ),
  line("\\(?(?:with )?(?:agency inputs|agencies|wire reports|staff and agencies|inputs from .{1,60})\\)?\\.?"),
  line(
    "\\(?(?:AP|AFP|Reuters|dpa|PTI|ANI|IANS|UPI|Xinhua|EFE|ANSA|TASS|PA|CNN|BBC)(?:(?:\\s*[/,&–-]|\\s+and)\\s*(?:AP|AFP|Reuters|dpa|PTI|ANI|IANS|UPI|Xinhua|EFE|ANSA|TASS|PA|CNN|BBC))*\\)?\\.?",
  ),
  line("(?:image|photo|picture|video|foto|pic)s?(?: (?:credit|courtesy|source|copyright))(?: (?:of|by))?\\s*:?.{1,80}"),
];

/** The same, told by a phrase inside the line. */
export const CREDIT_PHRASES: readonly RegExp[] = [
  holding(
    1,
    160,
    "contributed",
    " (?:to (?:this|the) (?:report|story|article|piece)|reporting|additional reporting)\\b.{0,60}",
  ),
];

/** Who wrote it. */
export const BYLINES: readonly RegExp[] = [
  /^(?:by|By|BY|Written by|Posted by|Published by|Author:|Authors:|Reporter:|Words by|Story by|From our)\s+(?:[\p{Lu}(][\p{L}\p{M}.'’()-]*|and|&|in|of|the|for|on|[,|/–-]|\d{1,2}:?\d{0,2}|\d{4}|pm|am)(?:\s+(?:[\p{Lu}(@][\p{L}\p{M}.'’()-]*|and|&|in|of|the|for|on|de|van|von|al|bin|[,|/–-]|[\d:,.]+|pm|am|[\p{Lu}\p{L}'’-]+,))*\W*$/u,
];

/** Words in capitals before a dash that are no place whence a report comes, lower-cased. */
export const LABELS: ReadonlySet<string> = new Set(
  `advertisement analysis breaking commentary corrected correction editorial exclusive explained explainer factbox file focus
  insight interview live note opinion photos poll profile related review sponsored timeline update updated video watch
  breaking news fact check file photo read more live updates`
    .trim()
    .split(/\s+/),
);

/** A word of which the names of newspapers, agencies and broadcasters are made. */
export const MASTHEAD_WORD =
  /\b(?:Advertiser|Agency|Argus|Brief|Bulletin|Broadcasting|Bugle|Chronicle|Courier|Daily|Digest|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Mirror|Monitor|News|Newspaper|Observer|Post|Press|Radio|Record|Register|Report|Review|Sentinel|Standard|Telegraph|Times|Tribune|TV|Weekly|Wire|World)\b/;

/** The text of a line that opens with what only captions open with. */
export const CAPTION_OPENINGS: readonly RegExp[] = [
  opening("(?:image|photo|picture|media|video) (?:caption|copyright|source)\\b"),
  opening("(?:photos?|pictures?|image|images|foto|pictured|caption|file photo|in this photo|graphic)\\s*[:|]\\s*\\S"),
  opening("file\\s*[-–—]\\s*(?:in this|this|a|an|the)?\\b"),
  opening("in this (?:\\w+\\.? \\d{1,2}, \\d{4},? )?(?:file )?(?:photo|image|picture)\\b"),
  opening("enlarge (?:this )?image"),
  /^\d{1,2}(?:\/| of )\d{1,2}\s+\S/,
];

/** The text of a line that closes with what only captions close with: a picture credit in brackets. */
export const BRACKETED_CREDITS: readonly RegExp[] = [
  /[([](?:[^()[\]]{0,60}\b)?(?:photo|image|picture|file|foto|photograph)s?\b[^()[\]]{0,80}[)\]]\W*$/i,
  /[([][^()[\]]{0,60}\b(?:AP|AFP|Reuters|EPA|Getty(?: Images)?|dpa|Shutterstock|Bloomberg|TASS|PA Wire|Xinhua|Anadolu(?: Agency)?|Alamy|Wikimedia Commons)\b[^()[\]]{0,40}[)\]]\W*$/,
];

/** The same without brackets: an agency's name at the very end. */
export const AGENCY_CREDIT =
  /\b(?:Getty Images|AFP\/Getty|via Getty|Getty|EPA-EFE|Shutterstock|via (?:AP|Reuters|Storyful|Twitter|YouTube)|PA Wire|Associated Press\/[\p{L} .]+|\/AP|\/AFP|\/Reuters|\/REUTERS|\/Associated Press|\/EPA|\/Bloomberg|Anadolu Agency)$/u;

/** "Photo: Jan Holm", "Picture by Mia Krog" at the end. */
export const PICTURE_CREDIT =
  /\b(?:Photograph(?:er)?|Photo|Image|Picture|Credit)s?\s*(?::|by|courtesy)\s*[^.]{2,60}\.?$/i;

/** The line of an author box, asked only where such a box may stand. */
export const AUTHOR_BOX =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}(?:is|was|has been|writes|reports|covers|works|joined)\b.{0,80}\b(?:journalist|reporter|writer|editor|correspondent|columnist|contributor|author|blogger|freelancer?|intern|writes about|reporting (?:on|for)|covers|newsroom|bureau chief|news desk)\b/u;

/** Furniture without line breaks around it, asked inside long lines; each match starts at a sentence border. */
export const INLINE_FURNITURE: readonly RegExp[] = [
  /(?:Advertisement|ADVERTISEMENT)(?: Continue reading the main story)?/,
  /Continue reading the main story/,
  /(?:Story|Article) continues (?:below|after)(?: (?:the |this )?(?:advertisement|ad|video))?/,
  /(?:Share|Tweet|Email|Print|Pin|Save|WhatsApp|Facebook|Twitter|LinkedIn|Reddit|Pinterest)(?: (?:on|this|via|article|story|Facebook|Twitter|Tweet|Email|E-mail|Print|Share|LinkedIn|Pinterest|WhatsApp|Reddit|Copy link|Pin|Save))+(?= |$)/,
  /(?:Sign up|Subscribe)(?: here)? (?:for|to) (?:our|the|my)(?: \w+){0,3} newsletters?(?: (?:to get|and get|for)(?: [\p{L}’'-]+){1,6}(?= [\p{Lu}“"'‘«„]))?/u,
  /Subscribe now and(?: [\w%’'-]+){1,5}?(?= [\p{Lu}“"'‘«„]|$)/u,
  /Comments \(\d+\)/,
  /Follow us on (?:Twitter|Facebook|Instagram|YouTube|Telegram|X|LinkedIn)(?:,? (?:and )?(?:Twitter|Facebook|Instagram|YouTube|Telegram|X|LinkedIn))*/,
  /(?:Last )?[Uu]pdated:? \d+ (?:minutes?|hours?|days?) ago/,
  /Click here to(?: [a-z]+){1,6}(?= [\p{Lu}“"'‘«„]|$)/u,
  /Scroll down (?:for|to)(?: [a-z]+){1,4}(?= [\p{Lu}“"'‘«„]|$)/u,
  /Read or Share this story: https?:\S+/i,
  // The title of another story that quotes, up to where a sentence begins anew.
  /(?:Related(?: (?:story|article|news|video))?|(?:Also|ALSO) (?:read|READ)|(?:Read|READ) (?:also|more|next|ALSO|MORE|NEXT)|See also|SEE ALSO|Up next) ?[:|] [^"“«„.!?:]{0,60}["“«„][^"“”«»„]{2,160}["”»“](?: [\p{Ll}\p{N}][\p{L}\p{N}'’,-]*){0,8}(?= [\p{Lu}“"'‘«„]|$)/u,
];

/** From here to the end of the text nothing is story, wherever it stands in its line. */
export const INLINE_FOOTERS: readonly RegExp[] = [
  /Leave a (?:Reply|Comment) Your e-?mail/i,
  /Your e-?mail address will not be published/i,
  /(?:Most (?:read|popular|viewed)|Latest (?:posts|stories|articles)|Recent posts|Related (?:articles|stories)) (?=.{0,700}(?:©|All rights reserved|Your e-?mail))/,
  /(?:©|\(c\)|Copyright) ?(?:19|20)\d\d\b/i,
];

/** Words with which a heading does not close, but a sentence cut off in its middle may. */
export const DANGLING =
  /\s(?:the|a|an|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|his|her|its|their|our|is|was|are|were|be|been|has|had|have|will|would|as|than|into|about|because|while)$/i;
