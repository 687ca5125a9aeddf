import CNcurses
import Glibc

/// How letters get to the terminal.
enum Charset {
  /// Sets the locale of characters so that ncurses knows letters beyond ASCII, and returns the
  /// name of the terminal's charset if that isn't UTF-8.
  ///
  /// Without a locale, or in the C locale, nothing is known about the terminal; it then shows UTF-8
  /// like nearly all of them, rather than nothing.
  static func prepare() -> String? {
    let name =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.map(Environment.value).first { $0 != nil } ?? nil
    let isInstalled = setlocale(LC_CTYPE, "") != nil
    if let name, !["C", "POSIX"].contains(name) {
      let charset = isInstalled ? installed() : named(in: name)
      if let charset, !isUTF8(charset) {
        // ASCII substitutes are drawn, but our own widths are still counted in UTF-8.
        useUTF8()
        return charset
      }
      if isInstalled { return nil }
    }
    useUTF8()
    return nil
  }

  private static func useUTF8() {
    for locale in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, locale) != nil {
      return
    }
  }

  private static func installed() -> String? {
    nl_langinfo(Int32(CODESET)).map { String(cString: $0) }
  }

  /// The charset in a name such as `de_DE.ISO-8859-1@euro`.
  private static func named(in locale: String) -> String? {
    guard let dot = locale.firstIndex(of: ".") else { return nil }
    return String(locale[locale.index(after: dot)...].prefix { $0 != "@" })
  }

  private static func isUTF8(_ charset: String) -> Bool {
    charset.lowercased().filter { $0 != "-" } == "utf8"
  }
}
