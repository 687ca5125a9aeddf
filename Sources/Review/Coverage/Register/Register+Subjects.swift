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
    """
}
