extension Register {
  /// How things are, when, and how much.
  static let qualities = """
    binding, legally binding, obligatory, mandatory, compulsory, oblige, bind, bound, force of law
    voluntary, non-binding, nonbinding, optional, of their own accord, voluntarily, at will
    annual, annually, every year, yearly, each year, a year, per year, once a year, year by year
    regular, regularly, periodic, periodically, at intervals
    new, yet another, additional, second
    existing, present, current, that we have, that exist, already have, in place, already exist
    permanent, standing, lasting
    sufficient, enough, adequate, ample, adequately
    insufficient, inadequate, not enough, scarce, limited, constrained, too little, lacking, short, scarcity, stretched thin, tight
    affordable, cheap, low cost, reasonable price
    available, accessible, on offer, offered, obtainable, within reach, at hand
    free, freely, free of charge, at no cost, without charge, without payment, gratis, no charge, openly
    expensive, costly, dear
    open, inclusive, open to all, accessible, without exclusion, open-ended
    universal, worldwide, global, everywhere, in every country, globally, throughout the world, all countries
    equitable, equitably, fair, fairly, just, balanced, justly, fairness, even-handed
    unfair, unjust, inequitable, unbalanced
    effective, effectively, efficient, efficiently, efficiency
    transparent, open, openly
    independent, impartial, neutral, free from political influence, unbiased
    political, politicized, politics
    free from, independent of
    urgent, urgently, prompt, promptly, without delay, immediately, at once, now, as soon as possible, swiftly, soon, without further delay, forthwith, high time, quickly, rapid, rapidly, finally
    timely, in time, in good time, punctual, on time
    early, in advance, before, beforehand, prior, previously, ahead
    before, prior to, ahead of, first, earlier than, in advance of, beforehand
    after, following, once, thereafter, subsequently, later, only then, then, upon
    later, afterwards, thereafter, at a later stage
    simultaneously, at the same time, at once, in parallel
    step by step, gradually, phased, progressively, incrementally, phase, phased in, by stages
    illegal, illegally, unlawful, unlawfully, illicit, against the law, iuu
    legal, lawful, legitimate, lawfully
    responsible, perpetrator, perpetrators, culprit, offenders
    personal, private, individual
    public, open, state, governmental
    human, people, person, human being
    safe, safely, safety, secure, security, securely
    dangerous, unsafe, hazardous, risky
    poor, poorest, needy, impoverished
    rich, wealthy, affluent, prosperous
    strong, strict, stringent, tough, robust, firm, tight, rigorous
    weak, lax, soft, feeble, loose
    serious, grave, severe, gravely
    important, significant, key, major, great, essential
    clear, unambiguous, explicit, plain, unequivocal
    credible, trustworthy, reliable
    comprehensive, complete, full, thorough, whole, entire, broad, fully
    partial, incomplete, half-hearted
    joint, common, shared, collective, together
    single, one, sole, non-renewable, only one, may not be renewed
    only, sole, solely, exclusively, exclusive, alone, no one else, nobody else, no other, merely
    all, every, each, everyone, everybody, any, whole, anyone, entire, no matter, alike, without exception, universal, everywhere, nobody, no one, none, always, never
    healthy, not sick, well, in good health
    peaceful, by peaceful means, non-violent
    military, armed
    commercial, for profit, trade in, business
    local, national, domestic, at home
    foreign, abroad, other countries, overseas, external
    small, little, tiny, minor, smaller
    large, big, substantial, considerable, great, huge, significant
    heavy fuel oil, heavy oil, bunker oil, residual fuel
    arctic, polar, north pole, polar circle, northern waters
    same, identical, one and the same
    different, other, distinct, differing, divergent
    geographical, geographic, regional
    humanitarian, humane, relief
    electronic, digital, online, computerized
    older, elderly, aged
    past, former, previous
    future, coming, next, forthcoming, upcoming, henceforth
    side by side, in parallel, at the same time, simultaneously, both at once, together, alongside, beside
    in peacetime, times of peace, when there is peace
    without exception, no exception, admits of no exception, always, invariably, never, under no circumstances, at all times, in every case
    equal, equally, alike, same, in the same measure, on an equal footing
    necessary, needed, required, time to, indispensable
    pointless, useless, worth little, in vain
    quiet, silent, noiseless
    lethal, deadly, fatal
    returned, sent back, sent home
    hardship post, hardship posts, hardship duty station, difficult duty station, hardship
    valuable, value, useful, worth, of use, usefulness
    """

  /// Words of one line that are only related.
  static let kin = """
    refuse, deny, withhold, closed, turn away
    give, provide, hand, receive, get, obtain, supply, distribute
    health, doctor, patient, patients, nurse, ill, sick
    law, court, judge, justice, legal, prosecute
    war, soldier, weapon, army, battle, troops
    sea, ship, fish, coast, port, ocean
    money, price, cost, pay, fund, budget, spend, invest
    invest, investment, spend, spending, fund, finance
    school, teacher, pupil, student, learn, education, train
    vote, elect, ballot, majority, candidate
    climate, warming, carbon, emission, temperature
    crime, criminal, offence, offences, offender, felony, delinquency
    refugee, asylum, flee, displaced, migrant
    prison, cell, guard, inmate, detainee
    food, farm, crop, hunger, grain, harvest
    island, lagoon, atoll, islander
    space, orbit, satellite, rocket
    union, group, alliance
    shipyard, ship, build
    birth, born, newborn, childhood
    parents, parent, father, mother, family
    passport, papers, document, identity
    computer, internet, software, network, digital
    power, electricity, grid, energy, plant
    aid, relief, assistance, donor
    territory, border, frontier, sovereignty
    dispute, conflict, quarrel, disagreement, case
    contract, agreement
    home, house, repatriate, homeland, family
    old, elderly, pension, aged
    sign, ratify, party, accede, treaty
    """

  /// Opposites: what stands before the stroke means the reverse of what stands behind it.
  static let poles = """
    increase, raise, rise, grow, growth, expand, step up, more, higher, boost, scale up / reduce, cut, decrease, lower, shrink, diminish, less, fewer, cut down, curb, freeze, frozen
    grow, growth, increase, rise, raise / stay at, remain at, unchanged, freeze, frozen, no change, zero growth, kept at, standstill
    binding, mandatory, obligatory, compulsory / voluntary, optional, non-binding
    before, prior to, ahead of, in advance / after, thereafter, afterwards
    begin, start, commence, launch / end, stop, cease, finish, conclude, terminate
    begin, resume, open, continue, prolong, renew, extend, carry on, remain, keep, maintain / end, stop, cease, close, terminate, discontinue, abolish, expire, halt, lapse
    sufficient, enough, adequate, ample / insufficient, inadequate, limited, scarce, not enough, lack, more
    allow, permit, authorize, legalize, let, permitted / prohibit, ban, forbid, outlaw, moratorium, prohibition, disallow
    support, favour, endorse, accept, welcome, advocate / oppose, reject, object, refuse, against, unacceptable, resist
    create, establish, set up, build, institute / abolish, dismantle, close, scrap, dissolve, eliminate, destroy
    public, publish, make public, made public, open, transparent, disclose, publicly / secret, confidential, hide, withhold, conceal, discretion
    include, inclusive, admit / exclude, omit, leave out, shut out
    accelerate, speed up, expedite, hasten, faster, quick, haste / delay, slow down, postpone, defer, put off, slow
    strengthen, reinforce, bolster, tighten, stronger, stricter / weaken, undermine, relax, loosen, erode, dilute
    protect, safeguard, shield, preserve / attack, harm, endanger, damage, expose
    free, freely, free of charge / paid, costly, expensive
    safe, secure / unsafe, dangerous, hazardous
    legal, lawful, legitimate / illegal, unlawful, illicit
    all, every, each / some, several, certain, few
    permanent, standing, indefinite / temporary, interim, provisional, trial
    single, once, non-renewable / renewable, re-election, re-elected
    national, domestic, local / international, foreign, abroad
    same, equal, alike / different, unequal
    fulfil, complete, finish, accomplish, carry out, done / unfinished, incomplete, fail, unfulfilled, much left to do, not finished, outstanding
    success, succeed / failure, fail
    rich, developed, industrialized, wealthy / poor, developing, poorest
    give, provide, grant, offer / deny, withhold, refuse, withdraw
    centralize, central / decentralize
    return, give back / keep, retain
    facilitate, ease, help / hinder, impede, obstruct, hamper, hold up, stand in the way
    independent, autonomous / dependent, subordinate
    join, accede, enter / leave, withdraw, quit, exit
    war, wartime, conflict / peace, peacetime
    share, shared / keep, withhold, reserve
    fair, equitable, just / unfair, inequitable, unjust
    consensus, unanimity / vote, majority, division
    lift, ease, relax / impose, tighten, introduce
    introduce, adopt, impose / withdraw, repeal, abolish, lift
    minimum, floor / maximum, ceiling, cap
    abstain, abstention / vote in favour, vote for, vote yes, vote against, vote no
    vote against, vote no / vote in favour, vote for, vote yes
    improve, better / worsen, deteriorate, worse
    """
}
