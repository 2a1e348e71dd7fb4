"""What terminals and central send each other about personal files: frames, boxes, signatures, versions; no IO."""
