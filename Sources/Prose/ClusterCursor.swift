/// Goes through the grapheme clusters of a line, with the columns that each takes on the screen.
///
/// ASCII and the letters that stand alone are told by their values, each decoded once; only the rest
/// goes through `Character`.
struct ClusterCursor {
  /// Where the next cluster begins.
  private(set) var place: Int
  /// The columns of all clusters so far.
  private(set) var columns = 0
  /// Of the scalar at `place`, in bytes.
  private var length = 1
  /// Of the scalar at `place`; 0 where it may join a neighbour, 1 for the sign shown for a control.
  private var simpleColumns = 0

  /// Starts at a boundary of clusters.
  init(_ bytes: Span<UInt8>, at place: Int) {
    self.place = place
    look(bytes)
  }

  /// Steps over the next cluster, of which there must be one.
  @inline(__always)
  mutating func advance(_ bytes: Span<UInt8>, of line: String) {
    let (start, width) = (place, simpleColumns)
    place += length
    look(bytes)
    if width > 0, simpleColumns > 0 {
      columns += width
    } else {
      advanceComposed(bytes, of: line, from: start)
    }
  }

  /// Steps over ASCII, as long as that takes no more than `limit` columns in all.
  @inline(__always)
  mutating func skipASCII(_ bytes: Span<UInt8>, upTo limit: Int) {
    guard simpleColumns > 0, length == 1 else { return }
    let start = place
    // One more byte is looked at: what comes after the last one may be an accent on it.
    while columns + 8 <= limit, place + 8 < bytes.count,
      UTF8Scan.areEightASCII(bytes, at: place), bytes[place + 8] < 0x80
    {
      place += 8
      columns += 8
    }
    while columns < limit, place + 1 < bytes.count, bytes[place] < 0x80, bytes[place + 1] < 0x80 {
      place += 1
      columns += 1
    }
    if place > start { look(bytes) }
  }

  @inline(__always)
  private mutating func look(_ bytes: Span<UInt8>) {
    guard place < bytes.count else {
      // The end stands apart from whatever is before it.
      simpleColumns = 1
      return
    }
    let scalar = UTF8Scan.scalar(bytes, at: place)
    length = scalar.length
    simpleColumns = scalar.value < 0x80 ? 1 : LoneLetter.width(of: scalar.value)
  }

  /// Steps over a cluster of several scalars.
  ///
  /// - Complexity: linear in the cluster. A slice is looked at, so that the search for the cluster's
  ///   end never goes back: a long run of flags would take quadratic time.
  @inline(never)
  private mutating func advanceComposed(
    _ bytes: Span<UInt8>, of line: String, from start: Int
  ) {
    guard let cluster = line[line.index(atOffset: start)...].first else { return }
    place = start + cluster.utf8.count
    columns += max(1, DisplayWidth.width(of: VisibleText.shown(cluster)))
    look(bytes)
  }
}
