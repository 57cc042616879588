import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// Who connects whom in one view, before it takes a form.
struct BrokersReport {
  let view: ProjectedNetwork
  let groups: GroupedNodes
  let brokers: [BrokerSurvey.Broker]
  /// How many brokers there are, shown or not.
  let total: Int
  /// The view and the groups, in words.
  let description: LocalizedText

  var isDirected: Bool { view.network.isDirected }

  func name(_ node: Int, _ language: Language) -> String { view.node(node).name.text(language) }

  func label(_ group: Int32) -> LocalizedText { groups.labels[Int(group)] }
}
