namespace Wengang.Rules.Policies;

/// <summary>A decision in words.</summary>
public sealed record Explained(Decision Decision)
{
    /// <summary>Why: for the eligible the arithmetic, for others what is not met or not known.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The facts that are not known and the rules that the policy does not state.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Every condition with what was seen.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>How the amount was computed, step by step; empty when it was not.</summary>
    public required IReadOnlyList<string> Arithmetic { get; init; }

    /// <summary>The smallest changes that together would turn "not eligible"; empty when some condition can never be met.</summary>
    public required IReadOnlyList<string> Nearest { get; init; }

    /// <summary>The parts in which the amount is paid; empty when it is paid at once.</summary>
    public required IReadOnlyList<Instalment> Instalments { get; init; }
}
