import Benchmark
import Diplomacy

/// A mebibyte of a text that cites now and then, and of one that cites all the time.
func measureCitations() {
  let ordinary =
    "Mr. Chair, my delegation thanks you for the way in which you lead our work, and the "
    + "Secretariat for its paper of 17 January 2021. In the 10 years since the Twelfth Congress, "
    + "140 States have built units of their own, and most of them work together every day. We "
    + "would go further than the report does, provided that costs are treated separately. What "
    + "the Assembly asked for in resolution 65/230 has been done; what is left belongs elsewhere. "
    + "That is why we supported the proposal, and why we shall go on to support it.\n\n"
  let dense = "General Assembly resolutions 65/230 and 74/247, A/C.3/74/L.11 and S/RES/242 (1967). "
  for (name, sentence) in [("a statement", ordinary), ("citations alone", dense)] {
    let text = String(repeating: sentence, count: (1 << 20) / sentence.utf8.count)
    Benchmark("cite 1 MiB of \(name)") { _ in blackHole(CitationScan.citations(in: text)) }
  }
}
