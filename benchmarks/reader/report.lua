-- Asks for an address, or in turn for each of the numbered ones that begin with it, and prints the result of the run as
-- one line of JSON; latency in microseconds.
local numbers = 0
local next_number = 0

init = function(args)
  numbers = tonumber(args[1]) or 0
end

request = function()
  if numbers == 0 then return wrk.format() end
  next_number = (next_number + 1) % numbers
  return wrk.format(nil, wrk.path .. next_number)
end

done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requestsPerSecond":%.1f,"p50":%d,"p95":%d,"p99":%d,"failures":%d}\n',
    summary.requests / (summary.duration / 1000000),
    latency:percentile(50), latency:percentile(95), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
