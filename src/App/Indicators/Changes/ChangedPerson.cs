namespace Wengang.App.Indicators.Changes;

/// <summary>A person behind a change.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">As the register says last.</param>
/// <param name="IdentityMasked">First 6 and last 4 characters.</param>
/// <param name="RegionCode">Where the register has them.</param>
public sealed record ChangedPerson(long Id, string Name, string IdentityMasked, string RegionCode);
