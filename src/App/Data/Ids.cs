using System.Security.Cryptography;

namespace Wengang.App.Data;

/// <summary>Keys made in code: 63 bits, growing with time (41 bits of milliseconds since 2020, 10 bits of process, 12 bits of count).</summary>
public static class Ids
{
    private static readonly long Process = (long)RandomNumberGenerator.GetInt32(1 << 10) << 12;
    private static readonly long Epoch = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
    private static long last;

    /// <summary>The next key, larger than every key this process has made.</summary>
    public static long Next()
    {
        while (true)
        {
            var before = Interlocked.Read(ref last);
            var tick = Math.Max(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds() - Epoch, before >> 22);
            var next = tick == before >> 22 ? Following(before) : (tick << 22) | Process;
            if (Interlocked.CompareExchange(ref last, next, before) == before)
            {
                return next;
            }
        }
    }

    private static long Following(long before) =>
        (before & 0xFFF) < 0xFFF ? before + 1 : (((before >> 22) + 1) << 22) | Process;
}
