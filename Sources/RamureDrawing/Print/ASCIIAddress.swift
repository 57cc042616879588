/// Addresses as a PDF may hold them: in ASCII (PDF 1.7, 12.6.4.7), every other byte as %XX, as browsers send them.
enum ASCIIAddress {
  static func encoded(_ address: String) -> String {
    String(decoding: encoded(Array(address.utf8)[...]), as: UTF8.self)
  }

  /// A picture with all its links so written.
  static func inLinks(of svg: [UInt8]) -> [UInt8] {
    let open = Array("<a href=\"".utf8)
    var result: [UInt8] = []
    result.reserveCapacity(svg.count)
    var place = 0
    while place < svg.count {
      if svg[place] == open[0], place + open.count < svg.count, svg[place..<place + open.count].elementsEqual(open) {
        let start = place + open.count
        let end = svg[start...].firstIndex(of: UInt8(ascii: "\"")) ?? svg.count
        result += open + encoded(svg[start..<end])
        place = end
      } else {
        result.append(svg[place])
        place += 1
      }
    }
    return result
  }

  private static func encoded(_ address: ArraySlice<UInt8>) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return address.flatMap { byte in
      (0x21...0x7E).contains(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}
