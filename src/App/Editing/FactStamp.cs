using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Wengang.App.Data;

namespace Wengang.App.Editing;

/// <summary>Tells whether facts are still those that a form was opened on.</summary>
public static class FactStamp
{
    /// <summary>Short text over the keys of the facts, in any order: facts are never overwritten, so equal keys mean equal facts.</summary>
    public static string Of(IEnumerable<Fact> facts)
    {
        var keys = string.Join('-', facts.Select(f => f.Id).Order().Select(id => id.ToString(CultureInfo.InvariantCulture)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(keys)))[..16];
    }

    /// <exception cref="EditConflictException">They are not.</exception>
    public static void Check(IEnumerable<Fact> facts, string seen)
    {
        if (Of(facts) != seen)
        {
            throw new EditConflictException();
        }
    }
}
