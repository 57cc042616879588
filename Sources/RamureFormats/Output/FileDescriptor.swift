#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// An open file to write to, every call checked.
struct FileDescriptor {
  let number: Int32
  /// The path as the user gave it, for messages.
  let path: String

  init(_ number: Int32, _ path: String) {
    self.number = number
    self.path = path
  }

  /// Writes all of the bytes.
  ///
  /// A pipe nobody reads and a file grown beyond its limit would end the process by a signal; here they are errors like
  /// any other.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    let signals = WritingSignals()
    let code = writeAll(bytes)
    signals.restore(consuming: code == EPIPE ? SIGPIPE : code == EFBIG ? SIGXFSZ : nil)
    if code != 0 { throw .writing(code, path) }
  }

  private func writeAll(_ bytes: [UInt8]) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        // Some systems refuse to write more than 2 GiB at once.
        let count = min(buffer.count - offset, 1 << 30)
        let written = systemWrite(number, buffer.baseAddress.map { $0 + offset }, count)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        offset += written
      }
      return 0
    }
  }

  /// Waits until what was written is on the disk.
  func synchronize() throws(OutputError) {
    while fsync(number) != 0 {
      // What cannot be synchronized, such as some network folders, says so this way.
      if errno == EINVAL || errno == ENOTSUP { return }
      guard errno == EINTR else { throw .writing(errno, path) }
    }
  }

  /// Network folders may report only here that the disk is full.
  func close() throws(OutputError) {
    guard systemClose(number) == 0 || errno == EINTR else { throw .writing(errno, path) }
  }
}

/// Keeps the two signals of a failed write from ending the process, for the calling thread and the time of the write.
struct WritingSignals {
  private var former = sigset_t()

  init() {
    var blocked = sigset_t()
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGPIPE)
    sigaddset(&blocked, SIGXFSZ)
    pthread_sigmask(SIG_BLOCK, &blocked, &former)
  }

  /// Lets the signals through again, except the one that the failed write has left waiting.
  func restore(consuming signal: Int32?) {
    var former = former
    if let signal, sigismember(&former, signal) == 0 {
      var pending = sigset_t()
      sigpending(&pending)
      if sigismember(&pending, signal) == 1 {
        var awaited = sigset_t()
        sigemptyset(&awaited)
        sigaddset(&awaited, signal)
        var received: Int32 = 0
        _ = sigwait(&awaited, &received)
      }
    }
    pthread_sigmask(SIG_SETMASK, &former, nil)
  }
}

// System calls that share their name with a method above.
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
