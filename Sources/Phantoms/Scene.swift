let seedOfNothing = 0
