import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct MapRegionsTests {
  /// Every second outline a point lies in takes it out again: what a reader sees.
  private static func holds(_ region: SceneRegion, _ point: Point) -> Bool {
    region.outlines.count { $0.sampled(steps: 4).surrounds(point) } % 2 == 1
  }

  private static func expectHonest(_ scene: Scene, _ communities: MapCommunities, _ ecosystem: Ecosystem) {
    let marks = Dictionary(uniqueKeysWithValues: scene.marks.map { ($0.id, $0.center) })
    var asked = 0
    for region in scene.regions {
      let community = communities.all.firstIndex { SceneName.community($0.identity) == region.id }
      for node in ecosystem.nodes {
        guard let center = marks[SceneName.mark(node.id)] else { continue }
        asked += 1
        let belongs = communities.communityOfNode[node.number] == community
        #expect(
          Self.holds(region, center) == belongs,
          "\(region.id) and \(node.id), which \(belongs ? "belongs" : "does not")")
      }
    }
    // Every mark is that of a node, and every region was asked about it.
    #expect(asked == scene.regions.count * scene.marks.count && asked > 0)
  }

  @Test(
    arguments: [[12, 9, 7, 5, 3], [30, 30, 30], [4, 4], [25]], [LayoutChoice.automatic, .engine(.fdp), .engine(.dot)])
  func aRegionHoldsItsMembersAndNobodyElse(_ sizes: [Int], _ layout: LayoutChoice) throws {
    let communities = SampleCommunities.of(sizes)
    let ecosystem = try SampleCommunities.ecosystem(sizes, bridges: sizes.count * 2)
    let options = MapOptions(layout: layout, colouring: .community, communities: communities)
    let map = try MapComposer(options: options).composition(of: ecosystem, layout: GraphvizLayout().result(of:))
    #expect(map.failures.isEmpty)
    #expect(map.scene.regions.count == sizes.count)
    #expect(map.scene.regions.allSatisfy { $0.title != nil })
    Self.expectHonest(map.scene, communities, ecosystem)
  }

  /// More nodes than names have room for: islands of bare marks.
  @Test func crowdsKeepApartToo() throws {
    let sizes = [120, 90, 60, 20, 5]
    let communities = SampleCommunities.of(sizes)
    let ecosystem = try SampleCommunities.ecosystem(sizes, bridges: 80)
    let options = MapOptions(colouring: .community, communities: communities)
    let map = try MapComposer(options: options).composition(of: ecosystem, layout: GraphvizLayout().result(of:))
    Self.expectHonest(map.scene, communities, ecosystem)
    #expect(map.scene.extent.width <= MapPage.widest)
    let outlines = map.scene.regions.flatMap { $0.outlines.flatMap(\.points) }
    #expect(outlines.allSatisfy { $0.x > 0 && $0.x < map.scene.extent.width && $0.y > 0 })
  }

  /// Where the layout cannot be had, all lie mixed on a circle: regions still leave out whoever does not belong.
  @Test func strangersInTheMidstAreLeftOut() throws {
    let sizes = [10, 10, 10]
    let ecosystem = try SampleCommunities.ecosystem(sizes, bridges: 5)
    let communities = MapCommunities(
      SampleCommunities.of(sizes).all, communityOfNode: ecosystem.nodes.indices.map { $0 % 3 })
    let options = MapOptions(colouring: .community, communities: communities)
    var isFirst = true
    let map = try MapComposer(options: options).composition(of: ecosystem) { request throws(LayoutFailure) in
      defer { isFirst = false }
      if isFirst { throw .timedOut }
      return SampleEcosystem.onACircle(request)
    }
    #expect(map.failures == [.timedOut])
    #expect(map.scene.regions.count == 3)
    Self.expectHonest(map.scene, communities, ecosystem)
  }

  /// Where clusters take too long, islands do not.
  @Test func whereClustersCannotBeHadThereAreIslands() throws {
    let sizes = [8, 7, 6]
    let ecosystem = try SampleCommunities.ecosystem(sizes, bridges: 5)
    let communities = SampleCommunities.of(sizes)
    let options = MapOptions(layout: .engine(.fdp), colouring: .community, communities: communities)
    let map = try MapComposer(options: options).composition(of: ecosystem) { request throws(LayoutFailure) in
      if request.engine == .fdp { throw .timedOut }
      return try GraphvizLayout().result(of: request)
    }
    #expect(map.engine == .sfdp && map.failures == [.timedOut, .timedOut])
    #expect(map.scene.texts.last?.lines.joined(separator: " ").contains("community by community") == true)
    Self.expectHonest(map.scene, communities, ecosystem)
  }

  /// Many small ones side by side: no shore of one lies on another.
  @Test(arguments: [[5, 5, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3], [14, 4, 4, 4, 4, 3, 3, 3]])
  func noRegionLiesOnAnother(_ sizes: [Int]) throws {
    let ecosystem = try SampleCommunities.ecosystem(sizes, bridges: sizes.count * 3)
    let options = MapOptions(colouring: .community, communities: SampleCommunities.of(sizes))
    let regions = try MapComposer(options: options)
      .composition(of: ecosystem, layout: GraphvizLayout().result(of:)).scene.regions
    var asked = 0
    for (number, region) in regions.enumerated() {
      let shore = region.outlines.flatMap { $0.sampled(steps: 4) }
      for (other, island) in regions.enumerated() where other != number {
        asked += 1
        #expect(!shore.contains { Self.holds(island, $0) }, "\(region.id) on \(island.id)")
      }
    }
    #expect(asked == sizes.count * (sizes.count - 1))
  }

  /// A community is named after an actor: its name stands on a plate, theirs do not.
  @Test func namesOfCommunitiesStandOnPlates() throws {
    let sizes = [8, 5]
    let ecosystem = try SampleCommunities.ecosystem(sizes, bridges: 3)
    let options = MapOptions(colouring: .community, communities: SampleCommunities.of(sizes))
    let scene = try MapComposer(options: options)
      .composition(of: ecosystem, layout: GraphvizLayout().result(of:)).scene
    for region in scene.regions {
      let (title, plate) = (try #require(region.title), try #require(region.plate))
      let width = title.lines.map { TextWidth.of($0, size: title.size, bold: title.bold) }.max() ?? 0
      #expect(plate.x < title.origin.x - width / 2 && plate.right > title.origin.x + width / 2)
      #expect(plate.y < title.origin.y - title.size * 0.7 && plate.bottom > title.origin.y)
    }
    let svg = String(decoding: SVGWriter().svg(of: scene), as: UTF8.self)
    #expect(svg.ranges(of: "class=\"plate ").count == 2)
  }

  @Test func namesOfCommunitiesCoverNoOtherName() throws {
    let sizes = [20, 14, 9, 6]
    let ecosystem = try SampleCommunities.ecosystem(sizes, bridges: 12)
    let options = MapOptions(colouring: .community, communities: SampleCommunities.of(sizes))
    let scene = try MapComposer(options: options)
      .composition(of: ecosystem, layout: GraphvizLayout().result(of:)).scene
    func box(_ text: SceneText) -> Box {
      let width = text.lines.map { TextWidth.of($0, size: text.size, bold: text.bold) }.max() ?? 0
      let left = text.anchor == .start ? 0 : text.anchor == .middle ? width / 2 : width
      return Box(
        x: text.origin.x - left, y: text.origin.y - text.size * 0.93, width: width,
        height: Double(text.lines.count) * text.size * Label.lineHeight)
    }
    let titles = scene.regions.compactMap(\.plate)
    let labels = scene.marks.compactMap(\.label).map(box)
    #expect(titles.count == 4)
    for (number, title) in titles.enumerated() {
      #expect(!labels.contains { $0.intersects(title) })
      #expect(!titles[..<number].contains { $0.intersects(title) })
    }
  }

  @Test func twosAreNoRegionButSurroundingsAre() throws {
    let sizes = [6, 2]
    let ecosystem = try SampleCommunities.ecosystem(sizes, bridges: 6)
    for (home, regions) in [(nil, 1), (0, 2)] as [(Int?, Int)] {
      let options = MapOptions(colouring: .community, communities: SampleCommunities.of(sizes, home: home))
      let scene = try SampleEcosystem.composition(ecosystem, options).scene
      #expect(scene.regions.count == regions)
      #expect(scene.regions.map(\.isFaint) == (home == nil ? [false] : [false, true]))
      #expect(scene.marks.map(\.isFaint) == (0..<8).map { home != nil && $0 >= 6 })
    }
  }

  @Test func theSameCommunitiesGiveTheSamePicture() throws {
    let sizes = [9, 8, 7, 40, 3]
    let ecosystem = try SampleCommunities.ecosystem(sizes, bridges: 20)
    func svg() throws -> [UInt8] {
      let options = MapOptions(colouring: .community, communities: SampleCommunities.of(sizes))
      return SVGWriter().svg(
        of: try MapComposer(options: options).composition(of: ecosystem, layout: GraphvizLayout().result(of:)).scene)
    }
    #expect(try svg() == svg())
  }

  @Test func aColourOfItsOwnLeavesTheRegionsTheirs() throws {
    let sizes = [5, 4]
    let ecosystem = try SampleCommunities.ecosystem(sizes, bridges: 3)
    let options = MapOptions(colouring: .kind, communities: SampleCommunities.of(sizes))
    let scene = try SampleEcosystem.composition(ecosystem, options).scene
    #expect(scene.marks.allSatisfy { $0.colourClass == "k-person" })
    let classes = Set(scene.markStyles.map(\.cssClass))
    #expect(scene.regions.allSatisfy { classes.contains($0.colourClass) })
    let texts = scene.legend.flatMap(\.text.lines)
    #expect(texts.contains("Person (9)") && texts.contains("C1 (5)") && texts.contains("C2 (4)"))
  }
}
