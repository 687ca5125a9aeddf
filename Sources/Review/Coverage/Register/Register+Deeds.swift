extension Register {
  /// Verbs of general English and their nouns, by nearness in meaning.
  static let deeds = """
    abandon, give up, desert, drop, leave behind
    absorb, take in, soak up
    accompany, go with, escort, attend
    accumulate, build up, gather, amass, pile up
    accuse, blame, charge, allege, accusation
    adapt, adjust, tailor, suit, fit
    admit, confess, acknowledge, concede
    aggravate, worsen, exacerbate, deteriorate, deterioration, make worse
    aim, intend, seek, intention, purpose, strive, endeavour, try, attempt, effort
    announce, give notice, give warning, signal
    answer, reply, respond, react
    arrange, organize, prepare, make ready, ready, preparation, plan, planning
    assemble, gather, meet, convene, come together
    attract, draw, lure, entice, appeal
    base, locate, situate, house, seat, headquarters, domicile
    beat, defeat, overcome, prevail
    begin, originate, stem, arise, emerge
    belong, be part of, pertain
    bother, trouble, disturb, upset, inconvenience
    buy, purchase, procure, procurement, acquire, acquisition, obtain
    calculate, compute, reckon, estimate
    cancel, call off, annul, void, rescind
    care, look after, tend, attend to, nurse, take care
    carry, bear, convey, transport, haul, ship
    change, turn, become, switch, convert, shift, move
    cheat, defraud, fraud, deceive, deception, swindle, mislead
    choose, pick, select, opt, option
    clean, cleanse, purify, decontaminate, clean up
    climb, rise, mount, go up, ascend
    collapse, fall, break down, crumble, give way
    collect, gather, raise, levy, compile
    combine, merge, unite, unify, join, pool, fuse, amalgamate
    compare, contrast, set against
    compel, force, coerce, oblige, coercion, make them, constrain
    complain, protest, grievance, complaint
    concentrate, focus, centre, target
    concern, regard, relate, bear on, have to do with
    conduct, carry out, perform, undertake, run
    contain, hold, include, comprise, have in it
    contradict, conflict, at odds, be contrary, run counter, inconsistent, incompatible
    cross, traverse, pass over, go across
    cut off, sever, interrupt, disconnect
    damage, harm, injure, hurt, spoil, impair, devastate, ruin
    deal with, address, tackle, handle, treat, cope
    decline, dwindle, wane, fall, diminish, drop
    defend, protect, stand up for, uphold
    demonstrate, show, prove, evidence, illustrate, attest
    deny, refuse, withhold, reject
    describe, depict, portray, set out
    deserve, merit, warrant, be worthy
    detect, discover, find, spot, uncover, identify
    deter, discourage, dissuade, put off, deterrent
    die, perish, lose their lives, lose his life, death, dead, fatality, killed
    direct, guide, steer, lead, manage
    disagree, differ, dissent, divide
    discriminate, treat differently, disadvantage, set apart
    dispose, get rid, dump, discard, throw away, throw overboard, disposal, dumping
    distribute, hand out, share out, spread, allot, dispense
    divert, redirect, misuse, diversion, embezzle
    divide, split, separate, partition, break into
    eat, consume, feed, feed on
    educate, teach, instruct, train, school
    empower, strengthen, give power, enable
    enforce, make respected, impose, police
    enjoy, have, benefit, exercise
    enlist, recruit, hire, engage
    ensure, make sure, see to it, guarantee, secure, assure, make certain
    escape, flee, get away, run away
    evaluate, assess, appraise, judge, weigh, rate
    evict, expel, eject, drive out, turn out, throw out, eviction
    examine, study, inspect, look into, go through, scrutinize, consider
    exceed, go beyond, surpass, overstep, top, be above
    exchange, swap, trade, share, pass on
    exempt, excuse, free, spare, exemption
    expire, lapse, run out, end, cease to apply, elapse, fall away
    explain, account for, clarify, set out, justify
    exploit, abuse, take advantage, misuse
    express, voice, state, convey, articulate
    fill, occupy, staff, recruit, recruitment
    find, discover, locate, come upon
    flow, stream, run, pour
    follow, obey, observe, comply
    forget, overlook, neglect, ignore, disregard, leave aside, pass over
    free, release, liberate, set free, let go, liberation
    gather, collect, assemble, compile
    give up, renounce, forgo, relinquish, surrender, cede, waive
    govern, rule, administer, regulate, administration
    grow, cultivate, farm, plant, raise
    grow, expand, increase, multiply, rise
    guide, advise, steer, orient, guidance
    hand over, surrender, transfer, deliver, extradite, extradition
    handle, manage, deal with, treat
    hand, pass, give, submit, deliver
    happen, occur, take place, come about, befall
    hear, listen, consult
    hold accountable, call to account, answer for, bring to account, be answerable
    identify, recognize, name, single out, pinpoint
    imagine, picture, conceive
    impose, levy, inflict, lay upon
    increase, double, triple, multiply
    inform, tell, notify, let know, advise, brief
    inherit, pass down, hand down
    injure, wound, hurt, maim, injury, wounded
    innovate, innovation, invent, invention, new idea
    insure, insurance, cover
    integrate, mainstream, incorporate, build in, integration
    intercept, stop, seize, board
    interrupt, break off, disrupt, disturb, disruption
    intervene, step in, act, intervention
    invest, put money, spend, investment
    isolate, cut off, set apart, ostracize
    joke, ridicule, mock
    judge, try, adjudicate, sentence
    keep, hold on to, retain, preserve, maintain
    know, be aware, awareness, knowledge, understand, familiar
    lack, want, do without, need, be short, missing
    last, endure, persist, continue, go on
    lead, head, chair, guide, run
    learn, be taught, study, acquire
    leave, depart, quit, exit, withdraw, go away
    lend, loan, credit
    lighten, ease, alleviate, relieve, mitigate, soften
    link, connect, tie, couple, join, associate
    live, reside, dwell, inhabit, be at home
    look for, search, seek, hunt
    lose, forfeit, be deprived, shed
    maintain, service, keep up, look after
    make public, publish, release, disclose, reveal
    manage, run, administer, govern, look after, management
    manufacture, produce, make, build, fabricate, production
    mark, label, show, indicate, print
    measure, gauge, quantify, count, monitor
    mine, dig, extract, quarry
    mislead, deceive, misinform, disinformation, misinformation, fake news, falsehood
    mix, blend, mingle
    mourn, grieve, condolences, sympathy, bereaved
    move, relocate, transfer, shift
    multiply, proliferate, spread, proliferation
    name, call, designate, appoint
    oversee, supervise, watch, control
    own, possess, hold, have, ownership
    participate, take part, be involved, join in, contribute
    pass on, transmit, transfer, communicate, relay
    perform, carry out, do, execute, discharge
    persecute, oppress, repress, harass, hound, persecution
    persuade, convince, induce, bring round
    plant, reforest, afforest, grow trees
    play, sport, games
    plunder, pillage, loot, rob
    postpone, delay, put off, defer, hold over
    pour, discharge, release, dump
    practise, exercise, carry on
    praise, commend, applaud, salute, congratulate, tribute
    predict, forecast, foresee, prediction, projection
    prefer, favour, like better, choose
    preserve, conserve, conservation, protect, save, keep intact
    press, push, urge, lobby
    produce, make, generate, yield, turn out
    progress, advance, move forward, headway, get ahead
    provide, supply, furnish, equip, deliver, make available
    provoke, trigger, spark, cause, set off
    punish, penalize, fine, sanction, penalty
    pursue, prosecute, follow, seek
    put aside, set aside, reserve, keep back, earmark
    reach, arrive, attain, get to, extend to
    read, peruse, go through
    rebuild, reconstruct, reconstruction, restore, repair, rehabilitate, rehabilitation
    receive, get, obtain, be given, take delivery
    recover, regain, get back, retrieve, recovery
    recycle, reuse, use again, circular
    reduce, shorten, cut short, abridge
    refer, submit, send, bring before
    refuse, turn down, reject, decline, say no
    regulate, govern, control, rule, set rules
    reintegrate, return to society, reinsert, reintegration
    relax, loosen, ease, soften
    remember, recall, commemorate, not forget, memory
    remind, recall, call to mind
    remove, take away, take out, cut off, clear away, strip
    rent, lease, hire
    repair, mend, fix, restore
    repeat, do again, redo, recur
    replace, substitute, take the place, stand in, replacement
    rescue, save, come to the aid, pick up
    resettle, take in, receive, host, settle, resettlement
    resign, step down, leave office, retire
    resolve, solve, settle, sort out, work out
    restore, bring back, reinstate, re-establish, revive
    retire, retirement, pension, stop working
    reuse, use again, recycle
    reverse, undo, turn back, overturn
    reward, incentive, encourage, bonus
    ruin, wreck, destroy, lay waste
    run, operate, manage, conduct
    scan, screen, check
    see, observe, notice, perceive, witness
    sell, market, trade, put on sale, sale
    send back, return, deport, expel
    separate, part, split, divide
    shelter, house, accommodate, lodge, roof over their heads, housing, home
    shoot, fire, open fire
    show, display, print, exhibit, present
    silence, gag, muzzle, censor, censorship
    sink, go down, founder
    slaughter, kill, massacre
    smuggle, traffic, smuggling, trafficking, illicit trade
    speak, talk, converse
    spend, pay out, expend, devote
    split, divide, break up
    spread, disseminate, propagate, circulate, diffuse
    start, set off, get going, begin
    starve, go hungry, hunger
    stay, remain, keep
    stigmatize, brand, label, shame
    stop, halt, put an end, cease, discontinue, bring to a halt, no longer
    store, keep, stock, stockpile, warehouse
    strain, burden, weigh on, stretch
    subsidize, pay for, support with money
    suffer, endure, undergo, be exposed
    supply, provide, deliver, furnish
    suppress, crush, put down, stamp out
    surprise, take by surprise, astonish
    surround, encircle, besiege, siege
    survive, outlive, live through
    suspend, interrupt, put on ice, hold in abeyance
    sustain, maintain, keep alive, keep going
    teach, train, instruct
    terrorize, frighten, scare, intimidate, threaten, intimidation, fear
    tolerate, put up with, accept, condone, turn a blind eye
    trace, track, follow, find the origin
    travel, journey, fly, come to
    treat, cure, heal, care
    trust, confidence, rely, have faith
    understand, grasp, comprehend, realize
    undertake, commit, promise, take on
    unite, bring together, join, rally
    urge, call upon, appeal, press, exhort
    value, esteem, appreciate, prize
    vary, differ, change
    violate, break, breach, infringe, trample
    visit, call on, go to see
    wait, queue, be kept waiting, stand in line
    warn, alert, caution, notify
    waste, throw away, squander, lose
    watch, observe, monitor, keep an eye
    wear, put on, dress
    weigh, consider, balance, take into account
    work, labour, toil, be employed
    work together, cooperate, be compatible, compatible, interoperable, fit together
    worry, concern, alarm, anxiety, apprehension
    write, draft, put on paper
    """
}
