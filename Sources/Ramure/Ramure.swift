// The whole of Ramure in one import, for programs that want more than one of its libraries.

@_exported import RamureAnalysis
@_exported import RamureAnswers
@_exported import RamureDrawing
@_exported import RamureFormats
@_exported import RamureModel
@_exported import RamureNetwork
@_exported import RamureQuery
@_exported import RamureWording
