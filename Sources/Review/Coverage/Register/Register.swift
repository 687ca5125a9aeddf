/// The register of conferences, compiled in: words that mean the same there, the opposite, and what
/// they do in a clause.
enum Register {
  /// Words whose stem is that of a word with another meaning: “important”, “import”.
  static func isKeptWhole(_ word: [UInt8]) -> Bool { whole.contains(word) }

  private static let whole = Set(
    """
    objective objectives objectively important importance importantly rightly reportedly allegedly following meeting building proceeding finding standing university universities organ organs organic internal
    international internationally general generally generic universe universal universally
    secretary news states united authority authorities author authors policy policies
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  /// Forms that no ending betrays, each with its base.
  static let irregular = """
    gave=given=give took=taken=take made=make said=say told=tell held=hold kept=keep paid=pay sold=sell
    bought=buy brought=bring thought=think sought=seek caught=catch taught=teach fought=fight
    found=find went=gone=go came=come became=become began=begun=begin broke=broken=break
    built=build chose=chosen=choose cost=cost did=do drew=drawn=draw drove=driven=drive
    fell=fallen=fall felt=feel fled=flee forbade=forbidden=forbid forgot=forgotten=forget
    froze=frozen=freeze grew=grown=grow had=has=have heard=hear hid=hidden=hide knew=known=know
    laid=lay led=lead left=leave lent=lend lost=lose meant=mean met=meet ran=run rose=risen=rise
    saw=seen=see sent=send set=set shook=shaken=shake shown=show shut=shut sank=sunk=sink sat=sit
    spoke=spoken=speak spent=spend stood=stand stole=stolen=steal struck=strike swore=sworn=swear
    threw=thrown=throw understood=understand undertook=undertaken=undertake won=win wrote=written=write
    withdrew=withdrawn=withdraw withheld=withhold wore=worn=wear overcame=overcome bore=borne=bear
    arose=arisen=arise bound=bind dealt=deal upheld=uphold oversaw=overseen=oversee was=were=been=is=are=am=be
    children=child women=woman men=man people=people lives=life wives=wife halves=half criteria=criterion
    phenomena=phenomenon fora=forum mice=mouse feet=foot better=better worse=worse less=less
    slept=sleep flew=flown=fly swam=swum=swim rang=rung=ring sang=sung=sing drank=drunk=drink
    hung=hang bent=bend felt=feel shot=shoot stuck=stick foresaw=foreseen=foresee redrew=redrawn=redraw
    undergone=underwent=undergo forgave=forgiven=forgive lying=lie dying=die tying=tie
    meetings=meeting buildings=building proceedings=proceeding findings=finding programmes=programme favour=favor favours=favor labour=labor centre=center centres=center
    defence=defense licence=license licences=license
    """
}
