import type { PopulationClass, Unit } from "@variorum/core";
import { pluralOf } from "../grammar/word-forms.ts";

/** What a noun says about those it counts. */
export interface CountedNoun {
  readonly who: PopulationClass;
  readonly unit: Unit;
  /** Whether it means members of the body named beside it: "Wagner fighters", "Malian soldiers". */
  readonly isMember?: true;
}

const person = (who: PopulationClass): CountedNoun => ({ who, unit: "person" });
const member: CountedNoun = { who: "all", unit: "person", isMember: true };
const thing = (unit: Unit): CountedNoun => ({ who: "all", unit });

type Row = readonly [noun: CountedNoun, words: string];

/** Words that stand for people or things as they are, in small letters and parted by spaces. */
const AS_THEY_ARE: readonly Row[] = [
  [
    person("all"),
    "people others passers-by passer-by passersby passerby dead lives injured wounded death deaths missing injuries casualties fatalities",
  ],
  [member, "troops forces taliban infantry"],
  [person("displaced_people"), "displaced"],
  [thing("item"), "equipment ammunition artillery weaponry explosives"],
];

/*
 * Nouns of people and things by what they say, in the singular and parted by spaces. Soldiers, rebels and mercenaries
 * of a named body are all of it, as the model has it.
 *
 * Source: own list of whom and what news of conflicts and disasters counts.
 */
const ROWS: readonly Row[] = [
  [person("all"), "person victim individual human body fatality casualty corpse survivor martyr"],
  [person("all"), "resident local citizen national villager inhabitant townsman householder settler nomad native"],
  [person("all"), "guest tourist pilgrim worshipper churchgoer shopper patient student pupil worker employee staff"],
  [person("all"), "mourner spectator bystander onlooker pedestrian occupant visitor customer diner reveller partygoer"],
  [
    person("all"),
    "foreigner expatriate teacher teenager adult youth adolescent farmer miner climber skier hiker driver",
  ],
  [
    person("all"),
    "motorist cyclist biker rider camper swimmer surfer fisherman herder herdsman trader merchant vendor",
  ],
  [
    person("all"),
    "lawmaker suspect member supporter activist neighbour neighbor fan player athlete footballer musician",
  ],
  [
    person("all"),
    "american briton israeli palestinian prosecutor judge lawyer priest nun monk cleric imam pastor bishop",
  ],
  [person("all"), "brother sister relative sibling parent mother father wife husband cousin twin grandmother uncle"],
  [
    person("all"),
    "grandfather grandparent aunt nephew niece grandson granddaughter widow bride friend colleague couple",
  ],
  [person("all"), "pensioner voter labourer laborer builder welder engineer technician scientist researcher academic"],
  [
    person("all"),
    "professor lecturer waiter cook cleaner shopkeeper businessman businesswoman banker trucker carpenter",
  ],
  [
    person("all"),
    "butcher fisher shepherd logger poacher smuggler trafficker dealer bandit gangster criminal offender",
  ],
  [person("all"), "looter arsonist murderer killer robber thief vigilante accomplice plotter conspirator collaborator"],
  [
    person("all"),
    "leader politician senator mayor governor candidate councillor elder chief diplomat ambassador expert",
  ],
  [
    person("all"),
    "dissident blogger writer singer actor dancer artist model celebrity volunteer contractor translator",
  ],
  [person("all"), "executive attendant agent accountant assistant servant immigrant president secretary attorney aide"],
  [
    person("all"),
    "adviser advisor envoy waitress actress clerk intern trainee apprentice guide instructor trainer coach",
  ],
  [person("all"), "interpreter observer inspector bodyguard watchman doorman chauffeur courier porter"],
  [person("all"), "classmate schoolmate teammate roommate housemate flatmate workmate bandmate cellmate comrade"],
  [person("all"), "companion cohort girlfriend boyfriend fiance fiancee fiancé fiancée partner spouse lover in-law"],
  [person("all"), "stepson stepdaughter stepfather stepmother godson kinsman kin descendant heir ancestor widower"],
  [person("all"), "groom headteacher headmaster headmistress principal tutor educator freshman sophomore graduate"],
  [person("all"), "undergraduate custodian janitor caretaker superintendent supervisor foreman manager boss owner"],
  [person("all"), "proprietor tenant landlord lodger squatter renter homeowner landowner clubber reveler concertgoer"],
  [person("all"), "festivalgoer theatregoer filmgoer passer-by passerby holidaymaker vacationer backpacker trekker"],
  [person("all"), "mountaineer rambler walker jogger runner skater snowboarder sledder sunbather bather boater"],
  [person("all"), "yachtsman angler hunter trapper diver snorkeler kayaker canoeist paraglider skydiver parachutist"],
  [person("all"), "balloonist motorcyclist stuntman racer jockey golfer cricketer boxer wrestler gymnast rower"],
  [person("all"), "goalkeeper referee umpire hooligan cabbie cabdriver busman railwayman co-driver docker"],
  [person("all"), "longshoreman stevedore shipbuilder haulier mechanic plumber electrician painter roofer bricklayer"],
  [person("all"), "mason blacksmith potter tailor weaver seamstress picker planter harvester ploughman rancher cowboy"],
  [person("all"), "gaucho beekeeper forester lumberjack woodcutter quarryman pitman steelworker oilman roughneck"],
  [person("all"), "rigger dockworker autoworker ironworker millworker caseworker coworker co-worker teleworker"],
  [person("all"), "freelancer jobseeker retiree homemaker housewife househusband maid nanny babysitter butler"],
  [person("all"), "gardener cobbler barber hairdresser beautician masseuse bartender barman barmaid chef baker grocer"],
  [person("all"), "greengrocer fishmonger hawker peddler pedlar stallholder salesman saleswoman cashier teller broker"],
  [person("all"), "investor analyst economist lobbyist consultant auditor bookkeeper librarian archivist curator"],
  [person("all"), "archaeologist anthropologist biologist chemist physicist geologist volcanologist astronomer"],
  [person("all"), "astronaut cosmonaut ecologist environmentalist conservationist zookeeper veterinarian vet"],
  [person("all"), "pharmacist dentist physician psychiatrist psychologist therapist counsellor counselor optician"],
  [person("all"), "magistrate juror legislator parliamentarian congressman congresswoman alderman premier chancellor"],
  [person("all"), "monarch king queen prince princess sultan sheikh emir ruler statesman bureaucrat functionary"],
  [person("all"), "negotiator mediator pollster campaigner canvasser delegate attendee participant invitee presenter"],
  [person("all"), "broadcaster newsreader anchorman editor publisher author novelist poet playwright filmmaker"],
  [person("all"), "film-maker producer comedian clown juggler acrobat drummer guitarist bassist pianist violinist"],
  [person("all"), "rapper deejay dj choreographer ballerina sculptor designer architect surveyor draughtsman believer"],
  [person("all"), "devotee faithful disciple follower adherent convert missionary preacher vicar curate rabbi mufti"],
  [person("all"), "mullah ayatollah archbishop cardinal deacon friar hermit seminarian catechist chaplain layman"],
  [person("all"), "parishioner christian muslim hindu buddhist jew sikh catholic protestant sunni shiite shia yazidi"],
  [person("all"), "druze copt addict drunk beggar vagrant streetchild runaway fugitive escapee defector exile"],
  [
    person("all"),
    "migrant stowaway emigrant returnee expat newcomer outsider stranger intruder trespasser burglar mugger",
  ],
  [person("all"), "pickpocket fraudster hacker blackmailer kingpin pimp prostitute gangmember mobster henchman"],
  [person("all"), "culprit perpetrator accused defendant plaintiff parolee felon sympathiser sympathizer backer"],
  [person("all"), "informer informant spy mole saboteur traitor instigator ringleader mastermind organiser organizer"],
  [person("all"), "patron client consumer user subscriber employer carer caregiver helper witness eyewitness sufferer"],
  [person("all"), "amputee invalid invalid mum mom dad grandma grandpa granny kinswoman firstborn heiress lady"],
  [person("all"), "gentleman guy bloke chieftain clansman headman nobleman peasant smallholder sharecropper serf"],
  [person("all"), "slave captor boatman ferryman helmsman skipper fisherwoman fisherfolk oarsman lifeboatman"],
  [person("all"), "coastguard lightkeeper director conductor host"],
  [member, "soldier serviceman servicewoman servicemember personnel fighter rebel militant insurgent militiaman"],
  [member, "mercenary separatist jihadist jihadi terrorist combatant guerrilla marine sailor airman recruit cadet"],
  [member, "commander guard conscript reservist paratrooper commando ranger legionnaire sniper gunner lieutenant"],
  [member, "captain colonel sergeant corporal general warlord extremist islamist paramilitary infantryman trooper"],
  [member, "partisan operative deserter veteran infiltrator irregular loyalist tribesman"],
  [member, "artilleryman tankman grenadier fusilier guardsman lancer hussar serviceperson brigadier admiral"],
  [member, "commodore sapper sentry sentinel lookout defender foot-soldier footsoldier draftee enlistee"],
  [member, "warfighter peshmerga mujahid mujahideen fedayeen janjaweed pasdar spetsnaz stormtrooper private"],
  [person("civilians"), "civilian noncombatant non-combatant"],
  [
    person("children"),
    "child boy girl toddler minor infant baby son daughter newborn schoolchild schoolgirl schoolboy",
  ],
  [person("children"), "youngster kid orphan grandchild kindergartner"],
  [person("women"), "woman"],
  [person("men"), "man"],
  [person("police"), "police policeman policewoman officer gendarme constable deputy detective"],
  [person("journalists"), "journalist reporter photojournalist cameraman correspondent photographer"],
  [person("medical_workers"), "doctor nurse medic paramedic surgeon midwife"],
  [person("rescuers"), "rescuer firefighter fireman lifeguard"],
  [person("peacekeepers"), "peacekeeper"],
  [person("detainees"), "prisoner detainee inmate captive convict internee"],
  [person("hostages"), "hostage"],
  [person("displaced_people"), "refugee evacuee"],
  [
    person("protesters"),
    "protester demonstrator protestor marcher rioter counter-protester striker counter-demonstrator",
  ],
  [person("officials"), "official minister"],
  [person("passengers"), "passenger traveller traveler commuter"],
  [person("crew"), "crew crewman crewmember pilot co-pilot stewardess steward seaman"],
  [person("attackers"), "attacker gunman assailant bomber shooter hijacker kidnapper raider assassin abductor invader"],
  [thing("family"), "family household"],
  [
    thing("vehicle"),
    "vehicle tank truck car bus minibus motorcycle motorbike pickup ambulance train lorry van tractor",
  ],
  [thing("vehicle"), "suv scooter moped cart rickshaw excavator locomotive limousine hatchback sedan snowmobile"],
  [thing("vehicle"), "tanker-truck firetruck"],
  [thing("vehicle"), "humvee trailer carriage taxi jeep bicycle tram wagon bulldozer convoy"],
  [thing("aircraft"), "airplane aeroplane chopper"],
  [thing("aircraft"), "aircraft plane helicopter drone jet airliner warplane balloon glider"],
  [thing("vessel"), "raft canoe catamaran barge tug tugboat speedboat lifeboat freighter cruiser destroyer"],
  [thing("vessel"), "schooner"],
  [thing("vessel"), "boat ship vessel tanker ferry submarine warship trawler yacht frigate dinghy"],
  [thing("building"), "depot mill mansion villa stall shrine monastery museum palace mall farmhouse roof window"],
  [thing("building"), "room dormitory pharmacy bank bunker outpost checkpoint base facility refinery substation"],
  [thing("building"), "plant dam pipeline installation cathedral chapel convent orphanage theatre theater cinema"],
  [thing("building"), "supermarket stadium pub nightclub restaurant cafe garage workshop greenhouse silo"],
  [thing("building"), "skyscraper bungalow cottage cabin shack shanty headquarters monument statue"],
  [thing("building"), "building house home school hospital apartment shop mosque church structure hut tent dwelling"],
  [
    thing("building"),
    "clinic store hotel warehouse factory office temple synagogue library bakery barn kiosk classroom",
  ],
  [thing("building"), "flat block residence property business bridge tower shelter barracks"],
  [thing("settlement"), "village town camp city settlement hamlet neighbourhood neighborhood"],
  [thing("weapon"), "knife sword handgun musket kalashnikov spear bow magazine catapult flamethrower"],
  [thing("weapon"), "mine-thrower"],
  [thing("weapon"), "weapon rifle gun launcher cannon pistol firearm howitzer mortar machete revolver shotgun"],
  [thing("munition"), "explosive detonator torpedo cartridge projectile"],
  [thing("munition"), "rocket missile shell bomb mine grenade round landmine bullet warhead"],
  [thing("animal"), "pet cat bird elephant donkey mule lamb calf pigeon"],
  [thing("animal"), "animal cattle sheep goat horse livestock camel cow pig dog chicken buffalo"],
  [thing("attack"), "attack strike airstrike incident raid shooting explosion blast assault bombing clash ambush"],
  [
    thing("attack"),
    "accident crash collision disaster fire quake earthquake storm flood landslide outbreak wave wreck",
  ],
  [thing("item"), "item computer document phone laptop"],
];

/** Two words that say more than the second alone, in small letters. */
const PAIRS: readonly Row[] = [
  [person("aid_workers"), "aid,relief,humanitarian,charity worker"],
  [person("medical_workers"), "health,medical,healthcare,hospital worker"],
  [member, "army,military,intelligence,naval,commissioned officer"],
];

const words = (list: string): readonly string[] => list.split(" ");

/** Every noun that is counted, in small letters, in the singular and the plural. */
export const COUNTED: ReadonlyMap<string, CountedNoun> = new Map([
  ...ROWS.flatMap(([noun, list]) =>
    words(list).flatMap((one) => [one, pluralOf(one)].map((form) => [form, noun] as const)),
  ),
  ...AS_THEY_ARE.flatMap(([noun, list]) => words(list).map((word) => [word, noun] as const)),
]);

const COUNTED_PAIRS: ReadonlyMap<string, CountedNoun> = new Map(
  PAIRS.flatMap(([noun, list]) => {
    const [firsts = "", second = ""] = words(list);
    return firsts
      .split(",")
      .flatMap((first) => [second, pluralOf(second)].map((form) => [`${first} ${form}`, noun] as const));
  }),
);

/** What a noun says about those it counts, with the word before it: "aid workers" are not all workers. */
export function countedNoun(noun: string, before: string | undefined): CountedNoun | undefined {
  return COUNTED_PAIRS.get(`${before ?? ""} ${noun}`) ?? COUNTED.get(noun);
}
