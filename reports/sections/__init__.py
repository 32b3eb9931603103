"""One function a section: a snapshot and the paper in, flowables out."""
