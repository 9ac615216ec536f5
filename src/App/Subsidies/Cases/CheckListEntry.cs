using Wengang.App.Data;
using Wengang.Rules.Subsidies.Checks;

namespace Wengang.App.Subsidies.Cases;

/// <summary>A line of a list that another bureau sent: somebody died, is in public service, insured, runs a business, draws a pension.</summary>
public sealed class CheckListEntry : Fact
{
    public CheckCode Code { get; init; }

    public required byte[] PersonIndex { get; init; }

    public required string Name { get; init; }

    /// <summary>What the list says besides.</summary>
    public string? Note { get; init; }
}
