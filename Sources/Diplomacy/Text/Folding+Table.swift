// swift-format-ignore-file

extension Folding {
  /// What letters become without case and diacritics: two UTF-8 bytes a letter, sixteen letters a
  /// line, a space after what needs one byte, two spaces for what is not in the table.
  ///
  /// From the Unicode Character Database 14 by canonical decomposition and full case folding, with
  /// the letters whose stroke is no combining mark (ø, đ, ł, ħ …) and the ligatures added.
  struct Block {
    /// The scalar of the first letter.
    let first: UInt32
    /// How many letters there are.
    let count: UInt32
    /// The letters, each line of sixteen ended by a bar and a line break.
    let letters: String
  }

  static let latin = Block(
    first: 0xC0, count: 400,
    letters: """
    a a a a a a aec e e e e i i i i |
    d n o o o o o   o u u u u y thss|
    a a a a a a aec e e e e i i i i |
    d n o o o o o   o u u u u y thy |
    a a a a a a c c c c c c c c d d |
    d d e e e e e e e e e e g g g g |
    g g g g h h h h i i i i i i i i |
    i i ijijj j k k k l l l l l l l |
    l l l n n n n n n   n n o o o o |
    o o oeoer r r r r r s s s s s s |
    s s t t t t t t u u u u u u u u |
    u u u u w w y y y z z z z z z s |
    ƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝe |
    ɛf f ɠɣƕɩɨƙƙƚƛɯɲƞɵ|
    o o ƣƣƥƥʀƨƨʃƪƫƭƭʈu |
    u ʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ|
    ǀǁǂǃdzdzdzljljljnjnjnja a i |
    i o o u u u u u u u u u u ǝa a |
    a a aeaeǥǥg g k k o o o o ʒʒ|
    j dzdzdzg g ƕƿn n a a aeaeo o |
    a a a a e e e e i i i i o o o o |
    r r r r u u u u s s t t ȝȝh h |
    ƞȡȣȣȥȥa a e e o o o o o o |
    o o y y ȴȵȶȷȸȹ  ȼȼƚ  ȿ|
    ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ|
    """)

  static let latinAdditional = Block(
    first: 0x1E00, count: 256,
    letters: """
    a a b b b b b b c c d d d d d d |
    d d d d e e e e e e e e e e f f |
    g g h h h h h h h h h h i i i i |
    k k k k k k l l l l l l l l m m |
    m m m m n n n n n n n n o o o o |
    o o o o p p p p r r r r r r r r |
    s s s s s s s s s s t t t t t t |
    t t u u u u u u u u u u v v v v |
    w w w w w w w w w w x x x x y y |
    z z z z z z h t w y   s     ss  |
    a a a a a a a a a a a a a a a a |
    a a a a a a a a e e e e e e e e |
    e e e e e e e e i i i i o o o o |
    o o o o o o o o o o o o o o o o |
    o o o o u u u u u u u u u u u u |
    u u y y y y y y y y             |
    """)

  static let greekAndCyrillic = Block(
    first: 0x370, count: 448,
    letters: """
    ͱͱͳͳʹ  ͷͷ    ͺͻͼͽ  ϳ|
                α  εηι  ο  υω|
    ιαβγδεζηθικλμνξο|
    πρ  στυφχψωιυαεηι|
    υαβγδεζηθικλμνξο|
    πρσστυφχψωιυουωϗ|
    βθϒϒϒφπϗϙϙϛϛϝϝϟϟ|
    ϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯ|
    κρϲϳθε  ϸϸϲϻϻϼͻͼͽ|
    ееђгєѕііјљњћкиуџ|
    абвгдежзииклмноп|
    рстуфхцчшщъыьэюя|
    абвгдежзииклмноп|
    рстуфхцчшщъыьэюя|
    ееђгєѕііјљњћкиуџ|
    ѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯ|
    ѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿ|
    ҁҁ                ҋҋҍҍҏҏ|
    ґґғғҕҕҗҗҙҙққҝҝҟҟ|
    ҡҡңңҥҥҧҧҩҩҫҫҭҭүү|
    ұұҳҳҵҵҷҷҹҹһһҽҽҿҿ|
    ӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏ|
    ааааӕӕееәәәәжжзз|
    ӡӡииииооөөөөээуу|
    ууууччӷӷыыӻӻӽӽӿӿ|
    ԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏ|
    ԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟ|
    ԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ|
    """)

  static let greekExtended = Block(
    first: 0x1F00, count: 256,
    letters: """
    αααααααααααααααα|
    εεεεεε    εεεεεε    |
    ηηηηηηηηηηηηηηηη|
    ιιιιιιιιιιιιιιιι|
    οοοοοο    οοοοοο    |
    υυυυυυυυ  υ  υ  υ  υ|
    ωωωωωωωωωωωωωωωω|
    ααεεηηιιοουυωω    |
    αααααααααααααααα|
    ηηηηηηηηηηηηηηηη|
    ωωωωωωωωωωωωωωωω|
    ααααα  ααααααα  ι  |
        ηηη  ηηεεηηη      |
    ιιιι    ιιιιιι        |
    υυυυρρυυυυυυρ      |
        ωωω  ωωοοωωω      |
    """)
}
