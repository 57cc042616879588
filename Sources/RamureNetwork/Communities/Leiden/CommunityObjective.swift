/// What a search for communities makes as large as it can.
public enum CommunityObjective: String, CaseIterable, Sendable {
  /// How much more ties stay within communities than chance would have it: `Modularity`.
  case modularity
  /// The constant Potts model: Σ over communities of L_c − γ n_c (n_c − 1) / 2, with L_c the weight of the ties within
  /// community c and n_c its nodes. A community is denser than γ inside, and ties between two are sparser.
  ///
  /// Unlike modularity it finds communities of the same density in a network of any size.
  ///
  /// Source: V. A. Traag, P. Van Dooren, Y. Nesterov (2011), Narrow scope for resolution-limit-free community detection,
  /// doi:10.1103/PhysRevE.84.016114.
  case constantPotts
}
