import CNcurses
import Glibc
import Prose

/// How letters get to the terminal.
nonisolated enum Charset {
  /// Sets the locale of characters so that ncurses knows letters beyond ASCII; what the terminal
  /// can be trusted to draw, and the name of its charset if that isn't UTF-8.
  ///
  /// Without a locale, or in the C locale, nothing is known about the terminal; it then gets UTF-8
  /// like nearly all of them, rather than nothing.
  static func prepare(environment: (String) -> String?) -> (Repertoire, charset: String?) {
    let name = Repertoire.locale(environment: environment)?.name
    let isInstalled = setlocale(LC_CTYPE, "") != nil
    let charset = isInstalled ? installed() : nil
    let repertoire = Repertoire(environment: environment, charset: charset)
    // Where substitutes are drawn our own widths are still counted in UTF-8.
    if repertoire == .ascii || !isInstalled || name == nil || ["C", "POSIX"].contains(name) {
      useUTF8()
    }
    guard repertoire == .ascii, let name else { return (repertoire, nil) }
    return (repertoire, Repertoire.charset(inLocale: name) ?? charset ?? name)
  }

  private static func useUTF8() {
    for locale in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, locale) != nil {
      return
    }
  }

  private static func installed() -> String? {
    nl_langinfo(Int32(CODESET)).map { String(cString: $0) }
  }
}
