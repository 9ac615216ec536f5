using Wengang.App.Access;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Claims;

/// <summary>Which permission gives which right.</summary>
public static class ClaimRights
{
    public static Permission Of(ClaimRight right) => right switch
    {
        ClaimRight.Apply => Permission.ApplySubsidies,
        ClaimRight.ReviewVillage => Permission.ReviewVillage,
        ClaimRight.PostNotice => Permission.PostNotices,
        ClaimRight.ReviewTownship => Permission.ReviewTownship,
        ClaimRight.CheckIdentity => Permission.CheckIdentity,
        ClaimRight.ReviewBureau => Permission.ReviewBureau,
        _ => Permission.PreparePayments,
    };

    public static Func<ClaimRight, bool> Has(Actor actor) => right => actor.May(Of(right));
}
