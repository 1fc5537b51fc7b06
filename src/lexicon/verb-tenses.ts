/** Forms that tell the time of a clause. Source: standard English grammar; irregular past forms that news use. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Simple past forms that do not end in "ed"; those that look like the base form are left out. */
export const IRREGULAR_PAST = words(`
  was were had did said told met spoke went came took made gave got saw began held won lost led left found fell kept
  wrote ran sent shot sold stood struck swore threw broke brought built bought caught chose dealt drew drove ate fled
  flew fought forgot grew heard hid knew laid meant paid rode rose sang sank sat shook slept spent stole swept swam
  taught tore thought understood withdrew wore bore beat became arose awoke forbade froze hung overthrew overtook
  sought shook sprang stuck swung undertook upheld withheld wound died`);

/** Words after which what follows has not happened: modals of the future and plans. */
export const FUTURE_WORDS = words(`
  will shall 'll ’ll wo plans plan planned planning scheduled schedule slated due expected expects expect set upcoming
  forthcoming prepare prepares preparing preparation preparations ahead intends intend intended aims hopes hope
  anticipated anticipates awaits pending gears poised tomorrow next coming proposed going about may might could would
  should invited vows pledged promised`);

/** Future only where "to", "for" or a form of "be" stands beside them: "set to", "is due", "about to", "going to". */
export const FUTURE_ONLY_BEFORE_TO = words("set going about due hope hopes intended expected");

/** Past forms that do not show their base form → base form; only verbs of deeds that news tell. */
export const PAST_OF: ReadonlyMap<string, string> = new Map(
  (
    "bought:buy sold:sell left:leave sent:send began:begin begun:begin met:meet won:win lost:lose took:take taken:take gave:give " +
    "given:give held:hold built:build paid:pay withdrew:withdraw withdrawn:withdraw struck:strike shot:shoot stole:steal " +
    "stolen:steal sank:sink broke:break broken:break chose:choose chosen:choose fled:flee froze:freeze frozen:freeze fell:fall " +
    "rose:rise brought:bring sought:seek taught:teach wrote:write written:write spoke:speak spoken:speak caught:catch " +
    "led:lead fought:fight"
  )
    .split(" ")
    .map((pair) => {
      const [past = "", base = ""] = pair.split(":");
      return [past, base] as const;
    }),
);
