package dev.podium.scoring.redis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisNoScriptException;

/// What must happen in Redis at once: Lua, for Redis 7.0. Every key stands in `KEYS`.
///
/// A key that holds another type than ours, or a sign that is not ours, counts as missing and is written over. A script
/// that fails midway keeps what it wrote, so the sign is turned by one command that comes last.
///
/// Two builds may make different boards of one version. Then the one that keeps its board alive goes on showing it, and
/// another takes its place only after it has been silent.
enum Script {
    LAY("""
            -- KEYS: sign, snapshot. ARGV: version, hash, bytes, seconds to live, milliseconds that are fresh
            if outrun(KEYS[1], KEYS[2], ARGV[1], ARGV[2], ARGV[5]) then return 'OUTRUN' end
            redis.call('SET', KEYS[2], ARGV[3], 'EX', ARGV[4])
            return 'DONE'
            """),
    TURN("""
            -- KEYS: sign, snapshot. ARGV: version, hash, SHA-1 of the bytes
            if not holds(KEYS[2], ARGV[3]) then return 'UNLAID' end
            local version = sign(KEYS[1])
            if version and version > tonumber(ARGV[1]) then return 'OUTRUN' end
            redis.call('SET', KEYS[1], ARGV[1] .. ' ' .. ARGV[2])
            return version and string.format('%.0f', version) or ''
            """),
    BEAT("""
            -- KEYS: heartbeat, sign, snapshot, 2 ranks, rows, feed, history
            -- ARGV: beat, seconds to live, version, hash, fresh, length of the snapshot, SHA-1 of its bytes or nothing
            local shown = text(KEYS[2]) == ARGV[3] .. ' ' .. ARGV[4]
            if shown and ARGV[7] == '' then shown = size('STRLEN', KEYS[3]) == tonumber(ARGV[6]) end
            if shown and ARGV[7] ~= '' then shown = holds(KEYS[3], ARGV[7]) end
            local behind = not shown and outrun(KEYS[2], KEYS[3], ARGV[3], ARGV[4], ARGV[5])
            local kept = 0
            if shown then
              for i = 3, 6 do kept = kept + redis.call('EXPIRE', KEYS[i], ARGV[2]) end
            end
            local found = {shown and 1 or 0, behind and 1 or 0, kept, size('ZCARD', KEYS[7]), size('STRLEN', KEYS[8])}
            redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])
            return found
            """),
    FEED("""
            -- KEYS: feed. ARGV: how many to keep, then offset and entry by turns
            if size('ZCARD', KEYS[1]) < 0 then redis.call('DEL', KEYS[1]) end
            for i = 2, #ARGV, 2 do
              local known = false
              for _, old in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], ARGV[i], ARGV[i])) do
                local new = ARGV[i + 1]
                local same = string.sub(old, 1, #new - 1) == string.sub(new, 1, -2)
                if same and not known and string.find(string.sub(old, #new, #new), '[,}]') then
                  known = true
                else
                  redis.call('ZREM', KEYS[1], old)
                end
              end
              if not known then redis.call('ZADD', KEYS[1], ARGV[i], ARGV[i + 1]) end
            end
            redis.call('ZREMRANGEBYRANK', KEYS[1], 0, -tonumber(ARGV[1]) - 1)
            return size('ZCARD', KEYS[1])
            """);

    private static final String WORDS = """
            local function text(key)
              local value = redis.pcall('GET', key)
              return type(value) == 'string' and value or nil
            end
            local function size(command, key)
              local value = redis.pcall(command, key)
              return type(value) == 'number' and value or -1
            end
            local function holds(key, sha1)
              local value = text(key)
              return value ~= nil and redis.sha1hex(value) == sha1
            end
            local function sign(key)
              local version, hash = string.match(text(key) or '', '^(%d+) (%x+)$')
              if not version or #version > 18 or #hash ~= 64 then return nil end
              return tonumber(version), hash
            end
            local function outrun(key, snapshot, version, hash, fresh)
              local theirs, other = sign(key)
              if not theirs or theirs < tonumber(version) then return false end
              if theirs > tonumber(version) then return true end
              return other ~= hash and redis.call('PTTL', snapshot) > tonumber(fresh)
            end
            """;

    private final String source;
    private final String sha1;

    Script(String body) {
        source = WORDS + body;
        sha1 = sha1(source);
    }

    /// Runs it by its hash; a Redis that has not seen it yet gets its source.
    Object run(RedisClient client, List<byte[]> keys, List<byte[]> arguments) {
        try {
            return client.evalsha(utf8(sha1), keys, arguments);
        } catch (JedisNoScriptException e) {
            return client.eval(utf8(source), keys, arguments);
        }
    }

    private static String sha1(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(utf8(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
