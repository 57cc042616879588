import RamureWording

/// What the help of `ramure diff` says of its options, and what is wrong with them.
