using Wengang.App.Indicators;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Changes;
using Wengang.Rules.Subsidies.Checks;

namespace Wengang.App.Subsidies.Counting;

/// <summary>Objections to notices: received and settled in the year, open on the day. Cases carry their days, so they are counted as they stood.</summary>
internal static class ObjectionCounts
{
    public const int Received = 1;
    public const int Upheld = 2;
    public const int Dismissed = 4;
    public const int Open = 8;

    public static readonly Facet[] Names = [new(Received, "收到"), new(Upheld, "属实"), new(Dismissed, "不属实"), new(Open, "没有办结")];

    public static IQueryable<Evidence> Rows(FigureQuery query)
    {
        var (first, last) = (query.FirstDay, query.LastDay);
        var claims = query.Db.Set<SubsidyClaim>().AsQueryable();
        claims = query.Part?.Scheme is { } scheme ? claims.Where(c => c.Scheme == scheme) : claims;
        claims = query.Part?.Fund is { } fund ? claims.Where(c => c.Fund == fund) : claims;
        return from one in query.Db.Set<SubsidyCase>()
               where one.Code == CheckCode.Objection && one.OpenedOn <= last && (one.OpenedOn >= first || one.SettledOn == null || one.SettledOn >= first)
               join claim in claims on one.ClaimId equals claim.Id
               select new Evidence
               {
                   SubjectId = one.Id, PersonId = claim.PersonId, RegionCode = one.RegionCode, Amount = 1,
                   Facets = (one.OpenedOn >= first ? Received : 0) + (one.SettledOn == null || one.SettledOn > last ? Open
                       : one.SettledOn < first ? 0 : one.State == CaseState.Upheld ? Upheld : Dismissed),
               };
    }
}
