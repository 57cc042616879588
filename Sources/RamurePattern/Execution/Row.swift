/// What is known of one answer: a value at each place.
typealias Row = [Value]

/// Takes a row; `false` where it wants no more.
typealias Sink = (inout Row) throws(QueryFault) -> Bool
