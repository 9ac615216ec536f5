using Wengang.App.Data;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.Dossiers.Listing;

/// <summary>What the cells of a list need besides the row.</summary>
/// <param name="Db">The session.</param>
/// <param name="Today">The day on which ages are told.</param>
/// <param name="Divisions">By code.</param>
/// <param name="FullIdentity">Whether identity numbers are shown whole.</param>
public sealed record PeopleContext(Db Db, DateOnly Today, IReadOnlyDictionary<string, Division> Divisions, bool FullIdentity)
{
    public string Township(string region) => Divisions.GetValueOrDefault(region[..Math.Min(9, region.Length)] + "000")?.Name ?? "";

    public string Village(string region) => Divisions.GetValueOrDefault(region) is { Level: DivisionLevel.Village } village ? village.Name : "";

    public string Place(string region) => Township(region) + Village(region);

    public string Identity(PersonRow row)
    {
        var plain = Db.Protector.Open(row.IdentityCipher);
        return FullIdentity ? plain : IdentityNumber.TryParse(plain, out var number, out _) ? number.Masked : "";
    }
}
