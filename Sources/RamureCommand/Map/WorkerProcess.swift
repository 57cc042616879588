#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A second process that is asked one question and gives one answer, and does not outlive them.
///
/// Its descriptors are all closed for whatever else is started meanwhile; it stays in the process group of this one, so
/// that Ctrl-C ends both.
struct WorkerProcess {
  /// The system refused: no descriptor is left, or no process.
  struct Refusal: Error {
    let code: Int32
  }

  private let identifier: pid_t
  private let question: Int32
  private let answer: Int32

  init(_ program: String, _ arguments: [String]) throws(Refusal) {
    let inward = try Pipe()
    let outward: Pipe
    do {
      outward = try Pipe()
    } catch {
      inward.close()
      throw error
    }
    do {
      identifier = try Self.start(program, arguments, input: inward.reading, output: outward.writing)
    } catch {
      inward.close()
      outward.close()
      throw error
    }
    _ = close(inward.reading)
    _ = close(outward.writing)
    (question, answer) = (inward.writing, outward.reading)
  }

  /// All that the process writes until it closes its output; `nil` when the time is over before. The process is ended
  /// then, and gone in either case.
  ///
  /// The question goes out piece by piece, as it is taken: a process that does not read cannot hold this one up.
  func answer(to question: [UInt8], before deadline: Deadline) -> [UInt8]? {
    defer { end() }
    _ = fcntl(self.question, F_SETFL, O_NONBLOCK)
    var asked = question[...]
    var isAsking = true
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    defer { if isAsking { _ = close(self.question) } }
    while let left = deadline.millisecondsLeft {
      var waits = [
        pollfd(fd: answer, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isAsking ? self.question : -1, events: Int16(POLLOUT), revents: 0),
      ]
      guard poll(&waits, nfds_t(waits.count), left) >= 0 else {
        if errno == EINTR { continue }
        return nil
      }
      if isAsking, waits[1].revents != 0 {
        let count = asked.withUnsafeBytes { write(self.question, $0.baseAddress, $0.count) }
        if count > 0 { asked = asked.dropFirst(count) }
        // Where nobody takes any more, the process is ending: what it has answered is read below.
        if asked.isEmpty || (count < 0 && errno != EINTR && errno != EAGAIN) {
          _ = close(self.question)
          isAsking = false
        }
      }
      if waits[0].revents != 0 {
        let count = chunk.withUnsafeMutableBytes { read(answer, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return bytes }
        bytes.append(contentsOf: chunk[..<count])
      }
    }
    return nil
  }

  /// Ends the process, if it still runs, and waits until it is gone.
  private func end() {
    _ = close(answer)
    _ = kill(identifier, SIGKILL)
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
  }

  private static func start(
    _ program: String, _ arguments: [String], input: Int32, output: Int32
  ) throws(Refusal) -> pid_t {
    #if os(Linux)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var texts: [UnsafeMutablePointer<CChar>?] = (["ramure"] + arguments).map { strdup($0) } + [nil]
    defer { for text in texts { free(text) } }
    var identifier: pid_t = 0
    let code = posix_spawn(&identifier, program, &actions, nil, &texts, environ)
    guard code == 0 else { throw Refusal(code: code) }
    return identifier
  }

  /// A pipe that no other process inherits.
  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws(Refusal) {
      var ends: [Int32] = [-1, -1]
      guard systemPipe(&ends) == 0 else { throw Refusal(code: errno) }
      // Away from the first three, which may be closed: what is put there for the second process must not be closed at
      // its start.
      let moved = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
      let code = errno
      for end in ends { _ = systemClose(end) }
      guard moved.allSatisfy({ $0 >= 0 }) else {
        for end in moved where end >= 0 { _ = systemClose(end) }
        throw Refusal(code: code)
      }
      (reading, writing) = (moved[0], moved[1])
    }

    func close() {
      _ = systemClose(reading)
      _ = systemClose(writing)
    }
  }
}

// System calls that share their name with a method above.
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
private func systemPipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }
