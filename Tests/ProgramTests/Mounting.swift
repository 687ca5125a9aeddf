import TestKit

/// File systems of a test's own, seen by its program alone and gone with it.
enum Mounting {
  /// Runs what follows where mounting is allowed.
  static let command = ["unshare", "--map-root-user", "--mount"]

  /// Whether the system allows it: not in every container.
  static let works: Bool = {
    let line = "mount -t tmpfs none /mnt && mount --bind /tmp /mnt && mount -o remount,bind,ro /mnt"
    guard let program = try? ProgramDriver(command + ["sh", "-c", line]) else { return false }
    return (try? program.exitStatus()) == 0
  }()
}
