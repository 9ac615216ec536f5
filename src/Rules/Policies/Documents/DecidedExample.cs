namespace Wengang.Rules.Policies;

/// <summary>An example of a policy with what the policy says of it and what it should say.</summary>
public sealed record DecidedExample(string Name, Verdict Verdict, long Fen, IReadOnlyList<string> Reasons)
{
    public required Verdict Expected { get; init; }

    /// <summary>The amount it should be; null when the example does not say.</summary>
    public required long? ExpectedFen { get; init; }

    public required string Path { get; init; }

    public required int Line { get; init; }
}
