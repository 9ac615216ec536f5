using Wengang.Rules.Values;

namespace Wengang.Rules.Referrals;

/// <summary>Codes and names of <see cref="OfferAnswer"/>.</summary>
public static class OfferAnswers
{
    /// <summary>The list.</summary>
    public static readonly CodeList<OfferAnswer> List = new(
        "答复",
        new(OfferAnswer.Waiting, "waiting", "等答复"),
        new(OfferAnswer.Willing, "willing", "愿意去"),
        new(OfferAnswer.Declined, "declined", "不愿意"),
        new(OfferAnswer.NotTaken, "not_taken", "没被录用"));
}
