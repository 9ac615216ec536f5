namespace Wengang.App.Tests.Architecture;

/// <summary>Breaches of a budget that are put up with for now. The list may only shrink.</summary>
internal static class Exceptions
{
    /// <summary>Beginnings of the sentences about them, each with its reason in a comment.</summary>
    public static readonly IReadOnlyCollection<string> Known = [];

    public static IEnumerable<string> Without(IEnumerable<string> breaches) => Without(breaches, Known);

    public static IEnumerable<string> Without(IEnumerable<string> breaches, IReadOnlyCollection<string> known) =>
        breaches.Where(breach => !known.Any(start => breach.StartsWith(start, StringComparison.Ordinal)));

    public static IEnumerable<string> Unneeded(IReadOnlyCollection<string> breaches) => Unneeded(breaches, Known);

    public static IEnumerable<string> Unneeded(IReadOnlyCollection<string> breaches, IReadOnlyCollection<string> known) =>
        known.Where(start => !breaches.Any(breach => breach.StartsWith(start, StringComparison.Ordinal)));
}
