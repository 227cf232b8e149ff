-- Asks for the files of a view in turn, as a browser that accepts brotli, and sends no more than a number of requests.
-- Arguments: that number, then the addresses.

local limit, paths, sent = 0, {}, 0

function init(args)
  limit = tonumber(args[1])
  for i = 2, #args do paths[#paths + 1] = args[i] end
end

function request()
  sent = sent + 1
  if sent > limit then wrk.thread:stop() end
  return wrk.format("GET", paths[(sent - 1) % #paths + 1], { ["Accept-Encoding"] = "br, gzip" })
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"seconds":%.3f,"bytes":%d,"p99":%.2f,"connect":%d,"read":%d,"write":%d,"status":%d,"timeout":%d}\n',
    summary.requests, summary.duration / 1e6, summary.bytes, latency:percentile(99) / 1000,
    errors.connect, errors.read, errors.write, errors.status, errors.timeout))
end
