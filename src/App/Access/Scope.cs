namespace Wengang.App.Access;

/// <summary>A subtree of the division tree, as a half-open range of 12-digit codes: what lies outside does not exist for its holder.</summary>
public sealed record Scope
{
    private Scope(string from, string to) => (From, To) = (from, to);

    /// <summary>First code inside (inclusive).</summary>
    public string From { get; }

    /// <summary>First code after the subtree (exclusive).</summary>
    public string To { get; }

    public static readonly Scope Nothing = new("~", "~");

    public static readonly Scope Everything = new("", "~");

    /// <summary>All codes that start with <paramref name="prefix"/> (6 digits county, 9 township, 12 village).</summary>
    public static Scope Below(string prefix)
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        return new Scope(prefix, prefix + ":");
    }

    public bool Contains(string regionCode) =>
        string.CompareOrdinal(regionCode, From) >= 0 && string.CompareOrdinal(regionCode, To) < 0;
}
