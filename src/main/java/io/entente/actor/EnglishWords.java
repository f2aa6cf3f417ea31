package io.entente.actor;

import io.entente.text.Words;
import java.util.Set;

/** Closed classes of English words that the rules about mentions read, folded. */
final class EnglishWords {

    /** Prepositions after which a place is a place. */
    static final Set<String> PLACE_PREPOSITIONS = Words.set("""
            in at near outside around across through throughout inside into within via over beyond leaving
            left visiting visited visit visits reached reach entered entering toured touring downtown
            central northern southern eastern western greater fled fleeing
            """);

    /** Prepositions after which a state is somewhere to be. */
    static final Set<String> TERRITORY_PREPOSITIONS = Words.set("""
            in across inside throughout within near outside into visiting visited visit visits toured
            touring entered entering leaving left fled fleeing northern southern eastern western central
            north south east west rural occupied mainland via
            """);

    /** Words of going, before "to" and a place. */
    static final Set<String> MOTION = Words.set("""
            travel travels travelled traveled travelling traveling fly flew flies flown flying flight
            flights go goes went gone going return returns returned returning arrive arrived trip trips
            visit visits journey journeys tour come came comes coming move moved moving head heads headed
            heading flee fled drive drove rushed back way migrate migrated deported extradited exports
            export exported shipped shipments deployed sent close next door invited route walked relocated
            train bus roads road supplies deliveries
            """);

    /** Nouns of a town, which make a possessive before them mean the town. */
    static final Set<String> TOWN_NOUNS = Words.set("""
            streets street airport airports suburbs suburb mayor residents outskirts metro museum museums
            hospital hospitals centre center cathedral church university district districts square skyline
            hotels restaurants theatre theater park subway station bridge population weather homes apartment air smog
            traffic pollution skies climate nightlife housing schools
            markets zoo river downtown
            """);

    /** Parts of a building or its grounds. */
    static final Set<String> PARTS_OF_BUILDINGS = Words.set("""
            gate gates garden gardens grounds lawn steps door doors doorstep balcony walls wall corridors
            corridor halls roof entrance front outside building complex compound driveway fence podium windows
            basement porch portico tower tours tour kitchen ballroom room rooms office offices
            """);

    /** What is sent to a state to help it, and not to a place. */
    static final Set<String> GIFTS = Words.set("""
            weapon weapons weaponry arms tank tanks missile missiles jets ammunition munitions drones artillery shells
            howitzers launchers aid assistance help funding funds money loan loans grant grants million billion
            vaccines equipment package credit support
            """);

    /** What a state sells. */
    static final Set<String> GOODS = Words.set("""
            goods products imports exports steel aluminum aluminium oil gas coal crude grain wine cars banks companies
            firms exporters shipments technology chips
            """);

    /** What hits a state by its goods, before "on". */
    static final Set<String> MEASURES = Words.set("""
            tariff tariffs duties duty sanctions embargo ban bans levies levy quotas boycott restrictions curbs
            """);

    /** What is done to a building. */
    static final Set<String> ENTERING = Words.set("""
            enter enters entered entering leave leaves left leaving exit exited vacate vacated storm stormed storming
            occupy occupied occupying
            """);

    /** What is run for an office. */
    static final Set<String> CONTESTS = Words.set("""
            race races campaign campaigns bid bids run runs running ran quest contest battle path road route vying
            candidate candidates compete competing
            """);

    /** Words of going, before "for" and a place. */
    static final Set<String> DEPARTURES = Words.set("""
            left leave leaves leaving depart departs departed departing bound headed heads heading destined embarked
            flew fly flight sailed
            """);

    /** Words of distance and going, before "from" and a building. */
    static final Set<String> AWAY = Words.set("""
            live reporting blocks block miles mile away across departed departing street steps returned returning left
            leaving drove driven walked walking distance far live broadcast removed escorted barred banned evicted
            evacuated departs heard emerged emerging seen remarks spoke speaking
            """);

    /** Articles before a noun that a town's name describes. */
    static final Set<String> BEFORE_DESCRIPTION =
            Words.set("the a this these those his her its their our my any every each");

    /** Words that follow a name and are no noun which it describes. */
    static final Set<String> NO_NOUNS = Words.set("""
            due ahead along alone together able unable ready likely unlikely keen eager willing unwilling free wrong
            right responsible liable guilty late early behind above below apart away abroad back because per plus
            except despite worldwide alike too anyway else altogether aside forward home responsible such rather
            quite very almost nearly once twice whether upon onto toward towards via versus including regarding
            concerning following considering given last next this today yesterday tomorrow
            """);

    /** What is named after persons. */
    static final Set<String> NAMED_AFTER_PERSONS = Words.set("""
            airport university street avenue boulevard stadium library bridge square school hospital prize award awards
            foundation institute highway memorial museum park tower towers plaza hotel casino college academy
            international elementary monument mausoleum day
            """);

    /** Words that bind somebody to a government, before "to". */
    static final Set<String> BOUND_TO = Words.set("""
            according links link ties tie loyal allegiance close closer beholden thanks aid arms weapons money
            cash concessions concession message messages signal signals response responses reply warning warnings
            """);

    /** Words of what is done to buildings. */
    static final Set<String> STRIKES = Words.set("""
            crash crashed crashing hijack hijacked hijackings hijackers bombed bombing bombings stormed storming
            plane planes airliner airliners rammed vandalized vandalised evacuated torched
            """);

    /** Prepositions after which a mention is acted upon or with. */
    static final Set<String> ACTED_UPON = Words.set("""
            by with against between toward towards than versus vs upon among like without despite for
            """);

    /** Words that may open a sentence or clause with a capital and are no name. */
    static final Set<String> FUNCTION = Words.set("""
            the a an and but or nor so yet for if when while as after before since until because although
            though unless that this these those which who whom whose what where why how in on at by to from
            with without of about against between under over like unlike despite during through amid amongst
            among than then now today yesterday tomorrow later earlier meanwhile instead still even only
            just also both either neither not no yes maybe perhaps once here there is was are were will
            would can could should may might must do does did has have had he she it they we i you his her
            its their our my your monday tuesday wednesday thursday friday saturday sunday january february
            march april june july august september october november december recently however moreover
            indeed soon thus hence besides additionally according asked told given having being called
            speaking writing responding some many most all any every each few several other another such one
            two three ever never always often sometimes apparently clearly let says said more less much well again far
            close out up down off back
            """);

    /** Honorifics before a name. */
    static final Set<String> HONORIFICS = Words.set("""
            mr mrs ms dr sir lord lady dame sen rep gov gen pres prof senator congressman congresswoman
            representative governor general mister madam judge justice ambassador secretary minister comrade
            candidate nominee billionaire republican democrat leader chief boss premier tsar king queen
            prince emperor pope ayatollah sheikh
            """);

    /** Nouns after a name that still mean the person and those who work for them. */
    static final Set<String> ENTOURAGE = Words.set("""
            administration government cabinet campaign team presidency regime camp allies aides supporters
            white era doctrine ally and or on in to for says said is has will s
            """);

    /** Words before an office that say its holder is another one, or none yet. */
    static final Set<String> NOT_THE_HOLDER = Words.set("""
            deputy vice assistant under next future incoming a an any no every first second third last another
            would-be aspiring shadow interim designate potential predecessor only
            """);

    /** Words before an office that say that its holder was one in the past. */
    static final Set<String> ONCE_THE_HOLDER = Words.set("""
            former ex then late previous ousted deposed onetime past jailed exiled toppled assassinated slain murdered
            overthrown disgraced deceased founding
            """);

    /** What an office is called without its holder. */
    static final Set<String> POSTS = Words.set("post job role position office title duties seat");

    /** Verbs of holding an office, before "as". */
    static final Set<String> HOLDING = Words.set("""
            served serving serves serve worked elected appointed sworn installed inaugurated reelected tenure stint
            term time years days resigned resign ousted
            """);

    /** Verbs that say what somebody is. */
    static final Set<String> COPULAS = Words.set("is was became become becoming being remains remained");

    /** What somebody may be one day. */
    static final Set<String> TO_BE = Set.of("be", "become");

    /** Words between a state and an office, or before an office, that change nothing. */
    static final Set<String> STILL_THE_HOLDER = Words.set("""
            new current incumbent outgoing longtime veteran newly elected acting embattled suspended impeached sitting powerful
            hardline authoritarian strongman
            """);

    /** Words after a hyphen that make what stands before it part of a description. */
    static final Set<String> AFTER_HYPHEN = Words.set("""
            led backed based born made trained style funded sponsored occupied controlled held run owned
            brokered aligned educated installed supported bound dominated friendly speaking allied imposed
            built supplied appointed area wide linked dependent focused centric oriented related watcher watchers
            skeptic skeptics sceptic sceptics critical weary ready
            """);

    /** Words before a hyphen that make what stands after it part of a description. */
    static final Set<String> BEFORE_HYPHEN = Words.set("""
            pro anti non ex post pre mid trans inter un
            """);

    /** The states of the United States, in one word or their last word, and how datelines shorten them. */
    static final Set<String> AMERICAN_STATES = Words.set("""
            alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho
            illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
            mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma
            oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ala ariz ark calif colo conn
            del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa
            r.i s.c s.d tenn tex vt va wash w.va wis wyo d.c
            """);

    /** Words of direction that make a state's name the name of a region or of another state. */
    static final Set<String> OTHER_PLACE_BEFORE = Words.set("""
            north south east west new northern southern eastern western saudi little papua equatorial inner
            outer greater upper lower university bank
            """);

    private EnglishWords() {}
}
