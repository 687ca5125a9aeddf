import Archive
import Glibc

/// What is read where no file is named.
nonisolated enum StandardInput {
  /// All of it.
  static func read() throws(CommandFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
        guard bytes.count <= StoredFile.sizeLimit else {
          throw CommandFailure(
            .noInput,
            "Standard input has more than \(StoredFile.sizeLimit) bytes; split it into parts.")
        }
      } else if count == 0 {
        return bytes
      } else if errno == EAGAIN {
        // A pipe that someone made non-blocking.
        var wait = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        poll(&wait, 1, -1)
      } else if errno != EINTR {
        throw CommandFailure(
          .noInput,
          "Standard input could not be read (\(SystemFault(code: errno).words)); name a file.")
      }
    }
  }
}
