/// A file of settings to begin with: everything that can be set, as it is by itself, commented out.
public enum SettingsTemplate {
  /// The file's text.
  public static let text = """
    # Settings of Attaché. A line counts once its # is gone; `attache config` shows what holds.

    # Colours: auto, light, dark, high-contrast or none.
    #theme: auto

    # Signs beyond ASCII, or letters for them: auto, signs or letters.
    #signs: auto

    # Whether the mouse is for Attaché: on or off. With off the terminal's own selection works.
    #mouse: on

    # Who puts Arabic and Hebrew into order on the screen: auto, app or terminal.
    #bidi: auto

    # Whether what is copied goes to the system's clipboard too (OSC 52): on or off.
    #clipboard: on

    # Whether a start goes to the last place: on or off.
    #reopen: on

    # After how long a changed text is saved by itself, and on leaving: off, or a time such as 30s or 5m.
    #autosave: off

    # Whether spelling is checked: on or off. It takes hunspell's dictionary of the language.
    #spelling: on

    # Quotation marks and dashes of the intervention's language as you type: smart or plain.
    #quotes: smart

    # Other keys for a command; `attache keys` names the commands. Quote what YAML would take apart.
    #keys:
    #  save: <c-s><f12>
    #  help: "<f1>?"

    """
}
