/**
 * Nouns that end as words for workers do and stand for things, in small letters and the singular: "tractor".
 *
 * Source: own list.
 */
export const WORKER_LIKE_THINGS: ReadonlySet<string> = new Set(
  (
    "helicopter computer tanker trailer bomber fighter number water power firepower river tower shower danger order border " +
    "shelter centre center sector tractor reactor motor corridor error terror matter letter paper newspaper weather summer " +
    "winter quarter headquarter theater chapter disaster container carrier trigger hunger anger floor door harbor mirror " +
    "filter barrier boulder crater ladder layer meter meteor monitor cover corner counter color flower finger shoulder " +
    "hour year rubber silver timber slipper sweater buffer pier tier generator radiator elevator indicator projector " +
    "transformer server printer freezer cooler boiler burner heater locker poster sticker banner bumper charger " +
    "chopper cruiser destroyer freighter liner steamer launcher lighter shutter sewer spider tiger panther murder cancer " +
    "fever gender surrender remainder wonder thunder folder corner encounter factor vector tremor rumor odor armor vapor " +
    "labor humor favor honor flavor neighbor quarter metre litre semester chamber lumber timber member december blunder " +
    "other another either further rather together whether under over after answer offer prayer buyer fibre fiber list " +
    "wrist fist mist twist artillery manner dinner supper pepper copper butter bitter litter twitter charter cluster " +
    "register minister's roster booster foster master plaster alter halter crossover takeover stopover"
  ).split(" "),
);
