import Diplomacy
import Testing

@Suite struct OpeningTests {
  @Test(arguments: [
    "Mr. Chair,", "Mr. Chair, we thank you for the paper.", "Madam President. We shall be brief.",
    "Thank you, Mr. Chair, for giving me the floor.",
    "Thank you Madam Chair. We support the draft.",
    "Mr. Vice-President, we agree.", "Excellencies, distinguished delegates, it is an honour.",
    "Monsieur le Président, ma délégation remercie",
    "Je vous remercie, Monsieur le Président. Ma délégation",
    "Señor Presidente: mi delegación", "Gracias, señor Presidente. Mi delegación",
    "Господин Председатель, наша делегация", "主席先生，中国代表团支持。", "谢谢主席先生，中国代表团支持。",
    "السيد الرئيس، يؤيد وفد بلادي", "شكرا، السيد الرئيس. يؤيد",
  ])
  func `opens with an address`(text: String) {
    #expect(Salutation.opens(text))
  }

  @Test(arguments: [
    "", "We thank you, Mr. Chair.", "The Chair's summary is welcome.",
    "Delegates will recall the paper.",
    "President Macron said so.", "The President, we recall, said so.", "Thank you for the paper.",
    "Chair's summary", "中国代表团支持，主席先生。", "Members, States and all", "…",
  ])
  func `opens with something else`(text: String) {
    #expect(!Salutation.opens(text))
  }
}
