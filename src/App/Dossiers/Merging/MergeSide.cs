using Wengang.App.Subsidies.Claims;

namespace Wengang.App.Dossiers.Merging;

/// <summary>One of two entries that are one person.</summary>
/// <param name="Id">Key of the person.</param>
/// <param name="IdentityIndex">Blind index of the number.</param>
/// <param name="Identity">The number in clear, for the lines of ledgers that are put under it.</param>
internal sealed record MergeSide(long Id, byte[] IdentityIndex, string Identity)
{
    /// <summary>Under which the person has claims and an account.</summary>
    public string SubjectKey => Entitlement.KeyOf(Id);
}
