@testable import RamureFormats

extension Sheet {
  /// The cells that hold something, as `B3=text`.
  var shown: [String] {
    rows.indices.flatMap { row in
      cells(ofRow: row).map { cell in
        let column = Character(Unicode.Scalar(UInt8(65 + column(ofCell: cell))))
        return "\(column)\(rows[row].number)=\(String(decoding: bytes[text(ofCell: cell)], as: UTF8.self))"
      }
    }
  }

  var shownFaults: [String] {
    faults.map { "\(Character(Unicode.Scalar(UInt8(65 + $0.column))))\($0.row) \($0.diagnosis.code)" }
  }
}
