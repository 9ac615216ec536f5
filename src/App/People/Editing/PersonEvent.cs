using Wengang.App.Data;

namespace Wengang.App.People.Editing;

/// <summary>Something that happened to a person on a day: a death, a move away, an enlistment.</summary>
public sealed class PersonEvent : Fact
{
    public long PersonId { get; init; }

    public PersonEventKind Kind { get; init; }

    public DateOnly OccurredOn { get; init; }
}
