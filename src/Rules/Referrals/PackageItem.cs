namespace Wengang.Rules.Referrals;

/// <summary>One promise of a service package.</summary>
/// <param name="Kind">Which service.</param>
/// <param name="Least">How often at least.</param>
/// <param name="Days">Within so many days after acceptance.</param>
public sealed record PackageItem(ServiceKind Kind, int Least, int Days);
