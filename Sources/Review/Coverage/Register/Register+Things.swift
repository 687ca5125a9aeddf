extension Register {
  /// Who and what is spoken of.
  static let things = """
    mandate, terms of reference, task, remit, assignment, mission, what it was asked to do, purpose, functions
    ad hoc committee, negotiating committee, open-ended committee
    working group, group, panel, body
    committee, commission, council, panel, body, board
    expert, specialist, experts, scholar
    secretariat, secretary, staff
    secretary-general, chief administrative officer, executive head
    general assembly, assembly, plenary
    security council, council, the fifteen
    permanent member, permanent five, veto power
    veto, negative vote, blocking power
    member state, member states, member, members, membership, state, states, country, countries, government, governments, delegation, delegations, nation, nations, party, parties
    the parties, both sides, two sides, both parties, sides, protagonists, warring parties
    developing country, developing countries, global south, poorer countries, countries of the south, developing world, developing states, low-income countries
    least developed, poorest, poorest countries, least developed countries, low-income, most vulnerable
    developed country, developed countries, industrialized, industrialized countries, industrialized nations, rich countries, wealthy countries, richer countries, global north, developed world
    small delegation, small delegations, small mission, small missions, small state, small states, smaller delegations, micro-state, smaller ones
    small island, island state, islanders, small island developing states
    landlocked, without a coast, without a coastline, no access to the sea, no coast, far from the sea
    host country, host government, country hosting
    host community, host communities, take in refugees, local communities
    civil society, non-governmental organization, non-governmental organizations, nongovernmental, ngo, ngos, voluntary sector, grassroots
    private sector, private companies, company, companies, business, businesses, industry, enterprise, enterprises, corporation, firm, firms
    academia, university, universities, scholars, academic, academics, researchers, research community
    journalist, journalists, reporter, reporters, media worker, press, correspondent, news media
    soldier, troops, troop, military personnel, peacekeeper, blue helmet, armed forces, combatant, army
    troop contributor, troop contributors, troop-contributing, countries that send, countries that provide troops, contingent
    peacekeeping, peace operation, peace operations, peace mission, blue helmets
    refugee, refugees, people who flee, asylum-seeker, asylum seekers, uprooted, persons in need of protection
    displaced, displaced people, displaced persons, families who fled, internally displaced
    migrant, migrants, migration, migratory, undocumented, irregular migrants
    irregular, undocumented, irregular situation
    child, children, minor, minors, boy, boys, girl, girls, boys and girls, kid, infant
    woman, women, girl, female, gender, mothers
    man, men, male
    gender equality, equality between women and men, gender parity, equality of the sexes, women and men
    parity, half, fifty per cent, equal numbers
    youth, young people, young, young persons, younger generation, adolescents
    older person, older persons, elderly, old people, the old, aged, senior citizens, older people
    disability, disabilities, disabled, persons with disabilities
    indigenous, indigenous peoples, native peoples, first nations
    people, persons, person, individual, individuals, human being, human beings, population, citizens, anyone, everybody, everyone, human, inhabitants
    victim, victims, survivor, survivors, those affected, sufferers
    prisoner, prisoners, detainee, detainees, inmate, inmates
    judge, judges, justice, magistrate, bench
    court, tribunal, judiciary, courts, judicial
    international court of justice, world court, the hague, principal judicial organ
    staff, personnel, employee, employees, official, officials, colleague, colleagues, civil servants, staff member, workforce
    worker, workers, labourer, labour, labourers, employees
    informal worker, informal workers, informal economy, informal sector
    farmer, farmers, smallholder, smallholders, family farms, family farm, peasant, growers, agriculture
    seafarer, seafarers, crew, crews, sailor, sailors, mariner, mariners, seamen
    ship, ships, vessel, vessels, boat, fleet, shipping, craft, merchant marine
    shipowner, shipowners, owner, owner of the ship
    port, ports, harbour, harbours, port state, berth
    flag state, state of registry, registry
    sea, seas, ocean, oceans, marine, maritime, at sea
    high seas, areas beyond national jurisdiction, international waters, beyond national jurisdiction
    seabed, ocean floor, sea floor, deep sea, sea bottom
    maritime zone, maritime zones, boundaries at sea, maritime boundary, maritime boundaries
    boundary, boundaries, border, borders, frontier, frontiers, delimitation
    island, islands, islet
    coast, coastal, shore, coastline, littoral
    fish stock, fish stocks, stocks, marine living resources
    whale, whales, whaling, hunting of whales
    noise, sound, quiet, acoustic, loud
    plastic, plastics, plastic waste
    waste, rubbish, debris, litter, refuse, garbage
    satellite, satellites, spacecraft, space object, space objects
    outer space, space, orbit, atmosphere, orbital
    re-enter, reentry, brought down, bring down, re-entry, deorbit, fall back to earth
    climate change, global warming, climate, warming, climate crisis
    greenhouse gas, emissions, carbon dioxide, carbon, emitting
    carbon price, price for carbon, floor price, cost of carbon, carbon pricing
    minimum, floor, lowest, least, minimum level
    adaptation, resilience, adapt
    mitigation, emission reduction
    loss and damage, climate harm
    fossil fuel, coal, oil, gas, fossil fuels
    coal plant, coal plants, coal-fired power station, coal-fired, power station, coal power
    fuel, oil, diesel, petrol
    energy, electricity, power
    forest, forests, deforestation, woodland, loss of forests, rainforest, logging, felling
    desertification, land degradation, drylands, land restoration, restoration of land
    biodiversity, species, wildlife, biological diversity
    genetic resource, genetic resources, genes, genetic material
    water, waters, river, lake, watercourse
    food, grain, foodstuffs, crops, food supply, nutrition, bread
    food security, hunger, starvation, famine
    poverty, poor, the poor, destitution, impoverished
    social protection, social security, safety net, social insurance, welfare
    health, health care, medical care, medical, see a doctor, doctor, healthcare, clinic, hospital
    hospital, hospitals, clinic, clinics, medical facility
    medicine, medicines, drug, drugs, medication, pharmaceutical, treatment
    vaccine, vaccines, vaccination, immunization, inoculation, jab
    antibiotic, antibiotics, antimicrobial, antimicrobials
    outbreak, epidemic, outbreak of disease, pandemic
    animal, animals, livestock, cattle, beasts
    patent, patents, intellectual property
    internet, online, web, cyberspace, digital, on the net
    cybercrime, offences committed online, crimes committed online, online crime, computer crime, online offences, cyber crime, digital crime, crime online
    cyber, cyber means, cyber operations, cyberattack, cyber attack, computer, digital, hacking
    cybersecurity, information security, security of information
    information and communications technologies, information technology, ict, icts, digital technologies
    critical infrastructure, power grids, vital facilities, essential services, power grid
    data, information, records, figures
    personal data, private information, privacy, data of individuals, personal information
    statistics, statistical, numbers, figures, data, statistician, statisticians
    census
    evidence, proof, electronic evidence, evidence in electronic form
    platform, platforms, online platform, service provider, service providers, provider
    artificial intelligence, autonomous weapons, machine, machines, algorithm, algorithms, robots
    lethal force, force, kill, life and death, deadly force
    weapon, weapons, arms, armament, armaments, munition, munitions
    nuclear weapon, nuclear weapons, atomic bomb, nuclear arms, nuclear
    nuclear test, nuclear tests, nuclear explosion, nuclear explosions, test ban, nuclear testing
    mine, mines, landmine, landmines, anti-personnel mine, unexploded ordnance
    explosive weapon, explosive weapons, bomb, bombs, rocket, rockets, artillery, bombing, shelling
    populated area, populated areas, town, towns, city, cities, urban area, built-up area
    village, villages, town, towns, community, communities
    disarmament, arms control, arms reduction
    arms transfer, arms transfers, transfer of weapons, arms trade, arms sales, arms exports
    armed group, armed groups, non-state actor, non-state actors, militia, rebels
    conflict, war, wars, hostilities, armed conflict, fighting, battle
    peace, peaceful, peacetime, times of peace
    ceasefire, truce, cessation of hostilities, armistice
    atrocity, mass atrocities, genocide, crimes against humanity, war crimes, atrocity crimes
    terrorism, terrorist, terrorists
    sanction, sanctions, embargo, coercive measures, restrictive measures
    sanctions list, list, listing, listed
    humanitarian aid, relief, humanitarian assistance, relief goods, humanitarian, aid deliveries
    relief goods, relief items, aid supplies
    disaster, disasters, calamity, catastrophe, storm, storms, floods, earthquake
    early warning, alert, alerts, timely alerts, warning
    customs, duties, duty, tariff, tariffs, customs duties
    tax, levy, charge, fee, duty, surcharge, toll
    subsidy, subsidies, public money, state aid, support payments, government support
    debt, debts, owe, what they owe, liabilities, indebtedness
    loan, credit, lending, borrow
    budget, budgetary, appropriation, financial plan, budgets
    regular budget, budget, assessed budget
    money, funds, dollars, resources, cash, sum
    currency, local currency, national currency
    fund, funds, facility
    air ticket, air tickets, flight, flights, plane ticket, air travel, passenger
    treaty, convention, instrument, legal instrument, agreement, pact, accord, protocol, treaties, compact
    article, provision, clause, paragraph
    annex, appendix, schedule
    law, legal, legislation, rule, rules, norm, norms, statute
    international law, law of nations, legal rules, rules of international law
    charter, united nations charter, founding document
    guideline, guidelines, guidance, voluntary guidelines, code of conduct
    resolution, decision, text
    draft, text, paper, document
    document, documents, paper, papers, text, texts, documentation
    statement, statements, text, speech, intervention, address
    comment, comments, remark, observation, observations, written comments
    deadline, time limit, cut-off date, closing date, due date, time-limit
    six official languages, official languages, official language, all six languages, language versions, multilingualism
    interpreter, interpreters, interpretation, booth
    speaker, speakers, each speaker, floor
    speaking time, time to speak, have the floor
    meeting, meetings, session, sessions, sitting, room, rooms, gathering
    parallel, in parallel, at the same time, side by side, at once, simultaneously, simultaneous, concurrently, alongside
    conference, meeting, summit, gathering
    forum, forums, platform, arena, venue, body, table
    body, bodies, organ, institution, forum, forums, mechanism, entity
    duplication, overlap, twice, same work
    office, institution, post, position
    ombudsperson, ombudsman, mediator
    permanent, standing, lasting, indefinite, perpetual
    bureau, officers, officers of the committee, chairmanship
    chair, chairperson, president, chairman
    term, term of office, period of office, tenure, period
    quorum, number present, be present, present
    consensus, general agreement, unanimity, unanimous, all agree, by common accord
    majority, two-thirds majority
    geographical distribution, regional balance, fairly represented, geographical representation, geographic balance
    region, regions, regional, area
    participation, attendance, presence, involvement
    remote, online, virtual, at a distance, video link, by video
    technical assistance, capacity-building, capacity building, training, build capacities, capacity, technical cooperation, technical help, skills, know-how
    equipment, tools, hardware, technology
    technology, technologies, technology transfer, know-how
    good practice, best practice, best practices, good practices, lessons learned
    school, schools, education, classroom, educational
    vocational training, vocational education, apprenticeship, trade school
    research, science, scientific, scientists, scientist, study, studies
    research data, scientific data, findings, results of research
    human right, human rights, fundamental rights, freedoms, rights
    death penalty, capital punishment, execution, executions, put to death
    torture, inhuman treatment
    sexual violence, rape, raped, sexual abuse
    whistle-blower, staff who report
    misconduct, wrongdoing, malpractice, abuse, corruption, irregularities
    double standard, double standards, one set of rules
    equality, equal, equal footing, same measure, alike, on the same terms, equally
    discrimination, unequal treatment, prejudice, bias
    stateless, statelessness, without nationality
    nationality, citizenship, citizen
    culture, cultural, heritage, cultural property, works of art, artefacts, treasures, art
    country of origin, countries of origin, home country, countries from which they came, homeland, home
    donor, donors, contributor, contributors, giver, sponsor
    name, names, identity, list of contributors
    whistle, alarm
    bridge, link
    transparency, transparent, openness, open
    accountability, answerable, responsibility
    responsibility, obligation, duty, duties, responsible, responsibilities
    share, part, portion, proportion, slice, quota
    benefit, benefits, proceeds, profit, profits, gain, revenue, gains, fruits
    harm, damage, injury, loss, losses
    safeguard, safeguards, guarantee, guarantees, protection
    condition, conditions, precondition, preconditions, prerequisite, strings attached
    level, levels, rate, standard
    number, figure, amount, quantity
    growth, increase, rise
    target, goal, objective, aim, purpose
    result, outcome, conclusions, harvest, fruits, achievement
    opinion, view, position, stance, views
    question, matter, issue, subject, topic, problem
    way, manner, mode, method, means, approach
    access, entry, admission, availability, within reach
    autonomy, self-government, independence, independent
    territory, land, soil, ground
    force, by arms, violence, military means
    capital, headquarters
    reference, mention, citation
    """
}
