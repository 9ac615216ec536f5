namespace Wengang.Rules.Subsidies.Flow;

/// <summary>The right an act needs; which post has it is said by the permission matrix.</summary>
public enum ClaimRight
{
    Apply,
    ReviewVillage,
    PostNotice,
    ReviewTownship,
    CheckIdentity,
    ReviewBureau,
    Pay,
}
