extension Register {
  /// Law, government, peace and how conferences work, by nearness in meaning.
  static let affairs = """
    police, officers, law enforcement, policing, constable
    prison, jail, penitentiary, behind bars
    prisoner of war, captive, captives, captured soldiers
    hostage, hostages, kidnapped, abducted, held captive
    disappeared, enforced disappearance, missing persons, missing
    execution, put to death, capital punishment, hang
    amnesty, pardon, impunity, go unpunished
    impunity, unpunished, escape justice, get away with, scot-free
    statute of limitations, limitation period, lapse of time, prescription, time-bar, time bar
    crime, offence, offences, criminal act, acts, felony
    criminal, offender, delinquent, perpetrator
    victim, injured party, those harmed, sufferer
    witness, witnesses, testify, testimony
    lawyer, counsel, legal representation, defence counsel, legal aid
    judge, judges, bench, judiciary
    court, tribunal, bench
    trial, hearing, proceedings, court case
    appeal, second instance, review of the judgement
    judgment, judgement, ruling, verdict, decision of the court
    evidence, proof, testimony
    damage, harm, injury, loss
    liability, pay for the damage, compensate, compensation, make good
    operator, company that runs, owner
    polluter, those who pollute, whoever pollutes
    insurance, insurer, cover
    contract, agreement, deal
    procurement, purchasing, purchase, buying
    tender, bid, bidding
    audit, auditor, auditors, accounts
    post, posts, position, positions, vacancy, vacancies, chair, job
    vacant, empty, unfilled, vacancy
    recruitment, hiring, selection, appointment
    promotion, career, advancement
    headquarters, seat, head office, secretariat building
    building, premises, construction, edifice
    travel, journey, trip, business class
    visa, visas, entry permit, entry permits, permission to travel, permission to enter, let in
    passport, travel document
    border, frontier, border crossing
    customs, duty, tariff
    delegate, delegates, representative, representatives, participant, participants, delegation
    observer, observers, monitor, monitors
    election, elections, polls, polling stations, ballot, vote
    election observer, election observers, observers at the polling stations, election monitors
    voter, voters, electorate
    right to vote, suffrage, take part in elections, the vote
    parliament, legislature, parliamentarians, congress
    president, head of state
    minister, cabinet member
    mayor, local authority, municipality, local government
    democracy, democratic, rule by the people
    coup, seizure of power, unconstitutional change
    dictator, tyrant, autocrat
    sovereignty, sovereign, territorial integrity, independence
    self-determination, decide their own future, right to choose
    occupation, occupied, occupying power
    colony, colonial, colonialism, non-self-governing, decolonization
    settlement, settlements, settlers
    ceasefire, truce, armistice, silence the guns, fighting stop, guns fall silent, laying down of arms, cessation of hostilities
    fighting, combat, hostilities, battle, clashes
    army, military, armed forces, defence, troops
    military spending, defence budget, defence budgets, arms spending, military expenditure
    military exercise, military exercises, manoeuvre, manoeuvres, war games
    tank, tanks, artillery, heavy weapons
    drone, drones, unmanned aircraft
    missile, missiles, rocket
    small arms, light weapons, rifle, rifles, guns, firearms
    ammunition, bullets, cartridges, rounds
    cluster munition, cluster munitions, cluster bomb
    explosives, dynamite, explosive, blast
    chemical weapon, chemical weapons, poison gas, nerve agent
    biological weapon, biological weapons, germ warfare
    mercenary, mercenaries, hired soldiers, private military
    foreign fighter, foreign fighters, joined the terrorists
    camp, camps, behind the fences
    national, nationals, citizen, citizens, their own people
    peace process, peace talks, negotiations
    mediator, envoy, go-between
    peacekeeping mission, blue helmets, mission, peacekeepers
    peacebuilding, rebuild peace, post-conflict
    protection, safeguard, shelter
    sanction, sanctions, embargo, punitive measures
    asylum, refuge, protection
    return, repatriation, go home
    resettlement, new home, third country
    remittance, remittances, sends money home, send money home, money sent home
    payment system, payment systems, transfers, payments
    tourism, tourist, visitors, travellers
    sport, athletes, games
    post, mail, postal
    ship, cargo, freighter, tanker
    tanker, oil tanker, oil spill
    pirate, pirates, piracy, armed robbery at sea
    strait, straits, passage, transit
    canal, waterway
    port, dock, quay
    cable, cables, submarine cable
    freedom of navigation, sail freely, free passage
    sea bed, seabed, deep sea
    exclusive economic zone, economic zone
    continental shelf, shelf
    space, outer space, orbit
    debris, junk, fragments
    time limit, deadline, due date, cut-off
    agenda, programme of work, order of business
    list of speakers, speakers' list
    minutes, record, records, verbatim
    vote, show of hands, recorded vote
    consensus, without a vote, general agreement
    amendment, change, textual proposal
    footnote, note
    preamble, opening paragraphs
    mandate, brief, instructions
    rule of procedure, rules of procedure, procedural rules
    credentials, accreditation, powers
    observer status, seat as an observer, as an observer, admitted as observer
    membership, member, join
    co-sponsor, sponsor, sponsors, co-author
    draft resolution, draft, text
    secretariat, staff, administration
    reserve, emergency fund, contingency fund, money put aside
    emergency, emergencies, crisis, urgent situation, disaster
    voluntary contribution, voluntary contributions, pledge, donations
    arrears, unpaid dues, unpaid contributions, owe the organization
    scale of assessments, assessment rate, capacity to pay
    efficiency, savings, economies, streamlining
    reform, change, modernization
    evaluation, assessment, review
    indicator, indicators, yardstick, benchmark, measure
    average, averages, mean
    figures, data, statistics, numbers
    broken down, disaggregated, distinguish between, by sex and age, break down
    gap, shortfall, deficit, lacking
    inequality, gap between rich and poor, unequal
    solidarity, stand together, mutual support
    justice, fairness, equity
    dignity, worth, respect
    freedom, liberty
    security, safety
    privacy, private life, secrecy
    consent, permission, agreement, approval
    torture, cruelty, torment
    hate, hatred, animosity, hostility
    hate speech, incitement, incite, inflammatory words
    tolerance, respect for others, coexistence
    dialogue, conversation, talks
    stereotype, prejudice, cliché
    trust fund, fund, pot
    grant, grants, subsidy
    export, exports, goods sold abroad
    goods, products, merchandise, what they need, wares, supplies, items
    local, on the spot, nearby, locally, in the region, next door, domestic, from the neighbourhood
    quality, standard, grade
    quantity, amount, volume
    majority, most, greater part
    start, beginning, outset
    end, conclusion, close
    reason, cause, ground
    effect, consequence, impact, result
    success, achievement, accomplishment
    mistake, error, fault
    advantage, benefit, plus
    obstacle, hurdle, barrier, impediment
    principle, rule, tenet
    promise, pledge, word
    duty, obligation, responsibility, must
    right, entitlement, claim
    power, authority, competence, jurisdiction
    help, hand, support
    hope, prospect, expectation
    danger, risk, threat
    future, tomorrow, years to come, next generation, generations to come
    generation, generations, our children, grandchildren
    real time, at the very moment, instantly, immediately, as it happens, without delay
    overnight, at once, suddenly
    for ever, forever, permanently, without end, indefinitely
    in writing, written, on paper
    publicly, in public, openly
    secretly, behind closed doors, in secret, closed, private
    everywhere, in all places, all over the world
    once and for all, definitively, for good
    """
}
