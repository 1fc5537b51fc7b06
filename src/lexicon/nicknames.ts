// Common short forms of English given names with the full form. Source: own collection from general knowledge.
const SHORT_FORMS =
  "joe:joseph joey:joseph bill:william billy:william will:william bob:robert bobby:robert rob:robert dick:richard " +
  "rick:richard rich:richard ted:edward ed:edward eddie:edward mike:michael mick:michael jim:james jimmy:james jamie:james " +
  "tom:thomas tommy:thomas dan:daniel danny:daniel dave:david steve:stephen steven:stephen tony:anthony andy:andrew " +
  "drew:andrew chris:christopher matt:matthew nick:nicholas alex:alexander sasha:alexander sam:samuel ben:benjamin " +
  "ron:ronald don:donald ken:kenneth greg:gregory jeff:jeffrey geoff:geoffrey larry:lawrence jerry:gerald gerry:gerald " +
  "pete:peter phil:philip ray:raymond tim:timothy vince:vincent walt:walter zach:zachary josh:joshua jon:jonathan " +
  "johnny:john jack:john frank:francis fred:frederick charlie:charles chuck:charles al:albert bernie:bernard " +
  "mitch:mitchell marty:martin liz:elizabeth beth:elizabeth betty:elizabeth kate:katherine kathy:katherine " +
  "catherine:katherine cathy:katherine katie:katherine sue:susan susie:susan meg:margaret maggie:margaret peggy:margaret " +
  "jen:jennifer jenny:jennifer pat:patricia patty:patricia debbie:deborah deb:deborah cindy:cynthia becky:rebecca " +
  "nancy:ann abby:abigail vicky:victoria sandy:sandra barb:barbara gabe:gabriel nate:nathaniel dmitri:dmitry " +
  "aleksey:alexei oleksii:alexei oleksiy:alexei sergey:sergei sergej:sergei serhiy:sergei yury:yuri juri:yuri iurii:yuri " +
  "wladimir:vladimir vladimír:vladimir mohammad:mohammed muhammad:mohammed mohamed:mohammed mohamad:mohammed " +
  "hussain:hussein husain:hussein abdallah:abdullah";

/** Lower-cased short form or other spelling of a given name → the form taken for all of them. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  SHORT_FORMS.split(" ").map((pair) => {
    const [short = "", full = ""] = pair.split(":");
    return [short, full];
  }),
);
