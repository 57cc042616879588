import RamureAnswers
import RamureWording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The command as a process: its arguments and its environment, and the status it ends with.
package enum CommandProcess {
  package static func main() -> Never {
    FatalSignals.watchMemory()
    // A reader that has seen enough (`| head -1`) is met where the write fails, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    let environment: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
    guard let arguments = ArgumentTexts.all else {
      let speech = Speech(arguments: [], environment: environment)
      StandardError.write("ramure: \(Diagnosis.argumentsNotShown.text(speech.language))\n")
      exit(ExitStatus.unavailable.rawValue)
    }
    let invocation = Invocation(
      arguments: GitArguments.guarded(Array(arguments.dropFirst())),
      environment: environment)
    exit(invocation.run().rawValue)
  }
}
