using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Wengang.App.Monitoring.Lists;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sheets;

/// <summary>What the hidden column says of a row: whose it is, of which village and month, and what was known when it was downloaded.</summary>
/// <param name="Seen">The month's answer at that time; empty: none.</param>
/// <param name="Known">Digest of the work and wish that were filled in beforehand.</param>
internal sealed record VillageKey(string Village, Period Month, long Person, string Seen, string Known)
{
    private const string Version = "v1";
    private const int KnownLength = 12;

    public static VillageKey Of(string village, Period month, CheckLine line) => new(village, month, line.PersonId, line.Answer?.AnswerId ?? "", Digest(c => VillageSheet.Believed(line, c)));

    /// <summary>Null when it is none.</summary>
    public static VillageKey? Parse(string text) =>
        text.Trim().Split('/') is [Version, var village, var month, var person, var seen, var known]
            && Period.TryParse(month, out var parsed) && long.TryParse(person, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new VillageKey(village, parsed, id, seen, known)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Version}/{Village}/{Month}/{Person}/{Seen}/{Known}");

    /// <summary>Of what is believed, or of what stands in the cells.</summary>
    public static string Digest(Func<VillageColumn, string> text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', RowCells.Beforehand.Select(c => TextCleaning.Clean(text(c)))))))[..KnownLength];
}
