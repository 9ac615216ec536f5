using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Wengang.App.Auditing;

/// <summary>How operations are chained: each hash covers the operation, the digest of what it wrote, and the hash before it.</summary>
public static class AuditChain
{
    /// <summary>The hash of <paramref name="operation"/>, following <paramref name="previous"/> (empty for the first).</summary>
    public static byte[] Link(Operation operation, byte[] previous)
    {
        var text = string.Join(
            '\n',
            operation.Sequence.ToString(CultureInfo.InvariantCulture),
            operation.Id.ToString(CultureInfo.InvariantCulture),
            operation.Kind.ToString(),
            operation.Source.ToString(),
            operation.User,
            operation.Post,
            operation.At.Ticks.ToString(CultureInfo.InvariantCulture),
            operation.Reason);
        return SHA256.HashData([.. previous, .. operation.Digest, .. Encoding.UTF8.GetBytes(text)]);
    }
}
