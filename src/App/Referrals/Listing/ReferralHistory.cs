using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Referrals.Helping;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Listing;

/// <summary>Everything that was done for a person in one round of help, in four statements.</summary>
/// <param name="Events">The latest first.</param>
/// <param name="Offers">The latest first.</param>
/// <param name="Done">How often each service was done.</param>
public sealed record ReferralHistory(IReadOnlyList<ReferralEvent> Events, IReadOnlyList<Recommendation> Offers, IReadOnlyDictionary<ServiceKind, int> Done)
{
    public static ReferralHistory Read(Db db, long referral)
    {
        var steps = db.Set<ReferralStep>().AsNoTracking().Where(s => s.ReferralId == referral).ToList();
        var services = db.Set<ServiceRecord>().AsNoTracking().Where(s => s.ReferralId == referral).ToList();
        var offers = db.Set<Recommendation>().AsNoTracking().Where(s => s.ReferralId == referral).ToList();
        var helpers = db.Set<HelperAssignment>().AsNoTracking().Where(s => s.ReferralId == referral).ToList();
        var events = steps.Select(s => new ReferralEvent(s.RecordedAt, s.ObservedOn, ReferralActs.List.NameOf(s.Act), s.Reason, s.By))
            .Concat(services.Select(Of))
            .Concat(offers.Where(o => o.AnsweredOn is not null).Select(o => new ReferralEvent(o.RecordedAt, o.AnsweredOn!.Value, "岗位答复：" + OfferAnswers.List.NameOf(o.Answer), Joined(o.Job, o.Why), o.By)))
            .Concat(helpers.Where(h => h.ValidTo is null || h.ValidTo > h.ValidFrom).Select(h => new ReferralEvent(h.RecordedAt, h.ValidFrom, "帮扶人：" + h.HelperName, h.ValidTo is { } to ? $"到 {to:yyyy-MM-dd} 为止" : null, null)));
        return new ReferralHistory(
            [.. events.OrderByDescending(e => e.On).ThenByDescending(e => e.At)], [.. offers.OrderByDescending(o => o.OfferedOn).ThenByDescending(o => o.Id)],
            services.Where(s => s.Reached).GroupBy(s => s.Kind).ToDictionary(g => g.Key, g => g.Count()));
    }

    private static ReferralEvent Of(ServiceRecord s) => new(
        s.RecordedAt, s.ObservedOn, $"{ServiceKinds.List.NameOf(s.Kind)}（{CheckMethods.List.NameOf(s.Method)}{(s.Reached ? "" : "，没联系上")}）",
        Joined(s.Note, $"下一步：{s.NextAction}，{s.NextOn:yyyy-MM-dd}"), s.By);

    private static string Joined(params string?[] texts) => string.Join("；", texts.Where(t => !string.IsNullOrEmpty(t)));
}
