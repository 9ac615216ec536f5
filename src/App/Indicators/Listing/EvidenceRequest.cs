using Wengang.Rules.Values;

namespace Wengang.App.Indicators.Listing;

/// <summary>Which rows are to be listed.</summary>
/// <param name="Query">The date and knowledge of the figure.</param>
/// <param name="Rows">The rows behind the figure.</param>
/// <param name="FullIdentity">Whether identity numbers are shown whole.</param>
public sealed record EvidenceRequest(FigureQuery Query, IQueryable<Evidence> Rows, bool FullIdentity)
{
    /// <summary>An identity number as it may be shown here; empty when there is none.</summary>
    public string Identity(byte[]? cipher)
    {
        if (cipher is null)
        {
            return "";
        }

        var plain = Query.Db.Protector.Open(cipher);
        return FullIdentity ? plain : Mask(plain);
    }

    private static string Mask(string plain) => IdentityNumber.TryParse(plain, out var number, out _)
        ? number.Masked
        : plain.Length > 4 ? new string('*', plain.Length - 4) + plain[^4..] : new string('*', plain.Length);
}
