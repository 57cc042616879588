import RamureModel

/// An image as an address that holds it (RFC 2397): nothing has to be asked for.
package enum DataAddress {
  package static func of(_ image: EmbeddedImage) -> String {
    "data:\(image.form.rawValue);base64,\(Base64.text(image.bytes))"
  }
}
