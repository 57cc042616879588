import Testing

@testable import RamureDrawing

@Suite struct PNGResolutionTests {
  /// The check value of the CRC that PNG uses (ISO 3309, also of ZIP): of “123456789” it is CBF43926.
  @Test func theChecksumIsThatOfTheStandard() {
    #expect(PNGResolution.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    // The empty IEND chunk ends every PNG with AE 42 60 82.
    #expect(PNGResolution.checksum(Array("IEND".utf8)) == 0xAE42_6082)
  }

  @Test func theResolutionStandsAfterTheHeader() {
    let png = [UInt8](repeating: 7, count: 60)
    let stated = PNGResolution.stated(96, in: png)
    #expect(stated.count == 60 + 21)
    #expect(stated[..<33] == png[..<33] && stated[54...].elementsEqual(png[33...]))
    // 96 to the inch are 3,780 (0EC4) to the metre.
    #expect(Array(stated[33..<50]) == [0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73, 0, 0, 0x0E, 0xC4, 0, 0, 0x0E, 0xC4, 1])
    #expect(PNGResolution.stated(96, in: [1, 2]) == [1, 2])
  }
}
