/// What the frame of a document says.
public enum DocumentWords {
  public static let contents = LocalizedText(en: "Contents", fr: "Sommaire")
}
