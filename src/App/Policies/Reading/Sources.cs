using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Reading;

/// <summary>One object for each list and day, so that a million facts share them.</summary>
internal sealed class Sources
{
    private readonly Dictionary<(string, DateOnly), FactSource> known = [];

    public FactSource Of(string name, DateOnly on)
    {
        if (!known.TryGetValue((name, on), out var source)) known[(name, on)] = source = new FactSource(name, on == default ? null : on);
        return source;
    }
}
