/// How the letters of a text file are stored.
///
/// Everything is UTF-8 today; older spreadsheets of Western Europe saved Windows-1252, which no program can tell apart
/// with certainty, so it has to be asked for.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"
}
