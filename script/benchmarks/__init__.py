"""What `script/bench` measures: one module each, with `main(options)`; those that start with _ only help."""
