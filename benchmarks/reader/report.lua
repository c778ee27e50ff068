-- Prints the result of a run of wrk as one line of JSON; latency in microseconds.
done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requestsPerSecond":%.1f,"p50":%d,"p95":%d,"p99":%d,"failures":%d}\n',
    summary.requests / (summary.duration / 1000000),
    latency:percentile(50), latency:percentile(95), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
