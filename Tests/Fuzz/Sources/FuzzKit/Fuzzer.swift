import CFuzzer
import Glibc

/// Runs a target on one input after the other, as the command line says.
///
/// The function is C's, so it can't capture anything.
public func fuzz(_ target: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32) -> Never {
  var count = CommandLine.argc
  var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
  exit(LLVMFuzzerRunDriver(&count, &arguments, target))
}
