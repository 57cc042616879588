@_exported import RamureModel
