extension Register {
  /// What conferences are about, field by field, by nearness in meaning.
  static let subjects = """
    age, years old, turned, old enough
    old age, elderly, older people, later life, our elders
    adult, grown-up, of age
    sex, gender, women and men, men and women, female and male, boys and girls
    accident, mishap, incident, something goes wrong, disaster, spill
    advertising, advertisement, promotion, publicity, marketing, commercials
    tobacco, smoking, cigarettes, nicotine
    alcohol, drink, liquor, spirits
    drug, narcotics, narcotic, illicit drugs, opioids, heroin, cocaine, substances
    addiction, dependence, drug use, drug users
    air, atmosphere, breathe
    aircraft, plane, planes, aeroplane, airline, airlines, aviation, flight, fly, overflight
    airport, airfield, landing
    apartheid, segregation, racial separation
    racism, racial discrimination, xenophobia, racist, race hatred
    religion, religious, faith, belief, creed, worship
    freedom of expression, free speech, speak freely, say what they think
    freedom of assembly, peaceful protest, demonstrate, gather peacefully, demonstration
    minority, minorities, ethnic group, ethnic
    language, tongue, mother tongue, linguistic
    culture, arts, heritage, tradition, traditions
    museum, gallery, collection
    asset, assets, property, bank account, bank accounts, wealth, holdings, funds, possessions
    bank, banks, lender, lending institution, financial institution, institutions that lend
    development bank, multilateral bank, development banks
    tax, taxation, taxes, fiscal, revenue
    tax haven, tax havens, offshore, secrecy jurisdiction
    tax evasion, evade taxes, evaders, dodge taxes
    money laundering, dirty money, launder
    bribery, bribe, bribes, corruption, graft, kickback
    corporation, multinational, transnational company
    market, trade, commerce
    market access, access to markets, open markets
    price, cost, charge, rate
    fee, charge, charged, payment, dues
    wage, pay, salary, earnings, income, remuneration
    equal pay, same pay, same wage, equal remuneration
    pension, retirement income, old-age
    unemployment, jobless, out of work, joblessness
    job, work, employment, post, occupation, livelihood
    intern, interns, internship, internships, trainee, unpaid
    junior, young, entry-level
    strike, work stoppage, walk out
    trade union, union, workers' organization
    forced labour, slavery, slave, bondage, forced to work
    child labour, working children, children who work
    trafficking, trade in human beings, sold, human trafficking, trafficked
    domestic violence, violence at home, beaten at home, intimate partner
    violence, brutality, aggression, abuse
    genital mutilation, cutting of girls, circumcision of girls
    child marriage, early marriage, marry before, child brides
    family, household, relatives, kin
    mother, maternal, mothers, pregnancy, pregnant, childbirth
    baby, infant, newborn, babies
    orphan, lost their parents, without parents
    pupil, pupils, student, students, schoolchildren, learner
    teacher, teachers, teaching staff, educators
    school meal, food at school, lunch, meal, meals, fed, food
    literacy, read and write, reading and writing, illiterate
    higher education, university, universities, college
    scholarship, grant, stipend, bursary
    science, scientific, research
    invention, innovation, discovery
    patent, exclusive right, intellectual property
    telephone, phone, mobile, call
    broadband, fast internet, high-speed internet, connection, internet
    social media, platforms, social networks
    satellite, spacecraft, in orbit
    solar, sun
    storm, hurricane, cyclone, typhoon, tempest
    flood, floods, flooding, inundation, high water
    drought, lack of rain, dry, aridity
    earthquake, tremor, quake
    tsunami, giant wave
    volcano, eruption
    fire, wildfire, blaze, burn, forest fires
    ice, glacier, glaciers, polar ice
    sea level, water climbs, sea rises, rising seas, sea-level rise, higher water
    baseline, baselines, limits, maritime limits
    beach, coast, shore, coastline
    reef, coral, corals, coral reef
    fish, fishing, fisheries, fishery, catch
    fisherman, fishermen, fishers, fishing community
    shark, sharks, fin, fins
    overfishing, depletion, too much fishing, exhausted stocks
    bycatch, unwanted catch
    trawling, bottom trawling, dragging nets
    net, nets, gear
    seabird, birds, bird
    elephant, ivory, rhino, poaching, poacher, poachers
    tree, trees, forest, woods
    soil, land, earth, ground
    aquifer, groundwater, water under the ground, underground water, transboundary aquifer
    drinking water, clean water, safe water, water to drink
    sanitation, toilets, latrines, hygiene, sewage
    sewage, waste water, effluent, effluents
    chemical, chemicals, substance, toxic
    pesticide, pesticides, crop spray, herbicide
    mercury, quicksilver, lead, heavy metals
    fertilizer, manure, nutrients
    waste, rubbish, refuse, scrap
    nuclear waste, radioactive waste, spent fuel
    radiation, radioactivity, radioactive
    nuclear energy, nuclear power, atom, reactor, reactors, atomic energy
    renewable, wind and sun, wind power, solar power, renewables, clean energy, wind, sun
    electric car, vehicle, car, cars, vehicles, road traffic
    road safety, traffic accidents, road deaths
    railway, rail, train, trains
    bridge, road, roads, infrastructure
    city, cities, urban, town, metropolis
    housing, dwelling, shelter, home, roof, homes
    slum, slums, informal settlement, shanty
    homeless, without a roof, on the street
    rural, countryside, village, remote, rural areas
    farmer, farm, farms, cultivator
    seed, seeds, crops
    grain, wheat, maize, rice, cereals, bread
    meat, beef, livestock, animal
    milk, dairy
    sugar, sweet, sweeteners
    salt, sodium
    fat, obesity, overweight
    diet, nutrition, eat, eating
    label, labels, packaging, package, packages, print on, printed
    consumer, consumers, buyer, buyers, shoppers, customer, customers
    mental health, health of the mind, depression, psychological, mind
    suicide, take their own lives
    cancer, tumour
    malaria, mosquito
    tuberculosis, tb
    hiv, aids
    pandemic, epidemic, outbreak, plague, contagion
    virus, pathogen, germ
    disease, illness, sickness, ailment, disorder
    vaccine, immunization, shot
    treatment, therapy, cure, medicine
    hospital, clinic, health centre, health facility
    nurse, nurses, health worker, health workers, midwife, medical staff
    doctor, doctors, physician
    ambulance, first aid
    surgeon, surgery, operation
    patient, patients, the sick, sick person
    disability, disabled, handicap, impairment, wheelchair
    accessibility, accessible to all, barrier-free, ramp
    blind, visually impaired, sight
    deaf, sign language, hearing impaired
    loneliness, lonely, social isolation, without hearing a voice, alone
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
