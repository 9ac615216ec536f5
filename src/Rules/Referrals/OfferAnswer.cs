namespace Wengang.Rules.Referrals;

/// <summary>What a person said to a job that was offered.</summary>
public enum OfferAnswer
{
    /// <summary>等答复.</summary>
    Waiting,

    /// <summary>愿意去.</summary>
    Willing,

    /// <summary>不愿意.</summary>
    Declined,

    /// <summary>没被录用.</summary>
    NotTaken,
}
