using Wengang.App.Data;

namespace Wengang.App.People.Editing;

/// <summary>Two entries of the register are one person: what is said of the one that went is said of the one that stays.</summary>
public sealed class PersonMerge : Fact
{
    public long KeptId { get; init; }

    public long GoneId { get; init; }
}
