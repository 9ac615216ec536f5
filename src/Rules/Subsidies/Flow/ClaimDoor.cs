namespace Wengang.Rules.Subsidies.Flow;

/// <summary>Through which door an act comes; only <see cref="Desk"/> acts have buttons on a claim.</summary>
public enum ClaimDoor
{
    /// <summary>A person decides on the claim itself.</summary>
    Desk,

    /// <summary>With a public notice.</summary>
    Notice,

    /// <summary>With a batch of payments, its return file, or a recovery.</summary>
    Payment,
}
