namespace Wengang.App.Regions;

/// <summary>Another name under which sheets write a division: an old name, an abbreviation that no rule covers.</summary>
public sealed class DivisionAlias
{
    public long Id { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }
}
