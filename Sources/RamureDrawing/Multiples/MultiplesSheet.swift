import RamureModel
import RamureWording

/// The page of small multiples put together: heading, panels, legend, small print.
struct MultiplesSheet {
  let whole: Ecosystem
  let graph: MapGraph
  let engine: LayoutEngine
  let options: MultiplesOptions
  let kinds: [KindStyle]
  let places: MultiplesPlaces
  let states: [MultiplesState]

  private static let gap = 32.0

  init(whole: Ecosystem, part: Ecosystem, map: MapComposer.Composition, options: MultiplesOptions) {
    self.whole = whole
    self.options = options
    engine = map.engine
    graph = MapGraph(part)
    kinds = KindStyle.styles(of: part.vocabulary)
    let language = options.language
    places = MultiplesPlaces(graph, marks: map.scene.marks, kinds: kinds) { $0.name.text(language) }
    states = MultiplesState.all(graph, at: options.dates)
  }

  private var language: Language { options.language }

  func kindClass(_ kind: Int) -> String { SceneName.kind(whole.vocabulary.nodeKinds[kind].id) }

  /// How many panels stand side by side: as even a page as can be.
  static func columns(of count: Int) -> Int { [1: 1, 2: 2, 4: 2][count] ?? 3 }

  func chart() -> Chart {
    let columns = Self.columns(of: states.count)
    let width = 2 * MapPage.margin + Double(columns) * (MultiplesPlaces.width + Self.gap) - Self.gap
    let head = PageHead(
      title: options.title ?? whole.header.title?.text(language) ?? MapWording.untitled[language],
      subtitle: MultiplesWording.subtitle(
        states.count, first: options.dates[0].description, last: options.dates[options.dates.count - 1].description)[
          language], width: width)
    let row = places.extent.height + MultiplesPanel.titleHeight + Self.gap
    let panels = states.enumerated().map { number, state in
      MultiplesPanel(
        sheet: self, state: state, number: number,
        corner: Point(
          MapPage.margin + Double(number % columns) * (MultiplesPlaces.width + Self.gap),
          PageHead.usual + Double(number / columns) * row + MultiplesPanel.titleHeight)
      ).item()
    }
    let rows = (states.count + columns - 1) / columns
    let legend = ChartLegend(legend(), width: width, top: PageHead.usual + Double(rows) * row + 4)
    let foot = ChartFoot(notes: notes(), whole, language: language, width: width, top: legend.bottom + 26)
    return Chart(
      extent: Extent(width, (foot.bottom + MapPage.margin * 0.7).rounded(.up)), theme: options.theme,
      language: language, head: head,
      summary: MultiplesWording.description(
        states.map { ($0.date.description, $0.nodeCount, $0.relationCount) })[language],
      colours: shownKinds.map { MarkStyle(cssClass: kindClass($0.kind), colour: kinds[$0.kind].colour) },
      items: panels + legend.items + foot.items)
  }

  private var shownKinds: [(kind: Int, count: Int)] {
    var counts = graph.ecosystem.vocabulary.nodeKinds.map { _ in 0 }
    for node in graph.ecosystem.nodes where places.centers[node.number] != nil { counts[node.kindNumber] += 1 }
    return counts.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) }
  }

  private func legend() -> [ChartLegend.Block] {
    let kindEntries = shownKinds.map { kind, count in
      ChartLegend.Entry(
        sign: { middle in
          [.shape(ChartShape(.symbol(kinds[kind].symbol, center: middle, radius: 5.5), kindClass(kind)))]
        },
        text: MultiplesWording.counted(whole.vocabulary.nodeKinds[kind].label, count))
    }
    let symbol = shownKinds.first.map { kinds[$0.kind].symbol } ?? .circle
    let colour = shownKinds.first.map { kindClass($0.kind) } ?? "scale"
    func mark(_ presence: MultiplesState.Presence) -> (Point) -> [ChartItem] {
      { middle in
        let ring: [ChartItem] =
          presence == .new
          ? [.shape(ChartShape(.symbol(.circle, center: middle, radius: 5.5 * symbol.reach + 2.2), "ring"))] : []
        return ring + [
          .shape(
            ChartShape(
              .symbol(symbol, center: middle, radius: 5.5), presence == .gone ? "ghost" : colour,
              opacity: presence == .undated ? 0.3 : nil))
        ]
      }
    }
    let presences = states.flatMap { $0.nodes }
    let signs: [(MultiplesState.Presence, LocalizedText)] = [
      (.there, MultiplesWording.there), (.new, MultiplesWording.new), (.gone, MultiplesWording.gone),
      (.undated, MultiplesWording.undated),
    ]
    let signEntries = signs.filter { presences.contains($0.0) }.map {
      ChartLegend.Entry(sign: mark($0.0), text: $0.1)
    }
    return [
      ChartLegend.Block(heading: TimelineWording.signs, entries: signEntries, language: language),
      ChartLegend.Block(heading: MapWording.kinds, entries: kindEntries, language: language),
    ]
  }

  private func notes() -> [LocalizedText] {
    var notes: [LocalizedText] = []
    if !options.filters.isEmpty { notes.append(MapWording.filters(options.filters)) }
    notes.append(MultiplesWording.oneLayout)
    let undated = states.map { state in state.nodes.count { $0 == .undated } }.max() ?? 0
    if undated > 0 { notes.append(MultiplesWording.undatedNote(undated)) }
    if !graph.apart.isEmpty { notes.append(MultiplesWording.isolates(graph.apart.count)) }
    let never = whole.nodes.count - graph.ecosystem.nodes.count
    if never > 0 { notes.append(MultiplesWording.never(never)) }
    return notes + [MapWording.layout(engine.rawValue)]
  }

  func tooltip(_ node: Node) -> String {
    TimelineWording.bar(
      TimelineWording.Bar(
        name: node.name.text(language), kinds: [node.kind.label], start: node.period.start?.description,
        end: node.period.end?.description, stages: [], isMoment: false, isDerived: false, sources: []), language)
  }
}
