/// The shell script that runs the program within the terminal and writes down what became of it.
struct WrapperScript {
  let text: String

  init(arguments: [String], environment: [String: String], folder: String, directory: String) {
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let record = #"echo $$ >"$0"; exec "$@""#
    let command =
      ["env", "-i"] + variables + ["sh", "-c", record, folder + "/process"] + arguments
    text = """
      cd \(Self.quote(directory))
      stty -g >\(Self.quote(folder + "/before"))
      \(command.map(Self.quote).joined(separator: " "))
      status=$?
      stty -g >\(Self.quote(folder + "/after"))
      echo $status >\(Self.quote(folder + "/status"))
      exec sleep 600

      """
  }

  private static func quote(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
      + "'"
  }
}
