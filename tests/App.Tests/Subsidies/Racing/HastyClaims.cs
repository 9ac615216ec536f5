using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Schemes;
using Wengang.App.Tests.Indicators;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Tests.Subsidies.Racing;

/// <summary>A service as it must not be: it looks whether the time is free before it has the lock, and writes afterwards. One after another it never fails.</summary>
internal sealed class HastyClaims(TestCounty county) : PayCounty
{
    private const string Scheme = "startup";

    /// <summary>Every third act; null leaves the usual ones.</summary>
    public RaceAct? Draw(Random random, DateOnly day)
    {
        var (person, trade) = (RaceActs.People[random.Next(RaceActs.People.Count)], random.Next(30).ToString(CultureInfo.InvariantCulture));
        return random.Next(3) > 0 ? null : new($"hasty claim {trade} for {person.Number}", _ => As(county, Actor.Local("急"), db => Make(db, person, trade, day)));
    }

    private static void Make(Db db, TestPerson person, string trade, DateOnly day)
    {
        var (subject, slot) = (Entitlement.KeyOf(person.Id), $"scheme {Scheme} {trade}");
        if (db.Set<ClaimSlot>().Any(s => s.SubjectKey == subject && s.Slot == slot))
        {
            throw new EditRefusedException("已有申请。");
        }

        using var operation = db.Begin(OperationKind.SubsidyClaimed, "急", OperationSource.Page);
        var scheme = SchemeBook.Delivered[Scheme];
        var claim = new SubsidyClaim
        {
            Id = Ids.Next(), RegionCode = person.Region, Scheme = Scheme, SchemeName = scheme.Name, Fund = scheme.Fund, PersonId = person.Id, SubjectKey = subject, Variant = trade, Period = "life",
            AmountFen = 100_00, Reason = "急", AsOf = day, Origin = ClaimOrigin.Village, AppliedOn = day, StateOn = day,
        };
        db.Add(claim);
        db.Bulk.Insert<ClaimSlot>([new ClaimSlot { ClaimId = claim.Id, SubjectKey = subject, Slot = slot, Atom = "life", RegionCode = claim.RegionCode, ValidFrom = day, ObservedOn = day }]);
        var steps = new StepWriter(db, SchemeBook.Delivered, day);
        steps.Take(claim, ClaimLife.Find(scheme.FlowOn(day), ClaimState.Draft, ClaimAct.Submit)!, null);
        steps.Write();
        operation.Complete();
    }
}
