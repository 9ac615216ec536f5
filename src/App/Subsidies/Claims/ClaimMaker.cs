using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.People.Editing;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Calendars;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Money;

namespace Wengang.App.Subsidies.Claims;

/// <summary>Makes claims of entitlements. Whatever is held by another claim already is left out, so that the same list can be handed in again.</summary>
public static class ClaimMaker
{
    /// <summary>Who submits what nobody had to ask for.</summary>
    public const string NobodyAsked = "系统";

    /// <summary>Makes the claims in one operation and submits them.</summary>
    /// <param name="db">The session.</param>
    /// <param name="entitlements">Who may have what.</param>
    /// <param name="origin">Who makes them.</param>
    /// <param name="today">The day.</param>
    /// <param name="source">Through which door.</param>
    /// <exception cref="EditRefusedException">An amount that is none, or a period that is none; nothing is made then.</exception>
    public static MadeClaims Make(Db db, IReadOnlyCollection<Entitlement> entitlements, ClaimOrigin origin, DateOnly today, OperationSource source)
    {
        db.Actor.Require(Permission.ApplySubsidies);
        using var operation = db.Begin(OperationKind.SubsidyClaimed, $"补贴申请（{ClaimOrigins.List.NameOf(origin)}）", source);
        var made = Within(db, entitlements, origin, today);
        if (made.Made.Count == 0)
        {
            return made;
        }

        operation.Add($"，{made.Made.Count} 件");
        operation.Complete();
        return made;
    }

    /// <summary>The same within the operation that is open.</summary>
    internal static MadeClaims Within(Db db, IReadOnlyCollection<Entitlement> entitlements, ClaimOrigin origin, DateOnly today)
    {
        var schemes = SchemeBook.Read(db);
        entitlements = OfThoseWhoStand(db, entitlements);
        var taken = SlotBook.Read(db, [.. entitlements.Select(e => e.SubjectKey)]);
        var (claims, slots, facts, held) = (new List<SubsidyClaim>(), new List<ClaimSlot>(), new List<ClaimFact>(), new List<HeldEntitlement>());
        foreach (var entitlement in entitlements.OrderBy(e => e.RegionCode, StringComparer.Ordinal).ThenBy(e => e.SubjectKey, StringComparer.Ordinal))
        {
            var scheme = Scheme(schemes, entitlement);
            var wanted = ClaimSlots.Of(scheme.Code, scheme.Groups, entitlement.Variant, Period(entitlement)).ToList();
            if (taken.Holder(entitlement.SubjectKey, wanted) is { } holder)
            {
                held.Add(new HeldEntitlement(entitlement, holder));
                continue;
            }

            var claim = Claim(entitlement, scheme, origin, today);
            claims.Add(claim);
            taken.Take(entitlement.SubjectKey, wanted, claim.Id);
            slots.AddRange(wanted.Select(w => new ClaimSlot
            {
                ClaimId = claim.Id, SubjectKey = claim.SubjectKey, Slot = w.Slot, Atom = w.Atom, RegionCode = claim.RegionCode, ValidFrom = today, ObservedOn = today,
            }));
            facts.AddRange(entitlement.Facts.Select(f => new ClaimFact { ClaimId = claim.Id, FactTable = f.Table, FactId = f.Id, RegionCode = claim.RegionCode, ValidFrom = today, ObservedOn = today }));
        }

        Store(db, claims, slots, facts, schemes, today);
        return new MadeClaims([.. claims.Select(c => c.Id)], held);
    }

    /// <summary>Whoever was taken into another entry since the list was made has no claims of their own.</summary>
    private static List<Entitlement> OfThoseWhoStand(Db db, IReadOnlyCollection<Entitlement> entitlements)
    {
        var kept = MergedPeople.KeptFor(db, [.. entitlements.Where(e => e.PersonId is not null).Select(e => e.PersonId!.Value)]);
        return [.. entitlements.Select(e => e.PersonId is { } person && kept.TryGetValue(person, out var stands) ? e with { PersonId = stands } : e)];
    }

    private static void Store(Db db, List<SubsidyClaim> claims, List<ClaimSlot> slots, List<ClaimFact> facts, SchemeBook schemes, DateOnly today)
    {
        db.AddRange(claims);
        db.Bulk.Insert(slots);
        db.Bulk.Insert(facts);
        var steps = new StepWriter(db, schemes, today);
        claims.ForEach(c => steps.Take(c, ClaimLife.Find(schemes.FlowOf(c), ClaimState.Draft, ClaimAct.Submit)!, null, c.Origin == ClaimOrigin.System ? NobodyAsked : null));
        steps.Write();
    }

    private static SubsidyClaim Claim(Entitlement e, SubsidyScheme scheme, ClaimOrigin origin, DateOnly today) => new()
    {
        Id = Ids.Next(), RegionCode = e.RegionCode, Scheme = scheme.Code, SchemeName = scheme.Name, Fund = scheme.Fund, PersonId = e.PersonId, UnitName = e.UnitName,
        SubjectKey = e.SubjectKey, Variant = e.Variant, Period = e.Period, AmountFen = e.AmountFen, Reason = e.Reason, AsOf = e.AsOf, PolicyVersion = e.PolicyVersion,
        DecisionKey = e.DecisionKey, Origin = origin, AppliedOn = today, StateOn = today,
    };

    private static SubsidyScheme Scheme(SchemeBook schemes, Entitlement entitlement)
    {
        if (entitlement.AmountFen <= 0)
        {
            throw new EditRefusedException("补贴金额要大于 0。");
        }

        var scheme = schemes.Find(entitlement.Scheme) ?? throw new EditRefusedException($"没有代码为“{entitlement.Scheme}”的补贴项目。");
        return scheme.IsForPersons == entitlement.PersonId is not null ? scheme
            : throw new EditRefusedException(scheme.IsForPersons ? $"“{scheme.Name}”是发给个人的，不能替企业申请。" : $"“{scheme.Name}”是发给企业的，不能替个人申请。");
    }

    private static ClaimPeriod Period(Entitlement entitlement)
    {
        try
        {
            return ClaimPeriod.Parse(entitlement.Period);
        }
        catch (FormatException e)
        {
            throw new EditRefusedException(e.Message);
        }
    }
}
