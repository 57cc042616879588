/// How a command ended, as scripts see it. The numbers are those of `sysexits.h`.
enum ExitStatus: Int32, Sendable {
  case done = 0
  /// Checked, and the answer is no: no path, differences found.
  case no = 1
  case wrongUsage = 64
  case wrongData = 65
  case noInput = 66
  /// Something the command needs is not there.
  case unavailable = 69
  /// A fault of the program.
  case fault = 70
  case cannotCreate = 73
  case inputOutput = 74
}
