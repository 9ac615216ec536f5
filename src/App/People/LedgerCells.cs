using Wengang.App.Indicators.Listing;

namespace Wengang.App.People;

/// <summary>What every list of a ledger's people shows.</summary>
public static class LedgerCells
{
    public static readonly string[] Headings = ["姓名", "证件号码"];

    /// <summary>The cells under <see cref="Headings"/>.</summary>
    public static object?[] Of(LedgerPerson line, EvidenceRequest request) => [line.Name, request.Identity(line.IdentityCipher)];
}
