import ArgumentParser
import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where a converted ecosystem goes, and in which format.
struct ConvertTarget {
  let path: String
  let format: EcosystemFormat

  private var isStandardOutput: Bool { path == "-" }
  private var isFolder: Bool { !format.fileNames.isEmpty }

  /// - Parameter asked: what `--to` says; unless it does, a folder is for a format of several files, and the name of a file
  ///   says its format by its end.
  init(_ path: String, to asked: EcosystemFormat?) throws(ValidationError) {
    let language = Speech.current.language
    let written = EcosystemFormat.all.filter(\.isWritten)
    let folder = written.first { !$0.fileNames.isEmpty }
    self.path = path
    if let asked {
      format = asked
    } else if path == "-" {
      throw ValidationError(ConvertWords.formatNeeded[language])
    } else if path.hasSuffix("/") || Self.isFolder(path), let folder {
      format = folder
    } else if let named = EcosystemFormat(ofName: path), named.isWritten {
      format = named
      guard named.fileNames.isEmpty else {
        throw ValidationError(ConvertWords.folderNeeded(path, named.id, named.fileNames)[language])
      }
    } else {
      let files = written.filter(\.fileNames.isEmpty).compactMap(\.endings.first)
      throw ValidationError(ConvertWords.unknownEnding(path, endings: files, folder: folder?.id)[language])
    }
    if path == "-", isFolder {
      throw ValidationError(ConvertWords.severalFiles(format.id, format.fileNames)[language])
    }
  }

  /// Whether a file of the format can stand there at all.
  func check() throws(Failure) {
    guard !isStandardOutput else { return }
    if isFolder {
      // With the slash at its end, a file would not be found.
      guard Self.isFolder(path) || !Self.isThere(path.withoutSlash) else {
        throw .problem(.cannotCreate, .notAFolder, at: SourcePosition(file: path))
      }
    } else if Self.isFolder(path) || path.hasSuffix("/") {
      throw .problem(.cannotCreate, .isFolder, at: SourcePosition(file: path))
    }
  }

  /// Writes an ecosystem, and returns what the format has no place for.
  ///
  /// - Parameter isStrict: whether nothing may be lost; nothing is written then.
  func write(_ ecosystem: Ecosystem, isStrict: Bool) throws(Failure) -> ViolationList {
    var list = ViolationList(language: ecosystem.header.language)
    if let missing = format.missing { throw .problem(.unavailable, missing, at: SourcePosition(file: path)) }
    guard let written = format.written(ecosystem) else { return list }
    for loss in written.losses {
      list.append(
        Violation(isStrict ? .error : .warning, at: SourcePosition(file: path), loss.diagnosis(in: format)))
    }
    if isStrict, !written.losses.isEmpty { throw .invalid(InvalidEcosystem(list)) }
    try write(written.files)
    return list
  }

  /// Writes all of it or nothing.
  private func write(_ files: [[UInt8]]) throws(Failure) {
    if isStandardOutput { return try StandardOutput.write(files.first ?? []) }
    guard isFolder else { return try WrittenFile.write(try packed(files.first ?? []), to: path) }
    let isNew = !Self.isFolder(path)
    if isNew { try makeFolder() }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    do {
      try WrittenFile.write(zip(format.fileNames, files).map { (prefix + $0, $1) })
    } catch {
      if isNew { rmdir(path.fileSystemPath) }
      throw error
    }
  }

  /// Packed where the name of the file says so: `.yaml.gz`.
  private func packed(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    guard let packing = Packing(ofName: path) else { return bytes }
    do {
      return try packing.packed(bytes, named: path)
    } catch {
      throw Failure(error)
    }
  }

  private func makeFolder() throws(Failure) {
    guard mkdir(path.fileSystemPath, 0o777) != 0 else { return }
    throw Failure(OutputError.folder(errno, path))
  }

  private static func isFolder(_ path: String) -> Bool {
    var information = stat()
    return stat(path.fileSystemPath, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  private static func isThere(_ path: String) -> Bool {
    var information = stat()
    return lstat(path.fileSystemPath, &information) == 0
  }
}

extension String {
  /// A path without slashes at its end; the root of the disk stays one.
  fileprivate var withoutSlash: String {
    var path = self
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
