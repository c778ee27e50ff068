/**
 * Nouns that may follow a count, in the plural. Alone they count as some, at least one: "prisoners". Other words are not
 * read, so that a percentage, a sum of money or a distance is never taken for a count.
 *
 * Source: own list of what reports on conflicts and disasters count, English, French and Arabic.
 */
export const COUNTED_NOUNS: readonly string[] = [
  ...["people", "persons", "men", "women", "children", "boys", "girls", "civilians", "villagers", "residents", "families", "students", "pupils"],
  ...["soldiers", "troops", "fighters", "combatants", "rebels", "insurgents", "militants", "militiamen", "mercenaries", "gunmen", "terrorists", "jihadists"],
  ...["separatists", "attackers", "assailants", "officers", "policemen", "police officers", "gendarmes", "guards", "peacekeepers", "journalists", "workers"],
  ...["aid workers", "medical workers", "doctors", "nurses", "rescuers", "prisoners", "detainees", "hostages", "captives", "inmates", "passengers"],
  ...["crew members", "victims", "casualties", "deaths", "fatalities", "dead", "wounded", "injured", "missing", "bodies", "corpses", "survivors"],
  ...["refugees", "migrants", "protesters", "demonstrators", "officials", "wagner fighters", "wagner mercenaries", "members", "others"],
  ...["vehicles", "armoured vehicles", "armored vehicles", "tanks", "trucks", "pick-ups", "pickups", "motorcycles", "cars", "buses", "helicopters"],
  ...["aircraft", "planes", "drones", "boats", "ships", "houses", "homes", "buildings", "schools", "hospitals", "shops", "weapons", "rifles", "guns"],
  ...["rockets", "missiles", "shells", "bombs", "mines", "grenades", "attacks", "strikes", "air strikes", "days", "villages", "towns", "districts"],
  ...["animals", "cattle", "items"],
  ...["personnes", "hommes", "femmes", "enfants", "civils", "villageois", "habitants", "familles", "élèves", "soldats", "militaires", "combattants"],
  ...["rebelles", "insurgés", "miliciens", "mercenaires", "terroristes", "djihadistes", "séparatistes", "assaillants", "policiers", "gardes"],
  ...["casques bleus", "journalistes", "travailleurs humanitaires", "secouristes", "prisonniers", "détenus", "otages", "passagers", "victimes", "morts"],
  ...["blessés", "disparus", "corps", "cadavres", "survivants", "réfugiés", "déplacés", "migrants", "manifestants", "véhicules", "blindés", "chars"],
  ...["camions", "motos", "voitures", "hélicoptères", "avions", "bateaux", "maisons", "bâtiments", "écoles", "armes", "fusils", "roquettes", "obus"],
  ...["bombes", "attaques", "frappes", "jours", "localités", "animaux"],
  ...["أشخاص", "شخص", "شخصا", "مدنيين", "مدنيون", "مدنيا", "جنود", "جندي", "جنديا", "مقاتلين", "مقاتلون", "مقاتلا", "مقاتل", "عناصر", "قتلى", "قتيل", "قتيلا"],
  ...["جرحى", "جريح", "جريحا", "أسرى", "أسير", "أسيرا", "رهائن", "نازحين", "أطفال", "طفل", "طفلا", "نساء", "رجال", "مركبات", "آليات", "طائرات", "أيام"],
];

/** Nouns in the singular whose plural has more than an s. */
export const SINGULAR_NOUNS: readonly string[] = ["person", "man", "woman", "child", "policeman", "body", "family", "mercenary", "bus", "animal", "homme", "femme"];
