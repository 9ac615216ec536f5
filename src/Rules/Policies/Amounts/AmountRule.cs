namespace Wengang.Rules.Policies;

/// <summary>A way to compute an amount.</summary>
internal abstract class AmountRule(DocumentNode node)
{
    public string Path { get; } = node.Path;

    public string Clause { get; } = node.TextOf("clause") ?? "";

    public abstract string Text { get; }

    public virtual IEnumerable<Hole> Open => [];

    /// <summary>Codes of the policies of whose payments it asks.</summary>
    public virtual IEnumerable<string> PaymentSchemes => [];

    /// <summary>Computes it; with <paramref name="steps"/> the arithmetic is written down.</summary>
    public abstract Reckoned Figure(CaseFacts facts, in Moment moment, Basis basis, List<string>? steps);

    protected static string Money(long fen) => MoneyBounds.Money(fen);
}
