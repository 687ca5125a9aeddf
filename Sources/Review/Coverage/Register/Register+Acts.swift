extension Register {
  /// What is done, verbs and their nouns: one group a line, its words near in meaning; a line that
  /// begins with `~` holds words that are only related.
  static let acts = """
    renew, renewal, extend, extension, prolong, prolongation, rollover, roll over
    continue, continuation, carry on, go on, goes on, keep going, maintain, maintenance, keep, remain, stay, preserve, uphold, persist, ongoing, keep in place, kept in place, leave unchanged
    establish, establishment, set up, create, creation, found, launch, institute, constitute, form, bring into being
    end, stop, cease, cessation, have to go, must go, disappear, be gone, terminate, termination, discontinue, halt, finish, conclude, wind up, wound up, close, closure, come to an end, bring to an end, put an end to, be over, expire, sunset
    lift, abolish, abolition, remove, scrap, do away with, withdraw, end
    abolish, abolition, have to go, must go, be gone, eliminate, elimination, eradicate, eradication, do away with, get rid of, scrap, remove, removal, phase out, wind down
    begin, start, commence, commencement, initiate, initiation, launch, open, get under way, embark
    resume, resumption, return, go back, come back, restart, reopen, take up again
    oppose, opposition, reject, rejection, object, objection, refuse, refusal, cannot accept, can not accept, against, opposed, unacceptable, say no, resist, rule out
    support, supportive, in favour of, favour, favor, back, endorse, endorsement, advocate, champion, stand behind, approve, approval, subscribe
    agree, agreement, consent, concur, assent, accept, acceptance, go along
    ask, call for, call on, call upon, request, urge, demand, appeal, seek, insist, invite, exhort, encourage, press for
    propose, proposal, suggest, suggestion, put forward, table, offer, recommend, recommendation, submit, bring forward
    should, must, ought, shall, have to, has to, need to, needs to
    need, require, requirement, necessary, necessity, needed, indispensable, essential, vital, crucial, imperative, cannot do without, lack, be short of
    want, wish, desire, would like, should like
    deserve, merit, entitled, entitlement, right, be owed
    report, account, reporting, give an account, brief, briefing, inform, information, update
    notify, notification, inform, tell, announce, alert, give notice, let know, report, communicate, advise
    consult, consultation, hear, heard, ask for their opinion, ask for the views, seek the views, have a say, have a voice, listen, be asked
    participate, participation, take part, join, join in, attend, attendance, be in the room, have a seat, be present, be admitted, involve, involvement, engage
    include, inclusion, inclusive, comprise, cover, contain, encompass, involve, count, reflect, incorporate
    exclude, exclusion, shut out, leave out, left out, keep out, bar, omit, close to
    reduce, reduction, cut, decrease, lower, cut down, bring down, diminish, shrink, lessen, curb, scale back, fewer, less, smaller, curtail
    increase, raise, rise, grow, growth, expand, expansion, augment, step up, scale up, boost, higher, more, greater, larger, bigger, add to, enlarge
    double, twice as much
    improve, improvement, enhance, enhancement, better, strengthen, ameliorate, upgrade
    strengthen, reinforce, reinforcement, bolster, consolidate, buttress, stronger, tighten, stricter, tighter
    weaken, undermine, erode, dilute, water down, harm, damage, prejudice
    prevent, prevention, avoid, avoidance, avert, forestall, ward off, keep from, guard against
    duplicate, duplication, overlap, do the same work twice, same work twice, redundant, redundancy, parallel structure, work twice
    prohibit, prohibition, ban, banned, forbid, forbidden, outlaw, outlawed, off limits, disallow, proscribe, illegal, not be allowed, rule out, moratorium
    moratorium, suspend, suspension, freeze, pause, put on hold, halt
    allow, permit, permission, let, authorize, authorization, enable, free to, license, grant leave, entitle
    restrict, restriction, limit, limitation, constrain, constraint, cap, ceiling, maximum, upper limit, curb
    accelerate, acceleration, speed up, speeded up, expedite, hasten, quicken, move faster, faster, quicker, step up the pace, make haste, fast track, momentum, advance
    delay, slow down, postpone, postponement, defer, deferral, put off, slow, adjourn, push back, linger
    publish, publication, make public, make available, made available, disclose, disclosure, release, post, place online, put online, accessible, circulate, issue, print, bring out, come out
    hide, conceal, withhold, keep secret, keep confidential, confidential, secret
    issue, distribute, distribution, circulate, circulation, release, provide
    share, sharing, exchange, pass on, make accessible, give access, disclose, transfer, pool
    give, provide, provision, supply, deliver, delivery, grant, offer, furnish, make available, hand, lend, allocate, extend
    receive, get, obtain, be given, be granted, be handed, benefit from
    take, seize, grab, remove
    steal, theft, loot, looted, plunder, take by force, taken by force, stolen, pillage, rob
    return, give back, restitution, restore, send home, go home, hand back, repatriate, repatriation, go back
    return, send back, deport, deportation, expel, expulsion, refoulement, refouler, extradite, remove, transfer back, push back
    pay, payment, bear the cost, bear, foot the bill, finance, meet the cost, fund, disburse, reimburse, shoulder, spend, charge
    finance, financing, fund, funding, pay for, resource, resources, money, means, bankroll, finances, financial, underwrite
    fund, trust fund, financial mechanism, financing mechanism, facility, financing facility
    contribute, contribution, dues, payment, assessed contribution, share, donate, donation, donor, contributor
    cost, expense, expenditure, price, charge, outlay, bill, burden
    save, saving, spare, economy, economize
    waste, squander
    cancel, cancellation, write off, written off, waive, forgive, annul, relieve of, relief, forgo, revoke
    waive, waiver, exempt, exemption, free of, without tax, lift, drop
    settle, settlement, resolve, resolution, adjudicate, decide, solve, arbitrate, go to the court
    decide, decision, determine, determination, choose, choice, adopt, take a decision, conclude, settle
    adopt, adoption, approve, approval, pass, agree on
    elect, election, vote in, choose, select, selection, appoint, appointment, nominate, designate
    vote, ballot, put to the vote
    implement, implementation, carry out, put into effect, put into practice, execute, execution, give effect, apply, fulfil, realize, translate into action, enforce, enforcement, comply, compliance, follow up
    fulfil, fulfill, fulfilment, complete, completion, carry out, carried out, accomplish, accomplishment, discharge, achieve, finish, done, perform, attain, meet
    honour, keep their word, keep its word, meet, live up to, make good, keep the promise, deliver on, abide
    promise, pledge, commitment, commit, undertake, undertaking, vow, word, assure, assurance
    protect, protection, safeguard, shield, defend, guard, secure, keep safe, preserve
    attack, assault, target, strike, harm, hit, aggression, violence, onslaught
    use, usage, employ, employment, utilize, make use, apply, resort, deploy, exploit
    use, put to use, turn into
    kill, take life, death, die, execute, put to death, murder, lethal
    punish, punishment, bring to justice, brought to justice, hold accountable, prosecute, prosecution, penalize, sanction, try, convict, accountability, pay the price, go unpunished
    investigate, investigation, inquiry, inquire, probe, look into, examine, pursue, inquest, enquiry
    verify, verification, check, inspect, inspection, monitor, monitoring, scrutinize, control, oversee, audit
    supervise, supervision, oversight, oversee, control, watch over
    review, revise, revision, reassess, take stock, look at how, evaluate, evaluation, assess, assessment, appraisal, re-examine, look again
    review conference, conference to review, meet to take stock
    amend, amendment, change, modify, modification, alter, alteration, revise, adapt, adjust, update, reform, redraw, reopen
    reform, overhaul, restructure, modernize, renew, transformation, transform
    negotiate, negotiation, talk, talks, dialogue, negotiating table, bargaining, discuss
    mediate, mediation, mediator, good offices, facilitate, broker, bring together, honest broker, intermediary
    host, invite, hold in our capital, welcome you, receive you, hospitality, venue, invitation
    hold, convene, organize, conduct, meet, host, take place, gather, come together
    meet, meeting, session, sit, gather, convene, gathering, come together
    announce, declare, declaration, proclaim, state, make known
    welcome, appreciate, appreciation, grateful, gratitude, thank, thanks, commend, express our thanks, pay tribute, acknowledge, applaud, indebted
    condemn, condemnation, denounce, deplore, decry, censure, reprehend, appalled, abhor
    regret, deplore, lament, sorry, apologize, apology
    apologize, apology, say sorry, express regret, ask forgiveness
    compensate, compensation, reparation, reparations, indemnify, redress, make good, damages, make amends, restitution, indemnity
    recognize, recognition, acknowledge, acknowledgement, accept
    respect, observe, comply, abide, adhere, adherence, honour, obey, uphold
    violate, violation, breach, infringe, infringement, contravene, break
    accede, accession, ratify, ratification, join, become a party, sign, signature, adhere, accept
    enter into force, entry into force, take effect, come into force, become effective, apply from
    withdraw, withdrawal, pull out, leave, quit, take back, retreat
    send, dispatch, deploy, deployment, post, transmit
    transfer, move, relocate, rotate, rotation, redeploy, mobility, hand over, reassign, turnover
    train, training, teach, teaching, instruct, educate, education, school, coach, build capacity
    assist, assistance, help, aid, support, stand by, relief, backing, assist in
    learn, study, find out, understand
    cooperate, cooperation, collaborate, collaboration, work together, joint, partner, partnership, work hand in hand, join forces
    coordinate, coordination, harmonize, align, concert, synergy
    compete, competition, rivalry
    trade, commerce, exchange, buy and sell, market
    export, ship abroad, sell
    import, buy abroad, bring in
    hinder, impede, obstruct, stand in the way, hamper, block, hold up, held up, obstacle, impediment, prevent, interfere, get in the way, barrier, thwart
    facilitate, ease, simplify, promote, make easier, smooth, enable, help
    promote, promotion, advance, foster, further, encourage, advancement, stimulate
    lead to, cause, result in, encourage, contribute to, bring about, entail, give rise, fuel
    follow, pursue, monitor, attend, keep up, keep track
    respond, response, answer, reply, react, reaction
    represent, representation, reflect, stand for
    reserve, set aside, earmark, allocate, allocation, dedicate, devote, go to, spend on, ring-fence, go towards
    connect, connection, link, access to the internet, network, online, connectivity, wire
    register, registration, record, enrol, birth certificate, enter in the register
    appeal, contest, challenge, recourse, complain, complaint, remedy
    consider, consideration, examine, study, take up, look at, explore, discuss, discussion, think about
    take into account, into account, take account of, bear in mind, have regard, give due weight, build on, draw on, keep in mind
    prejudice, take away from, take away, detract, diminish the value, belittle
    give full weight, full weight, full effect, count fully
    single out, name and shame, naming and shaming, pillory, target, pick on, finger-pointing
    treat alike, treat equally, equal treatment, apply equally, apply to all alike
    speak, say, address, take the floor, state, make a statement, intervene
    report misconduct, blow the whistle, whistle-blower, whistleblower, come forward, whistle-blowing
    retaliate, retaliation, reprisal, reprisals, revenge, victimization, vengeance
    recruit, recruitment, enlist, enrol, conscript, draft, serve as a soldier, hire, enlistment
    employ, employment, hire, job, work, recruit
    burn, emit, emission, emissions, release
    pollute, pollution, contaminate, contamination, poison
    destroy, destruction, eliminate, dismantle, scrap, demolish, get rid of, annihilate
    dismantle, break up, take apart, recycle, recycling, scrap, broken up
    build, construct, construction, erect, building
    develop, development, elaborate, draw up, drawn up, draft, work out, formulate, elaboration, devise, conclude
    write, draft, drawn up, draw up, compose, word
    translate, translation, language version, render, version
    interpret, interpretation, construe
    hand in, hand over, submit, submission, hand, send in, turn in, deposit, lodge, circulate
    keep, retain, retention, store, preserve, hold, conserve, save, safeguard
    lose, loss, forfeit
    win, gain, benefit, profit, earn, advantage, proceeds, revenue, benefits
    earn, salary, salaries, wage, wages, pay, remuneration, income, emoluments
    live, life, lives, exist
    fall ill, sick, illness, disease, ill, unwell, sickness
    flee, fled, escape, displaced, displacement, uproot
    arrive, come, reach
    clear, clearance, demine, demining, cleared of mines
    isolate, solitary, alone, solitary confinement, locked up alone, isolation
    detain, detention, imprison, imprisonment, prison, lock up, locked up, deprived of liberty, jail, custody, deprived of their liberty, incarceration
    arrest, detain, apprehend
    torture, ill-treatment, cruel treatment, maltreatment
    vanish, disappear, disappearance
    recommend, recommendation, advise, advice, counsel
    depend, reliance, rely, hinge
    dominate, control, influence
    influence, interference, pressure, sway, interfere, dictate
    appear, appearance, emerge
    define, definition, definition of, describe, terminology
    distinguish, distinction, differentiate, differentiation
    compromise, middle ground, accommodate, meet half way, bridge
    clarify, clarification, explain, explanation, specify, make clear, spell out, elucidate
    repeat, reiterate, reiteration, restate, reaffirm, say again, recall
    emphasize, emphasis, stress, underline, underscore, highlight, attach importance, point out
    doubt, scepticism, question, uncertain, not convinced
    believe, belief, view, opinion, think, conviction, consider, hold
    expect, expectation, look forward, await, anticipate
    prefer, preference, would rather, favour
    succeed, success, successful, triumph, prosper
    fail, failure, fall short, unsuccessful, shortcoming, deficiency
    face, confront, meet with, be confronted
    fight, combat, counter, tackle, struggle, battle, address, confront, suppress, suppression
    threaten, threat, danger, risk, menace, endanger, jeopardize, imperil, peril, hazard
    suffer, suffering, victim, victims, affected, harmed, fall victim
    fish, fishing, fishery, fisheries, catch, trawl, overfish, overfishing
    mine, mining, extract, extraction, exploit, exploitation, exploitation of the seabed
    test, tests, testing, explosion, trial, detonation
    inspect, visit, inspection
    visit, access, entry, admit, admission, enter, admittance
    refuse entry, deny entry, closed to, turned away, denied, port closed
    """
}
